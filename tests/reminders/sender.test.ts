import assert from 'node:assert/strict';
import { silentLog } from '../../src/ground/index.js';
import { reportOf, type Posted, type ReminderStore, type Settlement } from '../../src/reminders/index.js';
import type { Storage } from '../../src/storage/index.js';
import { simulatedTime, type SimulatedTime } from '../builders/simulated-time.js';
import { databases, type Place } from '../contracts/databases.js';
import { aCampaign, aSender, meetPeople, people, sendAll } from './house.js';

const sqlite = databases.find(({ isShared }) => !isShared)!;

/** A campaign that has begun, with so many people whom it can reach. */
async function lendCampaign(
  count: number,
  work: (lent: {
    readonly place: Place;
    readonly storage: Storage;
    readonly time: SimulatedTime;
  }) => Promise<void>,
): Promise<void> {
  await sqlite.lend(async (place) => {
    const time = simulatedTime();
    const storage = await place.open({ clock: time });
    await meetPeople(place, count);
    await storage.reminders.create(aCampaign());
    await storage.reminders.begin('k-1', people(count));
    await work({ place, storage, time });
  });
}

/** A few people, and Teams that answers each post as it is told; what was posted, to whom and when. */
async function remind(
  count: number,
  answer: (to: string, post: number) => Posted,
  check: (outcome: {
    posts: readonly { readonly to: string; readonly at: number }[];
    opened: readonly string[];
    states: Readonly<Record<string, string>>;
    place: Place;
  }) => void,
): Promise<void> {
  await lendCampaign(count, async ({ place, storage, time }) => {
    const { reminders: store } = storage;
    const posts: { to: string; at: number }[] = [];
    const opened: string[] = [];
    const messenger = {
      send: async ({ conversation }: { conversation: string }): Promise<Posted> => {
        posts.push({ to: conversation, at: time.passed() });
        await time.wait(50);
        return answer(conversation, posts.filter(({ to }) => to === conversation).length);
      },
      update: async (): Promise<Posted> => ({ kind: 'taken', id: '1' }),
      reopen: async ({ conversation }: { conversation: string }): Promise<Posted> => {
        opened.push(conversation);
        return { kind: 'taken', id: `${conversation}-anew` };
      },
    };
    await time.during(sendAll(aSender(storage, messenger, time, { random: () => 0 }), store, time));
    const all = await store.deliveries('k-1');
    const states = Object.fromEntries(
      all.map(({ aadObjectId, state, reason }) => [aadObjectId, `${state} ${reason ?? ''}`.trim()]),
    );
    check({ posts, opened, states, place });
  });
}

const taken: Posted = { kind: 'taken', id: '1-1' };

function answered(status: number, code = '', retryAfter: number | null = null): Posted {
  return { kind: 'answered', status, code, retryAfter, text: code };
}

