import type { ImportedPosition } from '../../documents/index.js';
import { assemble, type Item, type Rendered } from '../assembling/assemble.js';
import { askButton, helpButton } from '../assembling/buttons.js';
import { headline, led, words } from '../assembling/elements.js';
import { listed, namesInOneLine } from './import-names.js';
import { importWording as wording } from './import-wording.js';
import { reminderFormWording } from '../reminding/reminder-form-wording.js';
import type { Language } from '../assembling/wording.js';

/** What was published, and whom it concerns. */
interface Published {
  readonly positions: readonly ImportedPosition[];
  /** The people who hold a position that has a new version, by name. */
  readonly anew: readonly string[];
  /** Those who hold one that has a description for the first time. */
  readonly firstTime: readonly string[];
}

export function renderImportPublished(published: Published, language: Language): Rendered {
  const positions = published.positions.filter(({ change }) => change !== 'unchanged');
  const heading =
    positions.length === 0 ? wording.nothingNew[language] : wording.published[language](positions.length);
  return assemble(
    {
      head: [
        headline(heading),
        ...(positions.length === 0 ? [] : [words(wording.inForce[language], { spacing: 'Small' })]),
        ...listed(positions, language),
      ],
      items: positions.length === 0 ? [] : peopleItems(published, language),
      buttons: publishedButtons(published, positions, language),
      summary: `${heading}${heading.endsWith('.') ? '' : '.'} ${anewInWords(published, language)}`.trim(),
    },
    language,
  );
}

function anewInWords({ anew }: Published, language: Language): string {
  return anew.length === 0 ? '' : `${wording.anew[language](anew.length)} ${namesInOneLine(anew, language)}`;
}

function peopleItems({ anew, firstTime }: Published, language: Language): readonly Item[] {
  if (anew.length + firstTime.length === 0)
    return [[words(wording.nobodyHolds[language], { spacing: 'Medium' })]];
  const list = (heading: string, names: readonly string[]): readonly Item[] =>
    names.length === 0 ? [] : [[led(heading, namesInOneLine(names, language), { spacing: 'Medium' })]];
  return [
    ...list(wording.anew[language](anew.length), anew),
    ...list(wording.firstTime[language](firstTime.length), firstTime),
  ];
}

function publishedButtons(
  { anew, firstTime }: Published,
  positions: readonly ImportedPosition[],
  language: Language,
) {
  const reminder = reminderFormWording.askForm[language];
  return [
    ...(anew.length + firstTime.length > 0 ? [askButton(reminder, reminder)] : []),
    ...positions.slice(0, 3).map(({ description }) => askButton(description.title, description.title)),
    helpButton(language),
  ];
}
