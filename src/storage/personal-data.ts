import { plainObjectId } from '../ground/index.js';
import { forgottenPerson } from '../learning/index.js';
import type { LedgerEvent, Words } from '../acknowledgements/index.js';
import {
  audienceText,
  leaving,
  partsOf,
  readAudience,
  together,
  type AudiencePart,
  type LeftOut,
} from '../reminders/index.js';
import type { Access } from './engines/access.js';
import { sql, type ExpressionBuilder, type Kysely, type Selectable } from './engines/kysely.js';
import { holdHead } from './ledger/ledger-head.js';
import { eventsConcerning } from './ledger/ledger-read.js';
import type {
  ConversationReferenceTable,
  LessonTable,
  ReminderCampaignTable,
  ReminderDeliveryTable,
  Tables,
} from './engines/tables.js';
import { forgetTalks, talkAsSaid, talksNaming, talksOf, type TalkAsSaid } from './talk/talks-of-person.js';

/** All that is kept of one person, as it may be handed to them. */
export interface KeptOfPerson {
  readonly talks: readonly TalkAsSaid[];
  /** When somebody else last spoke of them, as long as that is remembered; who did and what they said is theirs. */
  readonly namedInTalks: readonly { readonly at: string }[];
  readonly references: readonly Selectable<ConversationReferenceTable>[];
  /** What they taught or took back. */
  readonly lessons: readonly {
    readonly text: string;
    readonly taughtAt: string | null;
    readonly undoneAt: string | null;
  }[];
  /** Reminders that were meant for them. */
  readonly reminders: readonly Pick<
    Selectable<ReminderDeliveryTable>,
    'campaign' | 'state' | 'reason' | 'at' | 'seen_at'
  >[];
  /** Reminders that they put off, each a campaign for them alone. */
  readonly putOff: readonly Pick<Selectable<ReminderCampaignTable>, 'id' | 'parent' | 'state' | 'send_at'>[];
  /** Reminders to several that HR has named them for, or left them out of by name. */
  readonly leftOut: readonly Pick<Selectable<ReminderCampaignTable>, 'id' | 'state' | 'send_at'>[];
  /** The events of the ledger that they are in, or did for somebody else, with what was written. */
  readonly acknowledgements: readonly (LedgerEvent & { readonly written: Words | null })[];
  /** Of what the bot has told them by itself. */
  readonly told: readonly { readonly matter: string; readonly at: string }[];
}

/** How much there is of each. */
export type CountsOfPerson = Readonly<Record<keyof KeptOfPerson, number>>;

/** What is kept under a person's object id, in capitals or not. */
export interface PersonalData {
  of(aadObjectId: string): Promise<KeptOfPerson>;
  /**
   * Talks, those of others about them too, references, reminders, those for them alone too, and what they were told of go; lessons and the campaigns
   * of others stay, and no longer say who taught, took back or began them, or that the person was named. The events
   * of the ledger stay as they are: who stands behind their pseudonym and what was written with them goes.
   */
  erase(aadObjectId: string): Promise<CountsOfPerson>;
}

export function createPersonalData({ db, attempt }: Access): PersonalData {
  return {
    of: (aadObjectId) => attempt(() => keptOf(db, plain(aadObjectId))),
    erase: (aadObjectId) =>
      attempt(() => db.transaction().execute((whole) => erase(whole, plain(aadObjectId)))),
  };
}

/** Whoever is forgotten is nobody, and so is the empty id. */
function plain(aadObjectId: string): string {
  const id = plainObjectId(aadObjectId);
  return id === forgottenPerson ? '' : id;
}

async function keptOf(db: Kysely<Tables>, id: string): Promise<KeptOfPerson> {
  const references = await db
    .selectFrom('conversation_reference')
    .selectAll()
    .where(isId('person_aad_object_id', id))
    .orderBy('conversation')
    .execute();
  const talks = await talksOf(db, id, references);
  const lessons = await db.selectFrom('lesson').selectAll().where(isLessonOf(id)).orderBy('id').execute();
  const reminders = await db
    .selectFrom('reminder_delivery')
    .select(['campaign', 'state', 'reason', 'at', 'seen_at'])
    .where('person', '=', id)
    .orderBy('at')
    .orderBy('campaign')
    .execute();
  return {
    talks: talks.map(talkAsSaid),
    namedInTalks: (await talksNaming(db, id, talks)).map(({ at }) => ({ at })),
    references,
    lessons: lessons.map((row) => partIn(row, id)),
    reminders,
    putOff: await putOffBy(db, id),
    leftOut: (await naming(db, id)).map(({ id: campaign, state, send_at }) => ({
      id: campaign,
      state,
      send_at,
    })),
    acknowledgements: await acknowledgementsOf(db, id),
    told: await toldTo(db, id),
  };
}

async function putOffBy(db: Kysely<Tables>, id: string): Promise<KeptOfPerson['putOff']> {
  return db
    .selectFrom('reminder_campaign')
    .select(['id', 'parent', 'state', 'send_at'])
    .where(isFor(id))
    .orderBy('send_at')
    .orderBy('id')
    .execute();
}

