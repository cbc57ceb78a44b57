import type { AnswerOf, StandIn } from '../../answers/index.js';
import type { CardAction, CardElement } from '../assembling/adaptive-card.js';
import { assemble, type Item, type Rendered } from '../assembling/assemble.js';
import {
  askButton,
  chainButton,
  choiceButtons,
  partButtons,
  positionsButton,
} from '../assembling/buttons.js';
import { cited, citedUnderName, nameOf } from '../assembling/citation.js';
import { box, headline, kicker, led, quiet, ranked, subheading, words } from '../assembling/elements.js';
import { labelOf } from '../assembling/part-labels.js';
import { questionAbout } from '../assembling/question-back.js';
import { inOneSentence, nameInOneLine } from '../assembling/shorten.js';
import { chatButtons, oneSidedUnder, peopleUnder } from './stand-in-elements.js';
import { problemWording, substitutionWording } from '../assembling/substitution-wording.js';
import { wording, type Language } from '../assembling/wording.js';

type StandIns = AnswerOf<'stand-ins'>;

/** More names than this are a list to read through. */
const mostRanked = 5;
/** Two of the six buttons ask on: what the substitute would do, and who stands in for them. */
const mostChats = 4;

function nameElement(name: string, at: number, count: number): CardElement {
  if (count === 1) return headline(name, { spacing: 'Small' });
  return count > mostRanked ? led(`${at + 1}.`, name, { spacing: 'Small' }) : ranked(name, at + 1);
}

function standInItem(standIn: StandIn, at: number, count: number, language: Language): Item {
  return [
    nameElement(standIn.name, at, count),
    ...peopleUnder(standIn, language),
    ...oneSidedUnder(standIn, language),
  ];
}

/** Somebody else says that they stand in, and this description does not. */
function claimItems({ claims, citation }: StandIns, language: Language): readonly Item[] {
  if (claims.length === 0) return [];
  return [
    [quiet(substitutionWording[citation === null ? 'othersSay' : 'claims'][language], { spacing: 'Large' })],
    ...claims.map((claim): Item => [
      subheading(nameOf(claim.position), { spacing: 'Small' }),
      citedUnderName(claim.citation, language),
    ]),
  ];
}

/** The large words where the description itself names nobody, or there is none; else the direction of the list. */
function heading({ name, standIns, citation }: StandIns, language: Language): CardElement {
  const said = nameInOneLine(name);
  if (standIns.length > 0) return kicker(wording.substitutedByHeading[language](said));
  return headline(substitutionWording[citation === null ? 'noDescription' : 'namesNobody'][language](said));
}

function warning(standIns: readonly StandIn[], language: Language): readonly CardElement[] {
  const empty = standIns.every(({ holding }) => holding === 'nobody' || holding === 'nobody-else');
  if (standIns.length < 2 || !empty) return [];
  return [box([words(problemWording['none-held'][language])])];
}

function buttonsOf({ standIns, claims, citation }: StandIns, language: Language): readonly CardAction[] {
  if (citation === null) {
    const others = claims.map(({ position }) => position);
    return [
      ...choiceButtons(others, ({ name }) => questionAbout(name, 'overview', language)),
      positionsButton(language),
    ];
  }
  const { position } = citation;
  return [
    ...chatButtons(standIns, language).slice(0, mostChats),
    askButton(substitutionWording.needs[language], questionAbout(position.name, 'duties', language)),
    ...(standIns.length > 0 ? [chainButton(position, language)] : []),
    ...partButtons(position, ['substitutes', 'manager', 'overview'], language),
  ];
}

export function renderStandIns(answer: StandIns, language: Language): Rendered {
  const { name, standIns, claims, citation } = answer;
  const names =
    standIns.length === 0
      ? claims.map(({ position }) => nameOf(position))
      : standIns.map((each) => each.name);
  return assemble(
    {
      head: [heading(answer, language), ...warning(standIns, language)],
      items: [
        ...standIns.map((each, at) => standInItem(each, at, standIns.length, language)),
        ...claimItems(answer, language),
      ],
      tail: citation === null ? [] : cited(citation, language),
      buttons: buttonsOf(answer, language),
      summary: `${labelOf('substitutedBy', language)} (${nameInOneLine(name)}): ${inOneSentence(names)}`,
    },
    language,
  );
}
