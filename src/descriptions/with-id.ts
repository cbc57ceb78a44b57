import type { JobDescription } from './job-description.js';

/** Put in order once for each collection: an answer looks up every position that it names. */
const opened = new WeakMap<readonly JobDescription[], ReadonlyMap<string, JobDescription>>();

/** The description of this id; `undefined` where the collection has none. */
export function descriptionWithId(
  id: string,
  collection: readonly JobDescription[],
): JobDescription | undefined {
  const byId = opened.get(collection) ?? new Map(collection.map((each) => [each.id, each]));
  opened.set(collection, byId);
  return byId.get(id);
}
