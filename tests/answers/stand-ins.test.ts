import assert from 'node:assert/strict';
import type { StandIn } from '../../src/answers/index.js';
import type { Holder, Intent } from '../../src/questions/index.js';
import { aDescription } from '../builders/description.js';
import { about } from './house-of-plants.js';
import { aHolder, answerAboard, captain, cook, crew, mate, ship } from './ship.js';

function by(id: string): Intent {
  return { kind: 'part', part: 'substitutedBy', about: about(id), wanted: '' };
}

function standInsOf(
  id: string,
  holders: readonly Holder[] = crew,
  asker: string | null = null,
): readonly StandIn[] {
  return answerAboard('stand-ins', by(id), { holders, asker }).standIns;
}

function namesOf(standIn: StandIn | undefined): readonly string[] {
  return standIn?.people.map(({ name }) => name) ?? [];
}

describe('who stands in', () => {
  it('is said word for word and in order, with the people who hold it, and cited', () => {
    const { standIns, citation } = answerAboard('stand-ins', by('kapten'));
    assert.deepEqual(
      standIns.map((each) => [each.name, namesOf(each), each.holding]),
      [
        ['Tüürimees', ['Leida Laas', 'Priit Rand'], 'held'],
        ['laevaomanik', ['Anu Tamm'], 'held'],
      ],
    );
    assert.deepEqual(citation?.place, { kind: 'part', part: 'substitutedBy' });
    assert.equal(citation?.version, captain.version);
  });

  it('is sought in the own unit first, and elsewhere where nobody there holds it', () => {
    assert.deepEqual(namesOf(standInsOf('kapten')[1]), ['Anu Tamm']);
    const [far] = standInsOf('kapten', crew.slice(4)).slice(1);
    assert.deepEqual(far?.people, [{ name: 'Villu Saar', upn: 'villu@laev.example', unit: 'Kontor' }]);
  });

  it('is nobody where the roster knows nobody there, and unknown where there is no roster', () => {
    assert.deepEqual(
      standInsOf('tuurimees').map(({ holding }) => holding),
      ['nobody', 'held'],
    );
    assert.deepEqual(
      standInsOf('tuurimees', []).map(({ holding }) => holding),
      ['not-known', 'not-known'],
    );
  });

  it('is unknown, and not nobody, where a name may be a position of the house by a word that its description lacks', () => {
    const aboard = [...ship, aDescription({ title: 'Laevapoiss', substitutedBy: ['TO kokk', 'paadimees'] })];
    const { standIns } = answerAboard('stand-ins', by('laevapoiss'), { descriptions: aboard });
    assert.deepEqual(
      standIns.map(({ holding }) => holding),
      ['not-known', 'nobody'],
    );
  });

  it('is nobody else where only one person holds a position that stands in for itself', () => {
    const alone = [aHolder('Leida Laas', { descriptionIds: ['tuurimees'] })];
    assert.deepEqual(
      standInsOf('tuurimees', alone).map(({ holding }) => holding),
      ['nobody', 'nobody-else'],
    );
  });

  it('knows the person who asks, however the id is written', () => {
    assert.deepEqual(
      standInsOf('kapten', crew, 'LEIDA')[0]?.people.map(({ name, isAsker = false }) => [name, isAsker]),
      [
        ['Leida Laas', true],
        ['Priit Rand', false],
      ],
    );
  });

  it('is not the person who asks where their own position stands in for itself: it is they who are away', () => {
    assert.deepEqual(namesOf(standInsOf('tuurimees', crew, 'leida')[1]), ['Priit Rand']);
    assert.deepEqual(namesOf(standInsOf('tuurimees', crew)[1]), ['Leida Laas', 'Priit Rand']);
  });

  it('is not the person who is named where their position stands in for itself, whoever asks', () => {
    const named = { ...about('tuurimees'), person: 'leida' };
    const intent: Intent = { kind: 'part', part: 'substitutedBy', about: named, wanted: '' };
    const [, own] = answerAboard('stand-ins', intent, { asker: 'priit' }).standIns;
    assert.deepEqual(namesOf(own), ['Priit Rand']);
  });

  it('is one-sided where the other description does not say so, and says where it would', () => {
    const [first, own] = standInsOf('tuurimees');
    assert.equal(first?.oneSided?.position.name, 'Pootsman');
    assert.deepEqual(first?.oneSided?.place, { kind: 'part', part: 'substitutes' });
    assert.equal(own?.oneSided, null);
    assert.deepEqual(
      standInsOf('kapten').map(({ oneSided }) => oneSided),
      [null, null],
    );
  });

  it('is also who says so without being named, kept apart', () => {
    const { standIns, claims } = answerAboard('stand-ins', by('pootsman'));
    assert.deepEqual(
      standIns.map(({ name }) => name),
      ['Kapten'],
    );
    assert.deepEqual(
      claims.map(({ position, name, both }) => [position.name, name, both]),
      [['Kokk', 'Pootsman', false]],
    );
    assert.equal(claims[0]?.citation.version, cook.version);
  });

  it('is only what others say where the position has no description', () => {
    const unknown = { kind: 'unknown', words: 'Laevaomanik', near: [] } as const;
    const intent: Intent = { kind: 'part', part: 'substitutedBy', about: unknown, wanted: '' };
    const { standIns, claims, citation } = answerAboard('stand-ins', intent);
    assert.deepEqual([standIns, citation], [[], null]);
    assert.deepEqual(
      claims.map(({ position, both }) => [position.name, both]),
      [['Kapten', null]],
    );
    const mine: Intent = { ...intent, about: { kind: 'unknown-me', title: 'laevaomanik' } };
    assert.equal(answerAboard('stand-ins', mine).claims.length, 1);
    answerAboard('unknown-position', { ...intent, about: { ...unknown, words: 'lendur' } });
  });
});

