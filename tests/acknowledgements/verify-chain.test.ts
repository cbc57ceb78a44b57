import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { verifyLedger, type Head, type LedgerEvent } from '../../src/acknowledgements/index.js';
import { canonicalEvent, emptyHead, hashOf, headAt, seal } from '../../src/acknowledgements/chain.js';
import { checkVersion, checkWords, missingVersions } from '../../src/acknowledgements/verify-beside.js';
import { verifyChain, type Misfit } from '../../src/acknowledgements/verify-chain.js';
import { canonicalText, versionOf } from '../../src/descriptions/index.js';
import { aClock } from '../builders/clock.js';
import { aDescription } from '../builders/description.js';
import { aDispute, aDraft, aVersion, aWithdrawal, mari, pille, wordsOfMari } from './a-draft.js';
import { createLedgerInMemory } from './ledger-in-memory.js';

/** A ledger of ten people, two events each. */
async function aChain() {
  const ledger = createLedgerInMemory(aClock());
  for (let at = 0; at < 10; at += 1) {
    const person = { aadObjectId: `isik${at}`, name: `Isik ${at}` };
    await ledger.store.append(aDraft({ kind: 'issued', person }));
    await ledger.store.append(at % 5 === 0 ? aDispute(undefined, { person }) : aDraft({ person }));
  }
  return ledger;
}

async function* each(events: readonly unknown[]): AsyncIterable<unknown> {
  yield* events;
}

async function misfitOf(events: readonly unknown[], noted: Head, known?: Head): Promise<Misfit | 'whole'> {
  const walk = (after: number) => each(after === 0 ? events : []);
  const verdict = await verifyChain({ walk, head: async () => noted }, known);
  return verdict.kind === 'whole' ? 'whole' : verdict.misfit;
}

