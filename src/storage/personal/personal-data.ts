import { forgottenPerson } from '../../learning/index.js';
import type { Access } from '../engines/access.js';
import { sql, type Kysely } from '../engines/kysely.js';
import type { Tables } from '../engines/tables.js';
import { holdHead } from '../ledger/ledger-head.js';
import { forgetTalks, talksNaming, talksOf } from '../talk/talks-of-person.js';
import { countsOf, type CountsOfPerson, type KeptOfPerson } from './kept-of-person.js';
import { forgetNamed } from './named-in-campaigns.js';
import { keptOf } from './read-kept.js';
import { isForAlone, isId, plainId } from './whose-row.js';

/** What is kept under a person's object id, in capitals or not. */
export interface PersonalData {
  of(aadObjectId: string): Promise<KeptOfPerson>;
  /**
   * Talks, those of others about them too, references, reminders, those for them alone too, and what they were told of
   * go; lessons and the campaigns of others stay, and no longer say who taught, took back or began them, or that the
   * person was named. The events of the ledger stay as they are: who stands behind their pseudonym and what was written
   * with them goes.
   */
  erase(aadObjectId: string): Promise<CountsOfPerson>;
}

export function createPersonalData({ db, attempt }: Access): PersonalData {
  return {
    of: (aadObjectId) => attempt(() => keptOf(db, plainId(aadObjectId))),
    erase: (aadObjectId) =>
      attempt(() => db.transaction().execute((whole) => erase(whole, plainId(aadObjectId)))),
  };
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
  await db.deleteFrom('reminder_campaign').where(isForAlone(id)).execute();
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

/** What HR wrote when it withdrew somebody else's acknowledgement is that person's, and stays. */
function ownEvents(id: string) {
  return sql<number>`(select sequence from acknowledgement_event where person in
    (select pseudonym from acknowledgement_person where aad_object_id = ${id}))`;
}
