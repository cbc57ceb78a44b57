import type { JobDescription } from './job-description.js';
import { comparedName, meansFor } from './names-meant.js';

export type SubstitutionList = 'substitutedBy' | 'substitutes';

/** What the other side would say: who is substituted by somebody, that one substitutes. */
export const otherList: Readonly<Record<SubstitutionList, SubstitutionList>> = {
  substitutedBy: 'substitutes',
  substitutes: 'substitutedBy',
};

/** Where a list of the description names the position, be it by a name that others elsewhere bear too; -1 where it does not. */
export function placeInList(
  description: JobDescription,
  list: SubstitutionList,
  position: JobDescription,
  collection: readonly JobDescription[],
): number {
  return description[list].findIndex((name) =>
    meansFor(description, comparedName(name), position, collection),
  );
}

export function listNames(...asked: Parameters<typeof placeInList>): boolean {
  return placeInList(...asked) >= 0;
}
