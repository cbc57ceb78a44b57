import type { HolderState, StateKind, UnitCounts } from '../acknowledgements/index.js';
import type { PositionName } from '../answers/index.js';
import { shortVersion } from '../descriptions/index.js';
import type { CardElement, SubmitAction } from './adaptive-card.js';
import { acknowledgementWording as wording } from './acknowledgement-wording.js';
import { assemble, type Rendered } from './assemble.js';
import { askButton, helpButton, unitTitle } from './buttons.js';
import { positionLine } from './citation.js';
import type { Drawings } from './drawings.js';
import { headline, led, quiet, subheading, words } from './elements.js';
import { dayOf, momentInWords } from './moment.js';
import { acknowledgeButton, outstandingButton, receiptsButton, stateButton } from './receipt-cards.js';
import { nameInOneLine } from './shorten.js';
import { disputeInList, ownDispute, ownWithdrawal, type Written } from './written-words.js';
import { wording as general, type Language } from './wording.js';

/** Where the person stands with one of their positions. */
export interface OwnState {
  readonly position: PositionName;
  /** The version in force. */
  readonly version: string;
  readonly state: StateKind;
  /** When that came to be, and the receipt of an acknowledgement. */
  readonly at: Date | null;
  readonly receipt: string | null;
  /** What they do not agree with, and why HR took their acknowledgement back. */
  readonly disputed: Written | null;
  readonly withdrawn: Written | null;
}

export function renderOwnStates(states: readonly OwnState[], language: Language): Rendered {
  const isOpen = states.some(({ state }) => state !== 'acknowledged');
  const [first] = states;
  return assemble(
    {
      head: [],
      items: states.map((each) => ownState(each, language)),
      buttons: [...(isOpen ? [acknowledgeButton(language)] : []), receiptsButton(language)],
      summary: first === undefined ? wording.kicker[language] : `${headingOf(first)[language]}.`,
    },
    language,
  );
}

function headingOf(own: OwnState) {
  return isTakenBackNow(own) ? wording.mineTakenBack : wording.mine[own.state];
}

function ownState(own: OwnState, language: Language) {
  const { position, version, state, at, receipt, disputed, withdrawn } = own;
  const isTakenBack = isTakenBackNow(own);
  return [
    headline(headingOf(own)[language], { spacing: 'Medium' }),
    quiet(positionLine(position), { spacing: 'Small' }),
    ...(at === null || isTakenBack ? [] : [words(whenInWords(state, at, language), { spacing: 'Small' })]),
    ...(receipt === null
      ? []
      : [words(wording.receipt[language](receipt), { weight: 'Bolder', spacing: 'None' })]),
    quiet(`${general.version[language]} ${shortVersion(version)}`, { spacing: 'None' }),
    ...(withdrawn === null ? [] : ownWithdrawal(withdrawn, language)),
    ...(disputed === null ? [] : ownDispute(disputed, language)),
  ];
}

/** Whether it is as it is because HR took the acknowledgement back; the moment is that of the withdrawal then. */
function isTakenBackNow({ state, withdrawn }: OwnState): boolean {
  return state === 'seen' && withdrawn !== null;
}

/** A moment beside "not acknowledged" would read as that of not acknowledging. */
function whenInWords(state: StateKind, at: Date, language: Language): string {
  const moment = momentInWords(at, language);
  return state === 'seen' || state === 'issued' ? wording.openedAt[language](moment) : moment;
}

/** Somebody of a team or a unit; `title` is that of the position. */
export interface ShownState {
  readonly name: string;
  readonly title: string;
  readonly state: StateKind;
  readonly at: Date | null;
  /** What they do not agree with. */
  readonly disputed: Written | null;
}

export function shownState(
  { person, state }: HolderState,
  title: string,
  disputed: Written | null,
): ShownState {
  return { name: person.name, title, state: state.kind, at: state.at, disputed };
}

function personItem(shown: ShownState, language: Language): readonly CardElement[] {
  const { name, title, state, at, disputed } = shown;
  const when = at === null ? '' : ` · ${dayOf(at, language)}`;
  return [
    led(nameInOneLine(name), `· ${nameInOneLine(title)}`, { spacing: 'Small' }),
    quiet(`${wording.states[state][language]}${when}`, { spacing: 'None' }),
    ...(disputed === null ? [] : [disputeInList(disputed, language)]),
  ];
}

