import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  descriptionsNamed,
  inOneUnit,
  listNames,
  namedIn,
  namesakesBeside,
  type JobDescription,
} from '../../src/descriptions/index.js';
import { aUnit } from '../builders/any-description.js';
import { aDescription } from '../builders/description.js';

const plain = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim();
const core = (name: string) => plain(name.replace(/[(,].*$/s, ''));

/** The rule as it is told: every title is gone through. */
function meantBy(name: string, collection: readonly JobDescription[]): readonly JobDescription[] {
  const isQualified = (one: string) => plain(one) !== core(one);
  const mayBeAnother = (title: string) => isQualified(name) && isQualified(title);
  const those = (fits: (title: string) => boolean) => collection.filter(({ title }) => fits(title));
  const rules = [
    (title: string) => plain(title) === plain(name),
    (title: string) => !mayBeAnother(title) && core(title) === core(name),
    (title: string) => !mayBeAnother(title) && core(title).endsWith(` ${core(name)}`),
  ];
  return rules.map(those).find((some) => some.length > 0) ?? [];
}

const words = fc.array(
  fc.constantFrom('MDFT', 'Öö', 'juht', 'Juht', 'nõunik', 'nõunik ', '(IT)', '(öö)', 'nõunik,', ' '),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const aName = words.map((some) => some.join(' '));
const aCollection = fc
  .array(fc.record({ title: aName, substitutedBy: fc.array(aName, { maxLength: 3 }) }), { maxLength: 8 })
  .map((some) => some.map((each, at) => aDescription({ ...each, id: `position-${at}` })));
const aTitle = fc.constantFrom('Juht', 'juht', 'MDFT juht', 'Juht (IT)', 'Juht (öö)');
/** Whoever speaks, and the others of the house. */
const aHouse = fc
  .array(fc.record({ title: aTitle, unit: aUnit }), { minLength: 1, maxLength: 8 })
  .map((some) => some.map((each, at) => aDescription({ ...each, id: `position-${at}` })))
  .map(([speaker, ...others]): readonly [JobDescription, ...JobDescription[]] => [speaker!, ...others]);

describe('a name in the lists of descriptions', () => {
  it('means the positions of that title, else of that title without its parentheses, else those that end so', () => {
    fc.assert(
      fc.property(aCollection, aName, (collection, name) => {
        assert.deepEqual(descriptionsNamed(name, collection), meantBy(name, collection));
      }),
    );
  });

  it('means of two namesakes the one of the same unit, and each of them where neither is in it', () => {
    const inRoads = { title: 'Juhataja', unit: 'Teeosakond' };
    const inSchools = { title: 'Juhataja', unit: 'Kooliosakond', substitutedBy: ['Õpetaja'] };
    const [roads, schools, mason, lawyer] = [
      aDescription({ id: 'roads', ...inRoads }),
      aDescription({ id: 'schools', ...inSchools }),
      aDescription({ title: 'Teemeister', unit: 'Teeosakond', substitutes: ['Juhataja'] }),
      aDescription({ title: 'Jurist', unit: 'Kantselei', substitutes: ['Juhataja'] }),
    ] as const;
    const collection = [roads, schools, mason, lawyer];
    const namedBy = (one: JobDescription) =>
      namedIn('substitutes', one, collection).map(({ description }) => description.title);

    assert.deepEqual(namedBy(roads), ['Teemeister', 'Jurist']);
    assert.deepEqual(namedBy(schools), ['Jurist']);
    assert.ok(listNames(mason, 'substitutes', roads, collection));
    assert.ok(!listNames(mason, 'substitutes', schools, collection));
  });

  it('means the same positions to whoever asks of one of them as to whoever lists them all', () => {
    fc.assert(
      fc.property(aHouse, aTitle, ([speaker, ...others], name) => {
        const collection = [{ ...speaker, substitutes: [name] }, ...others];
        const meant = descriptionsNamed(name, collection);
        const near = meant.filter(({ unit }) => inOneUnit(unit, speaker.unit));
        const isAnybody = near.length === 0 || meant.some(({ id }) => id === speaker.id);
        const beside = namesakesBeside(meant, speaker);

        assert.deepEqual(beside, isAnybody ? meant : near);
        for (const position of collection)
          assert.equal(
            listNames(collection[0]!, 'substitutes', position, collection),
            beside.includes(position),
          );
      }),
    );
  });

  it('means no position that is told apart from it in parentheses', () => {
    const collection = [
      aDescription({ title: 'Ekspert (load)' }),
      aDescription({ title: 'Ekspert (ohud)', substitutedBy: ['ekspert (mõju)', 'juht (load)'] }),
      aDescription({ title: 'Juht' }),
    ];
    const named = (name: string) => descriptionsNamed(name, collection).map(({ title }) => title);
    assert.deepEqual(named('ekspert (mõju)'), []);
    assert.deepEqual(named('Ekspert (LOAD)'), ['Ekspert (load)']);
    assert.deepEqual(named('ekspert'), ['Ekspert (load)', 'Ekspert (ohud)']);
    assert.deepEqual(named('juht (load)'), ['Juht']);
  });

  it('means the same position where it says when that one stands in, or that it is another of them', () => {
    const collection = [
      aDescription({ title: 'Jurist (Legal Adviser)' }),
      aDescription({ title: 'Autojuht' }),
      aDescription({ title: 'Ekspert (load)' }),
    ];
    const named = (name: string) => descriptionsNamed(name, collection).map(({ title }) => title);
    for (const when of ['üksnes lepingute allkirjastamisel', '1.–15. juulini', 'v.a hanked', 'only at night'])
      assert.deepEqual(named(`jurist (${when})`), ['Jurist (Legal Adviser)']);
    assert.deepEqual(named('teine autojuht (kuni viis päeva)'), ['Autojuht']);
    assert.deepEqual(named('teine ekspert (mõju)'), []);
  });

  it('means the position of a unit that stands before its title, and no other of that title', () => {
    const [kantselei, ladu, peakokk] = [
      aDescription({ id: 'k', title: 'Sekretär', unit: 'Haldusosakond, kantselei' }),
      aDescription({
        id: 'l',
        title: 'Sekretär',
        unit: 'Laoteenistus',
        substitutedBy: ['kantselei sekretär'],
      }),
      aDescription({ id: 'p', title: 'Peakokk', unit: 'Köök', substitutedBy: ['Laoteenistuse sekretär'] }),
    ];
    const collection = [kantselei, ladu, peakokk];
    const named = (name: string) => descriptionsNamed(name, collection).map(({ id }) => id);
    assert.deepEqual(named('Kantselei sekretär'), ['k']);
    assert.deepEqual(named('laoteenistuse sekretär'), ['l']);
    assert.deepEqual(named('direktori sekretär'), []);
    assert.deepEqual(
      namedIn('substitutedBy', ladu, collection).map(({ description }) => description.id),
      ['p'],
    );
  });

  it('means the position of the unit that stands in parentheses or behind a comma, and any where none is of it', () => {
    const [ladu, kaubamaja, köök] = [
      aDescription({ id: 'l', title: 'Vaneminspektor', unit: 'Laoosakond' }),
      aDescription({ id: 'k', title: 'Vaneminspektor', unit: 'Kaubaosakond' }),
      aDescription({
        id: 'p',
        title: 'Peakokk',
        unit: 'Köök',
        substitutedBy: ['Vaneminspektor (laoosakonnas)'],
      }),
    ];
    const collection = [ladu, kaubamaja, köök];
    const named = (name: string) => descriptionsNamed(name, collection).map(({ id }) => id);
    const listing = (position: JobDescription) =>
      namedIn('substitutedBy', position, collection).map(({ description }) => description.id);
    assert.deepEqual(named('Vaneminspektor (Laoosakond)'), ['l']);
    assert.deepEqual(named('teine vaneminspektor, kaubaosakond'), ['k']);
    assert.deepEqual(named('Vaneminspektor (Sadam)'), ['l', 'k']);
    assert.deepEqual([listing(ladu), listing(kaubamaja)], [['p'], []]);
  });

  it('is found from the position that it means, the first of each list, in the order of the collection', () => {
    fc.assert(
      fc.property(aCollection, (collection) => {
        for (const position of collection) {
          const expected = collection.flatMap((description) => {
            const name = description.substitutedBy.find((each) =>
              meantBy(each, collection).includes(position),
            );
            return name === undefined || description === position ? [] : [{ description, name }];
          });
          assert.deepEqual(namedIn('substitutedBy', position, collection), expected);
          for (const { description } of expected)
            assert.ok(listNames(description, 'substitutedBy', position, collection));
        }
      }),
    );
  });
});
