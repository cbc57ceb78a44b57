import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readBank } from '../../src/conversation/index.js';
import { commandsIn } from '../../src/conversation/commands.js';

const shared = '../shared/questions/dev.jsonl';
const banks = readdirSync('tests/fixtures', { recursive: true, encoding: 'utf8' })
  .filter((path) => /bank[^/]*\.jsonl$/u.test(path))
  .map((path) => `tests/fixtures/${path}`);

describe('What is told the bot to do', () => {
  for (const path of existsSync(shared) ? [...banks, shared] : banks)
    it(`is heard in no question of ${path}`, () => {
      const questions = readBank(readFileSync(path, 'utf8')).flatMap(({ turns }) => turns);

      const captured = questions.filter((text) => {
        const { acknowledgement, reminder } = commandsIn(text);
        return acknowledgement !== undefined || reminder !== undefined;
      });

      assert.ok(questions.length > 0);
      assert.deepEqual(captured, []);
    });
});
