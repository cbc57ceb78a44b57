/** `07`, `23`: as days and months are written in figures. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Minutes since midnight as a clock shows them: `07:30`. */
export function timeInFigures(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
