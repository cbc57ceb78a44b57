import { goRoundNow, laterBySystemClock, type Later } from '../ground/index.js';
import { fileOnDisk, settledChanges, type RosterFile } from './roster-file.js';
import { readRoster, type RosterProblem, type RosterReading } from './roster.js';

/** Why a change of the file was not taken; the people known before stay. */
export type RosterFailure =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly cause: unknown }
  /** No line of it could be taken. */
  | { readonly kind: 'broken'; readonly problems: readonly RosterProblem[] }
  /** So many fewer people than before are in it that it is rather half a file than half the people. */
  | { readonly kind: 'shrunken'; readonly known: number; readonly found: number }
  /** The reading was good, and whoever was handed it threw. */
  | { readonly kind: 'not-taken'; readonly cause: unknown };

interface RosterWatch {
  /** The first look is over: `onReading` or `onFailure` was called. Never rejects. */
  readonly ready: Promise<void>;
  readonly close: () => void;
}

export interface RosterWatchParts {
  /** Called with the roster as it is at the first look, and after each change. */
  readonly onReading: (reading: RosterReading) => void;
  /** Called once for a failure that lasts, not at each look. */
  readonly onFailure: (failure: RosterFailure) => void;
  /** Milliseconds between two looks. Some network drives tell time in steps of two seconds. */
  readonly every?: number;
  readonly later?: Later;
  readonly file?: RosterFile;
}

/** Looks at the file again and again: on a network drive and through a rename that tells more than events do. */
export function watchRosterFile(path: string, parts: RosterWatchParts): RosterWatch {
  const { every = 2_000, later = laterBySystemClock, file = fileOnDisk, onFailure } = parts;
  const look = settledChanges(path, file);
  const take = takeInto(parts);
  let unreadable: string | undefined;

  const lookAgain = async (isClosed: () => boolean) => {
    try {
      const change = await look();
      unreadable = undefined;
      if (change !== undefined && !isClosed()) take(change.text);
    } catch (cause) {
      const sameAsBefore = unreadable === String(cause);
      unreadable = String(cause);
      if (!sameAsBefore && !isClosed()) onFailure({ kind: 'unreadable', cause });
    }
  };

  const { first: ready, close } = goRoundNow({ work: lookAgain, pause: () => every, later });
  return { ready, close };
}

/** Decides what a text is worth. At the first look there is nobody yet who could be lost by taking it. */
function takeInto({ onReading, onFailure }: RosterWatchParts): (text: string | null) => void {
  let isFirst = true;
  let known = 0;
  return (text) => {
    const wasFirst = isFirst;
    isFirst = false;
    if (text === null && !wasFirst) return onFailure({ kind: 'missing' });
    const reading = readRoster(text ?? '');
    const problems = problemsOfWhole(text ?? '', reading);
    if (known > 0 && problems.length > 0) return onFailure({ kind: 'broken', problems });
    const found = reading.people.length;
    if (isShrunken(reading, known)) return onFailure({ kind: 'shrunken', known, found });
    known = found;
    try {
      onReading(reading);
    } catch (cause) {
      onFailure({ kind: 'not-taken', cause });
    }
  };
}

/** Of fewer people than these, half may leave in a day. */
const fewPeople = 10;

/** Whoever is lost to a file that was cut would be told that they hold no position. A new start takes any file. */
function isShrunken({ people: { length }, endsCutOff }: RosterReading, known: number): boolean {
  return length < known && (endsCutOff || (known >= fewPeople && length < known / 2));
}

/** What makes a text worthless as a whole; a roster of nothing but its header is an empty one, and is taken. */
function problemsOfWhole(text: string, { people, problems }: RosterReading): readonly RosterProblem[] {
  if (people.length > 0) return [];
  return text.trim() === '' ? [{ line: 1, problem: 'is empty' }] : problems;
}
