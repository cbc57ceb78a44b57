import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual } from 'node:util';
import { readCollection } from '../../../src/descriptions/index.js';
import { openFileReader, publishReviewed, readForReview } from '../../../src/documents/index.js';
import { inFolder } from '../../builders/folder.js';
import { bundleProgram, type BundledProgram } from '../../storage/bundle-program.js';
import { documentsOf, dutyOf, manyTitles } from './many-documents.js';

/** After how many changes in the folder the process of each round is killed: one while it lays ready, then each moves a file. */
const changesBefore = [1, 3, 1, 5, 9, 15, 24, 36] as const;

/** Publishes in a process of its own, and kills it in the middle. */
async function killInRound(program: string, indexDir: string, round: string, changes: number): Promise<void> {
  const child = spawn(process.execPath, [program, indexDir, round], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let seen = 0;
  const folder = watch(join(indexDir, 'descriptions'), () => {
    seen += 1;
    if (seen === changes) child.kill('SIGKILL');
  });
  for await (const said of createInterface(child.stdout)) if (said !== 'read') child.kill('SIGKILL');
  folder.close();
  assert.deepEqual(await ended, [null, 'SIGKILL'], 'The process ended by itself.');
}

/** In which round each position was published last. */
async function roundsIn(indexDir: string): Promise<ReadonlyMap<string, number>> {
  const collection = await readCollection(indexDir);
  return new Map(
    collection.map(({ title, duties }) => {
      const text = duties.map((duty) => duty.text).join(' ');
      const round = changesBefore.findIndex((_, at) => text === dutyOf(String(at)));
      return [title, round] as const;
    }),
  );
}

/** Every position as it is when all of this round have been published. */
function allIn(round: number): ReadonlyMap<string, number> {
  return new Map(manyTitles.map((title) => [title, round]));
}

async function publishAgain(indexDir: string, round: string): Promise<string> {
  const reader = openFileReader();
  try {
    return (await publishReviewed(await readForReview(documentsOf(round), indexDir, reader), indexDir)).kind;
  } finally {
    await reader.close();
  }
}

describe('a bot that is killed while it publishes what HR sent', function () {
  this.timeout(60_000);
  let program: BundledProgram;
  before(async () => (program = await bundleProgram(join(import.meta.dirname, 'publishing-process.ts'))));
  after(() => program.remove());

  it('leaves all of them as they were or all as they were sent, and publishes them when they are sent again', () =>
    inFolder(async (indexDir) => {
      await mkdir(join(indexDir, 'descriptions'), { recursive: true });
      const killed = { beforeAny: 0, inTheMiddle: 0 };
      for (const [at, changes] of changesBefore.entries()) {
        await killInRound(program.path, indexDir, String(at), changes);
        const rounds = await roundsIn(indexDir);
        const whole = [at === 0 ? new Map() : allIn(at - 1), allIn(at)];
        assert.ok(
          whole.some((all) => isDeepStrictEqual(rounds, all)),
          `${at}: ${[...rounds].join('; ')}`,
        );
        if (!isDeepStrictEqual(rounds, allIn(at))) killed.beforeAny += 1;
        const names = await readdir(join(indexDir, 'descriptions'), { recursive: true });
        if (names.some((name) => name.startsWith(`publishing${sep}`))) killed.inTheMiddle += 1;

        assert.equal(await publishAgain(indexDir, String(at)), 'published');
        assert.deepEqual(await roundsIn(indexDir), allIn(at));
      }
      assert.ok(killed.beforeAny > 0 && killed.inTheMiddle > 0, JSON.stringify(killed));
      const files = await readdir(join(indexDir, 'descriptions'));
      assert.equal(files.filter((name) => name.endsWith('.json')).length, manyTitles.length);
    }));
});
