/** Does the work once, after so many milliseconds, and hands back how to call it off. */
export type Later = (work: () => Promise<void>, milliseconds: number) => () => void;

/** By the system's clock; a process that has nothing else to do does not wait for it. The work must not reject. */
export const laterBySystemClock: Later = (work, milliseconds) => {
  const timer = setTimeout(() => void work(), milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
};
