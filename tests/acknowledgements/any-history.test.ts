import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  stateOf,
  type Appended,
  type Draft,
  type LedgerEvent,
  type StateKind,
} from '../../src/acknowledgements/index.js';
import { verifyChain } from '../../src/acknowledgements/verify-chain.js';
import { aClock } from '../builders/clock.js';
import { aDraft, aVersion, pille } from './a-draft.js';
import { createLedgerInMemory } from './ledger-in-memory.js';

const names = ['mari', 'jaan', 'leida'];
const positions = ['aednik', 'florist'];
const versions = ['1', '2', '3'].map(aVersion);

const draft: fc.Arbitrary<Draft> = fc
  .record({
    kind: fc.constantFrom('issued', 'seen', 'acknowledged', 'disputed', 'withdrawn' as const),
    who: fc.constantFrom(...names),
    position: fc.constantFrom(...positions),
    version: fc.constantFrom(...versions),
    text: fc.constantFrom('Ei ole minu töö.', 'See on osakonna töö.'),
    nth: fc.nat({ max: 3 }),
  })
  .map(({ kind, who, position, version, text, nth }) =>
    aDraft({
      kind,
      activity: `f:${nth}`,
      person: { aadObjectId: who, name: who },
      position,
      version,
      by: kind === 'withdrawn' ? pille : null,
      words: kind === 'disputed' || kind === 'withdrawn' ? { clause: '3.4', text } : null,
    }),
  );

/** What may happen to the bot: drafts come together, one comes again, the process dies before or after the deed. */
type Step =
  | { readonly kind: 'together'; readonly drafts: readonly Draft[] }
  | { readonly kind: 'again'; readonly which: number }
  | { readonly kind: 'dies'; readonly draft: Draft; readonly when: 'before' | 'after' };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('together' as const),
      drafts: fc.array(draft, { minLength: 1, maxLength: 6 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('again' as const), which: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('dies' as const),
      draft,
      when: fc.constantFrom('before', 'after' as const),
    }),
  },
);

/** One press at a time, and nothing of how the ledger does it. */
function createModel() {
  const said = new Map<
    string,
    { acknowledged: boolean; given: Set<string>; disputes: Set<string>; rank: number }
  >();
  const placeOf = ({ person, position }: Draft, version: string) => {
    const key = `${person.aadObjectId} ${position} ${version}`;
    const place = said.get(key) ?? { acknowledged: false, given: new Set(), disputes: new Set(), rank: 0 };
    said.set(key, place);
    return place;
  };
  const take = (one: Draft) => {
    const place = placeOf(one, one.version);
    if (one.kind === 'issued') place.rank = Math.max(place.rank, 1);
    if (one.kind === 'seen') place.rank = Math.max(place.rank, 2);
    if (one.kind === 'acknowledged' && !place.acknowledged && !place.given.has(one.activity!)) {
      place.acknowledged = true;
      place.given.add(one.activity!);
    }
    if (one.kind === 'disputed' && !place.disputes.has(one.words!.text)) {
      place.disputes.add(one.words!.text);
      if (!place.acknowledged) place.rank = 3;
    }
    if (one.kind === 'withdrawn' && place.acknowledged) [place.acknowledged, place.rank] = [false, 2];
  };
  const stateAt = (one: Draft, current: string): StateKind => {
    const place = placeOf(one, current);
    if (place.acknowledged) return 'acknowledged';
    if (place.rank === 3) return 'disputed';
    if (versions.some((version) => placeOf(one, version).acknowledged)) return 'outdated';
    return (['not-issued', 'issued', 'seen'] as const)[place.rank as 0 | 1 | 2];
  };
  return { take, stateAt };
}

function run(steps: readonly Step[]) {
  const ledger = createLedgerInMemory(aClock());
  const model = createModel();
  const taken: Draft[] = [];
  const results: (readonly [Draft, Appended])[] = [];
  const take = (drafts: readonly Draft[]) => {
    ledger.appendAll(drafts).forEach((result, at) => results.push([drafts[at]!, result]));
    drafts.forEach((one) => model.take(one));
    taken.push(...drafts);
  };
  for (const each of steps) {
    if (each.kind === 'together') take(each.drafts);
    const again = each.kind === 'again' ? taken[each.which % (taken.length || 1)] : undefined;
    if (again !== undefined) take([again]);
    // After the deed nobody heard of it, and the draft comes again; before it, it is as if it had never come.
    if (each.kind === 'dies' && each.when === 'after') {
      take([each.draft]);
      take([each.draft]);
    }
  }
  return { ...ledger, model, results };
}

const one = (position: string, who: string) => aDraft({ position, person: { aadObjectId: who, name: who } });
const ofOne = (events: readonly LedgerEvent[], position: string, pseudonym: string | undefined) =>
  events.filter((event) => event.position === position && event.person === pseudonym);

describe('after any history of presses, redeliveries, new versions and crashes', () => {
  it('the chain is whole', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { store } = run(steps);
        assert.equal((await verifyChain(store)).kind, 'whole');
      }),
    ));

  it('everybody stands where somebody stands who counts on paper', () =>
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { events, people, model } = run(steps);
        for (const who of names)
          for (const position of positions)
            for (const current of versions)
              assert.equal(
                stateOf(ofOne(events, position, people.get(who)?.pseudonym), current).kind,
                model.stateAt(one(position, who), current),
              );
      }),
    ));

  it('one acknowledgement of a version stands at most, and every press on it had that receipt', () =>
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { events, results } = run(steps);
        const standing = new Map<string, string>();
        for (const event of events) {
          const key = `${event.person} ${event.position} ${event.version}`;
          if (event.kind === 'withdrawn') assert.ok(standing.delete(key));
          if (event.kind !== 'acknowledged') continue;
          assert.ok(!standing.has(key), 'Acknowledged twice.');
          standing.set(key, event.receipt ?? '');
        }
        for (const [{ kind }, result] of results)
          if (kind === 'acknowledged' && result.kind !== 'nothing-to-withdraw')
            assert.match(result.event.receipt ?? '', /^R-/u);
      }),
    ));

  it('an erased person is in no event, and the chain is whole without them', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const { store, erase, events, people, words } = run(steps);
        const pseudonym = people.get('mari')?.pseudonym;
        assert.doesNotMatch(JSON.stringify(events), /mari|jaan|leida|minu töö/u);
        erase('mari');
        assert.equal((await verifyChain(store)).kind, 'whole');
        for await (const { event, person } of store.tell())
          if (event.person === pseudonym) assert.equal(person, null);
        for (const event of events) if (event.person === pseudonym) assert.ok(!words.has(event.sequence));
      }),
    ));
});
