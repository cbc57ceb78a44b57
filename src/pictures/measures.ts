/** The picture's measures; a card on a phone shows 720 as 340 or so. */
export const measures = {
  width: 720,
  margin: 24,
  padding: 14,
  unit: { size: 20, leading: 26 },
  corner: 9,
} as const;

/**
 * How much a box says: much where there is room, little where there are many. `port` is between two arrows that leave
 * or reach one box; without `dots` their figures stand in the box, larger, since the whole is made smaller.
 */
export const densities = {
  roomy: { lines: 3, unitLines: 2, size: 24, leading: 30, gap: 14, around: 28, port: 28, dots: true },
  close: { lines: 2, unitLines: 1, size: 24, leading: 30, gap: 10, around: 18, port: 28, dots: true },
  dense: { lines: 1, unitLines: 0, size: 26, leading: 30, gap: 6, around: 10, port: 21, dots: false },
} as const;

export type Density = keyof typeof densities;
