import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readCollection, type Collection } from '../../../src/descriptions/index.js';
import { rosterColumns } from '../../../src/people/roster.js';
import { inFolder } from '../../builders/folder.js';
import { figure, median } from '../figures.js';
import { showProgress } from '../progress.js';
import type { BenchOrder, Section } from '../section.js';
import { runWhole, type Running } from './running.js';

const sizes = [100, 1_000, 10_000, 100_000];
const largest = 1_000_000;
const questions = readFileSync('tests/fixtures/questions-for-bench.txt', 'utf8').trim().split('\n');

const givenNames = 'Mari Jaan Kadri Toomas Liis Andres Piret Margus Tiina Rein Anneli Urmas'.split(' ');

/** So many made-up people as lines of a roster, each in one of these positions. */
export function* rosterLines(count: number, collection: Collection): Generator<string> {
  yield `${rosterColumns.join(',')}\n`;
  for (let at = 0; at < count; at += 1) {
    const { title, unit } = collection[at % collection.length] ?? { title: '', unit: null };
    const name = `${givenNames[at % givenNames.length]} Rannaste-${at}`;
    const quoted = [title, unit ?? ''].map((text) => `"${text.replaceAll('"', '""')}"`);
    yield `isik-${at},isik.${at}@example.ee,${name},${quoted.join(',')},,employee\n`;
  }
}

export async function layRoster(file: string, count: number, collection: Collection): Promise<void> {
  await pipeline(Readable.from(rosterLines(count, collection)), createWriteStream(file));
}

async function measureSize(size: number, rounds: number): Promise<readonly (Running | string)[]> {
  const collection = await readCollection('index');
  return inFolder(async (folder) => {
    const roster = join(folder, 'roster.csv');
    await layRoster(roster, size, collection);
    const measured: (Running | string)[] = [];
    for (let round = 0; round < rounds; round += 1) {
      showProgress(round, rounds, `growth: ${size} people`);
      measured.push(await runWhole({ ROSTER: roster, DATA_DIR: folder }, questions));
    }
    showProgress(rounds, rounds, 'growth: people');
    return measured;
  });
}

function rowOf(size: number, all: readonly (Running | string)[]): readonly string[] {
  const ran = all.filter((each): each is Running => typeof each !== 'string');
  const middle = (of: (one: Running) => number) => figure(median(ran.map(of)));
  return [
    figure(size),
    middle(({ startMs }) => startMs),
    `${middle(({ startMb }) => startMb)} / ${middle(({ askedMb }) => askedMb)}`,
    `${middle(({ p50 }) => p50)} / ${middle(({ p99 }) => p99)}`,
  ];
}

/** How cost grows with the people in the roster, over the five descriptions of the sample. */
export async function measureRosters({ rounds, large }: BenchOrder): Promise<Section> {
  const rows: (readonly string[])[] = [];
  const failed: string[] = [];
  for (const size of large ? [...sizes, largest] : sizes) {
    const all = await measureSize(size, Math.min(rounds, size > 10_000 ? 3 : rounds));
    rows.push(rowOf(size, all));
    const why = all.find((each) => typeof each === 'string');
    if (why !== undefined) failed.push(`With ${figure(size)} people the bot did not run: ${why}`);
  }
  return {
    title: 'Growth of the roster',
    head: ['people', 'start, ms', 'bot, MB: start / asked', 'answer p50 / p99, ms'],
    rows,
    notes: [
      'The whole bot as `npm start` runs it, over the five descriptions of the sample, with so many people in roster.csv; thirty kinds of questions over HTTP, one by one.',
      ...failed,
    ],
  };
}
