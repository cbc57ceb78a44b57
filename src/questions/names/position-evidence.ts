import { isUnitKind } from '../../language/index.js';
import type { Reading, Readings } from './name-readings.js';
import type { NamedPosition } from './named-position.js';

/** A position, and how much of what is said speaks for it. */
export interface Candidate {
  readonly position: NamedPosition;
  readonly evidence: number;
  /** What of it the title alone gives. */
  readonly ofTitle: number;
  readonly titleAt: readonly number[];
  readonly unitAt: readonly number[];
}

/** The surest reading of each stem, wherever it stands but at the head. */
export type Spoken = ReadonlyMap<string, Reading>;

interface Beside {
  /** The words that the head is of: the 'osakonna' of 'osakonna juhataja' says nothing of a unit. */
  readonly taken: readonly number[];
  /** The words that ask for a part of a description. */
  readonly asking: ReadonlySet<number>;
}

const nothingBeside: Beside = { taken: [], asking: new Set() };

export function spokenBeside(readings: Readings, head: number, { taken, asking } = nothingBeside): Spoken {
  const spoken = new Map<string, Reading>();
  const sureness = ({ weight, asks }: Reading) => (asks === true ? weight - asGood : weight);
  for (const [at, reading] of readings.entries()) {
    if (at === head) continue;
    for (const [stem, found] of reading) {
      const known = spoken.get(stem);
      const asked = asking.has(at) ? { ...found, asks: true } : found;
      if (taken.includes(at) && isUnitKind(stem)) continue;
      if (known === undefined || sureness(asked) > sureness(known)) spoken.set(stem, asked);
    }
  }
  return spoken;
}

/** The same where no head is to be left out. */
export function spokenAnywhere(readings: Readings): Spoken {
  return spokenBeside(readings, -1);
}

/** A word of the title tells twice as much as one of the unit, and what only says that it is a unit hardly anything. */
export function evidenceFor(position: NamedPosition, spoken: Spoken): Candidate {
  const count = (stems: ReadonlySet<string>, worth: number, at: Set<number>, ofTitle: boolean) => {
    let evidence = 0;
    for (const stem of stems) {
      const reading = spoken.get(stem);
      if (reading === undefined || (reading.asks === true && !ofTitle)) continue;
      evidence += worth * reading.weight;
      for (const place of reading.at) at.add(place);
    }
    return evidence;
  };
  const titleAt = new Set<number>();
  const unitAt = new Set<number>();
  const ofTitle = count(position.modifiers, 2, titleAt, true) + count(position.qualifiers, 2, titleAt, true);
  const ofUnit = count(position.unit, 1, unitAt, false) + count(position.unitKinds, 0.3, unitAt, false);
  return { position, evidence: ofTitle + ofUnit, ofTitle, titleAt: [...titleAt], unitAt: [...unitAt] };
}

/** Nearly as good as the best is as good. */
export const asGood = 0.3;

/** From here on a word of a title is met, and not only guessed at. */
export const metInTitle = 1.6;
