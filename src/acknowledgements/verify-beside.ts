import { versionOfText } from '../descriptions/index.js';
import type { LedgerEvent } from './event.js';
import type { KeptVersion, KeptWords, ToldEvent } from './store.js';
import { commitmentTo } from './words.js';

/** What is kept beside the chain and is not what the chain was made with. */
export type BesideMisfit =
  | { readonly kind: 'words-changed'; readonly sequence: number }
  /** They are gone and the person is not: whoever is erased by the bot goes with their words. */
  | { readonly kind: 'words-missing'; readonly sequence: number }
  | { readonly kind: 'text-changed'; readonly version: string }
  /** Somebody was shown this version, and nobody can show any more what it said. */
  | { readonly kind: 'text-missing'; readonly version: string; readonly sequence: number };

/** Words must be those that their event was made with; erased ones are no fault. */
export function checkWords(
  kept: KeptWords,
  event: Pick<LedgerEvent, 'words'> | undefined,
): BesideMisfit | undefined {
  if (event !== undefined && event.words === commitmentTo(kept.words, kept.salt)) return undefined;
  return { kind: 'words-changed', sequence: kept.sequence };
}

export function checkVersion({ version, text }: KeptVersion): BesideMisfit | undefined {
  return versionOfText(text) === version ? undefined : { kind: 'text-changed', version };
}

/** What the chain itself cannot tell apart: somebody was erased as they may be, or somebody deleted it by hand. */
export interface Gone {
  /** Events of which nobody can say any more whose they are, or who withdrew. */
  readonly people: number;
  /** Events with words whose words went with the person. */
  readonly words: number;
}

export function isWithoutPerson({ event, person, by }: Omit<ToldEvent, 'words'>): boolean {
  return person === null || (event.by !== null && by === null);
}

export function isWithoutWords({ event, words }: Pick<ToldEvent, 'event' | 'words'>): boolean {
  return event.words !== null && words === null;
}

/** Versions that events name and whose text is not kept, each with the first event that names it. */
export function missingVersions(
  firstNamed: ReadonlyMap<string, number>,
  kept: ReadonlySet<string>,
): readonly BesideMisfit[] {
  return [...firstNamed]
    .filter(([version]) => !kept.has(version))
    .map(([version, sequence]) => ({ kind: 'text-missing', version, sequence }));
}
