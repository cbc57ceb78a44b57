import { readField, type Duty, type Field, type JobDescription } from '../../descriptions/index.js';
import type { RichTextBlock, TextBlock } from '../assembling/adaptive-card.js';
import { acknowledgementWording as wording } from './acknowledgement-wording.js';
import type { Item } from '../assembling/assemble.js';
import { toggleButton } from '../assembling/buttons.js';
import { dutyLine, resultLines } from '../answers/duty-cards.js';
import { bullet, joinLists, quiet, subheading, words } from '../assembling/elements.js';
import { shownLines } from '../assembling/languages.js';
import { readsAsWritten } from '../assembling/markdown.js';
import { labelOf } from '../assembling/part-labels.js';
import { shorten } from '../assembling/shorten.js';
import type { Language } from '../assembling/wording.js';

type Shown = TextBlock | RichTextBlock;

/** A part of the description under a button that opens it. */
export interface Section {
  readonly title: string;
  readonly lines: readonly Shown[];
}

const parts = [
  [
    'basics',
    ['unit', 'manager', 'subordinates', 'substitutedBy', 'substitutes', 'group', 'conditions', 'purpose'],
  ],
  ['duties', []],
  ['powers', ['rights', 'responsibilities', 'tools']],
  [
    'requirements',
    ['education', 'experience', 'languages', 'computerSkills', 'competencies', 'additional', 'review'],
  ],
] as const satisfies readonly (readonly [keyof typeof wording.parts, readonly Field[]])[];

/** The duties of a long description come in several parts, so that one that does not fit takes few along. */
const dutiesRoom = 6_000;

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
  const lines = merged(fields.flatMap((field) => fieldPiece(description, field, language)));
  return lines.length === 0 ? [] : [{ title, lines: fitted(lines, language) }];
}

/** What belongs together, as one text where Markdown shows it as written, else as elements of its own. */
interface Piece {
  readonly text: string | undefined;
  readonly lines: readonly Shown[];
}

/** A card has little room, and an element for each line would take a third of it. */
function merged(pieces: readonly Piece[]): readonly Shown[] {
  const lines: Shown[] = [];
  let isText = false;
  for (const { text, lines: own } of pieces) {
    const last = lines.at(-1);
    if (text !== undefined && isText && last?.type === 'TextBlock')
      lines[lines.length - 1] = { ...last, text: `${last.text}\n\n${text}` };
    else if (text === undefined) lines.push(...own);
    else lines.push({ type: 'TextBlock', text, wrap: true, spacing: 'Small' });
    isText = text !== undefined;
  }
  return lines;
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function fieldPiece(description: JobDescription, field: Field, language: Language): readonly Piece[] {
  const content = readField(description, field);
  if (content.kind === 'silent') return [];
  const label = labelOf(field, language);
  const said = content.kind === 'stated' ? shownLines(field, content.lines, language) : [content.word];
  const [only, ...more] = said;
  const isList = more.length > 0;
  const text = said.every(readsAsWritten)
    ? `**${label}**\n\n${isList ? listOf(said) : (only ?? '')}`
    : undefined;
  const shown = isList ? said.map(bullet) : said.map((line) => words(line, { spacing: 'Small' }));
  return [{ text, lines: [subheading(label), ...shown] }];
}

function dutyPiece(duty: Duty): Piece {
  const { number, text, results } = duty;
  const line = number === null ? text : `${number} ${text}`;
  const isPlain = [line, text, ...results].every(readsAsWritten);
  const led = number === null ? text : `**${number}** ${text}`;
  const whole = results.length === 0 ? led : `${led}\n\n${listOf(results)}`;
  return { text: isPlain ? whole : undefined, lines: dutyLines(duty) };
}

function dutyLines(duty: Duty): readonly Shown[] {
  return [dutyLine(duty, { spacing: 'Medium' }), ...resultLines(duty.results)] as readonly Shown[];
}

function dutySections(duties: readonly Duty[], language: Language): readonly Section[] {
  const groups: Duty[][] = [];
  let room = 0;
  for (const duty of duties) {
    const size = JSON.stringify(duty).length;
    const last = groups.at(-1);
    if (last === undefined || size > room) groups.push([duty]);
    else last.push(duty);
    room = (groups.at(-1)?.length === 1 ? dutiesRoom : room) - size;
  }
  return groups.map((group) => ({
    title: groups.length === 1 ? wording.parts.duties[language] : fromTo(group, duties, language),
    lines: fitted(merged(group.map(dutyPiece)), language),
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
