import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  lastAcknowledged,
  readStandings,
  stateOf,
  type LedgerEvent,
} from '../../src/acknowledgements/index.js';
import { eventKinds } from '../../src/acknowledgements/event.js';
import { inOrder } from '../../src/descriptions/collection.js';

import { aDescription, aDuty } from '../builders/description.js';

const aednik = aDescription({ title: 'Aednik', duties: [aDuty('3.1', 'Kastab taimi.')] });
const florist = aDescription({ title: 'Florist', duties: [aDuty('3.1', 'Seob kimpe.')] });
const collection = inOrder([aednik, florist]);
const people = ['mari', 'jaan'];
const positions = [aednik.id, florist.id, 'ammu-kadunud'];

const said = fc.record({
  kind: fc.constantFrom(...eventKinds),
  person: fc.constantFrom(...people),
  position: fc.constantFrom(...positions),
  version: fc.constantFrom(aednik.version, florist.version, 'a', 'b'),
});

/** As they may lie in a store that nobody has checked: what no press could have written is among them. */
const anyEvents = fc.array(said, { maxLength: 60 }).map((all) =>
  all.map((each, at): LedgerEvent => ({
    ...each,
    sequence: at + 1,
    at: new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString(),
    activity: null,
    receipt: null,
    by: null,
    words: null,
    previous: '',
    hash: '',
  })),
);

function standingsOf(events: readonly LedgerEvent[]) {
  const steps = events.map(({ person: aadObjectId, ...event }) => ({ aadObjectId, ...event }));
  const walkSteps = async function* () {
    for (let from = 0; from < steps.length; from += 7) yield steps.slice(from, from + 7);
  };
  return readStandings({ walkSteps }, collection);
}

describe('where everybody stands, read from the whole ledger', () => {
  it('is for each where their own events have them stand', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        const standings = await standingsOf(events);
        for (const person of people)
          for (const { id, version } of collection) {
            const own = events.filter((event) => event.person === person && event.position === id);
            const state = stateOf(own, version);
            const at = state.kind === 'not-issued' ? null : new Date(state.event.at);
            assert.deepEqual(standings.of(person, id), { kind: state.kind, at });
            if (state.kind !== 'not-issued' && state.event.kind === 'withdrawn')
              assert.deepEqual(standings.takenBackAt(person, id), at);
            const last = lastAcknowledged(own);
            const lastAt = last === undefined ? null : new Date(last.at);
            assert.deepEqual(standings.lastAcknowledged(person, id), lastAt);
            const disputes = own.filter((event) => event.kind === 'disputed' && event.version === version);
            assert.equal(standings.hasDisputed(person, id), disputes.length > 0);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('is nowhere for who is not in the ledger, and for what has no description any more', async () => {
    const standings = await standingsOf([]);
    for (const position of positions) {
      assert.deepEqual(standings.of('leida', position), { kind: 'not-issued', at: null });
      assert.equal(standings.lastAcknowledged('leida', position), null);
    }
  });
});
