import type { JobDescription } from './job-description.js';
import { plainTitle } from './plain-title.js';

/**
 * What a position is called so that no other answers to it: the title, and the unit where two descriptions share the
 * title.
 */
export function positionName(description: JobDescription, collection: readonly JobDescription[]): string {
  const shared =
    collection.filter(({ title }) => plainTitle(title) === plainTitle(description.title)).length > 1;
  return shared && description.unit !== null
    ? `${description.title}, ${description.unit}`
    : description.title;
}