describe('who stands in for those who stand in', () => {
  const chain = (id: string, descriptions = ship) =>
    answerAboard('stand-in-chain', { kind: 'stand-in-chain', about: about(id) }, { descriptions }).steps.map(
      ({ number, citation, links }) =>
        `${number} ${citation.position.name}: ${links.map(({ standIn, leads }) => `${standIn.name} ${leads}`).join(', ')}`,
    );

  it('is followed step by step until a circle closes; names that no description knows are said to be such', () => {
    assert.deepEqual(chain('kapten'), [
      '1 Kapten: Tüürimees on, laevaomanik undescribed',
      '2 Tüürimees: Pootsman on, tüürimees circle',
      '3 Pootsman: Kapten circle',
    ]);
  });

  it('goes no further than three steps', () => {
    const row = Array.from({ length: 6 }, (_, at) =>
      aDescription({ title: `Amet ${at}`, substitutedBy: [`Amet ${at + 1}`] }),
    );
    assert.deepEqual(chain('amet-0', row), [
      '1 Amet 0: Amet 1 on',
      '2 Amet 1: Amet 2 on',
      '3 Amet 2: Amet 3 end',
    ]);
  });

  it('does not choose among several positions of one name', () => {
    const one = aDescription({ title: 'Madrus', unit: 'Vöör' });
    const other = aDescription({ title: 'Madrus', unit: 'Ahter', id: 'madrus-ahter' });
    const boss = aDescription({ title: 'Bootsman', substitutedBy: ['madrus'] });
    assert.deepEqual(chain('bootsman', [one, other, boss]), ['1 Bootsman: madrus several']);
  });

  it('says what the list says where it names nobody', () => {
    answerAboard('part-silent', { kind: 'stand-in-chain', about: about('kokk') });
    answerAboard('which-position', { kind: 'stand-in-chain', about: { kind: 'unsaid' } });
  });
});

describe('for whom somebody could stand in', () => {
  const could = (id: string) =>
    answerAboard('could-stand-in', { kind: 'could-stand-in', about: about(id), titles: [] });

  it('is what the own description says, and apart from it what others say, each cited', () => {
    const { own, claims } = could('kapten');
    assert.deepEqual(
      own?.standIns.map(({ name }) => name),
      ['laevaomanik'],
    );
    assert.equal(own?.citation.version, captain.version);
    assert.deepEqual(
      claims.map(({ position, name, both }) => [position.name, name, both]),
      [['Pootsman', 'Kapten', false]],
    );
  });

  it('says which words have no answer on the other side', () => {
    const { own } = could('tuurimees');
    assert.deepEqual(
      own?.standIns.map(({ oneSided }) => oneSided),
      [null, null],
    );
    assert.equal(could('kokk').own?.standIns[0]?.oneSided?.position.name, 'Pootsman');
    assert.deepEqual(
      could('tuurimees').claims.map(({ position, both }) => [position.name, both]),
      [['Kapten', true]],
    );
    assert.equal(mate.substitutes[0], 'Kapten');
  });

  it('is what others say of a position without a description, by its title in any case', () => {
    for (const words of ['sadamakapten', 'Sadamakapteni']) {
      const unknown = { kind: 'unknown', words, near: [] } as const;
      const { own, claims } = answerAboard('could-stand-in', {
        kind: 'could-stand-in',
        about: unknown,
        titles: [],
      });
      assert.equal(own, null);
      assert.deepEqual(
        claims.map(({ position, name }) => [position.name, name]),
        [['Kirjutaja', 'sadamakapten']],
      );
    }
  });
});
