import { composeAnswer, type Answer } from '../../src/answers/index.js';
import type { JobDescription } from '../../src/descriptions/index.js';
import type { Holder, Intent } from '../../src/questions/index.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

/** A made-up ship: a chain that closes in a circle, one-sided words, a name nobody describes, and people on board. */
export const captain = aDescription({
  title: 'Kapten',
  unit: 'Tekiosakond',
  substitutedBy: ['Tüürimees', 'laevaomanik'],
  substitutes: ['laevaomanik'],
  duties: [aDuty('1.1', 'Juhib laeva.')],
});
export const mate = aDescription({
  title: 'Tüürimees',
  unit: 'Tekiosakond, vahiteenistus',
  substitutedBy: ['Pootsman', 'tüürimees'],
  substitutes: ['Kapten', 'tüürimees'],
});
export const boatswain = aDescription({
  title: 'Pootsman',
  unit: 'Tekiosakond, vahiteenistus',
  substitutedBy: ['Kapten'],
});
export const cook = aDescription({ title: 'Kokk', unit: 'Kambüüs', substitutes: ['Pootsman'] });
export const clerk = aDescription({ title: 'Kirjutaja', unit: 'Kambüüs', substitutedBy: ['sadamakapten'] });
export const ship: readonly JobDescription[] = [captain, mate, boatswain, cook, clerk];

/** Somebody, and what they hold: positions with a description, all in one unit, and positions without one. */
export function aHolder(
  name: string,
  {
    aadObjectId,
    descriptionIds = [],
    unit = null,
    undescribed = [],
  }: {
    readonly aadObjectId?: string;
    readonly descriptionIds?: readonly string[];
    readonly unit?: string | null;
    readonly undescribed?: readonly { readonly title: string; readonly unit: string | null }[];
  } = {},
): Holder {
  const first = name.split(' ')[0]?.toLowerCase() ?? '';
  return {
    name,
    upn: `${first}@laev.example`,
    aadObjectId: aadObjectId ?? first,
    positions: [
      ...descriptionIds.map((descriptionId) => ({ kind: 'described' as const, descriptionId, unit })),
      ...undescribed.map((position) => ({ kind: 'undescribed' as const, ...position })),
    ],
  };
}

const watch = 'Tekiosakond, vahiteenistus';
export const crew: readonly Holder[] = [
  aHolder('Uku Tormis', { descriptionIds: ['kapten'], unit: 'Tekiosakond' }),
  aHolder('Leida Laas', { descriptionIds: ['tuurimees'], unit: watch }),
  aHolder('Priit Rand', { descriptionIds: ['tuurimees'], unit: watch }),
  aHolder('Anu Tamm', { undescribed: [{ title: 'Laevaomanik', unit: 'Tekiosakond' }] }),
  aHolder('Villu Saar', { undescribed: [{ title: 'Laevaomanik', unit: 'Kontor' }] }),
];

interface Asked {
  readonly holders?: readonly Holder[];
  readonly asker?: string | null;
  readonly descriptions?: readonly JobDescription[];
}

/** The answer, if it is of this kind. */
export function answerAboard<K extends Answer['kind']>(
  kind: K,
  intent: Intent,
  { holders = crew, asker = null, descriptions = ship }: Asked = {},
): Extract<Answer, { kind: K }> {
  const { collection, knowledge } = openTestLibrary(descriptions);
  const given = composeAnswer(intent, { collection, search: knowledge.search, me: null, holders, asker });
  if (given.kind !== kind) throw new Error(`${given.kind}, not ${kind}: ${JSON.stringify(given)}`);
  return given as Extract<Answer, { kind: K }>;
}