/** Whose people they are. */
type ShownGroup =
  /** From a unit there is a way back to all. */
  | { readonly kind: 'unit'; readonly unit: string }
  /** A manager's; `undescribed` is how many others there are, whose positions have no description. */
  | { readonly kind: 'team'; readonly undescribed: number };

function undescribedLine(count: number, language: Language): readonly CardElement[] {
  return count === 0 ? [] : [quiet(wording.undescribed[language](count), { spacing: 'Small' })];
}

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

interface ShownHouse {
  /** A unit has its people and those of the units inside it. */
  readonly units: readonly UnitCounts[];
  readonly total: number;
  readonly outstanding: readonly ShownState[];
  readonly undescribed: number;
}

/** HR's view: how many of each unit, as a picture and in words, and who has not. */
export function renderUnits(
  { units, total, outstanding, undescribed }: ShownHouse,
  language: Language,
  drawings?: Drawings,
): Rendered {
  const heading = wording.houseHeading[language](total - outstanding.length, total);
  const isNested = units.reduce((sum, unit) => sum + unit.total, 0) > total;
  return assemble(
    {
      head: [
        headline(heading),
        ...undescribedLine(undescribed, language),
        ...picture(units, language, drawings),
        ...(isNested ? [quiet(wording.nested[language], { spacing: 'Small' })] : []),
      ],
      items: [
        ...units.map((unit) => unitItem(unit, language)),
        ...(outstanding.length === 0 ? [[words(wording.everybodyHas[language], { spacing: 'Medium' })]] : []),
        ...outstanding.map((each, at) => [
          ...(at === 0 ? [subheading(wording.outstanding[language], { separator: true })] : []),
          ...personItem(each, language),
        ]),
      ],
      buttons: units
        .filter((unit) => unit.counts.acknowledged < unit.total)
        .flatMap((unit) => unitButton(unit, units, language)),
      summary: `${heading}.`,
      leftOut: (first) => ({
        note: wording.morePeople[language](units.length + outstanding.length - first),
      }),
    },
    language,
  );
}

function unitName(unit: string | null, language: Language): string {
  return unit === null ? wording.unitOf[language] : nameInOneLine(unit);
}

function countsInWords({ counts, total }: UnitCounts, language: Language): string {
  const others = (['outdated', 'disputed', 'seen', 'issued', 'not-issued'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${wording.states[kind][language]} ${counts[kind]}`);
  return [wording.ofUnit[language](counts.acknowledged, total), ...others].join(' · ');
}

function unitItem(unit: UnitCounts, language: Language): readonly CardElement[] {
  return [
    words(unitName(unit.unit, language), { weight: 'Bolder', spacing: 'Medium' }),
    quiet(countsInWords(unit, language), { spacing: 'None' }),
  ];
}

function unitButton(
  { unit }: UnitCounts,
  units: readonly UnitCounts[],
  language: Language,
): readonly SubmitAction[] {
  if (unit === null) return [];
  const name = nameInOneLine(unit);
  const title = unitTitle(
    name,
    units.map((each) => nameInOneLine(each.unit ?? '')),
  );
  return [askButton(title, `${wording.askOutstanding[language].replace('?', '')}: ${name}`)];
}

function picture(
  units: readonly UnitCounts[],
  language: Language,
  drawings: Drawings | undefined,
): readonly CardElement[] {
  const drawn = drawings?.acknowledgements?.(units, language);
  if (drawn === undefined) return [];
  const inWords = units.map((unit) => `${unitName(unit.unit, language)}: ${countsInWords(unit, language)}`);
  return [
    {
      type: 'Image',
      url: drawn.url,
      altText: wording.barsAlt[language](inWords.join('; ')).slice(0, 1_000),
      size: 'Stretch',
      spacing: 'Medium',
    },
  ];
}

type AcknowledgementRefusal = keyof typeof wording.refusals;

export function renderAcknowledgementRefusal(why: AcknowledgementRefusal, language: Language): Rendered {
  const said = wording.refusals[why][language];
  return assemble({ head: [headline(said)], buttons: [helpButton(language)], summary: said }, language);
}

export function renderNobodyToAcknowledge(language: Language): Rendered {
  const said = wording.nobodyThere[language];
  return assemble({ head: [headline(said)], buttons: [helpButton(language)], summary: said }, language);
}
