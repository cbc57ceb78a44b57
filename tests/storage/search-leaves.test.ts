import assert from 'node:assert/strict';
import { inOrder } from '../../src/descriptions/collection.js';
import { inOneGo, silentLog } from '../../src/ground/index.js';
import { fillShelf, openShelved, type LeafStore } from '../../src/search/index.js';
import { aClock } from '../builders/clock.js';
import { aDescription, aDuty } from '../builders/description.js';
import { theseWords } from '../builders/library.js';
import { databases } from '../contracts/databases.js';
import { lendShelf } from '../contracts/shelf.js';

const [, postgres] = databases;
const { meanings } = theseWords();

function aHouse(count: number) {
  return Array.from({ length: count }, (_, at) =>
    aDescription({ title: `Aednik ${at}`, duties: [aDuty('1', `Kastab ${at}. peenart.`)] }),
  );
}

async function fill(store: LeafStore, collection: ReturnType<typeof aHouse>, edition = 'words 1') {
  const grown: number[] = [];
  const onGrown = (done: number) => void grown.push(done);
  const { leaves } = await fillShelf({ collection, edition, meanings, store, run: inOneGo, onGrown });
  return { leaves, grown: grown.at(-1) ?? 0 };
}

describe('the leaves of a large collection', function () {
  if (postgres === undefined) throw new Error('There is no PostgreSQL to test on.');

  it('are kept by PostgreSQL alone', async () => {
    for (const { lend, isShared } of databases)
      await lend(async ({ open }) => assert.equal((await open()).searchLeaves !== null, isShared));
  });

  it('are grown once: of many descriptions, one of which is new, one', () =>
    lendShelf(postgres, async ({ store }) => {
      const house = aHouse(60);
      assert.equal((await fill(store, house)).grown, 60);
      assert.equal((await fill(store, house)).grown, 0);
      const changed = house.with(7, aDescription({ title: 'Aednik 7', duties: [aDuty('1', 'Niidab.')] }));
      assert.equal((await fill(store, changed)).grown, 1);
      assert.equal((await fill(store, house)).grown, 0);
    }));

  it('are others for other words', () =>
    lendShelf(postgres, async ({ store }) => {
      const house = aHouse(3);
      const { leaves } = await fill(store, house);
      const others = await fill(store, house, 'words 2');
      assert.equal(others.grown, 3);
      assert.ok(others.leaves.every((leaf) => !leaves.includes(leaf)));
    }));

  it('are the same for two processes that fill at the same moment', () =>
    lendShelf(postgres, async ({ store, openStore, place }) => {
      const house = aHouse(80);
      const other = await openStore();
      const [one, two] = await Promise.all([fill(store, house), fill(other, house)]);
      assert.deepEqual(one.leaves, two.leaves);
      assert.ok(one.leaves.every((leaf) => leaf > 0));
      const [counted] = await place.query('select count(*)::int as leaves from search_leaf');
      assert.deepEqual(counted, { leaves: 80 });
    }));

  it('are counted anew where what was counted of them is damaged, and the new count is kept in its place', () =>
    lendShelf(postgres, async ({ place, openStore }) => {
      const collection = inOrder(aHouse(3));
      const opened = async () => {
        const parts = { collection, words: theseWords(), store: await openStore(), edition: 'words 1' };
        const finding = (await openShelved({ ...parts, run: inOneGo })).openWith();
        const found = await finding.asking((search) => search.find('peenra kastmine', { duties: true }));
        return [found.length, await place.query('select content from search_tally')];
      };
      const whole = await opened();
      assert.equal(whole[0], 3);
      await place.query('update search_tally set content = substr(content, 1, length(content) / 2)');
      assert.deepEqual(await opened(), whole);
      await place.query('update search_leaf set content = substr(content, 1, length(content) / 2)');
      assert.deepEqual(await opened(), whole);
    }));

  it('are let go when nobody has needed them for a day, with all their passages', () =>
    lendShelf(postgres, async ({ place }) => {
      const clock = aClock();
      const { searchLeaves: store } = await place.open({ clock, log: silentLog });
      assert.ok(store !== null);
      const house = aHouse(2);
      const { leaves } = await fill(store, house);
      clock.pass(20 * 3_600_000);
      await store.need(leaves.slice(0, 1), 1);
      clock.pass(10 * 3_600_000);
      assert.equal(await store.need(leaves.slice(0, 1), 1), 1);
      const [first, second] = await store.contents(leaves);
      assert.ok(first !== undefined && second === undefined);
      const rows = await place.query('select distinct leaf from search_passage');
      assert.deepEqual(rows, [{ leaf: leaves[0] }]);
    }));

  it('are worked out in the process where somebody has taken them out of the database', () =>
    lendShelf(postgres, async ({ open, place }) => {
      const house = aHouse(3);
      const { finding } = await open(house);
      const find = async (within: { duties: boolean; descriptionIds?: string[] }) =>
        finding.asking((search) => search.find('kastab peenart', within).length);
      await place.query('delete from search_leaf');
      assert.equal(await find({ duties: true, descriptionIds: [house[0]?.id ?? ''] }), 1);
    }));

  it('tell where each stem stands, and what it is worth there', () =>
    lendShelf(postgres, async ({ store, open }) => {
      const duties = [aDuty('1', 'Kastab taimi.', 'Lilled on kastetud.'), aDuty('2', 'Seob lilli.')];
      const gardener = aDescription({ title: 'Aednik', purpose: 'Hoiab aeda.', duties });
      await open([gardener]);
      const [lill, aed, none] = await store.postings(["'lill'", "'aed'", "'puudub'"]);
      const where = (postings: typeof lill) =>
        Array.from(postings?.places ?? [], (place, at) => [place, postings?.labels[at] ?? 0]).sort(
          ([one = 0], [other = 0]) => one - other,
        );
      assert.deepEqual(where(lill), [
        [0, 2],
        [1, 4],
      ]);
      assert.deepEqual(where(aed), [
        [-2, 4],
        [2, 4],
      ]);
      assert.deepEqual(where(none), []);
    }));
});
