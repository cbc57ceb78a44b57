import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { openStaff, type Person } from '../../src/people/index.js';
import { audienceText, readAudience, samplesOf, type Audience } from '../../src/reminders/index.js';
import { fillIn } from '../../src/reminders/fill-in.js';
import { deliveriesOf, leadsOf, planOf, type Ground } from '../../src/reminders/plan.js';
import { recipientOf } from '../../src/reminders/recipient.js';
import { aDescription } from '../builders/description.js';
import { aPerson } from '../builders/roster.js';

const collection = [
  aDescription({ title: 'Aednik', unit: 'Aed', manager: 'Ülemaednik', substitutedBy: ['Florist'] }),
  aDescription({
    title: 'Florist',
    unit: 'Pood',
    manager: 'Poejuht',
    substitutedBy: ['Aednik'],
    review: 'Kord aastas.',
  }),
  aDescription({ title: 'Ülemaednik', unit: 'Aed', substitutedBy: ['Puukoolimeister'] }),
  aDescription({ title: 'Puukoolimeister', unit: 'Aed' }),
];
const mari = aPerson({ aadObjectId: 'mari', name: 'Mari', position: 'Aednik', unit: 'Aed' });
const jaan = aPerson({
  aadObjectId: 'JAAN',
  name: 'Jaan',
  position: 'Florist',
  unit: 'Pood',
  manager: 'mari',
});
const rein = aPerson({ aadObjectId: 'rein', name: 'Rein', position: 'Autojuht', unit: 'Pood' });
const tiina = aPerson({ aadObjectId: 'tiina', name: 'Tiina', position: 'Aednik', unit: 'Aed' });

function aGround(people: readonly Person[], said: Partial<Ground> = {}): Ground {
  return {
    staff: openStaff(people, collection),
    collection,
    reach: new Map([
      ['mari', 'reachable'],
      ['jaan', 'reachable'],
      ['tiina', 'blocked'],
    ] as const),
    acknowledged: () => null,
    knowsAcknowledged: true,
    timeZone: 'Europe/Tallinn',
    installs: false,
    before: [],
    followed: null,
    ...said,
  };
}

function told(audience: Audience, ground = aGround([mari, jaan, rein, tiina])): string {
  const { reached, unreachable } = planOf(audience, ground);
  return [
    reached.map(({ name }) => name).join(' '),
    unreachable.map(({ name, reason }) => `${name} ${reason}`).join(', '),
  ].join(' | ');
}

