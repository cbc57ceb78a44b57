import type { ToldOnce } from '../../src/conversation/index.js';

/** Who was told of what, as long as the test lasts. */
export function toldInMemory(): ToldOnce {
  const kept = new Set<string>();
  const key = (who: string, matter: string) => `${who.toLowerCase()} ${matter}`;
  return {
    claim: async (who, matter) => {
      if (kept.has(key(who, matter))) return false;
      kept.add(key(who, matter));
      return true;
    },
    isClaimed: async (who, matter) => kept.has(key(who, matter)),
    giveBack: async (who, matter) => void kept.delete(key(who, matter)),
    forgetOlderThan: async () => 0,
  };
}
