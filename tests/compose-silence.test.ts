import assert from 'node:assert/strict';
import type { Ametibot } from '../src/compose.js';
import type { PressAnswer } from '../src/conversation/index.js';
import { readTexts } from '../src/conversation/asking/bank.js';
import type { Later } from '../src/ground/index.js';
import { aPerson, aRoster } from './builders/roster.js';
import { asks, closing, inComposedHouse } from './composed-house.js';
import { inSchema } from './contracts/postgres-server.js';
import { withLine, type Line } from './storage/engines/cut-line.js';

const mari = aPerson({ aadObjectId: 'mari', name: 'Mari Maasikas', position: 'Aednik' });

interface Silent {
  readonly bot: Ametibot;
  readonly line: Line;
  readonly saying: (words: RegExp) => readonly unknown[];
  /** What the work comes to where the line falls silent at these words, and whoever waits for it loses patience. */
  readonly inVain: <T>(words: string, work: () => Promise<T>) => Promise<T>;
}

/** The whole bot over a PostgreSQL that can fall silent. */
async function inSilence(work: (parts: Silent) => Promise<void>): Promise<void> {
  await inSchema((databaseUrl) =>
    withLine(databaseUrl, async (line) =>
      inComposedHouse(async (house) => {
        await house.writeRoster(aRoster(mari));
        const waiting = new Set<() => Promise<void>>();
        const later: Later = (ring, milliseconds) => {
          // What waits for longer waits for no person.
          if (milliseconds <= 2_000) waiting.add(ring);
          return () => waiting.delete(ring);
        };
        const inVain: Silent['inVain'] = async (words, act) => {
          const silent = line.silenceAt(words);
          const acting = act();
          await silent;
          const over = new AbortController();
          void acting.catch(() => {}).finally(() => over.abort());
          while (!over.signal.aborted) {
            const due = Array.from(waiting);
            waiting.clear();
            for (const ring of due) void ring();
            await new Promise(setImmediate);
          }
          return acting;
        };
        const bot = await house.starts({ DATABASE_URL: line.databaseUrl }, { later });
        await closing(bot, async () => {
          try {
            await work({ bot, line, inVain, saying: house.saying });
          } finally {
            line.goOn();
          }
        });
      }),
    ),
  );
}

async function pressed({ colleague, library }: Ametibot): Promise<PressAnswer> {
  const { id, version } = library().collection.find(({ title }) => title === 'Aednik')!;
  return colleague.press({
    verb: 'acknowledge',
    data: { position: id, version, language: 'et' },
    aadObjectId: 'mari',
    activityId: 'f:1',
    conversation: 'vestlus mari',
    cardId: null,
    personal: true,
    language: 'et',
  });
}

function receiptOf(answer: PressAnswer): string | undefined {
  return answer.kind === 'card'
    ? /R-[A-Z0-9-]{4,}/u.exec(readTexts(answer.reply.card).join('\n'))?.[0]
    : undefined;
}

describe('the whole bot over a PostgreSQL that falls silent', () => {
  it('answers what needs no store, and tells the log once that it does not know what was said before', async () =>
    inSilence(async ({ bot, inVain, saying }) => {
      const both = async () => [await asks(bot, 'mari'), await asks(bot, 'jaan', 'Kes asendab aednikku?')];
      for (const answer of await inVain('conversation_memory', both)) assert.match(answer, /Florist/u);
      assert.equal(saying(/cannot be recalled or kept/u).length, 1);
    }));

  it('goes on with the talk that it could not keep, and not with the one before it', async () =>
    inSilence(async ({ bot, line, inVain }) => {
      assert.match(await asks(bot, 'mari', 'Kes asendab aednikku?'), /Florist/u);
      const other = async () => asks(bot, 'mari', 'Kes asendab floristi?');
      assert.match(await inVain('conversation_memory', other), /Aednik/u);
      line.goOn();
      assert.match(await asks(bot, 'mari', 'Mis on tema ülesanded?'), /Florist/u);
    }));

  it('says of a press that nothing is on record, and keeps the next one once', async () =>
    inSilence(async ({ bot, line, inVain }) => {
      const answer = await inVain('begin', async () => pressed(bot));
      assert.ok(answer.kind === 'failed' && /Midagi ei ole kirjas.*uuesti/u.test(answer.sentence));
      line.goOn();
      const [first, second] = [receiptOf(await pressed(bot)), receiptOf(await pressed(bot))];
      assert.ok(first !== undefined && first === second, `${first} and ${second}`);
      assert.equal((await bot.storage.ledger.eventsOf('mari')).length, 1);
    }));
});
