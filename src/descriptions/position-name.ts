import { onceForEach } from '../ground/index.js';
import type { JobDescription } from './job-description.js';
import { plainTitle } from './plain-title.js';

/**
 * What a position is called so that no other answers to it: the title, and the unit where two descriptions share the
 * title.
 */
export function positionName({ title, unit }: JobDescription, collection: readonly JobDescription[]): string {
  return unit !== null && sharedTitlesOf(collection).has(plainTitle(title)) ? `${title}, ${unit}` : title;
}

/** Gone through once for each collection: a thousand positions are named when it is opened, and some in each answer. */
const sharedTitlesOf = onceForEach((collection: readonly JobDescription[]): ReadonlySet<string> => {
  const [met, shared] = [new Set<string>(), new Set<string>()];
  for (const title of collection.map((each) => plainTitle(each.title))) {
    if (met.has(title)) shared.add(title);
    met.add(title);
  }
  return shared;
});
