/**
 * How many milliseconds an answer over HTTP asks to wait: in seconds, or as an hour by the clock of whoever answers, so
 * that ours need not agree with it. `null` where it names none.
 */
export function retryAfterIn(
  header: (name: 'retry-after' | 'date') => string | null | undefined,
): number | null {
  const said = header('retry-after')?.trim() ?? '';
  if (said === '') return null;
  if (/^\d+(?:\.\d+)?$/u.test(said)) return Number(said) * 1_000;
  const milliseconds = Date.parse(said) - Date.parse(header('date') ?? '');
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}
