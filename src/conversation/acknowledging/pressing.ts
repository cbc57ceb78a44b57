import { z } from 'zod/v4';
import { decidePress, stateOf, type Draft, type Words } from '../../acknowledgements/index.js';
import {
  renderAcknowledgementRefusal,
  renderDisputeSent,
  renderReceipt,
  renderReceipts,
  wholeClause,
  type Dispute,
} from '../../cards/index.js';
import { descriptionWithId, type JobDescription } from '../../descriptions/index.js';
import type { Language } from '../../language/index.js';
import { isUnanswered } from '../../ground/index.js';
import { askerOf } from '../../people/index.js';
import { showNewer } from './acknowledging.js';
import { eventsIn, knownPerson, namedPosition, receiptOf, type LedgerRoom } from './ledger-desk.js';
import { languageOfPress } from '../talk/pressed.js';
import type { PressAnswer, Pressing } from '../talk/reply.js';
import { tellDispute } from './telling-disputes.js';

const language = z.enum(['et', 'en']);
const about = { position: z.string().min(1), version: z.string().min(1), language };

/** What the two buttons of the card send; the rest of what a client may put beside it is nobody's business. */
const Pressed = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('acknowledge'), ...about }),
  z.object({
    verb: z.literal('dispute'),
    ...about,
    clause: z.string().default(wholeClause),
    comment: z.string().default(''),
  }),
]);
type Pressed = z.infer<typeof Pressed>;

/** `undefined` where it is no button of ours. */
export function readPress(pressing: Pressing): Pressed | undefined {
  const { verb, data } = pressing;
  const fields = typeof data === 'object' && data !== null ? data : {};
  return Pressed.safeParse({ ...fields, verb, language: languageOfPress(pressing) }).data;
}

/** What a press comes to: nothing is on record unless the card says so, or says that nobody knows. */
export async function answerPress(pressed: Pressed, room: LedgerRoom): Promise<PressAnswer> {
  const { language } = pressed;
  const { aadObjectId, staff } = room;
  if (aadObjectId === null) return refused('unknown-person', language);
  const description = descriptionWithId(pressed.position, room.collection);
  const asker = askerOf(aadObjectId, staff);
  const holds = asker.kind === 'holder' ? asker.descriptionIds : [];
  const decision = decidePress(pressed, { holds, current: description?.version ?? null });
  if (description === undefined || decision.kind === 'no-longer-holds')
    return refused('no-longer-holds', language);
  try {
    if (decision.kind === 'old-version') return shown(await showNewer(description, room, language));
    return await record(pressed, aadObjectId, description, room);
  } catch (error) {
    room.desk.onFailure(error, 'A press could not be recorded');
    const why = isUnanswered(error) ? 'not-sure' : 'not-now';
    return { kind: 'failed', sentence: renderAcknowledgementRefusal(why, language).summary };
  }
}

function shown(reply: Extract<PressAnswer, { kind: 'card' }>['reply']): PressAnswer {
  return { kind: 'card', reply };
}

function refused(why: 'unknown-person' | 'no-longer-holds', language: Language): PressAnswer {
  return shown(renderAcknowledgementRefusal(why, language));
}

async function record(
  pressed: Pressed,
  aadObjectId: string,
  description: JobDescription,
  room: LedgerRoom,
): Promise<PressAnswer> {
  const draft = {
    person: knownPerson(aadObjectId, room.staff),
    position: description.id,
    version: description.version,
    activity: room.activityId,
    by: null,
  };
  return pressed.verb === 'acknowledge'
    ? acknowledge({ ...draft, kind: 'acknowledged', words: null }, pressed.language, room)
    : dispute(pressed, draft, description, room);
}

async function acknowledge(draft: Draft, language: Language, room: LedgerRoom): Promise<PressAnswer> {
  const result = await room.desk.ledger.append(draft);
  if (result.kind === 'nothing-to-withdraw') return refused('no-longer-holds', language);
  if (result.kind === 'taken-back')
    return shown(renderReceipts([await receiptOf(result.event, true, room)], language));
  return shown(renderReceipt(await receiptOf(result.event, false, room), language));
}

async function dispute(
  pressed: Extract<Pressed, { verb: 'dispute' }>,
  draft: Omit<Draft, 'kind' | 'words'>,
  description: JobDescription,
  room: LedgerRoom,
): Promise<PressAnswer> {
  const { language } = pressed;
  const words: Words = {
    clause: pressed.clause.trim() === wholeClause ? null : pressed.clause.trim() || null,
    text: pressed.comment.trim(),
  };
  if (words.text === '')
    return { kind: 'failed', sentence: renderAcknowledgementRefusal('no-words', language).summary };
  // From now on, so that keeping it and telling it take no longer than a press may.
  const patience = room.desk.patience();
  // Looked up before it is kept: where a look behind that failed, it would be told that nothing is on record.
  const isAcknowledged = await hasAcknowledged(draft, room);
  const result = await room.desk.ledger.append({ ...draft, kind: 'disputed', words });
  if (result.kind === 'nothing-to-withdraw') return refused('no-longer-holds', language);
  const position = namedPosition(description, room.collection);
  const said: Dispute = { ...words, position, description, at: new Date(result.event.at) };
  const { sequence } = result.event;
  const reached = await tellDispute({ person: draft.person, said, sequence, patience }, room);
  const sentTo = reached.map(({ name }) => name);
  return shown(renderDisputeSent(said, { sentTo, isAcknowledged }, language));
}

async function hasAcknowledged(
  { person, position, version }: Pick<Draft, 'person' | 'position' | 'version'>,
  { desk }: LedgerRoom,
): Promise<boolean> {
  return stateOf(await eventsIn(position, person.aadObjectId, desk), version).kind === 'acknowledged';
}
