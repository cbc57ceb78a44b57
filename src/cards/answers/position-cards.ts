import type { AnswerOf, Named, PositionName, PositionOffered } from '../../answers/index.js';
import type { CardElement } from '../assembling/adaptive-card.js';
import { assemble, type Item, type Rendered } from '../assembling/assemble.js';
import { askButton, choiceButtons, helpButton, positionsButton } from '../assembling/buttons.js';
import { citedTogether, nameOf } from '../assembling/citation.js';
import { bullet, headline, led, quiet, subheading, words } from '../assembling/elements.js';
import { questionAbout, questionForPositions, restate } from '../assembling/question-back.js';
import { echo, nameInOneLine, oneLine, shorten } from '../assembling/shorten.js';
import { wording, type Language } from '../assembling/wording.js';
import { peopleInLine } from './stand-in-elements.js';

/** One position to a line: what tells it apart in bold, its unit after it. */
function positionItem(position: PositionName): Item {
  const name = nameOf(position);
  const unit = oneLine(position.unit ?? '');
  if (unit === '' || name.includes(unit)) return [words(name, { weight: 'Bolder', spacing: 'Small' })];
  return [led(name, `· ${shorten(unit, 160)}`, { spacing: 'Small' })];
}

function more(count: number, language: Language): readonly CardElement[] {
  return count > 0 ? [words(wording.positionsMore[language](count), { spacing: 'Medium' })] : [];
}

function namesOf(positions: readonly PositionName[]): string {
  return positions.map((position) => nameOf(position)).join('; ');
}

function aboutEach(positions: readonly PositionName[], language: Language) {
  return choiceButtons(positions, ({ name }) => questionAbout(name, 'overview', language));
}

export function renderList(answer: AnswerOf<'list'>, language: Language): Rendered {
  const { unit, positions } = answer;
  const heading =
    unit === null ? wording.positions[language] : wording.positionsIn[language](nameInOneLine(unit));
  return assemble(
    {
      head: [headline(heading)],
      items: positions.map((position) => positionItem(position)),
      tail: more(answer.more, language),
      buttons: [...aboutEach(positions, language), helpButton(language)],
      leftOut: (first) => ({ note: wording.positionsMore[language](positions.length - first) }),
      summary: `${heading}: ${namesOf(positions)}`,
    },
    language,
  );
}

export function renderNoSuchUnit(answer: AnswerOf<'no-such-unit'>, language: Language): Rendered {
  const near = answer.near.slice(0, 5).map((unit) => nameInOneLine(unit));
  const missing = wording.noSuchUnit[language](echo(answer.unit));
  return assemble(
    {
      head: [
        headline(missing),
        ...(near.length > 0 ? [words(wording.nearUnits[language], { spacing: 'Small' })] : []),
        ...near.map((unit) => bullet(unit)),
      ],
      buttons: [
        ...near.map((unit) => askButton(unit, questionForPositions(unit, language))),
        positionsButton(language),
      ],
      summary: missing,
    },
    language,
  );
}

function peopleLine({ people = [] }: PositionOffered, language: Language): Item {
  return people.length === 0 ? [] : [quiet(peopleInLine(people, language), { spacing: 'None' })];
}

export function renderWhichPosition(answer: AnswerOf<'which-position'>, language: Language): Rendered {
  const { positions, intent } = answer;
  const question = wording.whichPosition[language];
  const fits =
    answer.words === null
      ? []
      : [words(wording.severalFit[language](echo(answer.words)), { spacing: 'Small' })];
  return assemble(
    {
      head: [headline(question), ...fits],
      items: positions.map((position) => [...positionItem(position), ...peopleLine(position, language)]),
      tail: more(answer.more, language),
      buttons: [
        ...choiceButtons(positions, ({ name }) => restate(intent, name, language)),
        positionsButton(language),
      ],
      leftOut: (first) => ({ note: wording.positionsMore[language](positions.length - first) }),
      summary: `${question} ${namesOf(positions)}`,
    },
    language,
  );
}

/** Each position that names it once, with all the places where it does. */
function namedItems(named: Named, language: Language): readonly Item[] {
  const naming = positionsNaming(named);
  if (naming.length === 0) return [];
  const placesIn = ({ descriptionId }: PositionName) =>
    named.by
      .filter(({ position }) => position.descriptionId === descriptionId)
      .map(({ citation }) => citation);
  const rest =
    named.more > 0 ? [[quiet(wording.placesMore[language](named.more), { spacing: 'Medium' })]] : [];
  return [
    [words(wording.inOtherDescriptions[language], { spacing: 'Medium' })],
    ...naming.map((position): Item => [
      subheading(nameOf(position), { spacing: 'Small' }),
      ...citedTogether(placesIn(position), language),
    ]),
    ...rest,
  ];
}

function positionsNaming({ by }: Named): readonly PositionName[] {
  return [...new Map(by.map(({ position }) => [position.descriptionId, position])).values()];
}

export function renderUnknownPosition(answer: AnswerOf<'unknown-position'>, language: Language): Rendered {
  const { named } = answer;
  const near = answer.near.slice(0, 5);
  const missing = (named.by.length > 0 ? wording.undescribedPosition : wording.unknownPosition)[language](
    echo(answer.words),
  );
  return assemble(
    {
      head: [
        headline(missing),
        ...(near.length > 0 ? [words(wording.nearPositions[language], { spacing: 'Small' })] : []),
        ...near.flatMap((position) => positionItem(position)),
        ...(near.length + named.by.length === 0
          ? [words(wording.allPositions[language], { spacing: 'Small' })]
          : []),
      ],
      items: namedItems(named, language),
      buttons: [...aboutEach([...positionsNaming(named), ...near], language), positionsButton(language)],
      summary: near.length > 0 ? `${missing} ${wording.nearPositions[language]} ${namesOf(near)}` : missing,
    },
    language,
  );
}

export function renderUnknownMe(answer: AnswerOf<'unknown-me'>, language: Language): Rendered {
  const { title, named } = answer;
  const missing =
    title === null ? wording.unknownMe[language] : wording.unknownMyTitle[language](nameInOneLine(title));
  const cure = (title === null ? wording.tellHr : wording.tellHrOfDescription)[language];
  return assemble(
    {
      head: [headline(missing), words(`${cure} ${wording.nameThePosition[language]}`, { spacing: 'Small' })],
      items: namedItems(named, language),
      buttons: [
        ...aboutEach(positionsNaming(named), language),
        positionsButton(language),
        helpButton(language),
      ],
      summary: missing,
    },
    language,
  );
}

export function renderNoDescriptions(language: Language): Rendered {
  const missing = wording.noDescriptions[language];
  return assemble(
    {
      head: [headline(missing), words(wording.askAdministrator[language], { spacing: 'Small' })],
      buttons: [helpButton(language)],
      summary: `${missing} ${wording.askAdministrator[language]}`,
    },
    language,
  );
}
