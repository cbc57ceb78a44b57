import type { Collection, JobDescription } from '../descriptions/index.js';
import type { DutiesWanted } from '../questions/index.js';
import type { Search } from '../search/index.js';
import type { SingleAnswer } from './answer.js';
import { citationOf, nameOf } from './citation.js';
import { thresholds } from './found-answer.js';
import { ownDuties } from './own-passages.js';

/** Of those that meet the matter best, the others must meet this much. */
const besideBest = 0.45;

/**
 * The duties of one description that have to do with a matter, in its order; all of them where those that matter most are
 * wanted, since no description says which do. `undefined` where it has no duties.
 */
export function answerSomeDuties(
  wanted: DutiesWanted,
  description: JobDescription,
  collection: Collection,
  search: Search,
): SingleAnswer | undefined {
  const { duties } = description;
  if (duties.length === 0) return undefined;
  const citation = citationOf(description, collection, { kind: 'part', part: 'duties' });
  if (wanted.kind === 'foremost') return { kind: 'duties', duties, withResults: false, citation, wanted };
  const found = placesMet(wanted.matter, description, search);
  if (found.size === 0)
    return { kind: 'no-mention', topic: wanted.matter, position: nameOf(description, collection) };
  const some = duties.filter((_, at) => found.has(at));
  return { kind: 'duties', duties: some, withResults: false, citation, wanted, among: duties.length };
}

function placesMet(matter: string, description: JobDescription, search: Search): ReadonlySet<number> {
  const hits = ownDuties(matter, description, search);
  const least = Math.max(thresholds.asked, (hits[0]?.evidence ?? 0) * besideBest);
  return new Set(
    hits.flatMap(({ passage: { place }, evidence }) =>
      place.kind === 'duty' && evidence >= least ? [place.index] : [],
    ),
  );
}
