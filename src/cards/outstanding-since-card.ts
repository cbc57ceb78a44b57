import type { CardElement } from './adaptive-card.js';
import { statesWording as wording } from './states-wording.js';
import { assemble, type Rendered } from './assemble.js';
import { headline, led, quiet } from './elements.js';
import { dayOf } from './moment.js';
import { outstandingButton, stateButton } from './receipt-cards.js';
import { nameInOneLine } from './shorten.js';
import type { ShownState } from './shown-state.js';
import type { Language } from './wording.js';

interface OutstandingSince {
  readonly unit: string | null;
  /** They have waited since this day, or longer; `null` where it is asked who has waited longest. */
  readonly by: Date | null;
  /** How many are outstanding, for however long. */
  readonly outstanding: number;
  /** Of them, of how many nobody knows since when. */
  readonly unknown: number;
  /** The longest first. */
  readonly people: readonly (ShownState & { readonly since: Date })[];
}

/** Who has not acknowledged for so long, and from when that is counted. */
export function renderOutstandingSince(
  { unit, by, outstanding, unknown, people }: OutstandingSince,
  language: Language,
): Rendered {
  const counted =
    by === null
      ? wording.longestFirst[language](outstanding)
      : wording.outstandingSince[language](dayOf(by, language, 'from'), people.length, outstanding);
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

function names(people: OutstandingSince['people']): string {
  return people.map(({ name }) => nameInOneLine(name)).join(', ');
}