describe('The sender', () => {
  it('waits as long as Teams asks before it posts to the person again', () =>
    remind(
      1,
      (_to, post) => (post === 1 ? answered(429, 'Throttled', 7_000) : taken),
      ({ posts, states }) => {
        assert.equal(posts.length, 2);
        assert.ok(posts[1]!.at - posts[0]!.at >= 7_000, `${posts[1]!.at} ms`);
        assert.deepEqual(states, { 'p-1': 'delivered' });
      },
    ));

  it('goes on at its pace where that is so slow that a lease ends over those who wait', () =>
    lendCampaign(60, async ({ storage, time }) => {
      const posts: number[] = [];
      const send = async (): Promise<Posted> => {
        posts.push(time.passed());
        return taken;
      };
      const sender = aSender(storage, { send, update: send, reopen: send }, time, { limit: 1 });
      await time.during(sendAll(sender, storage.reminders, time));
      const gaps = posts.slice(1).map((at, place) => at - posts[place]!);
      assert.equal(posts.length, 60);
      assert.ok(Math.max(...gaps) < 5_000, `nobody was written to for ${Math.max(...gaps)} ms`);
    }));

  it('writes once to whoever it had planned, where it was late again and again and then was held up over its lease', () =>
    lendCampaign(30, async ({ storage, time }) => {
      const posts: string[] = [];
      const send = async ({ conversation }: { conversation: string }): Promise<Posted> => {
        posts.push(conversation);
        return taken;
      };
      const sender = aSender(storage, { send, update: send, reopen: send }, time);
      await time.during(
        (async () => {
          for (let look = 0; look < 4; look += 1) {
            await sender.work();
            await time.wait(400);
          }
          await time.wait(120_000);
          await sendAll(sender, storage.reminders, time);
        })(),
      );
      assert.deepEqual([posts.length, new Set(posts).size], [30, 30]);
    }));

  it('goes on soon where it was late again and again while the clock was a day ahead, which is right again', () =>
    lendCampaign(12, async ({ place, time }) => {
      let off = 24 * 3_600_000;
      const clock = { ...time, now: () => new Date(time.now().getTime() + off) };
      const storage = await place.open({ clock });
      const posts: number[] = [];
      const send = async (): Promise<Posted> => {
        posts.push(time.passed());
        return taken;
      };
      const sender = aSender(storage, { send, update: send, reopen: send }, clock);
      await time.during(
        (async () => {
          for (let look = 0; look < 4; look += 1) {
            await sender.work();
            await time.wait(400);
          }
          off = 0;
          await sendAll(sender, storage.reminders, time);
        })(),
      );
      assert.equal(posts.length, 12);
      assert.ok(time.passed() < 300_000, `${time.passed()} ms`);
    }));

  it('opens a chat that is gone anew, once, and writes to it', () =>
    remind(
      2,
      (to) => (to === 'a:p-1' || to.startsWith('a:p-2') ? answered(404, 'ConversationNotFound') : taken),
      ({ opened, posts, states }) => {
        assert.deepEqual([...opened].sort(), ['a:p-1', 'a:p-2']);
        assert.deepEqual(states, { 'p-1': 'delivered', 'p-2': 'refused gone' });
        assert.equal(posts.filter(({ to }) => to.startsWith('a:p-2')).length, 2);
      },
    ));

  it('posts once to whoever may have it, and to whoever has blocked the bot', () =>
    remind(
      3,
      (to) =>
        to === 'a:p-1' ? answered(502) : to === 'a:p-2' ? { kind: 'silent', text: '' } : answered(403),
      ({ posts, states }) => {
        assert.equal(posts.length, 3);
        assert.deepEqual(states, {
          'p-1': 'unknown no-answer',
          'p-2': 'unknown no-answer',
          'p-3': 'refused blocked',
        });
      },
    ));

  it('stops for everybody where Teams does not know the bot any more', () =>
    remind(
      200,
      () => answered(401, 'BotNotRegistered'),
      ({ posts, states }) => {
        assert.ok(posts.length <= 15, `${posts.length} posts`);
        assert.deepEqual([...new Set(Object.values(states))], ['withdrawn stopped']);
      },
    ));

  it('writes to everybody else where one letter cannot be written, and that one when it can', () =>
    lendCampaign(3, async ({ storage, time }) => {
      const { reminders: store } = storage;
      const posts: { to: string; at: number }[] = [];
      const send = async ({ conversation }: { conversation: string }): Promise<Posted> => {
        posts.push({ to: conversation, at: time.passed() });
        return taken;
      };
      const letterFor = async (_campaign: unknown, aadObjectId: string) => {
        if (aadObjectId === 'p-1' && time.passed() < 10_000) throw new TypeError('The store was away.');
        return { card: {}, summary: aadObjectId };
      };
      const sender = aSender(storage, { send, update: send, reopen: send }, time, { letterFor });
      await time.during(sendAll(sender, store, time));
      assert.deepEqual(
        posts.map(({ to }) => to),
        ['a:p-2', 'a:p-3', 'a:p-1'],
      );
      assert.ok(posts[1]!.at < 1_000, `${posts[1]!.at} ms`);
      assert.ok(posts[2]!.at < 20_000, `${posts[2]!.at} ms`);
      assert.equal(reportOf(await store.tally('k-1')).delivered, 3);
    }));

  it('gives back what it claimed when it is stopped, and waits for what is on its way', () =>
    lendCampaign(50, async ({ storage, time }) => {
      const { reminders: store } = storage;
      let posts = 0;
      const send = async (): Promise<Posted> => {
        posts += 1;
        await time.wait(300);
        return taken;
      };
      const sender = aSender(storage, { send, update: send, reopen: send }, time, { limit: 10 });
      await time.during(
        (async () => {
          for (let round = 0; round < 6; round += 1) await sender.work();
          await sender.stop();
        })(),
      );
      assert.ok(posts > 0 && posts < 50, `${posts} posts`);
      const { delivered, waiting } = reportOf(await store.tally('k-1'));
      assert.deepEqual([delivered, waiting], [posts, 50 - posts]);
      assert.equal((await store.claim({ by: 'another', most: 100, lease: 1_000 })).length, 50 - posts);
    }));

  it('gives it back at once, for another process to take while a post is still on its way', () =>
    lendCampaign(50, async ({ storage, time }) => {
      const { reminders: store } = storage;
      let posts = 0;
      let answer = () => {};
      const answered = new Promise<void>((resolve) => (answer = resolve));
      const send = async (): Promise<Posted> => {
        posts += 1;
        await answered;
        return taken;
      };
      const sender = aSender(storage, { send, update: send, reopen: send }, time, { limit: 10 });
      let taking = 0;
      await time.during(
        (async () => {
          for (let round = 0; round < 6; round += 1) await sender.work();
          const stopped = sender.stop();
          while (taking === 0) {
            await time.wait(1);
            taking = (await store.claim({ by: 'another', most: 100, lease: 60_000 })).length;
          }
          answer();
          await stopped;
        })(),
      );
      assert.ok(posts > 0 && posts < 50, `${posts} posts`);
      assert.equal(taking, 50 - posts);
      assert.equal(reportOf(await store.tally('k-1')).delivered, posts);
    }));

  for (const [away, count] of [
    ['settle', 1],
    ['handBack', 1],
    ['settle', 9],
  ] as const)
    it(`gives back and waits at its end all the same where the store refuses to ${away} ${count === 1 ? 'once' : 'for good'}`, () =>
      lendCampaign(50, async ({ storage, time }) => {
        const { reminders: store } = storage;
        let [posts, answers, refusals] = [0, 0, 0];
        let isEnding = false;
        const refuse = () => {
          if (!isEnding || refusals >= count) return;
          refusals += 1;
          throw new TypeError('The store was away.');
        };
        const reminders: ReminderStore = {
          ...store,
          [away]: async (by: string, settlements: readonly Settlement[]) => {
            refuse();
            return store[away](by, settlements);
          },
        };
        const send = async (): Promise<Posted> => {
          posts += 1;
          await time.wait(300);
          answers += 1;
          return taken;
        };
        const messenger = { send, update: send, reopen: send };
        const sender = aSender({ ...storage, reminders }, messenger, time, { limit: 10 });
        const told = await time.during(
          (async () => {
            for (let round = 0; round < 6; round += 1) await sender.work();
            isEnding = true;
            return sender.stop().then(
              () => 'well',
              () => 'told',
            );
          })(),
        );

        assert.ok(posts > 0 && posts < 50, `${posts} posts`);
        assert.equal(answers, posts);
        const isSettled = away === 'handBack' || count === 1;
        assert.equal(told, away === 'settle' && count === 1 ? 'well' : 'told');
        assert.equal(reportOf(await store.tally('k-1')).delivered === posts, isSettled);
        const others = await store.claim({ by: 'another', most: 100, lease: 1_000 });
        assert.equal(others.length, away === 'handBack' ? 0 : 50 - posts);
      }));

  it('lets whoever missed a moment leave with the very next, and those behind with the ones after it', () =>
    lendCampaign(12, async ({ storage, time }) => {
      const posts: { to: string; at: number }[] = [];
      const send = async ({ conversation: to }: { conversation: string }): Promise<Posted> => {
        posts.push({ to, at: time.passed() });
        return taken;
      };
      let isFirst = true;
      const whenQuiet = async () => {
        if (!isFirst) return;
        isFirst = false;
        await time.wait(60);
      };
      const sender = aSender(storage, { send, update: send, reopen: send }, time, { limit: 20, whenQuiet });
      await time.during(sendAll(sender, storage.reminders, time));

      assert.deepEqual(
        posts.slice(0, 4).map(({ to }) => to),
        ['a:p-10', 'a:p-1', 'a:p-11', 'a:p-12'],
      );
      // A moment each, and never more than twenty a second.
      const gaps = posts.slice(1).map(({ at }, place) => at - posts[place]!.at);
      assert.ok(Math.min(...gaps) >= 50, gaps.join(' '));
    }));

  it('tells whom it could not write to at all: who removed the bot since', () =>
    sqlite.lend(async (place) => {
      const time = simulatedTime();
      const storage = await place.open({ clock: time });
      await meetPeople(place, 1);
      await storage.reminders.create(aCampaign());
      await storage.reminders.begin('k-1', people(2));
      const send = async (): Promise<Posted> => taken;
      const sender = aSender(storage, { send, update: send, reopen: send }, time);
      await time.during(sendAll(sender, storage.reminders, time));
      assert.deepEqual(reportOf(await storage.reminders.tally('k-1')), {
        audience: 2,
        delivered: 1,
        waiting: 0,
        unknown: 0,
        refused: 0,
        withdrawn: 0,
        unreachable: 1,
        seen: 0,
        lately: 1,
        reasons: [{ reason: 'no-conversation', count: 1 }],
      });
    }));

  for (const days of [2, -1])
    it(`goes on where the clock ${days > 0 ? 'was ahead for a second' : 'is set back by a day'}, and tells the log`, () =>
      sqlite.lend(async (place) => {
        const time = simulatedTime();
        let off = 0;
        const clock = { ...time, now: () => new Date(time.now().getTime() + off) };
        const warnings: string[] = [];
        const log = { ...silentLog, warn: (_data: object, sentence: string) => void warnings.push(sentence) };
        const storage = await place.open({ clock, log });
        const { reminders: store } = storage;
        await meetPeople(place, 200);
        await store.create(aCampaign());
        await store.begin('k-1', people(200));
        const posts: string[] = [];
        const send = async ({ conversation }: { conversation: string }): Promise<Posted> => {
          posts.push(conversation);
          await time.wait(50);
          return taken;
        };
        const sender = aSender(storage, { send, update: send, reopen: send }, clock);
        const jump = async () => {
          await time.wait(1_000);
          off = days * 24 * 3_600_000;
          await time.wait(1_000);
          if (days > 0) off = 0;
        };
        await time.during(Promise.all([jump(), sendAll(sender, store, clock)]));
        assert.deepEqual(reportOf(await store.tally('k-1')).delivered, 200);
        assert.equal(new Set(posts).size, posts.length, 'nobody twice');
        assert.ok(time.passed() < 60_000, `${time.passed()} ms`);
        assert.ok(warnings.some((sentence) => /see the clock/u.test(sentence)));
      }));
});

