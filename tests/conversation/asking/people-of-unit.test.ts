import assert from 'node:assert/strict';
import { holderStates, readStandings, withinUnit } from '../../../src/acknowledgements/index.js';
import { exchange } from '../../../src/conversation/asking/exchange.js';
import { aDescription } from '../../builders/description.js';
import { openTestLibrary } from '../../builders/library.js';
import { aPerson } from '../../builders/roster.js';
import { aClock } from '../../builders/clock.js';
import { createLedgerInMemory } from '../../acknowledgements/ledger-in-memory.js';

const descriptions = [
  aDescription({ title: 'Haldur', unit: 'Haldusosakond' }),
  aDescription({ title: 'Laohoidja', unit: 'Haldusosakond, laotalitus (õhtune vahetus)' }),
  aDescription({ title: 'Süsteemihaldur', unit: 'Halduse- ja IT osakond' }),
  aDescription({ title: 'Osakonna juhataja', unit: 'Halduse- ja IT osakond' }),
];
const people = [
  aPerson({ aadObjectId: 'anu', name: 'Anu Aas', position: 'Haldur', unit: 'Haldusosakond' }),
  aPerson({ aadObjectId: 'bert', name: 'Bert Ots', position: 'Haldur', unit: 'Halduse- ja IT osakond' }),
  aPerson({ aadObjectId: 'leo', name: 'Leo Laan', position: 'Laohoidja', unit: null }),
  aPerson({ aadObjectId: 'liis', name: 'Liis Lill', position: 'Laohoidja', unit: 'haldusosakond' }),
  aPerson({
    aadObjectId: 'siim',
    name: 'Siim Saar',
    position: 'Süsteemihaldur',
    unit: 'Halduse- ja IT osakond',
  }),
  aPerson({ aadObjectId: 'hilja', name: 'Hilja Hein', position: 'Osakonna juhataja', unit: 'Haldusosakond' }),
  aPerson({ aadObjectId: 'juta', name: 'Juta Jõgi', position: 'Jurist', unit: 'Õigusosakond' }),
];
const library = openTestLibrary(descriptions, { people });
const { staff, collection } = library;

function answerTo(text: string) {
  return exchange(text, { kind: 'unknown' }, null, library).answer;
}

const units: Readonly<Record<string, readonly [asked: string, people: readonly string[]]>> = {
  Haldusosakond: ['haldusosakonnas', ['anu', 'hilja', 'leo', 'liis']],
  'Haldusosakond, laotalitus': ['laotalituses', ['leo', 'liis']],
  'Halduse- ja IT osakond': ['halduse ja IT osakonnas', ['bert', 'siim']],
  Õigusosakond: ['oigusosakonnas', ['juta']],
};

describe('the people of a unit', () => {
  for (const [unit, [asked, ids]] of Object.entries(units))
    it(`are the same whoever asks, and for whatever: ${unit}`, async () => {
      const names = ids.flatMap((id) => staff.find(id)?.name ?? []);
      const answer = answerTo(`kes töötab ${asked}?`);
      const told =
        answer.kind === 'people' ? answer.rows.flatMap((row) => row.people.map(({ name }) => name)) : [];
      assert.deepEqual([...told].sort(), names, 'asked in the chat');
      assert.equal(answer.kind === 'people' ? answer.unit : answer.kind, unit);

      const reminded = staff.inUnit(unit).map(({ aadObjectId }) => aadObjectId);
      assert.deepEqual([...reminded].sort(), ids, 'reminded');

      const standings = await readStandings(createLedgerInMemory(aClock()).store, collection);
      const states = withinUnit(holderStates(staff.everybody, collection, standings), unit);
      const acknowledging = ids.filter((id) => staff.find(id)?.positions[0]?.kind === 'described');
      assert.deepEqual(
        states.map(({ person }) => person.aadObjectId).sort(),
        acknowledging,
        'to acknowledge',
      );
    });

  it('have among them who is at its head', () => {
    const answer = answerTo('kes juhib haldusosakonda?');
    const heads = answer.kind === 'unit-heads' ? answer.heads.flatMap(({ held }) => held.people) : [];
    assert.deepEqual(
      heads.map(({ name }) => name),
      ['Hilja Hein'],
    );
  });
});
