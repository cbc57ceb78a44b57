import type { Readings } from './name-readings.js';
import { plainName, type NamedPosition } from './named-position.js';
import { asGood, evidenceFor, spokenAnywhere } from './position-evidence.js';
import type { PositionTable } from './position-table.js';
import type { Sentence } from '../words/sentence.js';

/** Of those offered, or of all, the positions that the words speak for without the head. */
export function chooseAmong(
  sentence: Sentence,
  readings: Readings,
  table: PositionTable,
  among: readonly string[] | undefined,
): readonly string[] {
  const those = among === undefined ? undefined : new Set(among);
  const isAmong = ({ id }: NamedPosition) => those?.has(id) ?? true;
  const exact = table.titled(plainName(sentence.text)).filter(isAmong);
  if (exact.length > 0) return exact.map(({ id }) => id);
  const spoken = spokenAnywhere(readings);
  const candidates = [...table.withAnyOf(spoken.keys())]
    .filter(isAmong)
    .map((position) => evidenceFor(position, spoken));
  const most = Math.max(0, ...candidates.map(({ evidence }) => evidence));
  if (most === 0) return [];
  // So little speaks for the best of them that nothing speaks against any.
  if (most < asGood) return table.positions.filter(isAmong).map(({ id }) => id);
  const best = candidates.filter(({ evidence }) => evidence > most - asGood);
  return table.inOrder(best.map(({ position }) => position)).map(({ id }) => id);
}