describe('the walk along the chain', () => {
  let events: LedgerEvent[];
  let head: Head;
  before(async () => {
    const { events: written, store } = await aChain();
    [events, head] = [[...written], await store.head()];
  });
  const changed = (at: number, change: Partial<LedgerEvent>) =>
    events.map((event, place) => (place === at ? { ...event, ...change } : event));

  it('finds nothing where nothing was done, also in a ledger without events', async () => {
    assert.equal(await misfitOf(events, head), 'whole');
    assert.equal(await misfitOf([], emptyHead), 'whole');
    assert.equal(await misfitOf(events, head, head), 'whole');
    assert.equal(await misfitOf(events, head, headAt(events[4]!)), 'whole');
    assert.equal(await misfitOf(events, head, emptyHead), 'whole');
  });

  it('names the event of which any one character is another', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 19 }),
        fc.constantFrom(
          'person',
          'position',
          'version',
          'at',
          'previous',
          'hash',
          'kind',
          'activity' as const,
        ),
        fc.nat(),
        async (at, field, place) => {
          const value = events[at]![field] ?? '';
          const spot = place % value.length;
          const other = value[spot] === 'a' ? 'b' : 'a';
          const torn = { [field]: value.slice(0, spot) + other + value.slice(spot + 1) };
          const misfit = await misfitOf(changed(at, torn), head);
          assert.ok(misfit !== 'whole' && 'sequence' in misfit, JSON.stringify(misfit));
          assert.equal(misfit.sequence, at + 1);
        },
      ),
    );
  });

  it('names what is missing: in the middle, at the beginning and at the end', async () => {
    const without = (at: number) => events.filter((_, place) => place !== at);
    assert.deepEqual(await misfitOf(without(6), head), { kind: 'gap', expected: 7, found: 8 });
    assert.deepEqual(await misfitOf(without(0), head), { kind: 'gap', expected: 1, found: 2 });
    assert.deepEqual(await misfitOf(without(19), head), {
      kind: 'other-end',
      noted: head,
      found: headAt(events[18]!),
    });
    assert.equal(((await misfitOf([], head)) as Misfit).kind, 'other-end');
  });

  it('names what stands before the first event, however well it is made', async () => {
    for (const sequence of [0, -1]) {
      const { hash: _, ...placed } = { ...events[1]!, sequence };
      const well = { ...placed, hash: hashOf(placed) };
      for (const forged of [well, { ...well, kind: 'danced' }])
        for (const known of [undefined, head])
          assert.deepEqual(await misfitOf([forged, ...events], head, known), {
            kind: 'before-first',
            sequence,
          });
    }
  });

  it('names the first of two that changed places, with their numbers or without', async () => {
    const [one, other] = [events[4]!, events[9]!];
    const places = events.with(4, other).with(9, one);
    assert.deepEqual(await misfitOf(places, head), { kind: 'gap', expected: 5, found: 10 });
    const numbers = events.with(4, { ...other, sequence: 5 }).with(9, { ...one, sequence: 10 });
    assert.deepEqual(await misfitOf(numbers, head), { kind: 'changed', sequence: 5 });
  });

  it('names a forged event, however well it is made, unless the end is forged with it', async () => {
    const { sequence: _, previous: __, hash: ___, ...last } = events[19]!;
    const clumsy = { ...events[19]!, sequence: 21, previous: events[19]!.hash, person: 'kolmas' };
    assert.deepEqual(await misfitOf([...events, clumsy], head), { kind: 'changed', sequence: 21 });
    const well = seal({ ...last, person: 'kolmas' }, head);
    assert.equal(((await misfitOf([...events, well], head)) as Misfit).kind, 'other-end');
    const inside = seal({ ...last, person: 'kolmas' }, headAt(events[3]!));
    assert.deepEqual(await misfitOf(events.with(4, inside), head), { kind: 'unlinked', sequence: 6 });
  });

  it('shows that the whole chain was written anew only against an end that was kept elsewhere', async () => {
    let anew: Head = emptyHead;
    const forged = events.map((event) => {
      const sealed = seal({ ...event, at: '2020-01-01T00:00:00.000Z' }, anew);
      anew = headAt(sealed);
      return sealed;
    });
    assert.equal(await misfitOf(forged, anew), 'whole');
    assert.deepEqual(await misfitOf(forged, anew, head), {
      kind: 'known-end-missing',
      known: head,
      found: anew,
    });
    const cut = events.slice(0, 12);
    assert.equal(await misfitOf(cut, headAt(cut.at(-1)!)), 'whole');
    assert.deepEqual(await misfitOf(cut, headAt(cut.at(-1)!), head), {
      kind: 'known-end-missing',
      known: head,
      found: headAt(cut.at(-1)!),
    });
  });

  it('goes on behind events that the bot wrote meanwhile', async () => {
    let written = 12;
    const chain = {
      walk: (after: number) => each(events.slice(after, written)),
      head: async () => {
        written = Math.min(written + 4, 20);
        return headAt(events[written - 1]!);
      },
    };
    assert.deepEqual(await verifyChain(chain), { kind: 'whole', head });
  });

  it('names what is no event', async () => {
    for (const no of [null, {}, 'x', { ...events[2]!, kind: 'danced' }, { ...events[2]!, version: 'x' }])
      assert.deepEqual(await misfitOf(events.with(2, no as LedgerEvent), head), {
        kind: 'malformed',
        sequence: 3,
      });
  });

  it('hashes what docs/acknowledgements.md says', () => {
    const event = events[0]!;
    assert.equal(
      canonicalEvent(event),
      `["ametibot-ledger-1",1,"issued","isik-1","aednik","${aVersion('1')}","2026-03-02T09:00:00.000Z","f:1",null,null,null,"${'0'.repeat(64)}"]`,
    );
    assert.equal(event.hash, createHash('sha256').update(canonicalEvent(event)).digest('hex'));
    assert.equal(event.hash, hashOf(event));
  });
});

