/** Does the work once, after so many milliseconds, and hands back how to call it off. */
export type Later = (work: () => Promise<void>, milliseconds: number) => () => void;

/** Does the work again and again, and hands back how to call it off. */
export type Every = (work: () => void, milliseconds: number) => () => void;

/** By the system's clock; a process that has nothing else to do does not wait for it. The work must not reject. */
export const laterBySystemClock: Later = (work, milliseconds) => {
  const timer = setTimeout(() => void work(), milliseconds).unref();
  return () => clearTimeout(timer);
};

/** The same for work that is done again and again. */
export const everyBySystemClock: Every = (work, milliseconds) => {
  const timer = setInterval(work, milliseconds).unref();
  return () => clearInterval(timer);
};
