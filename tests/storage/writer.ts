// Started by the tests of killing: makes a thousand writes, several at once, and names each one when it is kept.
import { writeSync } from 'node:fs';
import { silentLog, systemClock } from '../../src/ground/index.js';
import { openStorage } from '../../src/storage/index.js';
import { aDraft } from '../acknowledgements/a-draft.js';
import { saidOf } from '../contracts/conversation-memory.js';
import { aReference } from '../contracts/references.js';

const [dataDir = '', databaseUrl = '', round = ''] = process.argv.slice(2);
const rows = 200;
const lanes = 4;
let ids = 0;
const nextId = () => `id ${round}.${ids + 1}`;
const { references, conversationMemory, learning, ledger } = await openStorage({
  dataDir,
  databaseUrl: databaseUrl || null,
  clock: systemClock,
  log: silentLog,
  newId: () => {
    const id = nextId();
    ids += 1;
    return id;
  },
});

/** Not through a stream: what is said must have left the process before the next write is begun. */
function say(kind: string, row: string): void {
  writeSync(1, `${kind} ${row}\n`);
}

async function write(row: string): Promise<void> {
  await references.remember(aReference(row));
  say('reference', row);
  await conversationMemory.remember(row, saidOf(row));
  say('talk', row);
  // The note's id is the question's, and is drawn at once.
  const question = nextId();
  await learning.noteUnanswered({ text: row, language: 'et', askerPosition: null });
  say('question', row);
  await learning.teach(question, { kind: 'nothing' }, 'hr');
  say('lesson', row);
  await ledger.append(aDraft({ person: { aadObjectId: row, name: row }, activity: row }));
  say('receipt', row);
}

await Promise.all(
  Array.from({ length: lanes }, async (_, lane) => {
    for (let at = lane; at < rows; at += lanes) await write(`${round}.${at}`);
  }),
);
