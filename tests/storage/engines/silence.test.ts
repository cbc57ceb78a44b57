import assert from 'node:assert/strict';
import { verifyChain } from '../../../src/acknowledgements/verify-chain.js';
import { AmetibotError, silentLog, type Later } from '../../../src/ground/index.js';
import { openStorage, type Storage } from '../../../src/storage/index.js';
import { aDraft } from '../../acknowledgements/a-draft.js';
import { aClock } from '../../builders/clock.js';
import { saidOf } from '../../contracts/conversation-memory.js';
import { inSchema } from '../../contracts/postgres-server.js';
import { aReference } from '../../contracts/references.js';
import { withLine, type Line } from './cut-line.js';

interface House {
  readonly storage: Storage;
  readonly line: Line;
  readonly query: (sql: string) => Promise<readonly object[]>;
  /** Milliseconds of each wait for a new attempt. */
  readonly pauses: readonly number[];
  /** Whoever waits for the database has waited as long as they do; gives their patience, in milliseconds. */
  readonly losePatience: () => Promise<readonly number[]>;
}

/** A storage over a line that can fall silent, whose patience ends when the test says so. */
async function inHouse(work: (house: House) => Promise<void>): Promise<void> {
  await inSchema((databaseUrl, client) =>
    withLine(databaseUrl, async (line) => {
      const clock = aClock();
      const pauses: number[] = [];
      const timers = new Set<readonly [number, () => Promise<void>]>();
      const later: Later = (ring, milliseconds) => {
        const timer = [milliseconds, ring] as const;
        timers.add(timer);
        return () => timers.delete(timer);
      };
      const storage = await openStorage({
        dataDir: '',
        databaseUrl: line.databaseUrl,
        clock,
        log: silentLog,
        wait: async (pause) => pauses.push(pause),
        later,
      });
      const losePatience = async () => {
        const due = [...timers];
        clock.pass(Math.max(...due.map(([milliseconds]) => milliseconds)));
        for (const [, ring] of due) await ring();
        return due.map(([milliseconds]) => milliseconds);
      };
      const query = async (sql: string) => (await client.query<object>(sql)).rows;
      try {
        await work({ storage, line, query, pauses, losePatience });
      } finally {
        line.goOn();
        await storage.close();
      }
    }),
  );
}

/** The line falls silent when the server is asked with these words, and whoever asks loses patience. */
async function inVain(
  { line, losePatience }: House,
  words: string,
  act: () => Promise<unknown>,
): Promise<{ readonly code: string; readonly waited: readonly number[] }> {
  const silent = line.silenceAt(words);
  const failing = act().then(
    () => 'nothing failed',
    (error: unknown) => error,
  );
  await silent;
  const waited = await losePatience();
  const error = await failing;
  assert.ok(error instanceof AmetibotError, String(error));
  return { code: error.code, waited };
}

