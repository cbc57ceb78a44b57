import type { Answer, Compared } from '../answers/index.js';
import type { Part } from '../questions/index.js';
import type { CardElement } from './adaptive-card.js';
import { assemble, type Item, type Rendered } from './assemble.js';
import { choiceButtons, positionsButton } from './buttons.js';
import { cited, nameOf } from './citation.js';
import { bullet, headline, subheading, words } from './elements.js';
import { shownLines } from './languages.js';
import { labelOf } from './part-labels.js';
import { questionAbout } from './question-back.js';
import { wording, type Language } from './wording.js';

type Comparison = Extract<Answer, { kind: 'comparison' }>;

function saidBy(row: Compared, part: Part, language: Language): readonly CardElement[] {
  const lines = shownLines(part, row.lines, language);
  const [only] = lines;
  if (only === undefined) return [words(wording.notStated[language], { isSubtle: true, spacing: 'Small' })];
  return lines.length === 1 ? [words(only, { spacing: 'Small' })] : lines.map((line) => bullet(line));
}

function rowItem(row: Compared, part: Part, language: Language): Item {
  return [subheading(nameOf(row.position)), ...saidBy(row, part, language), ...cited(row.citation, language)];
}

export function renderComparison(answer: Comparison, language: Language): Rendered {
  const { part, rows, same } = answer;
  const verdict = (same ? wording.same : wording.different)[language](labelOf(part, language));
  const said = rows.map((row) => {
    const lines = shownLines(part, row.lines, language).join(', ');
    return `${nameOf(row.position)}: ${lines || wording.notStated[language]}`;
  });
  return assemble(
    {
      head: [headline(verdict)],
      items: rows.map((row) => rowItem(row, part, language)),
      buttons: [
        ...choiceButtons(
          rows.map(({ position }) => position),
          ({ name }) => questionAbout(name, part, language),
        ),
        positionsButton(language),
      ],
      summary: `${verdict}. ${said.join('; ')}`,
    },
    language,
  );
}
