import type { ImportedPosition } from '../../documents/index.js';
import { bullet, quiet } from '../assembling/elements.js';
import { importWording as wording } from './import-wording.js';
import { nameInOneLine } from '../assembling/shorten.js';
import type { Language } from '../assembling/wording.js';

/** Names of one list that are said; the rest is counted. */
const mostNames = 30;

export function namesInOneLine(names: readonly string[], language: Language): string {
  const more = names.length - mostNames;
  const said = names.slice(0, mostNames).map(nameInOneLine).join(', ');
  return more > 0 ? `${said} ${wording.more[language](more)}` : said;
}

/** All the positions by name, so that nothing is published that no word was said of. */
export function listed(positions: readonly ImportedPosition[], language: Language) {
  if (positions.length < 2) return [];
  return [
    ...positions
      .slice(0, mostNames)
      .map(({ description, change }) =>
        bullet(`${nameInOneLine(description.title)}: ${wording.changes[change][language]}`),
      ),
    ...(positions.length > mostNames ? [quiet(wording.more[language](positions.length - mostNames))] : []),
  ];
}
