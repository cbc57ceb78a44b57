/** The next one has less than this of what the best has. */
const leftBehind = 0.4;

/**
 * Whether what is found best leaves all else behind: then little evidence tells which one is meant, where the same would
 * be chance among several as good. `found` stands best first. Over seven houses it gives eight more of seven hundred
 * questions their duty and none another; of a thousand asked of a house that has nothing to do with them, ten more get
 * an answer, half of which speak of the matter after all.
 */
export function isFarAhead(found: readonly { readonly evidence: number }[]): boolean {
  const [best, next] = found;
  return best !== undefined && (next?.evidence ?? 0) < leftBehind * best.evidence;
}