/** Looked for by a part of the text, and then read: the id of one may begin with that of another. */
async function naming(db: Kysely<Tables>, id: string) {
  const rows = await db
    .selectFrom('reminder_campaign')
    .select(['id', 'state', 'send_at', 'audience'])
    // Of one that is for them alone, which has one line, others know.
    .where('audience', 'like', '%person:%')
    .where('audience', 'like', '%\n%')
    .orderBy('send_at')
    .orderBy('id')
    .execute();
  return rows.filter(({ audience: text }) => {
    const audience = readAudience(text);
    const named = audience === undefined ? [] : [...partsOf(audience), ...(audience.without ?? [])];
    return named.some((each) => isPerson(each, id));
  });
}

function isPerson(part: AudiencePart | LeftOut, id: string): boolean {
  return part.kind === 'person' && plain(part.aadObjectId) === id && id !== '';
}

async function forgetNamed(db: Kysely<Tables>, id: string): Promise<void> {
  for (const row of await naming(db, id)) {
    const audience = readAudience(row.audience);
    const others = audience && together(partsOf(audience).filter((each) => !isPerson(each, id)));
    if (audience === undefined) continue;
    if (others === undefined) {
      // For them alone, whoever else was left out of it.
      await db.deleteFrom('reminder_campaign').where('id', '=', row.id).execute();
      continue;
    }
    const leftOut = (audience.without ?? []).filter((each) => !isPerson(each, id));
    await db
      .updateTable('reminder_campaign')
      .set({ audience: audienceText(leaving(leftOut, others)) })
      .where('id', '=', row.id)
      .execute();
  }
}

async function toldTo(db: Kysely<Tables>, id: string): Promise<KeptOfPerson['told']> {
  return db
    .selectFrom('told_once')
    .select(['matter', 'at'])
    .where('person', '=', id)
    .where('person', '<>', '')
    .orderBy('at')
    .orderBy('matter')
    .execute();
}

async function acknowledgementsOf(db: Kysely<Tables>, id: string): Promise<KeptOfPerson['acknowledgements']> {
  const events = await eventsConcerning(db, id);
  const rows = await db
    .selectFrom('acknowledgement_words')
    .selectAll()
    // No event is 0: PostgreSQL takes no empty list.
    .where('sequence', 'in', [0, ...events.map(({ sequence }) => sequence)])
    .execute();
  const written = new Map(rows.map(({ sequence, clause, text }) => [sequence, { clause, text }]));
  return events.map((event) => ({ ...event, written: written.get(event.sequence) ?? null }));
}

async function erase(db: Kysely<Tables>, id: string): Promise<CountsOfPerson> {
  // Whoever appends at this moment finds the person whole, or not at all.
  await holdHead(db);
  const kept = await keptOf(db, id);
  const talks = await talksOf(db, id, kept.references);
  await forgetTalks(db, [...talks, ...(await talksNaming(db, id, talks))]);
  await db.deleteFrom('conversation_reference').where(isId('person_aad_object_id', id)).execute();
  for (const who of ['taught_by', 'undone_by'] as const) {
    await db
      .updateTable('lesson')
      .set({ [who]: forgottenPerson })
      .where(isId(who, id))
      .execute();
  }
  // First of the two: one that begins at this moment makes its delivery before, or finds itself gone.
  await db.deleteFrom('reminder_campaign').where(isFor(id)).execute();
  await db.deleteFrom('reminder_delivery').where('person', '=', id).execute();
  await forgetNamed(db, id);
  await db.deleteFrom('told_once').where('person', '=', id).execute();
  await db
    .updateTable('reminder_campaign')
    .set({ started_by: forgottenPerson })
    .where(isId('started_by', id))
    .execute();
  await db.deleteFrom('acknowledgement_words').where('sequence', 'in', ownEvents(id)).execute();
  await db.deleteFrom('acknowledgement_person').where('aad_object_id', '=', id).execute();
  return countsOf(kept);
}

export function countsOf({
  talks,
  namedInTalks,
  references,
  lessons,
  reminders,
  putOff,
  leftOut,
  acknowledgements,
  told,
}: KeptOfPerson): CountsOfPerson {
  return {
    talks: talks.length,
    namedInTalks: namedInTalks.length,
    references: references.length,
    lessons: lessons.length,
    reminders: reminders.length,
    putOff: putOff.length,
    leftOut: leftOut.length,
    acknowledgements: acknowledgements.length,
    told: told.length,
  };
}

/** What HR wrote when it withdrew somebody else's acknowledgement is that person's, and stays. */
function ownEvents(id: string) {
  return sql<number>`(select sequence from acknowledgement_event where person in
    (select pseudonym from acknowledgement_person where aad_object_id = ${id}))`;
}

function isId(column: 'person_aad_object_id' | 'taught_by' | 'undone_by' | 'started_by', id: string) {
  return sql<boolean>`lower(${sql.ref(column)}) = ${id} and ${id} <> ''`;
}

function isFor(id: string) {
  return sql<boolean>`lower(audience) = ${audienceText({ kind: 'person', aadObjectId: id })} and ${id} <> ''`;
}

function isLessonOf(id: string) {
  return (eb: ExpressionBuilder<Tables, 'lesson'>) => eb.or([isId('taught_by', id), isId('undone_by', id)]);
}

/** Of a lesson that one person taught and another took back, each has done one half. */
function partIn(row: Selectable<LessonTable>, id: string): KeptOfPerson['lessons'][number] {
  return {
    text: row.text,
    taughtAt: plain(row.taught_by) === id ? row.taught_at : null,
    undoneAt: plain(row.undone_by ?? '') === id ? row.undone_at : null,
  };
}
