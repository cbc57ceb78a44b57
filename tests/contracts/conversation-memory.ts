import assert from 'node:assert/strict';
import { idleMinutes, type Talk, type TalkStore } from '../../src/conversation/index.js';
import type { ConversationMemory } from '../../src/conversation/talk/memory.js';
import { aClock } from '../builders/clock.js';
import type { Lend } from './lend.js';

export function saidOf(dutyNumber: string, said: Partial<Talk> = {}): Talk {
  return {
    intent: { kind: 'help' },
    descriptionIds: ['aednik'],
    dutyNumber,
    offered: [],
    language: 'et',
    ...said,
  };
}

/** What every memory of conversations promises. */
export function keepsConversations(name: string, lend: Lend<ConversationMemory>): void {
  describe(`the conversation memory: ${name}`, () => {
    it('gives back the last that was said in a conversation, and nothing of another', () =>
      lend(aClock(), async (memory) => {
        await memory.remember('a', saidOf('1'));
        await memory.remember('b', saidOf('2'));
        await memory.remember('a', saidOf('3'));
        assert.deepEqual(await memory.recall('a'), saidOf('3'));
        assert.deepEqual(await memory.recall('b'), saidOf('2'));
        assert.equal(await memory.recall('c'), null);
        assert.equal(await memory.recall('__proto__'), null);
        assert.equal(await memory.recall("a' or '1'='1"), null);
      }));

    it('gives back letters and nulls as they were', () =>
      lend(aClock(), async (memory) => {
        const said = saidOf('3.4', {
          intent: {
            kind: 'part',
            part: 'unit',
            about: { kind: 'unknown-me', title: null },
            wanted: 'õäöü "\\ 🌱',
          },
          dutyNumber: null,
          offered: ['aednik', 'metsnik'],
          language: 'en',
          inHand: {
            kind: 'aside',
            fields: { without: 'õäöü; Aed' },
            person: 'Mari',
            called: 'IT või HR',
            unit: 'mari tiimis',
            those: 'Jaan Kask; Rein Kask',
            language: 'et',
          },
        });
        await memory.remember('19:abc@thread.tacv2', said);
        assert.deepEqual(await memory.recall('19:abc@thread.tacv2'), said);
      }));

    it('forgets after a while, counted from what was said last', async () => {
      const clock = aClock();
      await lend(clock, async (memory) => {
        await memory.remember('a', saidOf('1'));
        clock.passMinutes(idleMinutes);
        assert.deepEqual(await memory.recall('a'), saidOf('1'));
        await memory.remember('a', saidOf('2'));
        clock.passMinutes(idleMinutes);
        assert.deepEqual(await memory.recall('a'), saidOf('2'));
        clock.passMinutes(1);
        assert.equal(await memory.recall('a'), null);
      });
    });

    it('keeps one of those that are said at the same moment, whole', () =>
      lend(aClock(), async (memory) => {
        const all = Array.from({ length: 20 }, (_, at) => saidOf(String(at), { offered: [String(at)] }));
        await Promise.all(all.map((said) => memory.remember('a', said)));
        const kept = await memory.recall('a');
        assert.ok(
          all.some((said) => JSON.stringify(said) === JSON.stringify(kept)),
          JSON.stringify(kept),
        );
      }));
  });
}

/** What a store promises besides. */
export function keepsTalks(name: string, lend: Lend<TalkStore>): void {
  describe(`the talks: ${name}`, () => {
    it('keeps many in one deed, each the last of its conversation', () =>
      lend(aClock(), async (memory) => {
        await memory.remember('a', saidOf('1'));
        await memory.rememberAll(new Map(['a', 'b', 'c'].map((name, at) => [name, saidOf(String(at + 2))])));
        await memory.rememberAll(new Map());
        const crowd = Array.from({ length: 1_201 }, (_, at) => `crowd ${at}`);
        await memory.rememberAll(new Map(crowd.map((name) => [name, saidOf(name)])));
        const numbers = await Promise.all(['a', 'b', 'c'].map(async (name) => memory.recall(name)));
        assert.deepEqual(
          numbers.map((each) => each?.dutyNumber),
          ['2', '3', '4'],
        );
        const recalled = await Promise.all(crowd.map(async (name) => memory.recall(name)));
        assert.deepEqual(
          recalled.map((each) => each?.dutyNumber),
          crowd,
        );
      }));
  });
}
