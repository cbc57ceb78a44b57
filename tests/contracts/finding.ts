import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readCollection, type JobDescription } from '../../src/descriptions/index.js';
import { nothingTaught, dutyKey, type Finding, type Hit, type Taught } from '../../src/search/index.js';
import type { Within } from '../../src/search/passages/scope.js';
import { anyCharacter } from '../builders/any-character.js';
import { anyCollection } from '../builders/any-description.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestSearch } from '../builders/library.js';

/** Descriptions one after the other, as HR publishes them: each opens the search over what stands then. */
export type OpenFinding = (descriptions: readonly JobDescription[], taught?: Taught) => Promise<Finding>;

export type LendFinding = (work: (open: OpenFinding) => Promise<void>) => Promise<void>;

const inDuties: Within = { duties: true };

async function keys({ asking }: Finding, topic: string, within = inDuties): Promise<readonly string[]> {
  return asking((search) => search.find(topic, within).map(({ passage }) => passage.key));
}

async function texts({ asking }: Finding, topic: string, within = inDuties): Promise<readonly string[]> {
  return asking((search) => search.find(topic, within).map(({ passage }) => passage.text));
}

const gardener = aDescription({
  title: 'Aednik',
  purpose: 'Hoiab aia ilusana.',
  duties: [
    aDuty('3.1', 'Kastab kasvuhoone taimi.', 'Taimed on kastetud.'),
    aDuty('3.2', 'Koostab riskihindamise ja teeb hindamise.'),
    aDuty('3.3', 'Hooldab loomi ja linde.'),
  ],
  rights: ['Saada töövahendeid.', 'Osaleda koolitustel.'],
});
const florist = aDescription({
  title: 'Florist',
  unit: 'Lillede osakond',
  duties: [aDuty('1', 'Seob kimpe.'), aDuty('2', 'Tellib seemneid ja väetist.')],
  rights: ['Osaleda messidel.'],
});

const asked = [
  'kes kastab taimi',
  'hindamine',
  'riskihindamise',
  'kes toidab linde',
  'kimbud',
  'kes tellib seemned',
  'lillede osakond',
];

/** What was found, without its number: each index has numbers of its own. */
function foundOf({ passage: { order: _order, ...passage }, met }: Hit) {
  return { passage, met };
}

