/** Which turns are under way: what the bot sends by itself steps aside for them. */
interface Turns {
  /** Counts the work as a turn while it lasts. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when none is under way, or after a while: a reminder may be late, and not stand still. */
  whenQuiet(): Promise<void>;
}

/** Milliseconds; most answers take a few. */
const patience = 250;

export function createTurns(longest = patience): Turns {
  let underWay = 0;
  const waiting = new Set<() => void>();
  return {
    during: async (work) => {
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
        if (underWay === 0) for (const go of waiting) go();
      }
    },
    whenQuiet: async () => {
      if (underWay === 0) return;
      await new Promise<void>((resolve) => {
        // Turns may overlap for hours, so whoever has waited long enough is not kept until the last of them ends.
        const go = () => {
          clearTimeout(timer);
          waiting.delete(go);
          resolve();
        };
        const timer = setTimeout(go, longest);
        waiting.add(go);
      });
    },
  };
}
