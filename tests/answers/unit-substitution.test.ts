import assert from 'node:assert/strict';
import type { Intent, Scope } from '../../src/questions/index.js';
import { aDescription } from '../builders/description.js';
import { aHolder, answerAboard, crew } from './ship.js';

const everywhere: Scope = { kind: 'everywhere' };
const missing = (scope: Scope): Intent => ({ kind: 'without-stand-in', scope });
const unit = (name: string): Scope => ({ kind: 'unit', unit: name, others: [] });

function problems(scope: Scope, holders = crew): readonly string[] {
  return answerAboard('without-stand-in', missing(scope), { holders }).positions.map(
    (each) => `${each.citation.position.name}: ${each.problems.join(' ')}`,
  );
}

describe('where a substitute is missing', () => {
  it('is where none is named, none is described, and none is held', () => {
    assert.deepEqual(problems(everywhere), ['Kirjutaja: none-held none-described', 'Kokk: none-named']);
    const withoutCaptain = crew.slice(1);
    assert.deepEqual(problems(everywhere, withoutCaptain), [
      'Kirjutaja: none-held none-described',
      'Kokk: none-named',
      'Pootsman: none-held',
    ]);
  });

  it('says nothing of people where there is no roster', () => {
    assert.deepEqual(problems(everywhere, []), ['Kirjutaja: none-described', 'Kokk: none-named']);
  });

  it('is looked for in a unit and its sections, under its own name', () => {
    const answer = answerAboard('without-stand-in', missing(unit('Tekiosakond')), {
      holders: [...crew, aHolder('Tiit Kask', { descriptionIds: ['pootsman'] })],
    });
    assert.deepEqual([answer.unit, answer.looked, answer.positions], ['Tekiosakond', 3, []]);
    assert.deepEqual(problems(unit('Kambüüs')), ['Kirjutaja: none-held none-described', 'Kokk: none-named']);
  });

  it('cites the list, whether it names somebody or not', () => {
    const { positions } = answerAboard('without-stand-in', missing(everywhere));
    assert.deepEqual(
      positions.map(({ names, citation }) => [names, citation.place]),
      [
        [['sadamakapten'], { kind: 'part', part: 'substitutedBy' }],
        [[], { kind: 'part', part: 'substitutedBy' }],
      ],
    );
  });

  it('carries the picture where it is small, and not where it is large', () => {
    const { drawn } = answerAboard('without-stand-in', missing(everywhere));
    assert.ok(drawn !== null && drawn.graph.nodes.length <= 12 && drawn.rows.length === 5);
    const many = Array.from({ length: 13 }, (_, at) =>
      aDescription({ title: `Amet ${at}`, substitutedBy: ['Amet 0'] }),
    );
    assert.equal(answerAboard('without-stand-in', missing(everywhere), { descriptions: many }).drawn, null);
  });

  it('says which units there are where nobody has the one that was meant', () => {
    assert.equal(
      answerAboard('no-such-unit', missing(unit('laevastiku osakonnas'))).unit,
      'laevastiku osakonnas',
    );
    assert.deepEqual(
      answerAboard('unknown-me', missing({ kind: 'unknown-me', title: 'Loots' })).title,
      'Loots',
    );
    answerAboard('no-descriptions', missing(everywhere), { descriptions: [] });
  });
});

describe('the picture of substitution', () => {
  it('holds the graph of the unit, and the same lists in words with their places', () => {
    const { unit: name, drawn } = answerAboard('substitution-picture', {
      kind: 'substitution-picture',
      scope: unit('Tekiosakond, vahiteenistus'),
    });
    assert.equal(name, 'Tekiosakond, vahiteenistus');
    assert.deepEqual(
      drawn.rows.map(({ standIns, citation }) => [citation.position.name, standIns.map((each) => each.name)]),
      [
        ['Pootsman', ['Kapten']],
        ['Tüürimees', ['Pootsman', 'tüürimees']],
      ],
    );
    assert.deepEqual(
      drawn.graph.edges.map(({ from, to }) => [from, to]),
      [
        ['pootsman', 'kapten'],
        ['tuurimees', 'pootsman'],
      ],
    );
  });
});
