import { setTimeout as pause } from 'node:timers/promises';
import { systemClock, type Breather, type Clock, type Later } from './ground/index.js';

/** What the bot reaches for outside itself; a test hands in its own. */
export interface Outside {
  readonly clock: Clock;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly random: () => number;
  /** So many milliseconds a start waits for a slow directory; then the bot answers what needs nobody to be known. */
  readonly patience: number;
  /** Left out: by the system's clock. */
  readonly later?: Later;
  /** Left out: by the system's clock. */
  readonly breather?: Breather;
}

/** By the system's own clock, network and chance. A wait of ours keeps no process alive. */
export const theSystem: Outside = {
  clock: systemClock,
  fetch: async (url, init) => fetch(url, init),
  wait: async (milliseconds) => pause(milliseconds, undefined, { ref: false }),
  random: Math.random,
  patience: 5_000,
};
