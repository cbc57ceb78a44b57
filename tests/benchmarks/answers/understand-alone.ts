// Started by answers.ts: understands and answers the questions of a file, without HTTP, card or adapter, and tells what that took.
import { readFileSync } from 'node:fs';
import { openLibrary } from '../../../src/open-library.js';
import { exchange } from '../../../src/conversation/asking/exchange.js';
import { silentLog } from '../../../src/ground/index.js';
import { tell } from '../child.js';
import { median, quantile } from '../figures.js';

const [questionsFile = '', rounds = '5'] = process.argv.slice(2);
const questions = readFileSync(questionsFile, 'utf8').trim().split('\n');
const library = await openLibrary({ indexDir: 'index', roster: 'index/roster.csv' }, silentLog);
const times: number[] = [];
for (let round = -2; round < Number(rounds) * 2; round += 1) {
  for (const question of questions) {
    const begun = performance.now();
    exchange(question, { kind: 'unknown' }, null, library);
    if (round >= 0) times.push(performance.now() - begun);
  }
}
tell({ p50: median(times), p99: quantile(times, 0.99) });
