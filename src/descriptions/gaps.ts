import type { Duty, JobDescription } from './job-description.js';
import { descriptionsNamed, namesakesBeside } from './names-meant.js';
import { listNames, otherList, type SubstitutionList } from './substitution-list.js';

/** Something in the descriptions that a reader would stumble over. */
export type Gap =
  /** A substitute that no description knows. */
  | {
      readonly kind: 'unknown-substitute';
      readonly description: JobDescription;
      readonly list: SubstitutionList;
      readonly name: string;
    }
  /** Who stands in is settled by a rule (`direktori määratud töötaja`): no position is named, and none is missing. */
  | {
      readonly kind: 'substitute-by-rule';
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
      readonly duties: readonly Duty[];
    };

/** `vastavalt vahetu juhi korraldusele`, `juhataja määratud isik`: words that no position is called by. */
function isRule(name: string): boolean {
  return /(?<!\p{L})(?:vastavalt|määratud|määratav|volitatud|kokkuleppel|korraldusel|käskkirjaga|appointed by|as agreed)(?!\p{L})|(?:käskkirja|korralduse|graafiku) alusel$/iu.test(
    name,
  );
}

function gapsInList(
  description: JobDescription,
  list: SubstitutionList,
  collection: readonly JobDescription[],
): readonly Gap[] {
  return description[list].flatMap((name): readonly Gap[] => {
    const named = namesakesBeside(descriptionsNamed(name, collection), description);
    const [other, ...others] = named;
    if (other === undefined) {
      return [{ kind: isRule(name) ? 'substitute-by-rule' : 'unknown-substitute', description, list, name }];
    }
    // A name that several positions bear obliges none of them in particular.
    if (others.length > 0 || other.id === description.id) return [];
    return listNames(other, otherList[list], description, collection)
      ? []
      : [{ kind: 'one-sided', description, list, other }];
  });
}

function gapsOf(description: JobDescription, collection: readonly JobDescription[]): readonly Gap[] {
  const duties = description.duties.filter(({ results }) => results.length === 0);
  return [
    ...gapsInList(description, 'substitutedBy', collection),
    ...gapsInList(description, 'substitutes', collection),
    ...(description.substitutedBy.length === 0 ? [{ kind: 'no-substitute', description } as const] : []),
    ...(description.duties.length === 0 ? [{ kind: 'no-duties', description } as const] : []),
    ...(duties.length > 0 ? [{ kind: 'no-results', description, duties } as const] : []),
  ];
}

/** What is missing from the descriptions, and where they contradict each other, in the order of the collection. */
export function findGaps(collection: readonly JobDescription[]): readonly Gap[] {
  return collection.flatMap((description) => gapsOf(description, collection));
}
