/** A float of 32 bits without these is its power of two and the first five bits behind: a thirty-second of an octave. */
const leftOut = 18;
/** Fainter than the strongest by more than this many steps, 31 octaves, nothing is told apart. */
const mostSteps = 31 * 2 ** 5;

/**
 * The places of strengths, none of them below nothing, the strongest first; those that differ by less than a
 * thirty-second of their size may stand in the order of their places. They are counted, not compared: a sort took a tenth
 * of a question's time.
 */
export function strongestFirst(strengths: Float32Array): Uint32Array {
  const bits = new Uint32Array(strengths.buffer, strengths.byteOffset, strengths.length);
  let most = 0;
  for (let at = 0; at < bits.length; at += 1) most = Math.max(most, (bits[at] ?? 0) >>> leftOut);
  const stepOf = (at: number) => Math.min(mostSteps, most - ((bits[at] ?? 0) >>> leftOut));
  const next = new Uint32Array(mostSteps + 2);
  for (let at = 0; at < bits.length; at += 1) next[stepOf(at) + 1] = (next[stepOf(at) + 1] ?? 0) + 1;
  for (let step = 1; step < next.length; step += 1) next[step] = (next[step] ?? 0) + (next[step - 1] ?? 0);
  const places = new Uint32Array(bits.length);
  for (let at = 0; at < bits.length; at += 1) {
    const step = stepOf(at);
    const place = next[step] ?? 0;
    places[place] = at;
    next[step] = place + 1;
  }
  return places;
}