describe('A plan', () => {
  it('tells who would get a reminder, and of everybody else why not', () => {
    assert.equal(told({ kind: 'all' }), 'Mari Jaan | Rein no-position, Tiina blocked');
    const stranger = aPerson({ aadObjectId: 'uus', name: 'Uus', position: 'Florist' });
    assert.equal(told({ kind: 'all' }, aGround([stranger])), ' | Uus no-conversation');
  });

  it('is of whoever holds one position', () => {
    assert.equal(told({ kind: 'position', descriptionId: 'aednik' }), 'Mari | Tiina blocked');
    assert.equal(told({ kind: 'position', descriptionId: 'puukoolimeister' }), ' | ');
  });

  it('is of several together, each person once, and of whoever leads somebody', () => {
    const aed = { kind: 'unit', unit: 'Aed' } as const;
    const gardeners = { kind: 'position', descriptionId: 'aednik' } as const;
    const one = { kind: 'person', aadObjectId: 'jaan' } as const;
    assert.equal(told({ kind: 'managers' }), 'Mari | ');
    const several = { kind: 'several', parts: [aed, one, { kind: 'managers' }] } as const;
    assert.equal(told(several), 'Mari Jaan | Tiina blocked');
    assert.equal(told({ ...several, without: [gardeners] }), 'Jaan | ');
    const { leftOut } = planOf({ ...several, without: [gardeners] }, aGround([mari, jaan, rein, tiina]));
    assert.deepEqual(
      leftOut.map(({ people }) => people.map(({ name }) => name)),
      [['Mari', 'Tiina']],
    );
    const outstanding = aGround([mari, jaan, rein, tiina], { acknowledged: () => new Date(0) });
    const parts = [{ kind: 'outstanding' }, one] as const;
    assert.equal(told({ kind: 'several', parts }, outstanding), 'Jaan | Rein no-position');
  });

  it('counts those who get the app first with those reached, where the bot installs it; who blocked it stays blocked', () => {
    const stranger = aPerson({ aadObjectId: 'uus', name: 'Uus', position: 'Aednik', unit: 'Aed' });
    const { reached, toInstall, unreachable } = planOf(
      { kind: 'all' },
      aGround([mari, stranger, tiina, rein], { installs: true }),
    );
    assert.deepEqual(
      [
        reached.map(({ name }) => name),
        toInstall,
        unreachable.map(({ name, reason }) => `${name} ${reason}`),
      ],
      [['Mari', 'Uus'], 1, ['Tiina blocked', 'Rein no-position']],
    );
  });

  it('leaves out who has acknowledged all that is theirs', () => {
    const acknowledged = (id: string) => (id === 'mari' ? new Date('2026-01-01') : null);
    assert.equal(told({ kind: 'outstanding' }, aGround([mari, jaan], { acknowledged })), 'Jaan | ');
  });

  it('is for those of a unit who have not acknowledged, where whoever has is left out', () => {
    const acknowledged = (id: string) => (id === 'mari' ? new Date('2026-01-01') : null);
    const ground = aGround([mari, jaan, tiina], { acknowledged });
    const audience = { kind: 'unit', unit: 'aed', without: [{ kind: 'done' }] } as const;
    assert.equal(told({ kind: 'unit', unit: 'aed' }, ground), 'Mari | Tiina blocked');
    assert.equal(told(audience, ground), ' | Tiina blocked');
    assert.deepEqual(
      planOf(audience, ground).leftOut.map(({ people }) => people.map(({ name }) => name)),
      [['Mari']],
    );
  });

  it('keeps to a unit, and to whose review is due by a day', () => {
    assert.equal(told({ kind: 'unit', unit: 'pood' }), 'Jaan | Rein no-position');
    const acknowledged = (id: string) => (id === 'jaan' ? new Date('2026-02-10T10:00:00Z') : null);
    const ground = aGround([mari, jaan], { acknowledged });
    assert.equal(told({ kind: 'due', by: '2027-02-09' }, ground), 'Mari | ');
    assert.equal(told({ kind: 'due', by: '2027-02-10' }, ground), 'Mari Jaan | ');
  });

  it('leaves out a unit, a person and whoever leads others, each counted once', () => {
    const without = [
      { kind: 'managers' },
      { kind: 'unit', unit: 'pood' },
      { kind: 'person', aadObjectId: 'MARI' },
      { kind: 'person', aadObjectId: 'lahkunud' },
    ] as const;
    const audience = { kind: 'all', without } as const;
    assert.equal(told(audience), ' | Tiina blocked');
    const { leftOut } = planOf(audience, aGround([mari, jaan, rein, tiina]));
    assert.deepEqual(
      leftOut.map(({ leftOut: { kind }, people }) => [kind, people.map(({ name }) => name).join(' ')]),
      [
        ['managers', 'Mari'],
        ['unit', 'Jaan Rein'],
        ['person', ''],
        ['person', ''],
      ],
    );
    assert.equal(told({ kind: 'unit', unit: 'aed', without: [without[1]] }), 'Mari | Tiina blocked');
  });

  it('is for the new: those whom the one before would reach now, and who were not there; never who was left out', () => {
    const followed = { kind: 'all', without: [{ kind: 'unit', unit: 'Pood' }] } as const;
    const people = [mari, jaan, rein, tiina];
    assert.equal(
      told({ kind: 'new', of: 'k' }, aGround(people, { before: ['mari'], followed })),
      ' | Tiina blocked',
    );
    const rest = { kind: 'rest', of: 'j' } as const;
    for (const other of [null, rest])
      assert.equal(told({ kind: 'new', of: 'k' }, aGround(people, { followed: other })), ' | ');
  });

  it('is for the rest: those of before who are outstanding, and still here', () => {
    const acknowledged = (id: string) => (id === 'mari' ? new Date('2026-01-01') : null);
    const ground = aGround([mari, jaan, rein], {
      acknowledged,
      before: ['mari', 'jaan', 'rein', 'lahkunud'],
    });
    assert.equal(told({ kind: 'rest', of: 'k' }, ground), 'Jaan | ');
  });

  it('names for each outstanding the manager, or who holds the position above, or who stands in for it', () => {
    const lead = (people: readonly Person[]) =>
      [...leadsOf(['mari', 'jaan'], aGround(people))].map(
        ([who, team]) => `${who.name}: ${team.map(({ name }) => name).join(' ')}`,
      );
    const head = aPerson({ aadObjectId: 'ylle', name: 'Ülle', position: 'Ülemaednik' });
    const standIn = aPerson({ aadObjectId: 'peep', name: 'Peep', position: 'Puukoolimeister' });
    assert.deepEqual(lead([mari, jaan, head, standIn]), ['Ülle: Mari', 'Mari: Jaan']);
    assert.deepEqual(lead([mari, jaan, standIn]), ['Peep: Mari', 'Mari: Jaan']);
    assert.deepEqual(lead([mari, jaan]), ['Mari: Jaan']);
  });

  it('shows three people, of different positions first', () => {
    const more = ['a', 'b', 'c'].map((id) => ({ ...mari, aadObjectId: id, name: id.toUpperCase() }));
    const reach = new Map(
      [...more.map(({ aadObjectId }) => aadObjectId), 'jaan'].map((id) => [id, 'reachable' as const]),
    );
    const samples = samplesOf(planOf({ kind: 'all' }, aGround([...more, jaan], { reach })));
    assert.deepEqual(
      samples.map(({ name }) => name),
      ['A', 'Jaan', 'B'],
    );
  });

  it('has everybody of the audience exactly once, whoever there is', () => {
    const anybody = fc.record({
      aadObjectId: fc.constantFrom('a', 'B', 'b', 'c', 'd', 'E'),
      position: fc.constantFrom('Aednik', 'Florist', 'Autojuht', ''),
    });
    const reach = fc.constantFrom('reachable' as const, 'blocked' as const, undefined);
    fc.assert(
      fc.property(fc.array(anybody), fc.array(reach, { minLength: 5, maxLength: 5 }), (lines, known) => {
        const staff = openStaff(
          lines.map((line) => aPerson(line)),
          collection,
        );
        const reached = ['a', 'b', 'c', 'd', 'e'].flatMap((id, at) =>
          known[at] ? [[id, known[at]] as const] : [],
        );
        const plan = planOf({ kind: 'all' }, aGround([], { staff, reach: new Map(reached) }));
        const people = deliveriesOf(plan).map(({ aadObjectId }) => aadObjectId);
        assert.equal(people.length, staff.everybody.length);
        assert.equal(new Set(people).size, people.length);
      }),
    );
  });
});

