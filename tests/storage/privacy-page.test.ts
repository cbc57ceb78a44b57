import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { idleMinutes, toldKeptDays } from '../../src/conversation/index.js';
import { keptDays } from '../../src/learning/index.js';
import { longestText } from '../../src/learning/tidy-text.js';
import { campaignKeptDays } from '../../src/reminders/index.js';
import { databases } from '../contracts/databases.js';

const page = readFile('docs/privacy.md', 'utf8');

/** Of the migrator itself. */
const own = /^kysely_migration/u;

describe('docs/privacy.md', () => {
  it('says of every table what is kept in it', () =>
    databases[0]!.lend(async ({ open, query }) => {
      await open();
      const tables = await query("select name from sqlite_master where type = 'table'");
      const named = tables.map((row) => String(Object.values(row)[0])).filter((name) => !own.test(name));
      const text = await page;
      assert.ok(named.length >= 5);
      assert.deepEqual(
        named.filter((name) => !text.includes(`(\`${name}\`)`)),
        [],
      );
    }));

  it('says how long, as the code has it', async () => {
    const text = await page;
    assert.ok(text.includes(`${idleMinutes} minutes without a word (\`IDLE_MINUTES\`)`));
    assert.equal(text.match(new RegExp(`\\| ${keptDays} days`, 'gu'))?.length, 2);
    assert.equal(text.match(new RegExp(`\\| ${campaignKeptDays} days after`, 'gu'))?.length, 2);
    assert.ok(text.includes(`| ${toldKeptDays} days, or until the person is erased |`));
    assert.ok(text.includes(`cut to ${longestText} characters`));
  });
});
