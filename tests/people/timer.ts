import type { Later } from '../../src/ground/index.js';

/** A timer that goes off when it is told to, so that nothing waits for the clock. */
export function aTimer() {
  let waiting: { readonly work: () => Promise<void>; readonly milliseconds: number } | undefined;
  const later: Later = (work, milliseconds) => {
    const set = { work, milliseconds };
    waiting = set;
    return () => {
      if (waiting === set) waiting = undefined;
    };
  };
  return {
    later,
    /** Milliseconds until it would go off; `undefined` where nothing waits. */
    waits: () => waiting?.milliseconds,
    /** Goes off so many times in a row, each time when the work before is done. */
    ticks: async (times = 1) => {
      for (let tick = 0; tick < times; tick += 1) {
        const set = waiting;
        waiting = undefined;
        await set?.work();
      }
    },
  };
}
