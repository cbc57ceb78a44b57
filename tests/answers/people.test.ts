import assert from 'node:assert/strict';
import type { Holder, Intent, Scope } from '../../src/questions/index.js';
import { aDescription } from '../builders/description.js';
import { aHolder, answerAboard, crew } from './ship.js';

const unit = (name: string): Scope => ({ kind: 'unit', unit: name, others: [] });
const peopleIn = (scope: Scope): Intent => ({ kind: 'people', scope });

/** A line a position: who holds it, the asker with a star. */
function rows(scope: Scope, asked: Parameters<typeof answerAboard>[2] = {}): readonly string[] {
  return answerAboard('people', peopleIn(scope), asked).rows.map(
    ({ position, people }) =>
      `${position.title}: ${people.map(({ name, isAsker }) => `${name}${isAsker ? '*' : ''}`).join(', ')}`,
  );
}

describe('the people of a unit', () => {
  it('stand under their positions, those without a description last, and nobody under an empty one', () => {
    assert.deepEqual(rows(unit('Tekiosakond')), [
      'Kapten: Uku Tormis',
      'Pootsman: ',
      'Tüürimees: Leida Laas, Priit Rand',
      'Laevaomanik: Anu Tamm',
    ]);
  });

  it('are counted once, whatever they hold', () => {
    const two = { descriptionIds: ['pootsman', 'tuurimees'], unit: 'Tekiosakond' };
    const holders = [...crew, aHolder('Tiit Kask', two)];
    assert.equal(answerAboard('people', peopleIn(unit('Tekiosakond')), { holders }).count, 5);
  });

  it('are told with the one who asks, who is marked as such', () => {
    assert.deepEqual(rows(unit('Tekiosakond, vahiteenistus'), { asker: 'LEIDA' }), [
      'Pootsman: ',
      'Tüürimees: Leida Laas*, Priit Rand',
    ]);
  });

  it('are told of a unit that no description is in', () => {
    const answer = answerAboard('people', peopleIn(unit('Kontor')));
    assert.deepEqual([answer.unit, answer.count], ['Kontor', 1]);
    assert.deepEqual(rows(unit('Kontor')), ['Laevaomanik: Villu Saar']);
  });

  it('are the positions alone where there is no roster', () => {
    const { positions, more } = answerAboard('list', peopleIn(unit('Kambüüs')), { holders: [] });
    assert.deepEqual([positions.map(({ title }) => title), more], [['Kirjutaja', 'Kokk'], 0]);
  });

  it('are not sought where nobody has such a unit', () => {
    assert.equal(answerAboard('no-such-unit', peopleIn(unit('Lennusalk'))).unit, 'Lennusalk');
  });

  it('are those whom the roster has there, wherever what they hold is described', () => {
    const moved = aHolder('Tiit Kask', { descriptionIds: ['pootsman'], unit: 'Kambüüs' });
    const holders = [...crew, moved];
    const inGalley = answerAboard('people', peopleIn(unit('Kambüüs')), { holders });
    assert.deepEqual(
      inGalley.rows.map(({ position, people }) => [position.title, people.map(({ name }) => name)]),
      [
        ['Kirjutaja', []],
        ['Kokk', []],
        ['Pootsman', ['Tiit Kask']],
      ],
    );
    assert.equal(inGalley.count, 1);
    assert.deepEqual(
      rows(unit('Tekiosakond, vahiteenistus'), { holders }),
      ['Tüürimees: Leida Laas, Priit Rand'],
      'and a position that is held elsewhere is not said to be free',
    );
  });

  it('are cut off after forty positions, and the rest is counted', () => {
    const descriptions = Array.from({ length: 43 }, (_, at) =>
      aDescription({ title: `Madrus ${at}`, unit: 'Tekk' }),
    );
    const { rows: listed, more } = answerAboard('people', peopleIn(unit('Tekk')), { descriptions });
    assert.deepEqual([listed.length, more], [40, 3]);
  });
});

