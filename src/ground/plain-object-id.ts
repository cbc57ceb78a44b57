/**
 * Directories write an object id in capitals or not: it is the same account. That somebody is found, reminded and
 * erased everywhere rests on its being compared in this one form.
 */
export function plainObjectId(aadObjectId: string): string {
  return aadObjectId.trim().toLowerCase();
}
