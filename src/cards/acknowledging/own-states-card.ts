import type { StateKind } from '../../acknowledgements/index.js';
import type { PositionName } from '../../answers/index.js';
import { shortVersion } from '../../descriptions/index.js';
import { acknowledgementWording } from './acknowledgement-wording.js';
import { receiptWording } from './receipt-wording.js';
import { statesWording as wording } from './states-wording.js';
import { assemble, type Rendered } from '../assembling/assemble.js';
import { askButton } from '../assembling/buttons.js';
import { nameOf, positionLine } from '../assembling/citation.js';
import { headline, quiet, words } from '../assembling/elements.js';
import { momentInWords } from '../assembling/moment.js';
import { acknowledgeButton, receiptsButton } from './receipt-cards.js';
import { ownDispute, ownWithdrawal, type Written } from './written-words.js';
import { wording as general, type Language } from '../assembling/wording.js';

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
  const open = states.filter(({ state }) => state !== 'acknowledged');
  const [first] = states;
  return assemble(
    {
      head: [],
      items: states.map((each) => ownState(each, language)),
      buttons: [...acknowledgeButtons(open, language), receiptsButton(language)],
      summary:
        first === undefined ? acknowledgementWording.kicker[language] : `${headingOf(first)[language]}.`,
    },
    language,
  );
}

/** Of several each by its name: whoever holds two positions chooses which they read first. */
function acknowledgeButtons(open: readonly OwnState[], language: Language) {
  const [, second] = open;
  if (second === undefined) return open.map(() => acknowledgeButton(language));
  return open.map(({ position }) =>
    askButton(nameOf(position), `${acknowledgementWording.askAcknowledge[language]}: ${nameOf(position)}`),
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
      : [words(receiptWording.receipt[language](receipt), { weight: 'Bolder', spacing: 'None' })]),
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
