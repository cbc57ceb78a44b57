import { onceForEach } from '../ground/index.js';
import type { JobDescription } from './job-description.js';

/** Put in order once for each collection: an answer looks up every position that it names. */
const byIdOf = onceForEach(
  (collection: readonly JobDescription[]) => new Map(collection.map((each) => [each.id, each])),
);

/** The description of this id; `undefined` where the collection has none. */
export function descriptionWithId(
  id: string,
  collection: readonly JobDescription[],
): JobDescription | undefined {
  return byIdOf(collection).get(id);
}
