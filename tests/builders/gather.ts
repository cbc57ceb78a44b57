/** All that a walk gives. */
export async function gather<T>(some: AsyncIterable<T>): Promise<readonly T[]> {
  const gathered: T[] = [];
  for await (const each of some) gathered.push(each);
  return gathered;
}
