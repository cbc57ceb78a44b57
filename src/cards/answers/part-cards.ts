import type { AnswerOf } from '../../answers/index.js';
import type { Field } from '../../descriptions/index.js';
import { assemble, type Draft, type Item, type Rendered } from '../assembling/assemble.js';
import { couldButton, nextButtons, partButtons } from '../assembling/buttons.js';
import { cited, nameOf, positionLine } from '../assembling/citation.js';
import {
  box,
  bullet,
  headline,
  kicker,
  numbered,
  quiet,
  ranked,
  subheading,
  words,
} from '../assembling/elements.js';
import { languageWanted, shownLines } from '../assembling/languages.js';
import { labelOf } from '../assembling/part-labels.js';
import { inOneSentence, oneLine, shorten } from '../assembling/shorten.js';
import { chatButtons, peopleUnder } from './stand-in-elements.js';
import { wording, type Language } from '../assembling/wording.js';

/** Parts that a document writes as running text; all others are lists. */
const prose: ReadonlySet<Field> = new Set<Field>([
  'unit',
  'manager',
  'purpose',
  'group',
  'conditions',
  'tools',
  'education',
  'experience',
  'computerSkills',
  'review',
]);
/** A longer line is text to read, not a fact to catch with one look. */
const longestFact = 100;

/** More names than this are a list to read through. */
const mostRanked = 5;

function lineOf(part: Field, line: string, alone: boolean): Item {
  if (line.trimEnd().endsWith(':')) return [subheading(line)];
  return [prose.has(part) || alone ? words(line) : bullet(line)];
}

type Body = Pick<Draft, 'head'> & { readonly items: readonly Item[] };

/** Who stands in for whom: the direction in words, because a bare label could be read both ways; then the names. */
function directedBody(
  part: 'substitutedBy' | 'substitutes',
  name: string,
  lines: readonly string[],
  language: Language,
): Body {
  const direction = wording[`${part}Heading`][language](name);
  const [only] = lines;
  if (lines.length > mostRanked) {
    return {
      head: [headline(direction)],
      items: lines.map((line, index) => [numbered(line, index + 1)]),
    };
  }
  return {
    head: [kicker(direction)],
    items:
      lines.length === 1 && only !== undefined
        ? [[headline(only, { spacing: 'Small' })]]
        : lines.map((line, index) => [ranked(line, index + 1)]),
  };
}

/** The lines that were meant come first and large, the rest of the part after them. */
function markedBody(
  part: Field,
  lines: readonly string[],
  marked: readonly string[],
  language: Language,
): Body {
  const [first = '', ...others] = marked;
  const rest = lines.filter((line) => !marked.includes(line));
  return {
    head: [],
    items: [
      [headline(first)],
      ...others.map((line) => [words(line, { size: 'Medium', weight: 'Bolder' })]),
      [quiet(wording.restOfPart[language], { spacing: 'Medium' })],
      ...rest.map((line) => lineOf(part, line, false)),
    ],
  };
}

function bodyOf(answer: AnswerOf<'part'>, language: Language): Body {
  const { part, citation } = answer;
  const lines = shownLines(part, answer.lines, language);
  const marked = lines.filter((_, index) => answer.marked.includes(index));
  if (part === 'substitutedBy' || part === 'substitutes') {
    return directedBody(part, nameOf(citation.position), lines, language);
  }
  if (marked.length > 0 && marked.length < lines.length) {
    return markedBody(part, lines, marked, language);
  }
  const [only] = lines;
  const alone = lines.length === 1;
  if (alone && only !== undefined && only.length <= longestFact) {
    return { head: [], items: [[headline(only)]] };
  }
  return {
    head: [headline(labelOf(part, language))],
    items: lines.map((line) => lineOf(part, line, alone)),
  };
}

/** Said first: who asks whether a language is needed must not have to look for it in vain. */
function unnamedItems(unnamed: readonly string[], language: Language): readonly Item[] {
  if (unnamed.length === 0) return [];
  const asked = unnamed.slice(0, 4).map((code) => languageWanted(code, language));
  return [[box([words(wording.languageUnnamed[language](asked))])]];
}

/** Said first, as of languages. */
function unnamedThings(
  things: readonly string[],
  language: Language,
  said: typeof wording.thingsUnnamed = wording.thingsUnnamed,
): readonly Item[] {
  if (things.length === 0) return [];
  return [[box([words(said[language](shorten(oneLine(things.join(' ')), 80)))])]];
}

export function renderPart(answer: AnswerOf<'part'>, language: Language): Rendered {
  const { part, citation, held } = answer;
  const name = nameOf(citation.position);
  const body = bodyOf(answer, language);
  const heldBy = held === undefined ? [] : [peopleUnder(held, language)];
  return assemble(
    {
      ...body,
      items: [
        ...unnamedItems(answer.unnamed ?? [], language),
        ...unnamedThings(answer.unnamedThings ?? [], language),
        ...unnamedThings(answer.notAmongRights ?? [], language, wording.notAmongRights),
        ...body.items,
        ...heldBy,
      ],
      tail: cited(citation, language),
      buttons: [
        ...chatButtons(held === undefined ? [] : [held], language),
        ...(part === 'substitutes' ? [couldButton(citation.position, language)] : []),
        ...nextButtons(citation.position, part, language),
      ],
      summary: `${labelOf(part, language)} (${name}): ${inOneSentence(shownLines(part, answer.lines, language))}`,
    },
    language,
  );
}

export function renderPartEmpty(answer: AnswerOf<'part-empty'>, language: Language): Rendered {
  const { part, citation } = answer;
  const said = `${labelOf(part, language)}: ${shorten(answer.word, 200)}`;
  return assemble(
    {
      head: [headline(said), words(wording.saysNoMore[language], { spacing: 'Small' })],
      tail: cited(citation, language),
      buttons: nextButtons(citation.position, part, language),
      summary: `${said} (${nameOf(citation.position)})`,
    },
    language,
  );
}

export function renderPartSilent(answer: AnswerOf<'part-silent'>, language: Language): Rendered {
  const { part, position, near } = answer;
  const missing = wording.partSilent[language](labelOf(part, language));
  const there = near.map((each) => labelOf(each, language)).join(', ');
  return assemble(
    {
      head: [
        headline(missing),
        words(wording.notedPosition[language](positionLine(position)), { spacing: 'Small' }),
        ...(near.length > 0
          ? [words(shorten(wording.partsThere[language](there), 400), { spacing: 'Small' })]
          : []),
      ],
      buttons: partButtons(position, [...near, 'overview'], language),
      summary: `${missing} ${wording.notedPosition[language](nameOf(position))}`,
    },
    language,
  );
}
