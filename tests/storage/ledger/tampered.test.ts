import assert from 'node:assert/strict';
import { verifyLedger, type LedgerStore } from '../../../src/acknowledgements/index.js';
import { emptyHead, seal } from '../../../src/acknowledgements/chain.js';
import { verifyChain } from '../../../src/acknowledgements/verify-chain.js';
import { aDraft } from '../../acknowledgements/a-draft.js';
import { databases, type Place } from '../../contracts/databases.js';

const event = 'acknowledgement_event';

/** Somebody with the right to the database, and what they do in it by hand. */
const deeds: Readonly<Record<string, readonly [readonly string[], object]>> = {
  'change one character of an event': [
    [`update ${event} set at = replace(at, '2', '3') where sequence = 7`],
    { kind: 'changed', sequence: 7 },
  ],
  'change whom an event is about': [
    [`update ${event} set person = (select person from ${event} where sequence = 3) where sequence = 9`],
    { kind: 'changed', sequence: 9 },
  ],
  'delete an event': [[`delete from ${event} where sequence = 5`], { kind: 'gap', expected: 5, found: 6 }],
  'delete an event and close the gap': [
    [
      `delete from ${event} where sequence = 5`,
      ...[6, 7, 8, 9, 10].map((at) => `update ${event} set sequence = ${at - 1} where sequence = ${at}`),
    ],
    { kind: 'changed', sequence: 5 },
  ],
  'exchange two events': [
    [
      `update ${event} set sequence = 99 where sequence = 4`,
      `update ${event} set sequence = 4 where sequence = 8`,
      `update ${event} set sequence = 8 where sequence = 99`,
    ],
    { kind: 'changed', sequence: 4 },
  ],
};

/** An acknowledgement by somebody who never gave one, below all that the bot wrote. */
function forgedAt(sequence: number): string {
  const row = {
    sequence: String(sequence),
    kind: "'acknowledged'",
    person: "'ei keegi'",
    at: "'2025-01-15T09:00:00.000Z'",
    receipt: "'R-00000-00000'",
    once_key: "'ei keegi'",
  };
  const copied = ['position', 'version', 'activity', 'by_person', 'words', 'previous', 'hash'];
  return `insert into ${event} (${[...Object.keys(row), ...copied].join(', ')})
    select ${[...Object.values(row), ...copied].join(', ')} from ${event} where sequence = 1`;
}

async function written({ open }: Place): Promise<LedgerStore> {
  const { ledger } = await open();
  for (let at = 0; at < 10; at += 1)
    await ledger.append(aDraft({ person: { aadObjectId: `isik-${at}`, name: `Isik ${at}` } }));
  return ledger;
}

function literal(value: string | number | null): string {
  return value === null ? 'null' : `'${value}'`;
}

for (const { name, lend } of databases) {
  describe(`somebody who has a hand in ${name}`, () => {
    for (const [deed, [statements, misfit]] of Object.entries(deeds)) {
      it(`is found out when they ${deed}`, () =>
        lend(async (place) => {
          const ledger = await written(place);
          assert.equal((await verifyChain(ledger)).kind, 'whole');
          for (const statement of statements) await place.query(statement);
          const verdict = await verifyChain(ledger);
          assert.deepEqual(verdict.kind === 'broken' && verdict.misfit, misfit);
        }));
    }

    for (const sequence of [0, -1, -700])
      it(`is found out when they put one in at ${sequence}, against an end that was kept and without`, () =>
        lend(async (place) => {
          const ledger = await written(place);
          const kept = await ledger.head();
          assert.equal((await verifyChain(ledger, kept)).kind, 'whole');
          await place.query(forgedAt(sequence));
          assert.notEqual(await ledger.findReceipt('R-00000-00000'), null, 'the bot counts it');
          for (const known of [null, kept])
            assert.deepEqual(await verifyChain(ledger, known), {
              kind: 'broken',
              misfit: { kind: 'before-first', sequence },
              after: emptyHead,
            });
        }));

    it('is found out when they put in words or a text for what was never written', () =>
      lend(async (place) => {
        const ledger = await written(place);
        const unkept = (await verifyLedger(ledger, null)).beside;
        await place.query(
          "insert into acknowledgement_words (sequence, salt, clause, text) values (0, '00', null, 'Nõus.')",
        );
        await place.query(
          "insert into description_version (version, text, since) values ('', 'Tekst', '2025')",
        );
        assert.deepEqual((await verifyLedger(ledger, null)).beside, [
          { kind: 'words-changed', sequence: 0 },
          { kind: 'text-changed', version: '' },
          ...unkept,
        ]);
      }));

    it('is found out when they delete the last event, unless they change the end as well', () =>
      lend(async (place) => {
        const ledger = await written(place);
        const kept = await ledger.head();
        await place.query(`delete from ${event} where sequence = 10`);
        const verdict = await verifyChain(ledger);
        assert.equal(verdict.kind === 'broken' && verdict.misfit.kind, 'other-end');
        await place.query(
          `update acknowledgement_head set sequence = 9, hash = (select hash from ${event} where sequence = 9)`,
        );
        assert.equal((await verifyChain(ledger)).kind, 'whole');
        const against = await verifyChain(ledger, kept);
        assert.equal(against.kind === 'broken' && against.misfit.kind, 'known-end-missing');
      }));

    it('is found out when they delete the noted end, before anything is read of it or appended', () =>
      lend(async (place) => {
        const ledger = await written(place);
        await place.query('delete from acknowledgement_head');
        const gone = { code: 'storage.end_missing', message: /acknowledgement_head/u };
        await assert.rejects(ledger.head(), gone);
        await assert.rejects(ledger.append(aDraft({ kind: 'issued' })), gone);
      }));

    it('is found out when they append a forged event, however well it is made', () =>
      lend(async (place) => {
        const ledger = await written(place);
        const [last] = await ledger.eventsOf('isik-9');
        const { sequence: _, previous: __, hash: ___, ...copied } = last!;
        const forged = seal({ ...copied, receipt: 'R-00000-00000' }, await ledger.head());
        const { by, ...values } = forged;
        const row = { ...values, by_person: by };
        await place.query(
          `insert into ${event} (${Object.keys(row).join(', ')}) values (${Object.values(row).map(literal).join(', ')})`,
        );
        const verdict = await verifyChain(ledger);
        assert.equal(verdict.kind === 'broken' && verdict.misfit.kind, 'other-end');
        assert.equal(verdict.kind === 'broken' && verdict.after.sequence, 11);
      }));
  });
}