describe('the head of a unit', () => {
  const led = [
    aDescription({ title: 'Madrus', unit: 'Tekiosakond, vaht', manager: 'Vahi juht' }),
    aDescription({ title: 'Roolimees', unit: 'Tekiosakond', manager: 'Osakonna juhataja' }),
    aDescription({ title: 'Pootsman', unit: 'Tekiosakond', manager: 'osakonna juhataja' }),
  ];
  const holders = [
    aHolder('Anu Tamm', { undescribed: [{ title: 'Osakonna juhataja', unit: 'Tekiosakond' }] }),
    aHolder('Villu Saar', { undescribed: [{ title: 'Osakonna juhataja', unit: 'Kambüüs' }] }),
    aHolder('Tiit Kask', { undescribed: [{ title: 'Projekti juht', unit: 'Kambüüs' }] }),
    aHolder('Uku Tormis', { undescribed: [{ title: 'Vahi juht', unit: 'Tekiosakond, vaht' }] }),
  ];
  const headsOf = (name: string, descriptions = led) =>
    answerAboard(
      'unit-heads',
      { kind: 'unit-heads', scope: unit(name) },
      { descriptions, holders },
    ).heads.map(
      ({ name: head, held, under }) =>
        `${head}: ${held.people.map(({ name: who }) => who).join(', ')}; ${under.map(({ position }) => position.title).join(', ')}`,
    );

  it('is whom the descriptions of the unit name above them, with who that is, the unit by its kind first', () => {
    assert.deepEqual(headsOf('Tekiosakond'), [
      'osakonna juhataja: Anu Tamm; Pootsman, Roolimees',
      'Vahi juht: Uku Tormis; Madrus',
    ]);
    assert.deepEqual(headsOf('Tekiosakond, vaht'), ['Vahi juht: Uku Tormis; Madrus']);
  });

  it('is of the whole organisation whom nobody is above, and nobody who leads a unit by title', () => {
    const descriptions = [
      aDescription({ title: 'Tüürimees', unit: 'Tekiosakond', manager: 'Kapten' }),
      aDescription({ title: 'Roolimees', unit: 'Tekiosakond', manager: 'Tüürimees' }),
      aDescription({ title: 'Kokk', unit: 'Kambüüs', manager: 'Ahtri juhataja' }),
    ];
    const scope = { kind: 'everywhere' } as const;
    const { heads } = answerAboard('unit-heads', { kind: 'unit-heads', scope }, { descriptions, holders });
    assert.deepEqual(
      heads.map(({ name }) => name),
      ['Kapten', 'Ahtri juhataja'],
      'first who is above others that lead',
    );
  });

  it('is by the roster alone where no description names anybody', () => {
    const silent = [aDescription({ title: 'Kokk', unit: 'Kambüüs' })];
    assert.deepEqual(headsOf('Kambüüs', silent), ['Osakonna juhataja: Villu Saar; ']);
    assert.deepEqual(headsOf('Kambüüs', led), ['Osakonna juhataja: Villu Saar; ']);
    const nobody = answerAboard('unit-heads', { kind: 'unit-heads', scope: unit('Kontor') });
    assert.deepEqual(
      [nobody.unit, nobody.heads],
      ['Kontor', []],
      'that is a unit, though nobody is at its head',
    );
  });
});

describe('the head of a unit whose position has a description', () => {
  const descriptions = [
    aDescription({ title: 'Osakonna juhataja', unit: 'Tekiosakond', manager: 'Kapten' }),
    aDescription({ title: 'Kokk', unit: 'Kambüüs', manager: 'Osakonna juhataja' }),
  ];
  const head = { descriptionIds: ['osakonna-juhataja'] };
  const holders = [
    aHolder('Anu Tamm', { ...head, unit: 'Tekiosakond' }),
    aHolder('Villu Saar', { ...head, unit: 'Kambüüs' }),
  ];
  const headsOf = (name: string, more: readonly Holder[] = []) =>
    answerAboard(
      'unit-heads',
      { kind: 'unit-heads', scope: unit(name) },
      { descriptions, holders: [...holders, ...more] },
    ).heads.map(({ name: title, held }) => [title, ...held.people.map(({ name: who }) => who)]);

  it('is who holds it there', () => {
    assert.deepEqual(headsOf('Tekiosakond'), [['Osakonna juhataja', 'Anu Tamm'], ['Kapten']]);
  });

  it('is among those of one title the one who is in that unit', () => {
    assert.deepEqual(headsOf('Kambüüs'), [['Osakonna juhataja', 'Villu Saar']]);
  });

  it('is told by a title that says which unit in one word, or in English; an office manager leads none', () => {
    const titles = [
      'Kokandustalituse juht',
      'Keetmise tiimijuht',
      'Head of the Galley Team',
      'Office manager',
    ];
    const more = titles.map((title) => aHolder(title, { undescribed: [{ title, unit: 'Saal' }] }));
    assert.deepEqual(
      headsOf('Saal', more).map(([title]) => title),
      titles.slice(0, 3),
    );
  });
});

describe('a unit that people are in and no description', () => {
  it('is told with its people where its positions are asked for, and what of them is missing', () => {
    for (const kind of ['list', 'without-stand-in', 'substitution-picture'] as const)
      assert.equal(answerAboard('people', { kind, scope: unit('Kontor') }).count, 1, kind);
  });
});

describe('an overview', () => {
  const about = { kind: 'positions', descriptionIds: ['tuurimees'], me: false } as const;

  it('names who holds the position, where the roster knows', () => {
    const { people } = answerAboard('overview', { kind: 'overview', about });
    assert.deepEqual(
      people?.map(({ name }) => name),
      ['Leida Laas', 'Priit Rand'],
    );
    assert.equal(answerAboard('overview', { kind: 'overview', about }, { holders: [] }).people, undefined);
  });

  it('says of who holds the position in another unit where that is', () => {
    const ashore = aHolder('Tiit Kask', { descriptionIds: ['tuurimees'], unit: 'Kontor' });
    const { people } = answerAboard('overview', { kind: 'overview', about }, { holders: [...crew, ashore] });
    assert.deepEqual(
      people?.map(({ name, unit: elsewhere }) => [name, elsewhere]),
      [
        ['Leida Laas', null],
        ['Priit Rand', null],
        ['Tiit Kask', 'Kontor'],
      ],
    );
  });
});
