/** Work in steps: it may be set aside after each of them, and gives at its end what it was for. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** How long work may hold the process, and how it lets the others have their turn. */
export interface Breather {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Comes back when whoever waited has had a turn. */
  readonly pause: () => Promise<unknown>;
}

/** How steps are gone through: in one go, or by stretches. */
export type Run = <Result>(steps: Steps<Result>) => Result | Promise<Result>;

/** Milliseconds at a stretch: nobody notices that an answer came so much later. */
const longestStretch = 15;

export const systemBreather: Breather = {
  now: () => performance.now(),
  pause: async () => new Promise((resolve) => setImmediate(resolve)),
};

/** All steps, one right after the other: for a command, and for a start, where nobody waits yet. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The steps with pauses between them: however long the work, the process is held for one stretch and one step at most. */
export function byStretches({ now, pause }: Breather): Run {
  return async (steps) => goThrough(steps, now, pause);
}

async function goThrough<Result>(
  steps: Steps<Result>,
  now: Breather['now'],
  pause: Breather['pause'],
): Promise<Result> {
  let begun = now();
  let step = steps.next();
  while (step.done !== true) {
    if (now() - begun >= longestStretch) {
      await pause();
      begun = now();
    }
    step = steps.next();
  }
  return step.value;
}
