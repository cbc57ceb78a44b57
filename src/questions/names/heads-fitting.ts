import type { Readings } from './name-readings.js';
import type { NamedPosition } from './named-position.js';
import { asGood, evidenceFor, metInTitle, type Candidate, type Spoken } from './position-evidence.js';
import type { PositionTable } from './position-table.js';

/** The positions of a head, as far as a message tells them apart. */
export interface Fitting {
  /** Those for which anything but the head speaks, best first. */
  readonly spoken: readonly Candidate[];
  /** All others: of thousands with the head `spetsialist` a message speaks for some. */
  readonly unspoken: readonly NamedPosition[];
}

/** The positions `heads` that share a head, by what is `spoken` beside it. */
export function fittingOf(heads: readonly NamedPosition[], spoken: Spoken, table: PositionTable): Fitting {
  const met = table.withAnyOf(spoken.keys());
  return {
    spoken: heads
      .filter((position) => met.has(position))
      .map((position) => evidenceFor(position, spoken))
      .sort((a, b) => b.evidence - a.evidence),
    unspoken: heads.filter((position) => !met.has(position)),
  };
}

/** How much speaks for the best. */
export function mostOf({ spoken }: Fitting): number {
  return spoken[0]?.evidence ?? 0;
}

/** For how many as much speaks as for the best. */
export function asGoodAs(
  most: number,
  { spoken, unspoken }: Fitting,
  of: (one: Candidate) => number,
): number {
  const alike = spoken.filter((each) => of(each) > most - asGood).length;
  return most < asGood ? alike + unspoken.length : alike;
}

/** Those that have a word of their title met. */
export function ofTitles({ spoken }: Fitting): readonly Candidate[] {
  return spoken.filter(({ ofTitle }) => ofTitle >= metInTitle);
}

/**
 * 'Veelubade spetsialist' where only a `Peaspetsialist (veeload)` has anything to do with them: people leave out the
 * beginning of a head as they leave out other words. `undefined` where nothing speaks for a longer one either.
 */
export function longerHeads(
  reading: Readings[number],
  spoken: Spoken,
  table: PositionTable,
): Fitting | undefined {
  const longer = [...reading.keys()].flatMap(table.ofLongerHead);
  const spokenFor = ofTitles(fittingOf(longer, spoken, table));
  return spokenFor.length > 0 ? { spoken: spokenFor, unspoken: [] } : undefined;
}