/** What every search promises, wherever its index is. */
export function findsPassages(name: string, lend: LendFinding): void {
  describe(`finding, ${name}`, () => {
    const inHouse = async (work: (finding: Finding, open: OpenFinding) => Promise<void>) =>
      lend(async (open) => work(await open([gardener, florist]), open));

    it('finds the passages that the index in memory finds, in their order and as surely', () =>
      inHouse(async ({ asking }) => {
        const inMemory = openTestSearch([gardener, florist]);
        for (const topic of asked) {
          const expected = inMemory.find(topic, inDuties);
          assert.ok(expected.length > 0, topic);
          const found = await asking((search) => search.find(topic, inDuties));
          assert.deepEqual(found.map(foundOf), expected.map(foundOf), topic);
          for (const [at, { evidence }] of found.entries()) {
            assert.ok(Math.abs(evidence - (expected[at]?.evidence ?? 0)) < 0.05, topic);
          }
        }
      }));

    it('knows of each word what would say the same, and which stems there are', () =>
      inHouse(async ({ search, asking }) => {
        const inMemory = openTestSearch([gardener, florist]);
        assert.deepEqual(search.stems, inMemory.stems);
        assert.ok(search.isIndexed('kimp') && !search.isIndexed('lift'));
        assert.deepEqual(
          await asking((known) => known.conceptsOf('riskihindamine')),
          inMemory.conceptsOf('riskihindamine'),
        );
      }));

    it('looks into every part of the descriptions that are named, and into no other', () =>
      inHouse(async (finding) => {
        const everywhere = { duties: false, descriptionIds: [gardener.id] };
        assert.deepEqual(await texts(finding, 'osalemine', everywhere), ['Osaleda koolitustel.']);
        assert.deepEqual(await texts(finding, 'osalemine'), []);
        assert.deepEqual(await keys(finding, 'kimbud', { duties: true, descriptionIds: [gardener.id] }), []);
        assert.deepEqual(
          await keys(finding, 'kimbud', { duties: true, descriptionIds: ['keegi-teine'] }),
          [],
        );
        assert.deepEqual(await keys(finding, 'kimbud', { duties: true, descriptionIds: [] }), []);
      }));

    it('answers from a description as it stands now, and from none that is gone', () =>
      inHouse(async (_before, open) => {
        const changed = aDescription({ title: 'Aednik', duties: [aDuty('3.1', 'Niidab muru.')] });
        const finding = await open([changed]);
        assert.deepEqual(await texts(finding, 'kes niidab'), ['Niidab muru.']);
        assert.deepEqual(await texts(finding, 'kes kastab taimi'), []);
        assert.deepEqual(await texts(finding, 'kimbud'), []);
        assert.ok(!finding.search.isIndexed('kimp'));
        const again = await open([gardener, florist]);
        assert.deepEqual(await texts(again, 'kimbud'), ['Seob kimpe.']);
      }));

    it('opens again over what was opened before, and finds the same', () =>
      inHouse(async (before, open) => {
        const again = await open([gardener, florist]);
        assert.deepEqual(again.search.stems, before.search.stems);
        for (const topic of asked)
          assert.deepEqual(await keys(again, topic), await keys(before, topic), topic);
      }));

    it('finds what was taught by its own wording, and nothing where that was taught', () =>
      lend(async (open) => {
        const taught = { passageKey: dutyKey(gardener.id, 2), text: 'Kes toidab karusid?' };
        const finding = await open([gardener, florist], {
          taught: [taught],
          nothing: ['Kes parandab lifti?'],
        });
        assert.equal((await keys(finding, 'kes karusid toidab'))[0], taught.passageKey);
        assert.deepEqual(await keys(finding, 'kes parandab lifti'), []);
        assert.ok(finding.search.belongsNowhere('Kes parandab lifti?'));
        assert.deepEqual(await texts(finding, 'kimbud'), ['Seob kimpe.']);
      }));

    it('answers all that one message asks, also what hangs on the answer to something else', () =>
      inHouse(async ({ asking }) => {
        let times = 0;
        const found = await asking((search) => {
          times += 1;
          const [first] = search.find('kes kastab taimi', inDuties);
          if (first === undefined) return [];
          const [other] = search.find(
            `seob ${first.passage.descriptionId === gardener.id ? 'kimpe' : ''}`,
            inDuties,
          );
          return [first.passage.text, other?.passage.text];
        });
        assert.deepEqual(found, ['Kastab kasvuhoone taimi.', 'Seob kimpe.']);
        assert.ok(times <= 3, String(times));
      }));

    it('finds the same first in the sample organisation as in memory', () =>
      lend(async (open) => {
        const collection = await readCollection('index');
        const [finding, inMemory] = [await open(collection), openTestSearch(collection)];
        for (const { text } of collection.flatMap(({ duties }) => duties)) {
          const [expected] = inMemory.find(text, inDuties);
          assert.equal((await keys(finding, text))[0], expected?.passage.key, text);
        }
      }));

    it('takes any text for a topic, and finds something or nothing', () =>
      inHouse(async (finding) => {
        const strange = [
          '',
          ' ',
          '?',
          "'",
          "\\'",
          "x' | 'y",
          '\0',
          '\uD800',
          ':*',
          '!',
          '<->',
          '&',
          'a'.repeat(5_000),
        ];
        for (const topic of strange) await keys(finding, topic);
        await fc.assert(
          fc.asyncProperty(fc.string({ unit: anyCharacter }), fc.boolean(), async (topic, duties) => {
            for (const key of await keys(finding, topic, { duties })) {
              assert.ok([gardener, florist].some(({ id }) => key.startsWith(`${id}/`)));
            }
          }),
          { numRuns: 60 },
        );
      }));

    it('opens over any descriptions, and finds a duty by its own text', () =>
      lend(async (open) => {
        await fc.assert(
          fc.asyncProperty(anyCollection, async (collection) => {
            const [finding, inMemory] = [await open(collection), openTestSearch(collection)];
            const topic = collection[0]?.duties[0]?.text ?? '';
            const expected = inMemory.find(topic, inDuties).map(({ passage }) => passage.key);
            assert.deepEqual((await keys(finding, topic)).slice(0, 1), expected.slice(0, 1));
          }),
          { numRuns: 15 },
        );
      }));

    it('has nothing to find in no descriptions', () =>
      lend(async (open) => {
        const finding = await open([], nothingTaught);
        assert.deepEqual(await keys(finding, 'kes kastab taimi'), []);
        assert.equal(finding.search.stems.size, 0);
      }));
  });
}
