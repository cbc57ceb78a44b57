import { renderAcknowledgementRefusal, renderToldOfAcknowledging } from '../../cards/index.js';
import { calledSo, type House } from './called.js';
import type { AcknowledgementCommand } from './acknowledgement-command.js';
import {
  showOwnReceipts,
  showNews,
  showOwnStates,
  showToAcknowledge,
  showToDispute,
} from './acknowledging.js';
import { groupCalled, isLedBy } from './group-called.js';
import type { LedgerRoom } from './ledger-desk.js';
import {
  showAcknowledged,
  showDisagreeing,
  showOutstanding,
  showPerson,
  showStanding,
} from './others-acknowledging.js';
import { checkReceipt } from './receipt-by-number.js';
import type { Reply } from '../talk/reply.js';
import { withdrawReceipt } from './withdrawing.js';

/** 'Kas Mari on kinnitanud' is a command where somebody is called so; 'kas eelarve on kinnitatud' asks of the descriptions. */
export function isMeant(command: AcknowledgementCommand, house: House): boolean {
  const isCalled = (name: string) => calledSo(name, house.staff).length > 0;
  const isGroup = (name: string) => groupCalled(name, house) !== undefined;
  if (command.kind === 'person') return isCalled(command.name) || isGroup(command.name);
  if (command.kind === 'withdraw') return command.name === undefined || isCalled(command.name);
  return command.kind !== 'outstanding' || command.loosely !== true || isGroup(command.unit ?? '');
}

/** Where others read along, nothing of anybody's acknowledgements is shown: it points to the personal chat. */
export async function answerAcknowledgement(
  command: AcknowledgementCommand,
  room: LedgerRoom,
  personal: boolean,
): Promise<Reply> {
  const { language, kind } = command;
  if (!personal) return renderAcknowledgementRefusal('not-personal', language);
  const reply = await answerTo(command, room);
  if (!goneOnFrom.has(kind)) return reply;
  const named = kind === 'person' ? command.name : undefined;
  const person = named !== undefined && calledSo(named, room.staff).length > 0 ? named : undefined;
  const unit = 'unit' in command ? (command.unit ?? undefined) : person === undefined ? named : undefined;
  const those = unit === undefined ? undefined : namesLed(unit, room);
  return { ...reply, inHand: { kind: 'acknowledgements', person, unit, those, language } };
}

/** `undefined` where the words name a unit, or nobody who leads others. */
function namesLed(said: string, { unitMeant, groupCalled: called, staff }: LedgerRoom): string | undefined {
  const group = unitMeant(said) === undefined ? called(said) : undefined;
  if (group?.kind !== 'led') return undefined;
  const led = staff.everybody.filter(isLedBy(group.by, { staff }));
  return led.map(({ name }) => name).join('; ');
}

/** After these, 'ja mina ise?' and 'osakondade kaupa' are of who has acknowledged. */
const goneOnFrom: ReadonlySet<AcknowledgementCommand['kind']> = new Set([
  'outstanding',
  'acknowledged',
  'disagreeing',
  'standing',
  'person',
]);

async function answerTo(command: AcknowledgementCommand, room: LedgerRoom): Promise<Reply> {
  const { language } = command;
  switch (command.kind) {
    case 'acknowledge':
      return showToAcknowledge(command, room);
    case 'news':
      return showNews(room, language);
    case 'dispute':
      return showToDispute(command, room);
    case 'told-elsewhere':
    case 'told-must':
    case 'told-unanswered':
    case 'told-seen':
    case 'told-leavers':
    case 'told-table':
    case 'told-meaning':
    case 'told-objection':
    case 'told-proof':
      return renderToldOfAcknowledging(command.kind, language);
    case 'mine':
      return showOwnStates(room, language);
    case 'receipts':
      return showOwnReceipts(room, language);
    case 'check':
      return checkReceipt(command, room);
    case 'outstanding':
      return showOutstanding(command, room);
    case 'acknowledged':
      return showAcknowledged(command, room);
    case 'disagreeing':
      return showDisagreeing(command, room);
    case 'standing':
      return showStanding(language, room);
    case 'person':
      return showPerson(command, room);
    case 'withdraw':
      return withdrawReceipt(command, room);
  }
}
