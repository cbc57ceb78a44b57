import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { verifyChain } from '../../src/acknowledgements/verify-chain.js';
import { readRemembered } from '../../src/storage/talk/remembered-json.js';
import { saidOf } from '../contracts/conversation-memory.js';
import { databases, type Place } from '../contracts/databases.js';
import { aReference } from '../contracts/references.js';
import { bundleProgram, type BundledProgram } from './bundle-program.js';

const rounds = 20;
/** The writer has so many writes under way at once. */
const lanes = 4;

/** After how many of its thousand writes the writer is killed; where in the next ones it is by then is chance. */
function writesBefore(round: number): number {
  return 1 + round * round;
}

const kinds = ['reference', 'talk', 'question', 'lesson', 'receipt'] as const;
type Kind = (typeof kinds)[number];
type Rows = Readonly<Record<Kind, ReadonlySet<string>>>;

const noRows = () => new Set<string>();

/** Starts the writer, kills it in the middle of its writes, and adds to `said` all that it said was kept. */
async function killInRound(
  round: number,
  writer: string,
  { address }: Place,
  said: Record<Kind, Set<string>>,
): Promise<void> {
  const child = spawn(process.execPath, [writer, address.dataDir, address.databaseUrl ?? '', String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let writes = 0;
  for await (const line of createInterface(child.stdout)) {
    const [kind = '', row = ''] = line.split(' ');
    said[kind as Kind].add(row);
    writes += 1;
    if (writes === writesBefore(round)) child.kill('SIGKILL');
  }
  const [code, signal] = (await ended) as [number | null, string | null];
  assert.deepEqual([code, signal], [null, 'SIGKILL'], 'The writer ended by itself.');
  assert.ok(writes >= writesBefore(round) && writes < 1_000, `${writes} writes`);
}

async function column(place: Place, query: string): Promise<readonly string[]> {
  return (await place.query(query)).map((row) => String(Object.values(row)[0]));
}

async function keptIn(place: Place): Promise<Rows> {
  const namesIn = async (query: string) => new Set(await column(place, query));
  return {
    reference: await namesIn('select conversation from conversation_reference'),
    talk: await namesIn('select conversation from conversation_memory'),
    question: await namesIn('select text from unanswered_question'),
    lesson: await namesIn('select text from lesson'),
    receipt: await namesIn('select activity from acknowledgement_event'),
  };
}

function ensureNothingIsLost(said: Rows, kept: Rows): void {
  let unsaid = 0;
  for (const kind of kinds) {
    const lost = [...said[kind]].filter((row) => !kept[kind].has(row));
    assert.deepEqual(lost, [], `lost of ${kind}`);
    unsaid += kept[kind].size - said[kind].size;
  }
  assert.ok(unsaid <= rounds * lanes, `${unsaid} were kept and never said`);
}

/** Each asks in one statement: the server may still be ending what the killed writer began. */
async function ensureNothingIsTorn(place: Place): Promise<void> {
  const talks = await place.query('select conversation, said from conversation_memory');
  for (const talk of talks as readonly { conversation: string; said: string }[]) {
    assert.deepEqual(readRemembered(talk.said), saidOf(talk.conversation));
  }
  const { bot, serviceUrl, tenantId, person } = aReference('');
  const torn = [
    `select conversation from conversation_reference where not coalesce(first_at = last_at and kind = 'personal'
      and bot = '${bot}' and service_url = '${serviceUrl}' and tenant_id = '${tenantId}'
      and person_id = '${person?.id}' and person_aad_object_id = '${person?.aadObjectId}', false)`,
    `select text from unanswered_question q where times <> 1 or state <> case when exists
      (select 1 from lesson l where l.wording = q.wording and l.text = q.text) then 'taught' else 'open' end`,
    'select text from lesson where undone_at is not null or wording not in (select wording from unanswered_question)',
  ];
  for (const query of torn) assert.deepEqual(await column(place, query), []);
  if (place.address.databaseUrl !== null) return;
  assert.deepEqual(await column(place, 'pragma integrity_check'), ['ok']);
}

describe('a bot that is killed in the middle of a thousand writes, twenty times over', function () {
  this.timeout(60_000);
  let writer: BundledProgram;
  before(async () => (writer = await bundleProgram(join(import.meta.dirname, 'writer.ts'))));
  after(() => writer.remove());

  for (const { name, lend } of databases) {
    it(`has kept in ${name} all that it said it kept, and nothing by halves`, () =>
      lend(async (place) => {
        const said = {
          reference: noRows(),
          talk: noRows(),
          question: noRows(),
          lesson: noRows(),
          receipt: noRows(),
        };
        for (let round = 1; round <= rounds; round += 1) {
          await killInRound(round, writer.path, place, said);
          const storage = await place.open();
          assert.equal(await storage.ping(), true);
          ensureNothingIsLost(said, await keptIn(place));
          await ensureNothingIsTorn(place);
          assert.equal((await verifyChain(storage.ledger)).kind, 'whole');
          await storage.close();
        }
      }));
  }
});
