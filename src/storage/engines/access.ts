import type { Clock } from '../../ground/index.js';
import type { Attempt } from './attempt.js';
import type { JsonRows } from './json-rows.js';
import type { Kysely } from './kysely.js';
import type { Waiting } from './patience.js';
import type { Tables } from './tables.js';

/** What each store is handed; it takes nothing for itself. */
export interface Access {
  readonly db: Kysely<Tables>;
  readonly attempt: Attempt;
  readonly jsonRows: JsonRows;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** One for each who waits: a store does each of its acts with that of whoever waits for it. */
export type Accesses = Readonly<Record<Waiting, Access>>;

/** The moment as the tables hold it. */
export function momentOf({ clock }: Pick<Access, 'clock'>): string {
  return clock.now().toISOString();
}

/** The moment that lies so many milliseconds ahead. */
export function momentAhead({ clock }: Pick<Access, 'clock'>, milliseconds: number): string {
  return new Date(clock.now().getTime() + milliseconds).toISOString();
}

/** The moment that lies so many milliseconds back. */
export function momentAgo({ clock }: Pick<Access, 'clock'>, milliseconds: number): string {
  return new Date(clock.now().getTime() - milliseconds).toISOString();
}
