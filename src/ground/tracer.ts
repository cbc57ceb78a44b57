/** What may be said of a stretch of work: never who, never what was written. */
type Facts = Readonly<Record<string, string | number | boolean>>;

/** Shows where the time of a turn goes. Stretches within stretches belong to each other, in whatever room they are. */
export interface Tracer {
  /** `note` says what is known only later. What the work throws is thrown on. */
  during<T>(name: string, facts: Facts, work: (note: (facts: Facts) => void) => Promise<T>): Promise<T>;
}

const unnoted = () => {};

/** Nobody looks: the work and nothing else. */
export const untraced: Tracer = { during: async (_name, _facts, work) => work(unnoted) };
