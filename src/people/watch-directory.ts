import { goRoundNow, laterBySystemClock, oneMinute, type Later } from '../ground/index.js';
import { peopleOf, type DirectoryReading } from './directory-people.js';
import { readChanges, readDirectory, type Directory } from './graph-directory.js';
import type { Graph } from './graph.js';

interface DirectoryWatch {
  /** The first reading is over: `onReading` or `onFailure` was called. Never rejects. */
  readonly ready: Promise<void>;
  readonly close: () => void;
}

export interface DirectoryWatchParts {
  /** Called with the people as they are at the first reading, and after each change. */
  readonly onReading: (reading: DirectoryReading) => void;
  /** The people known before stay; it is tried again in the next round. */
  readonly onFailure: (cause: unknown) => void;
  /** Milliseconds between two rounds: a quarter of an hour. */
  readonly every?: number;
  /** In each so many-th round all users are read, for what changes did not tell: once a day. */
  readonly wholeEvery?: number;
  readonly later?: Later;
}

/** Milliseconds until the next try, while nothing could be read yet. */
const soon = oneMinute;

/** Reads the directory now, and then what has changed in it, round after round. */
export function watchDirectory(graph: Graph, parts: DirectoryWatchParts): DirectoryWatch {
  const { every = 900_000, wholeEvery = 96, later = laterBySystemClock, onReading, onFailure } = parts;
  let known: Directory | undefined;
  let round = 0;

  const read = async (isClosed: () => boolean) => {
    const next =
      known === undefined || round % wholeEvery === 0
        ? await readDirectory(graph)
        : await readChanges(known, graph);
    round += 1;
    if (isClosed()) return;
    const before = known;
    known = next;
    const reading = before === undefined || before.users !== next.users ? peopleOf(next) : undefined;
    // Graph repeats itself, and a list read anew is mostly the same: what stands on the people is not made anew for it.
    if (reading !== undefined && !isSame(reading, before)) onReading(reading);
  };
  const work = async (isClosed: () => boolean) => {
    try {
      await read(isClosed);
    } catch (cause) {
      if (!isClosed()) onFailure(cause);
    }
  };
  // Until somebody is known, nobody can ask for 'my': that is worth asking sooner.
  const pause = () => (known === undefined ? Math.min(every, soon) : every);
  const { first: ready, close } = goRoundNow({ work, pause, later });
  return { ready, close };
}

function isSame(reading: DirectoryReading, before: Directory | undefined): boolean {
  return before !== undefined && JSON.stringify(reading) === JSON.stringify(peopleOf(before));
}