/** A few people in a store that is away at some moments; what was posted to whom, and what became of everybody. */
async function remindWhileAway(
  count: number,
  away: (kept: Pick<Storage, 'reminders' | 'references'>) => Partial<Storage>,
  answer: (to: string, post: number) => Posted = () => taken,
  whenQuiet: (wait: (milliseconds: number) => Promise<void>) => Promise<void> = async () => {},
) {
  const posts: string[] = [];
  let [states, campaign]: [readonly string[], string | undefined] = [[], undefined];
  await lendCampaign(count, async ({ storage, time }) => {
    const { reminders: store } = storage;
    const messenger = {
      send: async ({ conversation }: { conversation: string }): Promise<Posted> => {
        posts.push(conversation);
        return answer(conversation, posts.filter((to) => to === conversation).length);
      },
      update: async (): Promise<Posted> => taken,
      reopen: async ({ conversation }: { conversation: string }): Promise<Posted> => ({
        kind: 'taken',
        id: `${conversation}-anew`,
      }),
    };
    const sender = aSender({ ...storage, ...away(storage) }, messenger, time, {
      random: () => 0,
      whenQuiet: async () => whenQuiet(time.wait),
    });
    // As the conductor does: it pauses, and looks again.
    const work = async () => {
      try {
        return await sender.work();
      } catch {
        await time.wait(5_000);
        return 'worked' as const;
      }
    };
    await time.during(sendAll({ ...sender, work }, store, time));
    states = (await store.deliveries('k-1')).map(({ state, reason }) => `${state} ${reason ?? ''}`.trim());
    campaign = (await store.find('k-1'))?.state;
  });
  return { posts: posts.sort(), states, campaign };
}

