import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collection } from './descriptions/index.js';
import {
  goRoundLater,
  laterBySystemClock,
  markOfFile,
  unlessGone,
  type Later,
  type Log,
  type Run,
} from './ground/index.js';
import type { Restocking } from './restocking.js';
import { indexInSteps, readIndex, type Index } from './search/index.js';
import { newsOf } from './shelf-news.js';
import { isShelved, readStock, shelfOf, shelveStock, type Shelf, type Stock } from './shelf.js';

interface ShelfWatchParts {
  readonly indexDir: string;
  readonly log: Log;
  readonly restocking: Restocking;
  readonly later?: Later;
}

/** Milliseconds between two looks. */
const every = 5_000;

/**
 * Looks at `INDEX_DIR` again and again, and answers from what others have put there: `npm run import`, another process,
 * an administrator. What is found twice in a row is taken; what cannot be read changes nothing and is told once.
 * Nothing is ever written there: of several processes none may undo what another has done.
 */
export function watchShelf(parts: ShelfWatchParts): { readonly close: () => void } {
  const { log, later = laterBySystemClock } = parts;
  const look = openLooks(parts);
  let told: string | undefined;
  const tellFault = (err: unknown, isClosed: boolean) => {
    const sameAsBefore = told === String(err);
    told = String(err);
    if (sameAsBefore || isClosed) return;
    log.error({ err }, 'INDEX_DIR cannot be taken as it is now; the descriptions known before stay');
  };
  const lookAgain = async (isClosed: () => boolean) => {
    try {
      const isTaken = await look();
      if (isTaken && told !== undefined) log.info({}, 'INDEX_DIR can be taken again');
      if (isTaken) told = undefined;
    } catch (error) {
      tellFault(error, isClosed());
    }
  };
  return goRoundLater({ work: lookAgain, pause: () => every, later });
}

/** One look: what is new and all there is taken. Tells whether the bot answers from all that was found. */
function openLooks({ indexDir, log, restocking }: ShelfWatchParts): () => Promise<boolean> {
  const { shelf, run, shelving, inTurn, take } = restocking;
  let [taken, before, waitedFor] = ['', '', ''];
  let looksLeft = 0;
  const indexOf = openIndexing(run);
  /** `undefined` where an index that somebody is building is waited for; what is in the database is filled by all. */
  const shelfOver = async (stock: Stock, mark: string): Promise<Shelf | undefined> => {
    if (isShelved(stock, shelving)) return shelveStock(stock, shelving, { run, before: shelf(), log });
    const saved = await readIndex(indexDir, stock.fingerprint);
    if (typeof saved === 'string' && waitedFor !== mark) {
      waitedFor = mark;
      looksLeft = looksForIndex(stock.collection);
      if (looksLeft > 0) return undefined;
    }
    return shelfOf(stock, typeof saved === 'string' ? await indexOf(stock) : saved);
  };
  const takeStock = async (mark: string) => {
    const stock = await readStock(indexDir, log, { known: shelf().words, refuseBroken: true });
    const news = newsOf(shelf(), stock);
    if (news !== undefined) {
      const next = await shelfOver(stock, mark);
      if (next === undefined) return;
      await take(next);
      log.info(news, 'What was put into INDEX_DIR holds from now on');
    }
    taken = mark;
  };
  return async () => {
    const mark = await markOf(indexDir);
    const settled = mark === before;
    before = mark;
    if (mark === taken || !settled) return mark === taken;
    if (mark === waitedFor && looksLeft > 0) looksLeft -= 1;
    else await inTurn(async () => takeStock(mark));
    return mark === taken;
  };
}

/** Builds an index, and keeps the last: what it was built for may have to be taken once more, when a store is back. */
function openIndexing(run: Run): (stock: Stock) => Promise<Index> {
  let last: { readonly key: string; readonly index: Index } | undefined;
  return async ({ collection, words, fingerprint }) => {
    const key = JSON.stringify(fingerprint);
    if (last?.key !== key) last = { key, index: await run(indexInSteps(collection, words.meanings)) };
    return last.index;
  };
}

/** Whoever writes many descriptions builds the index over them next, which takes a slow machine so long for each. */
const indexMsOfDescription = 30;

/** So many looks the index is waited for, before it is built here as well. */
function looksForIndex({ length }: Collection): number {
  return Math.floor((length * indexMsOfDescription) / every);
}

/** Something that differs when what others write differs. A description is written by a new name, which dates the folder. */
async function markOf(indexDir: string): Promise<string> {
  const folder = join(indexDir, 'descriptions');
  const paths = [folder, join(indexDir, 'glossary.json'), join(indexDir, 'lunr.json')];
  const marks = await Promise.all(paths.map(markOfFile));
  return [...marks, await unlessGone(readdir(folder).then(({ length }) => length))].join('; ');
}
