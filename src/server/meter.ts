/** Where the server counts what it does; whoever shows it to an administrator hands it in. */
export interface Meter {
  /** A turn has ended. `activity` is its type as the caller wrote it. */
  turn(ended: { readonly activity: string; readonly status: number; readonly seconds: number }): void;
  refused(code: string): void;
}

export const uncounted: Meter = { turn: () => {}, refused: () => {} };
