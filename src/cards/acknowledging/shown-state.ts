import type { HolderState, StateKind } from '../../acknowledgements/index.js';
import type { CardElement } from '../assembling/adaptive-card.js';
import { statesWording as wording } from './states-wording.js';
import { led, quiet, subheading } from '../assembling/elements.js';
import { dayOf } from '../assembling/moment.js';
import { receiptWording } from './receipt-wording.js';
import { nameInOneLine } from '../assembling/shorten.js';
import { disputeInList, type Written } from './written-words.js';
import type { Language } from '../assembling/wording.js';

/** Somebody of a team or a unit; `title` is that of the position. */
export interface ShownState {
  readonly name: string;
  readonly title: string;
  readonly state: StateKind;
  readonly at: Date | null;
  /** What they do not agree with. */
  readonly disputed: Written | null;
  /** The number of the receipt, where it is asked of one person; `null` where they have none. */
  readonly receipt?: string | null;
}

export function shownState(
  { person, state }: HolderState,
  title: string,
  disputed: Written | null,
): ShownState {
  return { name: person.name, title, state: state.kind, at: state.at, disputed };
}

/** A person in a list: who they are, and where they stand. */
function personItem(shown: ShownState, language: Language): readonly CardElement[] {
  const { name, title, state, at, disputed } = shown;
  const when = at === null ? '' : ` · ${dayOf(at, language)}`;
  const receipt = shown.receipt ? ` · ${receiptWording.receipt[language](shown.receipt)}` : '';
  return [
    led(nameInOneLine(name), `· ${nameInOneLine(title)}`, { spacing: 'Small' }),
    quiet(`${wording.states[state][language]}${when}${receipt}`, { spacing: 'None' }),
    ...(disputed === null ? [] : [disputeInList(disputed, language)]),
  ];
}

/** People of one kind under their heading. */
export function peopleUnder(
  heading: string,
  people: readonly ShownState[],
  language: Language,
): readonly (readonly CardElement[])[] {
  return people.map((each, at) => [
    ...(at === 0 ? [subheading(heading, { separator: true })] : []),
    ...personItem(each, language),
  ]);
}

/** How many there are beside those who are listed, whose positions have no description. */
export function undescribedLine(count: number, language: Language): readonly CardElement[] {
  return count === 0 ? [] : [quiet(wording.undescribed[language](count), { spacing: 'Small' })];
}
