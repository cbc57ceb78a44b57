// Started by growth.ts: builds the index of a folder in a process of its own, and tells what that took.
import { readCollection } from '../../../src/descriptions/index.js';
import { silentLog } from '../../../src/ground/index.js';
import { readWords } from '../../../src/read-words.js';
import { buildIndex, fingerprintOf, saveIndex } from '../../../src/search/index.js';
import { peakMegabytes, tell } from '../child.js';
import { indexBytes } from '../finding/ours.js';
import { megabytes } from '../figures.js';

const [folder = ''] = process.argv.slice(2);
const collection = await readCollection(folder);
const words = await readWords(folder, silentLog);
const begun = performance.now();
const index = buildIndex(collection, words.meanings);
const builtMs = performance.now() - begun;
await saveIndex(folder, index, fingerprintOf(collection, words.hash));
tell({
  builtMs,
  savedMs: performance.now() - begun - builtMs,
  peakMb: peakMegabytes(),
  indexMb: megabytes(await indexBytes(folder)),
  duties: collection.reduce((sum, { duties }) => sum + duties.length, 0),
});
