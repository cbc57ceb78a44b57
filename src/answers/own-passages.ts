import type { JobDescription } from '../descriptions/index.js';
import type { Hit, Search } from '../search/index.js';

/** What of one description meets the words, in any of its parts, best first. */
export function ownPassages(words: string, { id }: JobDescription, search: Search): readonly Hit[] {
  return search.find(words, { duties: false, descriptionIds: [id] });
}

/** Its duties that meet them, best first. */
export function ownDuties(words: string, { id }: JobDescription, search: Search): readonly Hit[] {
  return search.find(words, { duties: true, descriptionIds: [id] });
}
