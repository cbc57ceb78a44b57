import { statesWording as wording } from './states-wording.js';
import { assemble, type Rendered } from '../assembling/assemble.js';
import { headline, words } from '../assembling/elements.js';
import { checkButton, outstandingButton, stateButton } from './receipt-cards.js';
import { nameInOneLine } from '../assembling/shorten.js';
import { peopleUnder, undescribedLine, type ShownState } from './shown-state.js';
import type { Language } from '../assembling/wording.js';

/** Whose people they are. */
type ShownGroup =
  /** From a unit there is a way back to all. */
  | { readonly kind: 'unit'; readonly unit: string }
  /** A manager's; `undescribed` is how many others there are, whose positions have no description. */
  | { readonly kind: 'team'; readonly undescribed: number }
  /** Of one name: one person, or namesakes. */
  | { readonly kind: 'named' };

/** The people of a manager, of one unit or of one name: first those who have not, then those who have. */
export function renderStates(of: ShownGroup, states: readonly ShownState[], language: Language): Rendered {
  const heading = headingOfGroup(of, states, language);
  const open = states.filter(({ state }) => state !== 'acknowledged');
  const done = states.filter(({ state }) => state === 'acknowledged');
  return assemble(
    {
      head: [headline(heading), ...(of.kind === 'team' ? undescribedLine(of.undescribed, language) : [])],
      items: [
        ...(open.length === 0 && of.kind !== 'named'
          ? [[words(wording.everybodyHas[language], { spacing: 'Small' })]]
          : []),
        ...peopleUnder(wording.outstanding[language], open, language),
        ...peopleUnder(wording.done[language], done, language),
      ],
      buttons: [
        ...(of.kind === 'unit' ? [outstandingButton(language)] : []),
        ...states.flatMap(({ receipt }) => (receipt ? [checkButton(receipt, language)] : [])).slice(0, 1),
        stateButton(language),
      ],
      summary: summaryOf(of, heading, open, language),
      leftOut: (first) => ({ note: wording.morePeople[language](states.length - first) }),
    },
    language,
  );
}

/** Those who do not agree, each with what they said; `asked` is how many were looked through. */
export function renderDisagreeing(
  { unit, asked }: { readonly unit: string | null; readonly asked: number },
  states: readonly ShownState[],
  language: Language,
): Rendered {
  const counted = wording.disagreeingOf[language](states.length, asked);
  const heading = unit === null ? counted : `${nameInOneLine(unit)}: ${counted}`;
  const open = states.filter(({ state }) => state !== 'acknowledged');
  const done = states.filter(({ state }) => state === 'acknowledged');
  return assemble(
    {
      head: [headline(heading)],
      items: [
        ...peopleUnder(wording.outstanding[language], open, language),
        ...peopleUnder(wording.disagreeing[language], done, language),
      ],
      buttons: [outstandingButton(language), stateButton(language)],
      summary: states.length === 0 ? `${heading}.` : `${heading}: ${names(states)}`,
      leftOut: (first) => ({ note: wording.morePeople[language](states.length - first) }),
    },
    language,
  );
}

function summaryOf(
  { kind }: ShownGroup,
  heading: string,
  open: readonly ShownState[],
  language: Language,
): string {
  if (kind === 'named') return `${heading}.`;
  return open.length === 0 ? wording.everybodyHas[language] : `${heading}: ${names(open)}`;
}

function names(states: readonly ShownState[]): string {
  return states.map(({ name }) => nameInOneLine(name)).join(', ');
}

function headingOfGroup(of: ShownGroup, states: readonly ShownState[], language: Language): string {
  const done = states.filter(({ state }) => state === 'acknowledged').length;
  const counted = wording.ofUnit[language](done, states.length);
  switch (of.kind) {
    case 'team':
      return wording.teamHeading[language](done, states.length);
    case 'unit':
      return `${nameInOneLine(of.unit)}: ${counted}`;
    case 'named': {
      const [first, ...others] = states;
      const isOne = first !== undefined && others.length === 0;
      const called = [...new Set(states.map(({ name }) => nameInOneLine(name)))].join(', ');
      return `${called}: ${isOne ? wording.states[first.state][language] : counted}`;
    }
  }
}
