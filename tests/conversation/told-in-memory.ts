import { claimMinutes, type ToldOnce } from '../../src/conversation/index.js';
import type { Clock } from '../../src/ground/index.js';
import { aClock } from '../builders/clock.js';

/** Who was told of what, as long as the test lasts. */
export function toldInMemory(clock: Clock = aClock()): ToldOnce {
  const kept = new Map<string, { readonly at: number; readonly isTold: boolean }>();
  const now = () => clock.now().getTime();
  const key = (who: string, matter: string) => `${who.trim().toLowerCase()} ${matter}`;
  const isTold = (who: string, matter: string) => kept.get(key(who, matter))?.isTold === true;
  return {
    claim: async (who, matter) => {
      const claimed = kept.get(key(who, matter))?.at ?? -Infinity;
      if (isTold(who, matter) || now() - claimed <= claimMinutes * 60_000) return false;
      kept.set(key(who, matter), { at: now(), isTold: false });
      return true;
    },
    confirm: async (who, matter) => {
      const claimed = kept.get(key(who, matter));
      if (claimed !== undefined) kept.set(key(who, matter), { ...claimed, isTold: true });
    },
    isTold: async (who, matter) => isTold(who, matter),
    giveBack: async (who, matter) => {
      if (!isTold(who, matter)) kept.delete(key(who, matter));
    },
    forgetOlderThan: async (days) => {
      const old = [...kept].filter(([, { at }]) => now() - at > days * 86_400_000);
      for (const [which] of old) kept.delete(which);
      return old.length;
    },
  };
}
