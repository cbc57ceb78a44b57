// Started by the tests of killing: writes a thousand rows and says of each that it is kept.
import { writeSync } from 'node:fs';
import { silentLog, systemClock } from '../../src/ground/index.js';
import { openStorage } from '../../src/storage/index.js';
import { aReference } from '../contracts/references.js';

const [dataDir = '', databaseUrl = ''] = process.argv.slice(2);
const { references, learning } = await openStorage({
  dataDir,
  databaseUrl: databaseUrl || null,
  clock: systemClock,
  log: silentLog,
  // The note's id is the question's, so that it need not be asked for.
  newId: () => `id ${(ids += 1)}`,
});
let ids = 0;

for (let at = 1; at <= 500; at += 1) {
  const id = `id ${ids + 1}`;
  await references.remember(aReference(id));
  await learning.noteUnanswered({ text: id, language: 'et', askerPosition: null });
  await learning.teach(id, { kind: 'nothing' }, 'hr');
  // Not through a stream: what is said must have left the process before the next row is begun.
  writeSync(1, `${id}\n`);
}