describe('An audience', () => {
  it('is one word, and read back from it', () => {
    const audiences: readonly Audience[] = [
      { kind: 'all' },
      { kind: 'outstanding' },
      { kind: 'unit', unit: 'Aed, (puukool): osa' },
      { kind: 'due', by: '2026-06-23' },
      { kind: 'rest', of: 'k-1' },
      { kind: 'leads', of: 'k-1' },
      { kind: 'new', of: 'k-1' },
      { kind: 'position', descriptionId: 'aednik' },
      { kind: 'person', aadObjectId: 'mari' },
      { kind: 'managers' },
      { kind: 'several', parts: [{ kind: 'unit', unit: 'Aed and pood' }, { kind: 'managers' }] },
      {
        kind: 'several',
        parts: [{ kind: 'outstanding' }, { kind: 'position', descriptionId: 'aednik' }],
        without: [{ kind: 'position', descriptionId: 'florist' }],
      },
      {
        kind: 'unit',
        unit: 'Aed, (puukool): osa',
        without: [
          { kind: 'unit', unit: 'Aed, lillede without osa' },
          { kind: 'person', aadObjectId: 'mari' },
          { kind: 'managers' },
          { kind: 'done' },
        ],
      },
    ];
    for (const audience of audiences) assert.deepEqual(readAudience(audienceText(audience)), audience);
  });

  it('is the one where several are the same, and everybody where everybody is among them', () => {
    assert.deepEqual(readAudience('unit:Aed\nand unit:Aed'), { kind: 'unit', unit: 'Aed' });
    assert.deepEqual(readAudience('person:mari\nand all'), { kind: 'all' });
  });

  it('is nobody where the word means nothing', () => {
    for (const text of [
      '',
      'everyone',
      'all:of them',
      'unit:',
      'unit: ',
      'due:tomorrow',
      'due:2026-02-30',
      'rest',
      'all\nand',
      'unit:Aed\nand somebody',
      'rest:k-1\nand rest:k-2',
      'all\nwithout',
      'all\nwithout everybody',
      'all\nand done',
      'all\nwithout unit: ',
      'all\nwithout unit:Aed\nwithout x',
    ])
      assert.equal(readAudience(text), undefined, text);
  });
});

describe('A message', () => {
  const recipient = recipientOf(openStaff([mari], collection).everybody[0]!, collection)!;
  const filled = (text: string, changes: readonly string[] | null = []) =>
    fillIn(text, recipient, { due: '2026-06-23', changes, language: 'et' });

  it('is filled in for each person, in either language, however the marks are written', () => {
    assert.equal(
      filled('{nimi}, {Ametikoht}: {asendajad}; { tähtaeg } / {tahtaeg} / {due}'),
      'Mari, Aednik: Florist; 23. juuni 2026 / 23. juuni 2026 / 23. juuni 2026',
    );
    assert.equal(
      fillIn('{name} by {due}', recipient, { due: '2026-06-23', changes: [], language: 'en' }),
      'Mari by 23 June 2026',
    );
  });

  it('says the day in the case that the Estonian word before it asks for', () => {
    const said = [
      'Hiljemalt {tähtaeg}, kuni {tähtaeg}, enne {due}; tähtaeg: {tähtaeg}',
      'Hiljemalt 23. juunil 2026, kuni 23. juunini 2026, enne 23. juunit 2026; tähtaeg: 23. juuni 2026',
    ] as const;
    assert.equal(filled(said[0]), said[1]);
  });

  it('says what is new, that nothing is, and does not guess where nobody knows', () => {
    assert.equal(filled('{muudatused}', ['3.1 on uus', '3.2 on muudetud']), '3.1 on uus; 3.2 on muudetud');
    assert.equal(filled('{muudatused}', []), 'ei ole');
    assert.match(filled('{muudatused}', null), /^ei ole teada, sest/u);
  });

  it('keeps marks that nobody knows, and fills nothing into what was filled in', () => {
    assert.equal(filled('{palk} {}'), '{palk} {}');
    const sly = { ...recipient, name: '{ametikoht}' };
    assert.equal(fillIn('{nimi}', sly, { due: '2026-06-23', changes: [], language: 'et' }), '{ametikoht}');
  });
});
