import type { AnswerOf, Compared } from '../../answers/index.js';
import type { Part } from '../../questions/index.js';
import type { CardElement } from '../assembling/adaptive-card.js';
import { assemble, type Item, type Rendered } from '../assembling/assemble.js';
import { choiceButtons, positionsButton } from '../assembling/buttons.js';
import { citedUnderName, nameOf } from '../assembling/citation.js';
import { bullet, headline, subheading, words } from '../assembling/elements.js';
import { shownLines } from '../assembling/languages.js';
import { labelOf, subjectOf } from '../assembling/part-labels.js';
import { questionAbout } from '../assembling/question-back.js';
import { undescribedInShort, undescribedItem } from './team-cards.js';
import { wording, type Language } from '../assembling/wording.js';

type Comparison = AnswerOf<'comparison'>;

/** Longer lines are text to read, and none is read in bold; shorter ones stand below each other, and the eye goes from one to the other. */
const longestFact = 100;

/** What only some of them say is bold: that is where they differ. */
function saidBy(
  { lines: written }: Compared,
  shared: readonly string[],
  part: Part,
  language: Language,
): readonly CardElement[] {
  if (written.length === 0) {
    return [words(wording.notStated[language], { isSubtle: true, spacing: 'Small' })];
  }
  const asList = written.length > 1 && written.some((line) => line.length > longestFact);
  return shownLines(part, written, language).map((line, index) => {
    if (asList) return bullet(line);
    return factLine(line, shared.includes(written[index] ?? ''));
  });
}

function factLine(line: string, isPlain: boolean): CardElement {
  return words(line, isPlain ? { spacing: 'Small' } : { spacing: 'Small', weight: 'Bolder' });
}

/** Of several parts each has its label, or a manager would look like one of the substitutes. */
function factsOf(facts: NonNullable<Compared['facts']>, language: Language): readonly string[] {
  return facts.map(({ part, lines }) => {
    const said = shownLines(part, lines, language).join(', ') || wording.notStated[language];
    return `${labelOf(part, language)}: ${said}`;
  });
}

function factLines(row: Compared, rows: readonly Compared[], language: Language): readonly CardElement[] {
  const all = rows.map(({ facts = [] }) => factsOf(facts, language));
  return factsOf(row.facts ?? [], language).map((line) => {
    return factLine(line, line.length > longestFact || all.every((lines) => lines.includes(line)));
  });
}

export function renderComparison(answer: Comparison, language: Language): Rendered {
  const { part, rows, same, undescribed = [] } = answer;
  const { name, many } = subjectOf(part, language);
  const differing = part === 'overview' ? wording.positionsDiffer : wording.different;
  const verdict = rows.length < 2 ? name : (same ? wording.same : differing)[language](name, many);
  const shared = (rows[0]?.lines ?? []).filter((line) => rows.every(({ lines }) => lines.includes(line)));
  const said = rows.map((row) => {
    const lines =
      row.facts === undefined
        ? shownLines(part, row.lines, language).join(', ')
        : factsOf(row.facts, language).join('; ');
    return `${nameOf(row.position)}: ${lines || wording.notStated[language]}`;
  });
  return assemble(
    {
      head: [headline(verdict)],
      items: [
        ...rows.map((row): Item => [
          subheading(nameOf(row.position), { spacing: 'Large' }),
          ...(row.facts === undefined ? saidBy(row, shared, part, language) : factLines(row, rows, language)),
          citedUnderName(row.citation, language),
        ]),
        ...undescribed.map((row) => undescribedItem(row, language)),
      ],
      buttons: [
        ...choiceButtons(
          rows.map(({ position }) => position),
          (position) => questionAbout(position.name, 'overview', language),
        ),
        positionsButton(language),
      ],
      summary: `${verdict}. ${[...said, ...undescribed.map((row) => undescribedInShort(row, language))].join(rows.some(({ facts }) => facts) ? ' · ' : '; ')}`,
    },
    language,
  );
}