describe('PostgreSQL that keeps silent', () => {
  const acts: readonly (readonly [string, string, number, (storage: Storage) => Promise<unknown>])[] = [
    ['what was said before', 'conversation_memory', 700, (its) => its.conversationMemory.recall('a')],
    ['what is said', 'conversation_memory', 700, (its) => its.conversationMemory.remember('a', saidOf('1'))],
    [
      'a note',
      'unanswered_question',
      700,
      (its) => its.learning.noteUnanswered({ text: 'kes kastab', language: 'et', askerPosition: null }),
    ],
    ['a press', 'begin', 2_000, (its) => its.ledger.append(aDraft({}))],
    ['a campaign that is looked at', 'reminder_campaign', 2_000, (its) => its.reminders.find('k-1')],
    ['the tidying', 'told_once', 10_000, (its) => its.told.forgetOlderThan(1)],
  ];
  for (const [what, words, patience, act] of acts) {
    it(`is waited for by ${what} for ${patience} ms, once, and then said to be out of reach`, () =>
      inHouse(async (house) => {
        const { code, waited } = await inVain(house, words, () => act(house.storage));
        assert.deepEqual([code, waited, house.pauses], ['storage.unreachable', [patience], []]);
        house.line.goOn();
        await act(house.storage);
      }));
  }

  it('is said not to be well to whoever asks, within a second', () =>
    inHouse(async ({ storage, line, losePatience }) => {
      const silent = line.silenceAt('kysely_migration');
      const well = storage.ping();
      await silent;
      assert.ok((await losePatience()).every((patience) => patience < 1_000));
      assert.equal(await well, false);
      line.goOn();
      assert.equal(await storage.ping(), true);
    }));

  it('is said so to all who pressed while the first of them waited: none of them waits anew', () =>
    inHouse(async (house) => {
      const { storage, line, losePatience } = house;
      const told: string[] = [];
      const press = async (aadObjectId: string) => {
        const pressed = storage.ledger.append(aDraft({ person: { aadObjectId, name: '' } }));
        await pressed.catch((error: unknown) => error instanceof AmetibotError && told.push(error.code));
        return pressed;
      };
      const silent = line.silenceAt('begin');
      const all = [press('mari')];
      await silent;
      all.push(press('jaan'), press('juta'));
      await losePatience();
      await Promise.race(all.map(async (each) => each.catch(() => {})));
      await new Promise(setImmediate);
      assert.deepEqual(told, Array(3).fill('storage.unreachable'));
      await Promise.allSettled(all);
      line.goOn();
      const kept = await Promise.all(['mari', 'jaan', 'juta'].map(press));
      assert.deepEqual(
        kept.map(({ kind }) => kind),
        Array(3).fill('appended'),
      );
    }));

  it('is heard no more on that connection: a transaction begun late swallows nothing that is written later', () =>
    inHouse(async (house) => {
      const { storage, line, query } = house;
      await inVain(house, 'begin', () => storage.ledger.append(aDraft({})));
      line.goOn();
      await storage.references.remember(aReference('a'));
      assert.equal((await query('select * from conversation_reference')).length, 1);
    }));

  it('is not said to have kept nothing where the line broke at the last word of a press, and stays away', () =>
    inHouse(async ({ storage, line }) => {
      line.loseAnswerTo('commit', { andCut: true });
      await assert.rejects(storage.ledger.append(aDraft({})), { code: 'storage.unanswered' });
      line.mend();
      assert.equal((await storage.ledger.append(aDraft({}))).kind, 'already');
    }));

  it('may have kept the press whose last word it did not answer, and nothing of those who pressed meanwhile', () =>
    inHouse(async (house) => {
      const { storage, line, losePatience } = house;
      const press = async (aadObjectId: string) =>
        storage.ledger.append(aDraft({ person: { aadObjectId, name: '' } })).catch((error: unknown) => error);
      const silent = line.silenceAt('commit');
      const first = press('mari');
      await silent;
      const second = press('jaan');
      await losePatience();
      const codes = (await Promise.all([first, second])).map(
        (each) => each instanceof AmetibotError && each.code,
      );
      assert.deepEqual(codes, ['storage.unanswered', 'storage.unreachable']);
    }));

  for (const words of ['begin', 'update "acknowledgement_head"', 'acknowledgement_event', 'commit']) {
    it(`keeps a press once that was pressed again, where it fell silent at "${words}"`, () =>
      inHouse(async (house) => {
        const { storage, line, query } = house;
        const press = async () => storage.ledger.append(aDraft({}));
        const { code } = await inVain(house, words, press);
        assert.equal(code, words === 'commit' ? 'storage.unanswered' : 'storage.unreachable');
        line.goOn();
        const { kind } = await press();
        assert.ok(kind === 'already' || words !== 'commit', 'what was said before the silence is done');
        assert.equal((await press()).kind, 'already');
        assert.equal((await query('select * from acknowledgement_event')).length, 1);
        assert.equal((await verifyChain(storage.ledger)).kind, 'whole');
      }));
  }
});
