/** What is set in one size, and how many letters that are. */
interface SetLetters {
  readonly size: number;
  readonly letters: number;
}

/** The size that most letters are set in: the body's. 0 where there are none. */
export function usualSize(set: readonly SetLetters[]): number {
  const lettersIn = new Map<number, number>();
  for (const { size, letters } of set) lettersIn.set(size, (lettersIn.get(size) ?? 0) + letters);
  return [...lettersIn].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
