import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFileBytes } from './documents.js';
import { scoreOf, type Gold, type Score } from './score.js';

const folder = join(import.meta.dirname, '../fixtures/templates');

async function scoreFile(half: string, name: string): Promise<Score> {
  const gold = JSON.parse(readFileSync(join(folder, half, `${name}.json`), 'utf8')) as Gold;
  const reading = await readFileBytes(`${name}.txt`, readFileSync(join(folder, half, `${name}.txt`)));
  return scoreOf(gold, reading.kind === 'read' ? reading.positions : []);
}

function namesIn(half: string): readonly string[] {
  return readdirSync(join(folder, half))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -4));
}

const halves = ['tune', 'held'];

for (const half of halves) {
  describe(`the documents of every template, ${half}`, () => {
    it('are read right in at least 97 of 100 fields', async () => {
      const scores = await Promise.all(
        namesIn(half).map(async (name) => ({ name, ...(await scoreFile(half, name)) })),
      );
      const right = scores.reduce((sum, score) => sum + score.right, 0);
      const all = scores.reduce((sum, score) => sum + score.all, 0);
      const faults = scores.flatMap(({ name, faults: own }) => own.map((fault) => `${name} ${fault}`));
      assert.ok(right >= all * 0.97, `${right} of ${all}\n${faults.join('\n')}`);
    });
  });
}
