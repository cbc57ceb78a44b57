import { z } from 'zod/v4';
import { decidePress, type Draft, type Words } from '../acknowledgements/index.js';
import {
  renderAcknowledgementRefusal,
  renderDisputeFor,
  renderDisputeSent,
  renderReceipt,
  wholeClause,
  type Dispute,
} from '../cards/index.js';
import { descriptionWithId, type JobDescription } from '../descriptions/index.js';
import type { Language } from '../language/index.js';
import { isUnanswered } from '../ground/index.js';
import { askerOf, type StaffMember } from '../people/index.js';
import { showNewer } from './acknowledging.js';
import { knownPerson, namedPosition, receiptOf, type LedgerRoom } from './ledger-desk.js';
import { languageOfPress } from './pressed.js';
import type { PressAnswer, Pressing, Reply } from './reply.js';

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
  const result = await room.desk.ledger.append({ ...draft, kind: 'disputed', words });
  if (result.kind === 'nothing-to-withdraw') return refused('no-longer-holds', language);
  const position = namedPosition(description, room.collection);
  const said: Dispute = { ...words, position, description, at: new Date(result.event.at) };
  const readers = readersOf(draft.person.aadObjectId, room);
  const { sequence } = result.event;
  const matter = `dispute:${sequence}`;
  const reached = await tellAll({ readers, person: draft.person, said, matter, patience }, room);
  return shown(
    renderDisputeSent(
      said,
      reached.map(({ name }) => name),
      language,
    ),
  );
}

/** The managers and HR, each once; nobody is told of their own. */
function readersOf(aadObjectId: string, { staff }: LedgerRoom): readonly StaffMember[] {
  const hr = staff.everybody.filter(({ roles }) => roles.includes('hr'));
  const self = staff.find(aadObjectId);
  return [...new Set([...staff.managersOf(aadObjectId), ...hr])].filter((reader) => reader !== self);
}

interface Told {
  readonly readers: readonly StaffMember[];
  readonly person: Draft['person'];
  readonly said: Dispute;
  /** The dispute, as `ToldOnce` knows it. */
  readonly matter: string;
  /** Ends when the press should be answered. */
  readonly patience: Promise<unknown>;
}

/**
 * Gives those who surely have it by the time that the press must be answered; the rest is still under way. Pressed
 * twice or delivered twice, it goes to those alone whom it has not reached.
 */
async function tellAll(
  { readers, person, said, matter, patience }: Told,
  { desk, staff }: LedgerRoom,
): Promise<readonly StaffMember[]> {
  const upn = staff.find(person.aadObjectId)?.upn || null;
  const card = renderDisputeFor({ name: person.name, upn }, said);
  const reached: StaffMember[] = [];
  const telling = readers.map(async (reader) => {
    try {
      if (await tellOnce(reader.aadObjectId, card, matter, desk)) reached.push(reader);
    } catch (error) {
      desk.onFailure(error, 'Who has a dispute could not be noted');
    }
  });
  await Promise.race([Promise.all(telling), patience]);
  return readers.filter((reader) => reached.includes(reader));
}

/**
 * Whether the reader surely has it. What may have arrived is sent again, for a dispute that somebody has twice does less
 * harm than one that nobody has.
 */
async function tellOnce(
  aadObjectId: string,
  card: Reply,
  matter: string,
  { told, teller, onFailure }: LedgerRoom['desk'],
): Promise<boolean> {
  if (!(await told.claim(aadObjectId, matter))) return told.isTold(aadObjectId, matter);
  const telling = await teller().tell(aadObjectId, card);
  if (telling.kind === 'failed') onFailure(new Error(telling.reason), 'A dispute could not be sent');
  if (telling.kind === 'sent') await told.confirm(aadObjectId, matter);
  else await told.giveBack(aadObjectId, matter);
  return telling.kind === 'sent';
}
