import type { HolderState } from './holder-states.js';

/**
 * Since when somebody could have acknowledged what holds now, and has not: since its text came, or since HR took the
 * acknowledgement back. Since when they hold the position nobody has written down. `null` where the text's day is not
 * known either. `versionDates` are those of the ledger.
 */
export function outstandingSince(
  { version, takenBackAt }: Pick<HolderState, 'version' | 'takenBackAt'>,
  versionDates: ReadonlyMap<string, Date>,
): Date | null {
  return takenBackAt ?? versionDates.get(version) ?? null;
}
