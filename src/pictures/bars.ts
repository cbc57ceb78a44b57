/** Where an employee stands with a job description, in the order in which a bar shows it. */
export const barStates = ['acknowledged', 'seen', 'issued', 'outdated', 'disputed', 'not-issued'] as const;
export type BarState = (typeof barStates)[number];

export interface BarPart {
  readonly state: BarState;
  readonly count: number;
}

export interface Bars {
  /** A bar each, from the top to the bottom: a unit, and how many of it are in which state. */
  readonly rows: readonly { readonly label: string; readonly parts: readonly BarPart[] }[];
}