describe('what is kept beside the chain', () => {
  it('must be the words that the event was made with', async () => {
    const { store, events, words } = createLedgerInMemory(aClock());
    await store.append(aDispute());
    const [kept] = words.values();
    assert.equal(checkWords(kept!, events[0]), undefined);
    for (const other of [
      { ...kept!, words: { ...wordsOfMari, text: 'Nõus.' } },
      { ...kept!, words: { ...wordsOfMari, clause: '3.5' } },
      { ...kept!, salt: '00' },
    ])
      assert.deepEqual(checkWords(other, events[0]), { kind: 'words-changed', sequence: 1 });
    assert.deepEqual(checkWords(kept!, undefined), { kind: 'words-changed', sequence: 1 });
  });

  it('is counted where it is gone together with the person, and named where words are gone alone', async () => {
    const { store, erase, words } = createLedgerInMemory(aClock());
    const jaan = { aadObjectId: 'jaan', name: 'Jaan Kask' };
    await store.append(aDraft());
    await store.append(aDispute());
    await store.append(aDraft({ person: jaan }));
    await store.append(aDispute(undefined, { person: jaan }));
    await store.append(aWithdrawal({ person: jaan }));
    const look = async () => {
      const { beside, gone } = await verifyLedger(store, null);
      return { beside: beside.filter(({ kind }) => kind !== 'text-missing'), gone };
    };
    assert.deepEqual(await look(), { beside: [], gone: { people: 0, words: 0 } });
    erase(mari.aadObjectId);
    assert.deepEqual(await look(), { beside: [], gone: { people: 2, words: 1 } });
    erase(pille.aadObjectId);
    assert.deepEqual(await look(), { beside: [], gone: { people: 3, words: 1 } });
    words.clear();
    assert.deepEqual(await look(), {
      beside: [
        { kind: 'words-missing', sequence: 4 },
        { kind: 'words-missing', sequence: 5 },
      ],
      gone: { people: 3, words: 1 },
    });
  });

  it('is counted up to the end that was verified: what is written meanwhile belongs to the next time', async () => {
    const { store, erase } = await aChain();
    const walk = async function* (after: number) {
      yield* store.walk(after);
      await store.append(aDispute());
      erase(mari.aadObjectId);
    };
    const head = await store.head();
    const { chain, gone } = await verifyLedger({ ...store, walk, head: async () => head }, null);
    assert.deepEqual(
      [chain, gone],
      [
        { kind: 'whole', head },
        { people: 0, words: 0 },
      ],
    );
  });

  it('is not looked for where an event is none: that is the fault, and the walk ends there', async () => {
    const { store, events } = await aChain();
    for (const no of [null, 'x', 7, {}, { ...events[2]!, words: 'x' }, { ...events[2]!, sequence: null }]) {
      const seen: number[] = [];
      const walk = (after: number) => each(events.map((event, at) => (at === 2 ? no : event)).slice(after));
      const verdict = await verifyLedger({ ...store, walk }, null, (sequence) => seen.push(sequence));
      assert.deepEqual(verdict.chain, {
        kind: 'broken',
        misfit: { kind: 'malformed', sequence: 3 },
        after: headAt(events[1]!),
      });
      assert.deepEqual([verdict.beside, seen], [[], [1, 2]]);
    }
  });

  it('must be the text of every version that was shown', () => {
    const description = aDescription({ purpose: 'Et park õitseks.' });
    const [version, text] = [versionOf(description), canonicalText(description)];
    const since = new Date(0);
    assert.equal(checkVersion({ version, text, since }), undefined);
    assert.deepEqual(checkVersion({ version, text: text.replace('park', 'aed'), since }), {
      kind: 'text-changed',
      version,
    });
    assert.deepEqual(missingVersions(new Map([[version, 3]]), new Set()), [
      { kind: 'text-missing', version, sequence: 3 },
    ]);
    assert.deepEqual(missingVersions(new Map([[version, 3]]), new Set([version])), []);
  });
});
