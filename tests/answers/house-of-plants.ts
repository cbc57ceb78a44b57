import { composeAnswer, type Answer } from '../../src/answers/index.js';
import type { JobDescription } from '../../src/descriptions/index.js';
import type { About, Intent } from '../../src/questions/index.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

/** A small made-up organisation: a house of plants with three positions. */
export const gardener = aDescription({
  title: 'Aednik',
  unit: 'Aiaosakond',
  manager: 'Peaaednik',
  substitutedBy: ['Florist'],
  substitutes: ['Piletimüüja', 'Valvur'],
  purpose: 'Hoida kasvuhoone taimed elus.',
  duties: [
    aDuty('3.1', 'Kastab kasvuhoone taimi.', 'Taimed on kastetud.', 'Kastmise päevik on täidetud.'),
    aDuty('3.04', 'Tellib seemneid ja mulda.'),
    aDuty(null, 'Niidab muru.'),
  ],
  rights: ['teha kaugtööd kokkuleppel juhiga', 'saada tasuta koolitust'],
  requirements: { languages: [{ language: 'et', level: 'B2' }] },
  empty: { subordinates: 'Puuduvad' },
});
export const florist = aDescription({
  title: 'Florist',
  unit: 'Müügiosakond',
  substitutedBy: ['Aednik'],
  duties: [aDuty('2.1', 'Seob pulmakimpe ja pärgi.'), aDuty('3.1', 'Müüb potililli.', 'Müük kasvab.')],
  rights: ['teha kaugtööd kokkuleppel juhiga', 'saada tasuta koolitust'],
});
export const guard = aDescription({ title: 'Valvur', duties: [aDuty(null, 'Valvab väravat.')] });
export const everybody: readonly JobDescription[] = [gardener, florist, guard];

export function about(...ids: readonly string[]): About {
  return { kind: 'positions', descriptionIds: ids, me: false };
}

export function answer(
  intent: Intent,
  descriptions: readonly JobDescription[] = everybody,
  me: string | null = null,
): Answer {
  const { collection, knowledge } = openTestLibrary(descriptions);
  return composeAnswer(intent, { collection, search: knowledge.search, holders: [], asker: null, me });
}

/** The answer, if it is of this kind. */
export function answerOf<K extends Answer['kind']>(
  kind: K,
  intent: Intent,
  descriptions: readonly JobDescription[] = everybody,
): Extract<Answer, { kind: K }> {
  const given = answer(intent, descriptions);
  if (given.kind !== kind) throw new Error(`${given.kind}, not ${kind}: ${JSON.stringify(given)}`);
  return given as Extract<Answer, { kind: K }>;
}
