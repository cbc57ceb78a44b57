import type { PersonNamed, StandIn } from '../../answers/index.js';
import type { CardElement, OpenUrlAction } from '../assembling/adaptive-card.js';
import { chatButton } from '../assembling/buttons.js';
import { nameOf, placeLine } from '../assembling/citation.js';
import { quiet, words } from '../assembling/elements.js';
import { nameInOneLine, oneLine, shorten } from '../assembling/shorten.js';
import { substitutionWording } from '../assembling/substitution-wording.js';
import type { Language } from '../assembling/wording.js';

/** More people than this are a list that nobody reads under a name. */
const mostPeople = 6;

function personLine({ name, unit, isAsker }: PersonNamed, language: Language): string {
  const whole = shorten(oneLine(name), 80) || '…';
  const said = isAsker ? `${whole} (${substitutionWording.you[language]})` : whole;
  return unit === null ? said : `${said} (${shorten(oneLine(unit), 80)})`;
}

/** The people of one position in one line. */
export function peopleInLine(people: readonly PersonNamed[], language: Language): string {
  const shown = people
    .slice(0, mostPeople)
    .map((each) => personLine(each, language))
    .join(', ');
  const more = people.length - mostPeople;
  return more > 0 ? `${shown} ${substitutionWording.morePeople[language](more)}` : shown;
}

/** The people under a name, or that there is nobody. */
export function peopleUnder(
  { people, holding }: Pick<StandIn, 'people' | 'holding'>,
  language: Language,
): readonly CardElement[] {
  if (people.length > 0) return [words(peopleInLine(people, language), { spacing: 'None' })];
  if (holding === 'nobody') return [quiet(substitutionWording.nobody[language], { spacing: 'None' })];
  if (holding === 'nobody-else')
    return [quiet(substitutionWording.nobodyElse[language], { spacing: 'None' })];
  return [];
}

/** That the other description does not say so, with the place where it would. */
export function oneSidedUnder({ oneSided }: StandIn, language: Language): readonly CardElement[] {
  if (oneSided === null) return [];
  const note = substitutionWording.oneSided[language](nameOf(oneSided.position));
  return [quiet(`${note} ${placeLine(oneSided, language)}`, { spacing: 'None' })];
}

/** What can be an address at all: a roster may hold anything. */
const address = /^\S{1,250}$/u;

/** A chat with the first who holds each of the positions. */
export function chatButtons(
  standIns: readonly Pick<StandIn, 'people'>[],
  language: Language,
): readonly OpenUrlAction[] {
  return standIns.flatMap(({ people }) => {
    const first = people.find(({ upn, isAsker }) => !isAsker && address.test(upn.trim()));
    if (first === undefined) return [];
    return [
      chatButton(substitutionWording.chat[language](shorten(oneLine(first.name), 60)), first.upn.trim()),
    ];
  });
}

/** A unit as a heading names it. */
export function unitName(unit: string | null, language: Language): string {
  return unit === null ? substitutionWording.everywhere[language] : nameInOneLine(unit);
}

/** The names of a list in one line, each with who holds it. */
export function namesWithPeople(standIns: readonly StandIn[], language: Language): string {
  return standIns
    .map(({ name, people }, at) => {
      const who = people.length === 0 ? '' : ` – ${peopleInLine(people, language)}`;
      return `${at + 1}. ${oneLine(name)}${who}`;
    })
    .join('; ');
}

/** The names of a list in one line, each with what is to be known of it. */
export function namesInLine(standIns: readonly StandIn[], language: Language): string {
  const brief = substitutionWording.oneSidedBriefly[language];
  return standIns
    .map(({ name, oneSided }, at) => `${at + 1}. ${oneLine(name)}${oneSided === null ? '' : ` (${brief})`}`)
    .join(', ');
}
