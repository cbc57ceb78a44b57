/** Time is given, never taken: whoever needs the hour is handed a clock. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
