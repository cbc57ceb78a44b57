import { inChild } from '../child.js';
import { openPostgres } from '../databases.js';
import { duration, figure, share } from '../figures.js';
import type { Section } from '../section.js';

/** The search over one house, with its index in PostgreSQL. */
export interface OverPostgres {
  readonly filledMs: number;
  readonly openMs: number;
  readonly heldMb: number;
  readonly p50: number;
  readonly p99: number;
  readonly found: readonly (readonly string[])[];
}

/** A size of the growth, and what the index in memory found there. */
export interface Compared {
  readonly size: number;
  readonly over: OverPostgres;
  readonly inMemory: readonly (readonly string[])[];
}

const page = `${import.meta.dirname}/measure-postgres.ts`;

/** Fills an empty PostgreSQL with the index of a house, and asks it all questions once: nothing is remembered. */
export async function measureOverPostgres(house: string, questionsFile: string): Promise<OverPostgres> {
  const { inSchema } = await openPostgres();
  return inSchema(async (databaseUrl) =>
    inChild<OverPostgres>(page, [house, questionsFile, databaseUrl], ['--max-old-space-size=12000']),
  );
}

function rowOf({ size, over, inMemory }: Compared): readonly string[] {
  const answered = inMemory.flatMap(([first], at) => (first === undefined ? [] : [{ first, at }]));
  const same = answered.filter(({ first, at }) => over.found[at]?.[0] === first);
  const near = answered.filter(({ at }) => {
    const [first = ''] = over.found[at] ?? [];
    return inMemory[at]?.slice(0, 3).includes(first) === true;
  });
  return [
    figure(size),
    duration(over.filledMs / 1_000),
    figure(over.openMs),
    figure(over.heldMb),
    `${figure(over.p50)} / ${figure(over.p99)}`,
    share(same.length, answered.length),
    share(near.length, answered.length),
  ];
}

export function sectionOf(compared: readonly Compared[]): Section {
  return {
    title: 'Growth over PostgreSQL',
    head: [
      'descriptions',
      'filled in',
      'open, ms',
      'held, MB',
      'query p50 / p99, ms',
      'first as in memory',
      'among its first three',
    ],
    rows: compared.map(rowOf),
    notes: [
      'The same houses and questions with the index in PostgreSQL, on the same machine. Filled: into an empty database; when descriptions change, theirs alone are. Held: with what is remembered of the questions.',
    ],
  };
}
