import {
  listNames,
  namedIn,
  otherList,
  plainTitle,
  type Collection,
  type JobDescription,
  type SubstitutionList,
} from '../descriptions/index.js';
import { stemsOf } from '../language/index.js';
import { citationOf, nameOf } from './citation.js';
import type { Claim } from './stand-in.js';

/** What other descriptions say of the position in this list of theirs. */
export function claimsIn(
  list: SubstitutionList,
  position: JobDescription,
  collection: Collection,
): readonly Claim[] {
  return namedIn(list, position, collection).map(({ description, name }) => ({
    position: nameOf(description, collection),
    name,
    both: listNames(position, otherList[list], description, collection),
    citation: citationOf(description, collection, { kind: 'part', part: list }),
  }));
}

/** The same of a position that has no description, by its titles. */
export function claimsOfTitles(
  list: SubstitutionList,
  titles: readonly string[],
  collection: Collection,
): readonly Claim[] {
  return collection.flatMap((description) => {
    const name = description[list].find((each) => titles.some((title) => isNamedSo(each, title)));
    if (name === undefined) return [];
    const citation = citationOf(description, collection, { kind: 'part', part: list });
    return [{ position: citation.position, name, both: null, citation }];
  });
}

/** The title itself, or the same words in another case: `superviisori`. */
function isNamedSo(name: string, title: string): boolean {
  if (plainTitle(name) === plainTitle(title)) return true;
  const wanted = stemsOf(title);
  return wanted.length > 0 && wanted.join(' ') === stemsOf(name).join(' ');
}
