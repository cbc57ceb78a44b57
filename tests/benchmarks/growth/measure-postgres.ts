// Started by growth.ts: fills a PostgreSQL with the index of a folder in a process of its own, asks it, tells what that took.
import { readFile } from 'node:fs/promises';
import { readCollection } from '../../../src/descriptions/index.js';
import { inOneGo, silentLog, systemClock } from '../../../src/ground/index.js';
import { readWords } from '../../../src/read-words.js';
import { editionOf, fillShelf, fingerprintOf, openShelved } from '../../../src/search/index.js';
import { openStorage } from '../../../src/storage/index.js';
import { tell } from '../child.js';
import { findDuties } from '../finding/ours.js';
import { megabytes, quantile } from '../figures.js';

const [folder = '', questionsFile = '', databaseUrl = ''] = process.argv.slice(2);
const questions = JSON.parse(await readFile(questionsFile, 'utf8')) as readonly string[];
const storage = await openStorage({ dataDir: '', databaseUrl, clock: systemClock, log: silentLog });
const { searchLeaves: store } = storage;
if (store === null) throw new Error('The database cannot search texts.');
const [collection, words] = [await readCollection(folder), await readWords(folder, silentLog)];
const edition = editionOf(fingerprintOf(collection, words.hash));
const stopwatch = () => {
  const begun = performance.now();
  return () => performance.now() - begun;
};

const filling = stopwatch();
const { meanings } = words;
await fillShelf({ collection, edition, meanings, store, run: inOneGo });
const filledMs = filling();
const empty = process.memoryUsage.rss();
const opening = stopwatch();
const { openWith } = await openShelved({ collection, words, edition, store, run: inOneGo });
const openMs = opening();
const found: (readonly string[])[] = [];
const times: number[] = [];
const { asking } = openWith();
for (const question of questions) {
  const answering = stopwatch();
  found.push(await asking((search) => findDuties(search, question)));
  times.push(answering());
}
const heldMb = megabytes(process.memoryUsage.rss() - empty);
await storage.close();
tell({
  filledMs,
  openMs,
  heldMb,
  p50: quantile(times, 0.5),
  p99: quantile(times, 0.99),
  found,
});
