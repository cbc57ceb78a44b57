/** Directories write an object id in capitals or not: it is the same person. */
export function plainObjectId(aadObjectId: string): string {
  return aadObjectId.trim().toLowerCase();
}
