/** Where what was made is kept, however much of it and for how long. */
interface Kept<Value> {
  get(key: string): Promise<Value> | undefined;
  set(key: string, value: Promise<Value>): unknown;
  delete(key: string): unknown;
}

/** Made once for each key, whoever asks meanwhile; what could not be made is tried again when it is next asked for. */
export async function madeOnce<Value>(
  kept: Kept<Value>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}
