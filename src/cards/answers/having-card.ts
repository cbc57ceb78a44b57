import type { AnswerOf } from '../../answers/index.js';
import { assemble, type Item, type Rendered } from '../assembling/assemble.js';
import { choiceButtons, positionsButton } from '../assembling/buttons.js';
import { citedUnderName, nameOf } from '../assembling/citation.js';
import { headline, quiet, subheading, words } from '../assembling/elements.js';
import { shownLines } from '../assembling/languages.js';
import { questionAbout } from '../assembling/question-back.js';
import { echo, inOneSentence } from '../assembling/shorten.js';
import { wording, type Language } from '../assembling/wording.js';

type Having = AnswerOf<'having'>;
type Row = Having['rows'][number];

function linesOf({ lines, citation: { place } }: Row, language: Language): readonly string[] {
  return place.kind === 'part' ? shownLines(place.part, lines, language) : lines;
}

/** Whose descriptions have something, each with the words that say so. */
export function renderHaving(answer: Having, language: Language): Rendered {
  const { rows, more, negated } = answer;
  const topic = echo(answer.topic);
  const missing = rows.length === 0;
  const verdict = missing
    ? (negated ? wording.unclear : wording.nobodyHas)[language](topic)
    : (negated ? wording.notHaving : wording.having)[language](rows.length + more);
  const said = rows.map((row) => `${nameOf(row.position)}: ${inOneSentence(linesOf(row, language))}`);
  return assemble(
    {
      head: missing
        ? [
            headline(verdict),
            words((negated ? wording.askWhoHas : wording.askInOtherWords)[language], { spacing: 'Small' }),
          ]
        : [headline(verdict), quiet(topic)],
      items: rows.map((row): Item => [
        subheading(nameOf(row.position), { spacing: 'Large' }),
        ...linesOf(row, language).map((line) => words(line, { spacing: 'Small' })),
        citedUnderName(row.citation, language),
      ]),
      tail: more > 0 ? [quiet(wording.moreHaving[language](more), { spacing: 'Medium' })] : [],
      buttons: [
        ...choiceButtons(
          rows.map(({ position }) => position),
          (position) => questionAbout(position.name, 'overview', language),
        ),
        positionsButton(language),
      ],
      summary: missing ? verdict : `${verdict}: ${said.join('; ')}`,
    },
    language,
  );
}
