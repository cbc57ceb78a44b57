/** Measures of the bars' picture. */
export const frame = { width: 720, margin: 24, bar: 40, below: 22 } as const;
export const room = frame.width - 2 * frame.margin;
