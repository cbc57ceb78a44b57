import { isRequirementPart } from '../labels/part.js';
import { labelAtStart } from '../labels/find-label.js';
import { bulletLength } from '../lines/bullet.js';
import { readLanguages } from '../sentences/languages.js';
import { depthOf } from '../lines/leading-number.js';
import { isBlank, type SectionLine } from '../lines/line.js';
import { itemNumberOf } from '../lines/row.js';
import type { Section } from './section.js';
import { isCapitals } from '../lines/words.js';

/** Fewer items may be anything; a description that has so few duties says what they are. */
const fewestItems = 3;

/** `- kerib kella;`, `1.1. kerib kella;`, `a) kerib kella;` */
function isItem(text: string): boolean {
  return bulletLength(text) > 0 || itemNumberOf(text).number !== null || /^\s*\p{Ll}\)\s/u.test(text);
}

/** A heading that nobody knows, with all that stands under it. */
interface UnknownChapter {
  readonly head: Section;
  readonly lines: readonly SectionLine[];
  readonly length: number;
}

function isHead({ part, label, number, at }: Section): boolean {
  return part === 'unknown' && (at.heading !== undefined || depthOf(number) === 1 || isCapitals(label));
}

/** Its own lines, and its numbered items: of those each opened a section of its own. */
function chapterAt(sections: readonly Section[], start: number): UnknownChapter | null {
  const head = sections[start];
  if (head === undefined || !isHead(head)) return null;
  const others = sections.slice(start + 1);
  const end = others.findIndex(({ part, number }) => {
    const isItem = part === 'unknown' && depthOf(number) > 1;
    return !isItem || (head.number !== null && number?.split('.')[0] !== head.number);
  });
  const items = end === -1 ? others : others.slice(0, end);
  const lines = items.flatMap(({ at, label, lines: behind }) => [{ ...at, text: label }, ...behind]);
  return { head, lines: [...head.lines, ...lines], length: 1 + items.length };
}

/** Is it a list of so many items, none of which is a label or asks for a language? */
function isList({ lines }: UnknownChapter): boolean {
  const written = lines.filter((line) => !isBlank(line));
  const items = written.filter(({ text }) => isItem(text));
  const asks = ({ text }: SectionLine): boolean => {
    const label = labelAtStart(text.slice(bulletLength(text)));
    const isRow = label !== null && label.colon && isRequirementPart(label.part);
    return isRow || readLanguages(text).languages.length > 0;
  };
  return items.length >= fewestItems && items[0] === written[0] && !written.some(asks);
}

/** Parts that stand behind the duties wherever there are both. */
function standsBehindDuties({ part }: Section): boolean {
  return ['rights', 'responsibilities', 'requirements', 'review', 'signatures'].includes(part);
}

/**
 * The sections with duties, where no heading says so and one unknown heading alone stands over a list, before all that
 * follows duties; `null` where there is none or more than one. `head`: that heading, to be told.
 */
export function withDutiesByShape(
  sections: readonly Section[],
): { readonly sections: readonly Section[]; readonly head: Section } | null {
  if (sections.some(({ part }) => part === 'duties')) return null;
  const lists = sections.flatMap((_, at) => {
    const chapter = chapterAt(sections, at);
    return chapter !== null && isList(chapter) ? [{ at, ...chapter }] : [];
  });
  const [only, another] = lists;
  if (only === undefined || another !== undefined) return null;
  if (sections.slice(0, only.at).some(standsBehindDuties)) return null;
  const duties: Section = { ...only.head, part: 'duties', lines: only.lines };
  const behind = sections.slice(only.at + only.length);
  return { sections: [...sections.slice(0, only.at), duties, ...behind], head: only.head };
}
