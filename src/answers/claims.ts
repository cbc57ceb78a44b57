import {
  listNames,
  namedIn,
  otherList,
  plainTitle,
  type Collection,
  type JobDescription,
  type SubstitutionList,
} from '../descriptions/index.js';
import { grouped, onceForEach } from '../ground/index.js';
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

/** What a description may say of another position. */
type Relation = SubstitutionList | 'manager' | 'subordinates';

const relations: readonly Relation[] = ['substitutedBy', 'substitutes', 'manager', 'subordinates'];

/** Where descriptions name a position that has none, the first so many in the order of the collection; and how many in all. */
export function namingsOf(
  titles: readonly string[],
  collection: Collection,
  most: number,
): { readonly first: readonly Claim[]; readonly count: number } {
  const order = orderIn(collection);
  const placeOf = ({ description }: Listed) => order.get(description) ?? 0;
  const namings = relations
    .flatMap((relation) => listedUnder(relation, titles, collection).map((listed) => ({ relation, listed })))
    .sort((a, b) => placeOf(a.listed) - placeOf(b.listed));
  const first = namings.slice(0, most).map(({ relation, listed }) => claimOf(relation, listed, collection));
  return { first, count: namings.length };
}

const orderIn = onceForEach(
  (collection: Collection) => new Map(collection.map((description, at) => [description, at])),
);

/** The same of a position that has no description, by its titles. */
export function claimsOfTitles(
  list: Relation,
  titles: readonly string[],
  collection: Collection,
): readonly Claim[] {
  return listedUnder(list, titles, collection).map((listed) => claimOf(list, listed, collection));
}

/** Of each description the first name in its list that is one of these titles. */
function listedUnder(list: Relation, titles: readonly string[], collection: Collection): readonly Listed[] {
  const listed = listedIn[list](collection);
  const first = new Map<JobDescription, Listed>();
  const named = new Set(titles.flatMap(keysOf).flatMap((key) => listed.get(key) ?? []));
  for (const each of [...named].sort((a, b) => a.place - b.place))
    if (!first.has(each.description)) first.set(each.description, each);
  return [...first.values()];
}

function claimOf(list: Relation, { description, name }: Listed, collection: Collection): Claim {
  const citation = citationOf(description, collection, { kind: 'part', part: list });
  return { position: citation.position, name, both: null, citation };
}

/** A name in a list. */
interface Listed {
  readonly description: JobDescription;
  readonly name: string;
  /** Which of all names in such lists it is, counted through the collection. */
  readonly place: number;
}

type ListedNames = ReadonlyMap<string, readonly Listed[]>;

/** The names of each list by what they are met by, read once for each collection and when first asked for. */
const listedIn: Readonly<Record<Relation, (collection: Collection) => ListedNames>> = {
  manager: onceForEach((collection: Collection) => openListed('manager', collection)),
  subordinates: onceForEach((collection: Collection) => openListed('subordinates', collection)),
  substitutedBy: onceForEach((collection: Collection) => openListed('substitutedBy', collection)),
  substitutes: onceForEach((collection: Collection) => openListed('substitutes', collection)),
};

function openListed(list: Relation, collection: Collection): ListedNames {
  const names = collection.flatMap((description) =>
    namesIn(list, description).map((name) => ({ description, name })),
  );
  // Thousands are called alike: each name is read once.
  const keys = new Map<string, readonly string[]>();
  const keysOnce = (name: string) => {
    const own = keys.get(name) ?? keysOf(name);
    keys.set(name, own);
    return own;
  };
  const listed = names.map((each, place) => ({ ...each, place }));
  return grouped(listed, ({ name }) => keysOnce(name));
}

function namesIn(list: Relation, description: JobDescription): readonly string[] {
  if (list !== 'manager') return description[list];
  return description.manager === null ? [] : [description.manager];
}

/** Where a name of the list is this title, in whatever case; -1 where none is. */
export function placeOfTitle(title: string, names: readonly string[]): number {
  const keys = new Set(keysOf(title));
  return names.findIndex((name) => keysOf(name).some((key) => keys.has(key)));
}

/** A name is met by the title itself, and by the same words in another case: `superviisori`. */
function keysOf(name: string): readonly string[] {
  const stems = stemsOf(name).join(' ');
  return [`title ${plainTitle(name)}`, ...(stems === '' ? [] : [`stems ${stems}`])];
}
