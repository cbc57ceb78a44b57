import { acknowledgementWording as wording } from './acknowledgement-wording.js';
import { assemble, type Rendered } from './assemble.js';
import { headline, subheading, words } from './elements.js';
import { outstandingButton, stateButton } from './receipt-cards.js';
import { nameInOneLine } from './shorten.js';
import { personItem, undescribedLine, type ShownState } from './shown-state.js';
import type { Language } from './wording.js';

/** Whose people they are. */
type ShownGroup =
  /** From a unit there is a way back to all. */
  | { readonly kind: 'unit'; readonly unit: string }
  /** A manager's; `undescribed` is how many others there are, whose positions have no description. */
  | { readonly kind: 'team'; readonly undescribed: number };

/** The people of a manager or of one unit: first those who have not, then those who have. */
export function renderStates(of: ShownGroup, states: readonly ShownState[], language: Language): Rendered {
  const heading = headingOfGroup(of, states, language);
  const open = states.filter(({ state }) => state !== 'acknowledged');
  const done = states.filter(({ state }) => state === 'acknowledged');
  const group = (title: string, some: readonly ShownState[]) =>
    some.map((each, at) => [
      ...(at === 0 ? [subheading(title, { separator: true })] : []),
      ...personItem(each, language),
    ]);
  return assemble(
    {
      head: [headline(heading), ...(of.kind === 'team' ? undescribedLine(of.undescribed, language) : [])],
      items: [
        ...(open.length === 0 ? [[words(wording.everybodyHas[language], { spacing: 'Small' })]] : []),
        ...group(wording.outstanding[language], open),
        ...group(wording.done[language], done),
      ],
      buttons: [...(of.kind === 'unit' ? [outstandingButton(language)] : []), stateButton(language)],
      summary: open.length === 0 ? wording.everybodyHas[language] : `${heading}: ${names(open)}`,
      leftOut: (first) => ({ note: wording.morePeople[language](states.length - first) }),
    },
    language,
  );
}

function names(states: readonly ShownState[]): string {
  return states.map(({ name }) => nameInOneLine(name)).join(', ');
}

function headingOfGroup(of: ShownGroup, states: readonly ShownState[], language: Language): string {
  const done = states.filter(({ state }) => state === 'acknowledged').length;
  if (of.kind === 'team') return wording.teamHeading[language](done, states.length);
  return `${nameInOneLine(of.unit)}: ${wording.ofUnit[language](done, states.length)}`;
}
