// Started by the tests of pressing: one process of several, each of which presses so many times in somebody's name.
import { silentLog, systemClock } from '../../../src/ground/index.js';
import { openStorage } from '../../../src/storage/index.js';
import { aDraft } from '../../acknowledgements/a-draft.js';

const [dataDir = '', databaseUrl = '', presses = '', who = ''] = process.argv.slice(2);
const storage = await openStorage({
  dataDir,
  databaseUrl: databaseUrl || null,
  clock: systemClock,
  log: silentLog,
});
const person = (at: number) => ({ aadObjectId: who || `${process.pid} ${at}`, name: 'Mari Maasikas' });
process.stdout.write('ready\n');
// All wait here, so that they begin in the same moment.
await new Promise((resolve) => process.stdin.once('data', resolve));
const results = await Promise.all(
  Array.from({ length: Number(presses) }, (_, at) =>
    storage.ledger.append(aDraft({ person: person(at), activity: `${process.pid} ${at}` })),
  ),
);
process.stdout.write(
  `${JSON.stringify(results.map((each) => 'event' in each && [each.kind, each.event.receipt]))}\n`,
);
await storage.close();
process.stdin.destroy();
