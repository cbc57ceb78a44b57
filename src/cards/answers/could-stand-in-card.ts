import type { AnswerOf, Claim, StandIn } from '../../answers/index.js';
import type { CardAction, CardElement } from '../assembling/adaptive-card.js';
import { assemble, type Item, type Rendered } from '../assembling/assemble.js';
import { choiceButtons, partButtons, positionsButton } from '../assembling/buttons.js';
import { cited, citedUnderName, nameOf } from '../assembling/citation.js';
import { headline, led, quiet, subheading, words } from '../assembling/elements.js';
import { questionAbout } from '../assembling/question-back.js';
import { inOneSentence, nameInOneLine, oneLine } from '../assembling/shorten.js';
import { oneSidedUnder } from './stand-in-elements.js';
import { substitutionWording } from '../assembling/substitution-wording.js';
import type { Language } from '../assembling/wording.js';

type Could = AnswerOf<'could-stand-in'>;

function ownName(standIn: StandIn, language: Language): readonly CardElement[] {
  return [words(standIn.name, { weight: 'Bolder', spacing: 'Small' }), ...oneSidedUnder(standIn, language)];
}

/** What the own description says, kept apart from what others say. */
function ownItem({ own }: Could, language: Language): Item {
  const heading = subheading(substitutionWording.byOwn[language], { spacing: 'Large' });
  if (own === null) return [heading, words(substitutionWording.noOwn[language], { spacing: 'Small' })];
  const names =
    own.standIns.length === 0
      ? [words(substitutionWording.ownNamesNobody[language], { spacing: 'Small' })]
      : own.standIns.flatMap((each) => ownName(each, language));
  return [heading, ...names, ...cited(own.citation, language)];
}

/** `asked` is the position that it names: where `both` is false, that one's own description does not say so. */
function claimItem({ position, name, both, citation }: Claim, asked: string, language: Language): Item {
  return [
    led(nameOf(position), `· ${substitutionWording.namedAs[language](oneLine(name))}`, {
      spacing: 'Medium',
    }),
    ...(both === false ? [quiet(substitutionWording.oneSided[language](asked), { spacing: 'None' })] : []),
    citedUnderName(citation, language),
  ];
}

function othersItems({ name, claims }: Could, language: Language): readonly Item[] {
  const heading = subheading(substitutionWording.byOthers[language], { spacing: 'Large' });
  if (claims.length === 0)
    return [[heading, words(substitutionWording.othersNameNobody[language], { spacing: 'Small' })]];
  return [[heading], ...claims.map((claim) => claimItem(claim, nameInOneLine(name), language))];
}

function buttonsOf({ own, claims }: Could, language: Language): readonly CardAction[] {
  const others = claims.map(({ position }) => position);
  return [
    ...(own === null ? [] : partButtons(own.citation.position, ['substitutedBy', 'substitutes'], language)),
    ...choiceButtons(others, ({ name }) => questionAbout(name, 'duties', language)),
    positionsButton(language),
  ];
}

/** Each name once, be it written with a capital or without. */
function namesOf({ own, claims }: Could): readonly string[] {
  const names = [
    ...(own?.standIns.map(({ name }) => name) ?? []),
    ...claims.map(({ position }) => nameOf(position)),
  ];
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

export function renderCouldStandIn(answer: Could, language: Language): Rendered {
  const name = nameInOneLine(answer.name);
  const names = namesOf(answer);
  const heading = (names.length === 0 ? substitutionWording.couldNobody : substitutionWording.couldHeading)[
    language
  ](name);
  return assemble(
    {
      head: [headline(heading)],
      items: [ownItem(answer, language), ...othersItems(answer, language)],
      buttons: buttonsOf(answer, language),
      summary: names.length === 0 ? heading : `${heading}: ${inOneSentence(names)}`,
    },
    language,
  );
}
