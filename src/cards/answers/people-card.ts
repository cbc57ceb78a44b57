import type { AnswerOf, PositionName } from '../../answers/index.js';
import { assemble, type Item, type Rendered } from '../assembling/assemble.js';
import { askButton, choiceButtons, positionsButton, unitTitle } from '../assembling/buttons.js';
import { nameOf } from '../assembling/citation.js';
import { headline, led, quiet, subheading, words } from '../assembling/elements.js';
import { questionAbout, questionForPeople } from '../assembling/question-back.js';
import { nameInOneLine, oneLine } from '../assembling/shorten.js';
import { peopleInLine, unitName } from './stand-in-elements.js';
import { substitutionWording } from '../assembling/substitution-wording.js';
import { wording, type Language } from '../assembling/wording.js';

type People = AnswerOf<'people'>;
type Row = People['rows'][number];

function hasDescription(position: Row['position']): position is PositionName {
  return 'descriptionId' in position;
}

function titleOf({ position }: Row): string {
  return hasDescription(position) ? nameOf(position) : nameInOneLine(position.title);
}

/** A position in bold, who holds it below. */
function rowItem(row: Row, language: Language): Item {
  const { people } = row;
  if (people.length === 0)
    return [subheading(titleOf(row)), quiet(substitutionWording.nobody[language], { spacing: 'None' })];
  return [subheading(titleOf(row)), words(peopleInLine(people, language), { spacing: 'None' })];
}

/** No button leads to these: they stand by themselves, each in a line. */
function undescribedItems(rows: readonly Row[], language: Language): readonly Item[] {
  return rows.map((row, at) => [
    ...(at === 0 ? [quiet(wording.withoutDescription[language], { spacing: 'Medium' })] : []),
    led(`${titleOf(row)}:`, peopleInLine(row.people, language), { spacing: 'Small' }),
  ]);
}

export function renderPeople(answer: People, language: Language): Rendered {
  const { unit, others, count, rows } = answer;
  const heading = wording.peopleIn[language](unitName(unit, language), count);
  const described = rows.map(({ position }) => position).filter(hasDescription);
  const gist = rows
    .filter(({ people }) => people.length > 0)
    .map((row) => `${titleOf(row)}: ${peopleInLine(row.people, language)}`);
  return assemble(
    {
      head: [headline(heading), quiet(wording.byStaffList[language], { spacing: 'Small' })],
      items: [
        ...rows.filter(({ position }) => hasDescription(position)).map((row) => rowItem(row, language)),
        ...undescribedItems(
          rows.filter(({ position, people }) => !hasDescription(position) && people.length > 0),
          language,
        ),
      ],
      tail:
        answer.more > 0 ? [words(wording.positionsMore[language](answer.more), { spacing: 'Medium' })] : [],
      buttons: [
        ...others
          .slice(0, 2)
          .map((each) => askButton(unitTitle(each, others), questionForPeople(each, language))),
        ...choiceButtons(described, ({ name }) => questionAbout(name, 'overview', language)),
        positionsButton(language),
      ],
      leftOut: (first) => ({ note: wording.positionsMore[language](answer.more + rows.length - first) }),
      summary: oneLine(`${heading}. ${gist.join('. ')}`),
    },
    language,
  );
}
