import type { JobDescription } from './job-description.js';
import { plainTitle } from './plain-title.js';

/** The title without what stands in parentheses or behind a comma: by it descriptions refer to each other. */
function core(title: string): string {
  return plainTitle(title.replace(/[(,].*$/s, ''));
}

/**
 * The descriptions that a name in a list of substitutes can mean: those of that very title, else those of that title
 * without its parentheses, else those whose title ends with it (`koordinaator` -> `MDFT koordinaator`).
 */
export function descriptionsNamed(
  name: string,
  collection: readonly JobDescription[],
): readonly JobDescription[] {
  const wanted = plainTitle(name);
  const exact = collection.filter(({ title }) => plainTitle(title) === wanted);
  if (exact.length > 0) return exact;
  const sameCore = collection.filter(({ title }) => core(title) === core(name));
  if (sameCore.length > 0) return sameCore;
  return collection.filter(({ title }) => core(title).endsWith(` ${core(name)}`));
}

/** Something in the descriptions that a reader would stumble over. */
export type Gap =
  /** A substitute that no description knows. */
  | {
      readonly kind: 'unknown-substitute';
      readonly description: JobDescription;
      readonly list: SubstitutionList;
      readonly name: string;
    }
  /** One says that the other stands in; the other does not say so. */
  | {
      readonly kind: 'one-sided';
      readonly description: JobDescription;
      readonly list: SubstitutionList;
      readonly other: JobDescription;
    }
  | { readonly kind: 'no-substitute'; readonly description: JobDescription }
  | { readonly kind: 'no-duties'; readonly description: JobDescription }
  | {
      readonly kind: 'no-results';
      readonly description: JobDescription;
      readonly numbers: readonly string[];
    };

export type SubstitutionList = 'substitutedBy' | 'substitutes';

/** What the other side would say: who is substituted by somebody, that one substitutes. */
export const otherList: Readonly<Record<SubstitutionList, SubstitutionList>> = {
  substitutedBy: 'substitutes',
  substitutes: 'substitutedBy',
};

/** Whether a list of the description names the position, be it by a name that others bear too. */
export function listNames(
  description: JobDescription,
  list: SubstitutionList,
  position: JobDescription,
  collection: readonly JobDescription[],
): boolean {
  return description[list].some((name) =>
    descriptionsNamed(name, collection).some(({ id }) => id === position.id),
  );
}

/** A name in somebody else's list. */
export interface NamedBy {
  readonly description: JobDescription;
  /** Word for word. */
  readonly name: string;
}

/** The other descriptions whose list names the position, with the words by which they do. */
export function namedIn(
  list: SubstitutionList,
  position: JobDescription,
  collection: readonly JobDescription[],
): readonly NamedBy[] {
  return collection
    .filter(({ id }) => id !== position.id)
    .flatMap((description) => {
      const name = description[list].find((each) =>
        descriptionsNamed(each, collection).some(({ id }) => id === position.id),
      );
      return name === undefined ? [] : [{ description, name }];
    });
}

function gapsInList(
  description: JobDescription,
  list: SubstitutionList,
  collection: readonly JobDescription[],
): readonly Gap[] {
  return description[list].flatMap((name): readonly Gap[] => {
    const named = descriptionsNamed(name, collection);
    const [other, ...others] = named;
    if (other === undefined) return [{ kind: 'unknown-substitute', description, list, name }];
    // A name that several positions bear obliges none of them in particular.
    if (others.length > 0 || other.id === description.id) return [];
    return listNames(other, otherList[list], description, collection)
      ? []
      : [{ kind: 'one-sided', description, list, other }];
  });
}

function gapsOf(description: JobDescription, collection: readonly JobDescription[]): readonly Gap[] {
  const numbers = description.duties
    .filter(({ results }) => results.length === 0)
    .map(({ number }) => number ?? '–');
  return [
    ...gapsInList(description, 'substitutedBy', collection),
    ...gapsInList(description, 'substitutes', collection),
    ...(description.substitutedBy.length === 0 ? [{ kind: 'no-substitute', description } as const] : []),
    ...(description.duties.length === 0 ? [{ kind: 'no-duties', description } as const] : []),
    ...(numbers.length > 0 ? [{ kind: 'no-results', description, numbers } as const] : []),
  ];
}

/** What is missing from the descriptions, and where they contradict each other, in the order of the collection. */
export function findGaps(collection: readonly JobDescription[]): readonly Gap[] {
  return collection.flatMap((description) => gapsOf(description, collection));
}
