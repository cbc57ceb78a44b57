// Started by a test: opens the storage, and says which database drivers this process has loaded by then.
import { createRequire } from 'node:module';
import { silentLog, systemClock } from '../../src/ground/index.js';
import { openStorage } from '../../src/storage/index.js';

const [dataDir = '', databaseUrl = ''] = process.argv.slice(2);
const storage = await openStorage({
  dataDir,
  databaseUrl: databaseUrl || null,
  clock: systemClock,
  log: silentLog,
});
await storage.close();
const loaded = Object.keys(createRequire(import.meta.url).cache);
const drivers = ['libsql', 'pg'].filter((name) =>
  loaded.some((path) => path.replaceAll('\\', '/').includes(`/node_modules/${name}/`)),
);
process.stdout.write(drivers.join(' '));
