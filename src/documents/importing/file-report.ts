import { publishDescriptions } from '../../descriptions/index.js';
import type { CollectionJoin, Joined } from './join-collection.js';
import type { DocumentReading, PlacedNote, Unreadable } from '../outcomes/reading.js';

export interface ImportedPosition extends Joined {
  readonly notes: readonly PlacedNote[];
}

/** What one file gave. */
export interface FileReport {
  readonly file: string;
  readonly positions: readonly ImportedPosition[];
  readonly faults: readonly Unreadable[];
  /** Digital signatures of a signed container; `null` for other files. */
  readonly signatures: number | null;
  /** Positions that an order names and the file does not hold. */
  readonly missing: readonly string[];
}

export function nothingIn(file: string, why: Unreadable): FileReport {
  return { file, positions: [], faults: [why], signatures: null, missing: [] };
}

/** What a reading comes to among the descriptions that are there; nothing is kept by it. */
export function reportOf(file: string, reading: DocumentReading, join: CollectionJoin): FileReport {
  if (reading.kind === 'unreadable') return nothingIn(file, reading);
  const positions = reading.positions.map((position) => ({ ...join.add(position), notes: position.notes }));
  const { unread, signatures, missing } = reading;
  return { file, positions, faults: unread, signatures, missing };
}

/** Writes what is new or says something else than before, all of it or nothing. */
export async function keepChanged(
  positions: readonly ImportedPosition[],
  indexFolder: string,
): Promise<void> {
  const changed = positions.filter(({ change }) => change !== 'unchanged');
  await publishDescriptions(
    indexFolder,
    changed.map(({ description }) => description),
  );
}
