import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { databases, type Place } from '../contracts/databases.js';

/** After how many rows the writer is killed; where in the next row it is by then is left to chance. */
const rounds = [1, 60, 250];

/** Starts the writer, kills it after so many rows, and gives all that it said was kept. */
async function killAfter(rows: number, { address }: Place): Promise<readonly string[]> {
  const writer = spawn(
    process.execPath,
    ['--import=tsx', join(import.meta.dirname, 'writer.ts'), address.dataDir, address.databaseUrl ?? ''],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(writer, 'exit');
  const kept: string[] = [];
  for await (const line of createInterface(writer.stdout)) {
    kept.push(line);
    if (kept.length === rows) writer.kill('SIGKILL');
  }
  const [code, signal] = (await ended) as [number | null, string | null];
  assert.deepEqual([code, signal], [null, 'SIGKILL'], 'The writer ended by itself.');
  return kept;
}

function column(rows: readonly object[], name: string): readonly string[] {
  return rows.map((row) => String((row as Record<string, unknown>)[name]));
}

for (const { name, lend } of databases) {
  describe(`a bot that is killed while it writes to ${name}`, () => {
    for (const rows of rounds) {
      it(`has kept all that it said it kept, and nothing by halves, after ${rows} rows`, function () {
        this.timeout(10_000);
        return lend(async (place) => {
          const said = await killAfter(rows, place);
          assert.ok(said.length >= rows);

          const { learning } = await place.open();
          const lessons = (await learning.lessons()).map(({ text }) => text);
          const questions = await place.query('select text, state from unanswered_question');
          const met = column(
            await place.query('select conversation from conversation_reference'),
            'conversation',
          );

          for (const each of said) {
            assert.ok(lessons.includes(each), `${each} has lost its lesson`);
            assert.ok(met.includes(each), `${each} has lost its reference`);
          }
          const taught = questions.filter((row) => 'state' in row && row.state === 'taught');
          assert.deepEqual([...column(taught, 'text')].sort(), [...lessons].sort());
          assert.ok(met.length <= said.length + 2 && questions.length <= met.length);
          if (place.address.databaseUrl === null) {
            assert.deepEqual(column(await place.query('pragma integrity_check'), 'integrity_check'), ['ok']);
          }
        });
      });
    }
  });
}
