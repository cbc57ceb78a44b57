import { readField, type Duty, type Field, type JobDescription } from '../descriptions/index.js';
import type { RichTextBlock, TextBlock } from './adaptive-card.js';
import { acknowledgementWording as wording } from './acknowledgement-wording.js';
import type { Item } from './assemble.js';
import { toggleButton } from './buttons.js';
import { dutyLine, resultLines } from './duty-cards.js';
import { bullet, joinLists, quiet, subheading, words } from './elements.js';
import { shownLines } from './languages.js';
import { labelOf } from './part-labels.js';
import { shorten } from './shorten.js';
import type { Language } from './wording.js';

type Shown = TextBlock | RichTextBlock;

/** A part of the description under a button that opens it. */
export interface Section {
  readonly title: string;
  readonly lines: readonly Shown[];
}

const parts = [
  ['basics', ['unit', 'manager', 'subordinates', 'substitutedBy', 'substitutes', 'group', 'conditions']],
  ['purpose', ['purpose']],
  ['duties', []],
  ['powers', ['rights', 'responsibilities', 'tools']],
  ['requirements', ['education', 'experience', 'languages', 'computerSkills', 'competencies', 'additional']],
  ['review', ['review']],
] as const satisfies readonly (readonly [keyof typeof wording.parts, readonly Field[]])[];

/** About as much as one reads at once on a phone: the duties of a long description come in several parts. */
const dutiesRoom = 3_500;

/** The whole description, in the order in which a document has it; what it is silent of is left out. */
export function sectionsOf(description: JobDescription, language: Language): readonly Section[] {
  return parts.flatMap(([name, fields]) =>
    name === 'duties'
      ? dutySections(description.duties, language)
      : fieldSection(wording.parts[name][language], fields, description, language),
  );
}

function fieldSection(
  title: string,
  fields: readonly Field[],
  description: JobDescription,
  language: Language,
): readonly Section[] {
  const lines = fields.flatMap((field) => fieldLines(description, field, fields.length > 1, language));
  return lines.length === 0 ? [] : [{ title, lines: fitted(lines, language) }];
}

function fieldLines(
  description: JobDescription,
  field: Field,
  named: boolean,
  language: Language,
): readonly Shown[] {
  const content = readField(description, field);
  if (content.kind === 'silent') return [];
  const heading = named ? [subheading(labelOf(field, language))] : [];
  if (content.kind === 'stated-empty') return [...heading, words(content.word, { spacing: 'Small' })];
  const lines = shownLines(field, content.lines, language);
  const shown =
    lines.length === 1 ? lines.map((line) => words(line, { spacing: 'Small' })) : lines.map(bullet);
  return [...heading, ...shown];
}

function dutyLines(duty: Duty): readonly Shown[] {
  return [dutyLine(duty, { spacing: 'Medium' }), ...resultLines(duty.results)] as readonly Shown[];
}

function dutySections(duties: readonly Duty[], language: Language): readonly Section[] {
  const groups: Duty[][] = [];
  let room = 0;
  for (const duty of duties) {
    const size = JSON.stringify(dutyLines(duty)).length;
    const last = groups.at(-1);
    if (last === undefined || size > room) groups.push([duty]);
    else last.push(duty);
    room = (groups.at(-1)?.length === 1 ? dutiesRoom : room) - size;
  }
  return groups.map((group) => ({
    title: groups.length === 1 ? wording.parts.duties[language] : fromTo(group, duties, language),
    lines: fitted(group.flatMap(dutyLines), language),
  }));
}

function fromTo(group: readonly Duty[], all: readonly Duty[], language: Language): string {
  const name = (duty: Duty | undefined) =>
    duty === undefined ? '' : shorten(duty.number ?? String(all.indexOf(duty) + 1), 12);
  return wording.dutiesFromTo[language](name(group[0]), name(group.at(-1)));
}

/** More than any real part has; what is longer is cut where a line ends, and says so. */
const sectionRoom = 8_000;

function fitted(lines: readonly Shown[], language: Language): readonly Shown[] {
  let left = sectionRoom;
  const end = lines.findIndex((line) => {
    left -= JSON.stringify(line).length;
    return left < 0;
  });
  if (end === -1) return lines;
  return [...(end === 0 ? [] : lines.slice(0, end)), quiet(wording.restOfPart[language])];
}

/** The section as it stands on a card: its button, and under it what the button opens. */
export function sectionItem({ title, lines }: Section, at: number): Item {
  const id = `osa-${at + 1}`;
  return [
    { type: 'ActionSet', actions: [toggleButton(title, [id])], spacing: 'Small' },
    { type: 'Container', id, isVisible: false, items: listed(lines) },
  ];
}

/** Neighbouring lines of a list become one list. */
function listed(lines: readonly Shown[]): readonly Shown[] {
  return joinLists(lines) as readonly Shown[];
}

/** All sections behind one button. */
export function wholeItem(title: string, sections: readonly Section[]): Item {
  const id = 'kogu-ametijuhend';
  const items = sections.flatMap((section) => [quiet(section.title, { separator: true }), ...section.lines]);
  return [
    { type: 'ActionSet', actions: [toggleButton(title, [id])], spacing: 'Large' },
    { type: 'Container', id, isVisible: false, items: listed(items) },
  ];
}
