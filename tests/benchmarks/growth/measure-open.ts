// Started by growth.ts: opens the saved index of a folder in a process of its own and asks it, and tells what that took.
import { readFile } from 'node:fs/promises';
import { readCollection } from '../../../src/descriptions/index.js';
import { silentLog } from '../../../src/ground/index.js';
import { readWords } from '../../../src/read-words.js';
import { fingerprintOf, nothingTaught, openIndex, type Search } from '../../../src/search/index.js';
import { openSearch } from '../../../src/search/finding/search.js';
import { tell } from '../child.js';
import { findDuties } from '../finding/ours.js';
import { megabytes, quantile } from '../figures.js';

const [folder = '', questionsFile = '', warm = '0'] = process.argv.slice(2);
const questions = JSON.parse(await readFile(questionsFile, 'utf8')) as readonly string[];
const empty = process.memoryUsage.rss();
const stopwatch = () => {
  const begun = performance.now();
  return () => performance.now() - begun;
};

const reading = stopwatch();
const collection = await readCollection(folder);
const readMs = reading();
const words = await readWords(folder, silentLog);
const opening = stopwatch();
const fingerprint = fingerprintOf(collection, words.hash);
const opened = await openIndex(folder, { collection, meanings: words.meanings, fingerprint });
if (opened.kind !== 'opened') throw new Error('The saved index was not opened.');
const search = openSearch(collection, opened, words, nothingTaught);
const openMs = opening();
for (const question of questions.slice(0, Number(warm))) search.find(question, { duties: true });
const held = process.memoryUsage.rss() - empty;

/** Each question once, of a search that has heard none of them. */
function askAnew(asked: Search) {
  return questions.map((question) => {
    const one = stopwatch();
    const duties = findDuties(asked, question);
    return { ms: one(), duties };
  });
}
const openAnew = () => openSearch(collection, opened, words, nothingTaught);
const first = askAnew(search);
/** Until V8 has compiled what the search does: it goes on compiling for a thousand questions. */
const roundsToWarm = 4;
/** The slowest hundredth of one round are three questions, which one collection of garbage decides; of five, thirteen. */
const roundsMeasured = 5;
for (let round = 1; round < roundsToWarm; round += 1) askAnew(openAnew());
// By now the process runs as it does for the rest of the day; what the search remembers of words is gone each time.
const later: number[] = [];
for (let round = 0; round < roundsMeasured; round += 1)
  later.push(...askAnew(openAnew()).map(({ ms }) => ms));
const times = first.map(({ ms }) => ms);
tell({
  readMs,
  openMs,
  heldMb: megabytes(held),
  firstP50: quantile(times, 0.5),
  firstP99: quantile(times, 0.99),
  p50: quantile(later, 0.5),
  p99: quantile(later, 0.99),
  found: first.map(({ duties }) => duties),
});
