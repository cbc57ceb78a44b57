import type { CardElement } from '../assembling/adaptive-card.js';
import { statesWording as wording } from './states-wording.js';
import { assemble, type Rendered } from '../assembling/assemble.js';
import { headline, led, quiet } from '../assembling/elements.js';
import { dayOf } from '../assembling/moment.js';
import { outstandingButton, stateButton } from './receipt-cards.js';
import { nameInOneLine } from '../assembling/shorten.js';
import { peopleUnder, type ShownState } from './shown-state.js';
import type { Language } from '../assembling/wording.js';

interface OutstandingSince {
  readonly unit: string | null;
  /** They have waited since this day, or longer; since this day or less. Both `null`: who has waited longest. */
  readonly by: Date | null;
  readonly from: Date | null;
  /** How many are outstanding, for however long. */
  readonly outstanding: number;
  /** Of them, of how many nobody knows since when. */
  readonly unknown: number;
  /** The longest first. */
  readonly people: readonly (ShownState & { readonly since: Date })[];
}

/** Who has not acknowledged for so long, and from when that is counted. */
export function renderOutstandingSince(told: OutstandingSince, language: Language): Rendered {
  const { unit, unknown, people } = told;
  const counted = countedIn(told, language);
  const heading = unit === null ? counted : `${nameInOneLine(unit)}: ${counted}`;
  return assemble(
    {
      head: [
        headline(heading),
        quiet(wording.countedFrom[language], { spacing: 'Small' }),
        ...(unknown === 0 ? [] : [quiet(wording.sinceUnknown[language](unknown), { spacing: 'Small' })]),
      ],
      items: people.map((person) => item(person, language)),
      buttons: [outstandingButton(language), stateButton(language)],
      summary: people.length === 0 ? `${heading}.` : `${heading}: ${names(people)}`,
      leftOut: (first) => ({ note: wording.morePeople[language](people.length - first) }),
    },
    language,
  );
}

function countedIn({ by, from, people, outstanding }: OutstandingSince, language: Language): string {
  if (by !== null)
    return wording.outstandingSince[language](dayOf(by, language, 'from'), people.length, outstanding);
  if (from !== null)
    return wording.outstandingOnlySince[language](dayOf(from, language, 'from'), people.length, outstanding);
  return wording.longestFirst[language](outstanding);
}

interface AcknowledgedIn {
  readonly unit: string | null;
  /** The days between which they did, both in it; `null` where any day will do. */
  readonly from: Date | null;
  readonly by: Date | null;
  /** Of how many it was asked. */
  readonly asked: number;
  /** The last first. */
  readonly people: readonly ShownState[];
}

/** Who has acknowledged what is in force, within some time. */
export function renderAcknowledgedIn(told: AcknowledgedIn, language: Language): Rendered {
  const { unit, people } = told;
  const counted = doneIn(told, language);
  const heading = unit === null ? counted : `${nameInOneLine(unit)}: ${counted}`;
  return assemble(
    {
      head: [headline(heading), quiet(wording.ofWhatHolds[language], { spacing: 'Small' })],
      items: peopleUnder(wording.done[language], people, language),
      buttons: [outstandingButton(language), stateButton(language)],
      summary: people.length === 0 ? `${heading}.` : `${heading}: ${names(people)}`,
      leftOut: (first) => ({ note: wording.morePeople[language](people.length - first) }),
    },
    language,
  );
}

function doneIn({ from, by, people, asked }: AcknowledgedIn, language: Language): string {
  const done = people.length;
  if (by === null)
    return from === null
      ? wording.ofUnit[language](done, asked)
      : wording.acknowledgedFrom[language](dayOf(from, language, 'from'), done, asked);
  if (from === null) return wording.acknowledgedBy[language](dayOf(by, language, 'until'), done, asked);
  const days = `${dayOf(from, language)} – ${dayOf(by, language)}`;
  return wording.acknowledgedBetween[language](days, done, asked);
}

function item(
  { name, title, state, since }: OutstandingSince['people'][number],
  language: Language,
): readonly CardElement[] {
  const waits = wording.waitsSince[language](dayOf(since, language, 'from'));
  return [
    led(nameInOneLine(name), `· ${nameInOneLine(title)}`, { spacing: 'Small' }),
    quiet(`${wording.states[state][language]} · ${waits}`, { spacing: 'None' }),
  ];
}

function names(people: readonly ShownState[]): string {
  return people.map(({ name }) => nameInOneLine(name)).join(', ');
}
