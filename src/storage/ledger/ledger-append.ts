import {
  planAppends,
  type Appended,
  type AppendPlan,
  type Draft,
  type Pseudonym,
  type RandomBytes,
} from '../../acknowledgements/index.js';
import { momentOf, type Access } from '../engines/access.js';
import { insertRows, type JsonColumns } from '../engines/json-rows.js';
import { sql } from '../engines/kysely.js';
import { readLedger, type Within } from './ledger-as-it-stands.js';
import { holdHead } from './ledger-head.js';
import { rowOf } from './ledger-rows.js';

const eventJson: JsonColumns = {
  sequence: 'integer',
  kind: 'text',
  person: 'text',
  position: 'text',
  version: 'text',
  at: 'text',
  activity: 'text',
  receipt: 'text',
  by_person: 'text',
  words: 'text',
  previous: 'text',
  hash: 'text',
  once_key: 'text',
};
const personJson: JsonColumns = { pseudonym: 'text', aad_object_id: 'text', name: 'text' };
const wordsJson: JsonColumns = { sequence: 'integer', salt: 'text', clause: 'text', text: 'text' };

/** All or nothing, for drafts that came together. */
export function appendAll(
  access: Access,
  random: RandomBytes,
  drafts: readonly Draft[],
): Promise<readonly Appended[]> {
  const { jsonRows, newId: newPseudonym } = access;
  return access.db.transaction().execute(async (db) => {
    const head = await holdHead(db);
    const stand = await readLedger({ db, jsonRows }, head, drafts);
    const plan = planAppends(drafts, stand, { at: momentOf(access), random, newPseudonym });
    await write({ db, jsonRows }, plan);
    return plan.results;
  });
}

async function write(within: Within, { events, people, words, head }: AppendPlan): Promise<void> {
  if (events.length === 0) return;
  await writePeople(within, people);
  await insertRows(within, 'acknowledgement_event', events.map(rowOf), eventJson);
  const kept = words.map(({ sequence, salt, words: { clause, text } }) => ({ sequence, salt, clause, text }));
  await insertRows(within, 'acknowledgement_words', kept, wordsJson);
  await within.db.updateTable('acknowledgement_head').set(head).where('id', '=', 1).execute();
}

async function writePeople(within: Within, people: readonly Pseudonym[]): Promise<void> {
  const rows = people.map(({ pseudonym, aadObjectId, name }) => ({
    pseudonym,
    aad_object_id: aadObjectId,
    name,
  }));
  const otherwise = sql`on conflict (aad_object_id) do update set name = excluded.name`;
  await insertRows(within, 'acknowledgement_person', rows, personJson, otherwise);
}