/** Throws the first few times. */
function awayFor(times: number): () => void {
  let left = times;
  return () => {
    if (left === 0) return;
    left -= 1;
    throw new TypeError('The store was away.');
  };
}

describe('The sender, while the store is away,', () => {
  it('keeps what came of the posts until it can be written', async () => {
    const meet = awayFor(3);
    const { posts, states } = await remindWhileAway(3, ({ reminders }) => {
      const settle: ReminderStore['settle'] = async (by, settlements) => {
        meet();
        return reminders.settle(by, settlements);
      };
      return { reminders: { ...reminders, settle } };
    });
    assert.deepEqual(posts, ['a:p-1', 'a:p-2', 'a:p-3']);
    assert.deepEqual(states, ['delivered', 'delivered', 'delivered']);
  });

  it('keeps what Teams asked for until it can be told to all processes', async () => {
    const heard: number[] = [];
    const meet = awayFor(2);
    const { states } = await remindWhileAway(
      2,
      ({ reminders }) => {
        const reserve: ReminderStore['reserve'] = async (request) => {
          if (request.news.throttled.length > 0) meet();
          heard.push(...request.news.throttled);
          return reminders.reserve(request);
        };
        return { reminders: { ...reminders, reserve } };
      },
      (to, post) => (to === 'a:p-1' && post === 1 ? answered(429, 'Throttled', 7_000) : taken),
    );
    assert.deepEqual(states, ['delivered', 'delivered']);
    assert.deepEqual(heard, [7_000]);
  });

  for (const count of [1, 20])
    it(`stops for all ${count} as soon as it can, and calls nothing unknown that Teams has refused`, async () => {
      const meet = awayFor(2);
      const { states, campaign } = await remindWhileAway(
        count,
        ({ reminders }) => {
          const stop: ReminderStore['stop'] = async (id, reason) => {
            meet();
            return reminders.stop(id, reason);
          };
          return { reminders: { ...reminders, stop } };
        },
        () => answered(401, 'BotNotRegistered'),
      );
      assert.deepEqual([...new Set(states)], ['withdrawn stopped']);
      assert.equal(campaign, 'stopped');
    });

  it('tries again whoever could not get another moment, for nothing had left', async () => {
    let isLate = false;
    const meet = awayFor(1);
    const { posts, states } = await remindWhileAway(
      1,
      ({ reminders }) => {
        const reserve: ReminderStore['reserve'] = async (request) => {
          if (isLate) meet();
          return reminders.reserve(request);
        };
        return { reminders: { ...reminders, reserve } };
      },
      () => taken,
      async (wait) => {
        if (isLate) return;
        await wait(1_000);
        isLate = true;
      },
    );
    assert.deepEqual([posts, states], [['a:p-1'], ['delivered']]);
  });

  it('opens a chat once more where the new one could not be kept, for nothing was sent', async () => {
    const meet = awayFor(1);
    const { posts, states } = await remindWhileAway(
      1,
      ({ references }) => {
        const remember: Storage['references']['remember'] = async (reference) => {
          meet();
          return references.remember(reference);
        };
        return { references: { ...references, remember } };
      },
      (to) => (to === 'a:p-1' ? answered(404, 'ConversationNotFound') : taken),
    );
    assert.deepEqual([posts, states], [['a:p-1', 'a:p-1-anew'], ['delivered']]);
  });
});
