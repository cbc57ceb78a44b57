import assert from 'node:assert/strict';
import type { Log } from '../../src/ground/index.js';
import { tablesOf } from '../../src/storage/engines/tables.js';
import { databases } from '../contracts/databases.js';

for (const { name, isShared, lend } of databases) {
  describe(`a table that is taken from ${name} while the bot runs`, () => {
    for (const table of tablesOf({ searchesTexts: isShared })) {
      it(`is missed by whoever asks whether all is well, until it is back: ${table}`, () =>
        lend(async (place) => {
          const storage = await place.open();
          await place.query(`alter table ${table} rename to taken`);
          assert.equal(await storage.ping(), false);
          await place.query(`alter table taken rename to ${table}`);
          assert.equal(await storage.ping(), true);
        }));
    }

    it('fails those who need it with what to do, and the log is told once', () =>
      lend(async (place) => {
        const told: string[] = [];
        const error: Log['error'] = (data, sentence) => {
          told.push(`${'code' in data ? String(data.code) : ''} ${sentence}`);
        };
        const log: Log = { debug: () => {}, info: () => {}, warn: () => {}, error };
        const storage = await place.open({ log });
        await place.query('alter table thumb rename to taken');
        for (let time = 0; time < 2; time += 1)
          await assert.rejects(storage.learning.listThumbs({ limit: 1, offset: 0 }), {
            code: 'storage.tables_gone',
            cure: /put back the last backup/u,
          });
        assert.equal(await storage.ping(), false);
        assert.equal(await storage.conversationMemory.recall('a'), null);
        assert.deepEqual(told, ['storage.tables_gone The store is not well']);
      }));
  });

  describe(`a table that was taken from ${name} before the bot starts`, () => {
    for (const [table, code] of [
      ['acknowledgement_event', 'storage.tables_gone'],
      ['acknowledgement_head', 'storage.tables_gone'],
      ['thumb', 'storage.tables_gone'],
      ['kysely_migration', 'storage.tables_of_unknown'],
    ] as const)
      it(`ends the start with what to do: ${table}`, () =>
        lend(async (place) => {
          await (await place.open()).close();
          await place.query(`alter table ${table} rename to taken`);
          await assert.rejects(place.open(), { code, cure: /put back the last backup/u });
          await place.query(`drop table if exists ${table}`);
          await place.query(`alter table taken rename to ${table}`);
          assert.equal(await (await place.open()).ping(), true);
        }));
  });
}
