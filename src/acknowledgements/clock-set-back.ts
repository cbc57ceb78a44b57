import type { LedgerEvent } from './event.js';

/** An event that bears an earlier time than the one before it. */
export interface SetBack {
  readonly sequence: number;
  readonly at: string;
  /** The time of the event before it. */
  readonly before: string;
}

/** Milliseconds. The clocks of two servers over one ledger may differ by so much. */
const mayDiffer = 60_000;

/** Whether the clock by which an event was written was behind that of an earlier one, both as ISO 8601. */
export function isSetBack(at: string, before: string): boolean {
  return Date.parse(at) < Date.parse(before) - mayDiffer;
}

/** Hears of the events in their order, and gives those before which the clock was set back. */
export function watchClock(): {
  readonly hear: (event: LedgerEvent) => void;
  readonly found: readonly SetBack[];
} {
  const found: SetBack[] = [];
  let before: string | undefined;
  return {
    found,
    hear: ({ sequence, at }) => {
      if (before !== undefined && isSetBack(at, before)) found.push({ sequence, at, before });
      before = at;
    },
  };
}
