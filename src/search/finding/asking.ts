import { BoundedCache } from '../../language/index.js';
import type { Hit } from './find.js';
import type { Within } from '../passages/scope.js';
import type { Search } from './search.js';

/**
 * Works something out that leans on finding. The work is pure, since it may be gone through several times: with an index
 * in memory once, with one in a database until all that it asks for has been fetched.
 */
type Asking = <Result>(work: (search: Search) => Result) => Promise<Result>;

/** How a collection is searched. */
export interface Finding {
  /** What is known without asking: words and stems. It finds nothing by itself where the index is in a database. */
  readonly search: Search;
  readonly asking: Asking;
}

/** Over an index in memory, which answers at once. */
export function findingAtOnce(search: Search): Finding {
  return { search, asking: async (work) => work(search) };
}

/**
 * Each round works off what no other round could know: a message of several questions asks for the second when it has the
 * answer to the first. What is missing after so many is answered with nothing.
 */
const mostRounds = 12;
/** People ask alike, and each message asks twice: to understand, and to answer. */
const mostTopicsRemembered = 300;

export type Fetch = (topic: string, within: Within) => Promise<readonly Hit[]>;

/**
 * Over an index that has to be asked for. The work gets a search that notes what it cannot answer yet, and answers that
 * with nothing; what was noted is fetched in one go, and the work gone through again. So nobody has to guess beforehand
 * what understanding a message will ask for.
 */
export function findingInRounds(known: Omit<Search, 'find'>, fetch: Fetch): Finding {
  const lately = new BoundedCache<readonly Hit[]>(mostTopicsRemembered);
  return {
    search: { ...known, find: () => [] },
    asking: async (work) => {
      const answered = new Map<string, readonly Hit[]>();
      for (let round = 1; ; round += 1) {
        const missing = new Map<string, readonly [string, Within]>();
        const find: Search['find'] = (topic, within) => {
          const key = JSON.stringify([topic, within]);
          const hits = answered.get(key) ?? lately.get(key);
          if (hits !== undefined) answered.set(key, hits);
          else if (round <= mostRounds) missing.set(key, [topic, within]);
          return hits ?? [];
        };
        const result = work({ ...known, find });
        if (missing.size === 0) return result;
        await Promise.all(
          [...missing].map(async ([key, [topic, within]]) => {
            const hits = await fetch(topic, within);
            answered.set(key, hits);
            lately.set(key, hits);
          }),
        );
      }
    },
  };
}
