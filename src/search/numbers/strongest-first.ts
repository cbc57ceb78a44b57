/** A float of 32 bits without these is its power of two and the first five bits behind: a thirty-second of an octave. */
const leftOut = 18;
/** Fainter than the strongest by more than this many steps, 31 octaves, nothing is told apart. */
const mostSteps = 31 * 2 ** 5;

/**
 * The places in the order of their strengths, none of them below nothing, the strongest first; those that differ by less
 * than a thirty-second of their size may stand as they were. They are counted, not compared: a sort took a tenth of a
 * question's time.
 */
export function strongestFirst(places: Uint32Array, strengths: Float32Array): Uint32Array {
  const bits = new Uint32Array(strengths.buffer, strengths.byteOffset, strengths.length);
  let most = 0;
  for (const place of places) most = Math.max(most, (bits[place] ?? 0) >>> leftOut);
  const stepOf = (place: number) => Math.min(mostSteps, most - ((bits[place] ?? 0) >>> leftOut));
  const next = new Uint32Array(mostSteps + 2);
  for (const place of places) next[stepOf(place) + 1] = (next[stepOf(place) + 1] ?? 0) + 1;
  for (let step = 1; step < next.length; step += 1) next[step] = (next[step] ?? 0) + (next[step - 1] ?? 0);
  const ordered = new Uint32Array(places.length);
  for (const place of places) {
    const step = stepOf(place);
    const at = next[step] ?? 0;
    ordered[at] = place;
    next[step] = at + 1;
  }
  return ordered;
}
