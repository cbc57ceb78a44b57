import type { Language } from '../language/index.js';
import type { Intent, SingleIntent } from './intent.js';

/** What was said before in a conversation, as far as the next message may lean on it. */
export interface Remembered {
  /** The last question that was understood. */
  readonly intent: Intent;
  /** The positions it was about, or that answered it; 'ta' and 'tema' mean them. */
  readonly descriptionIds: readonly string[];
  /** The positions spoken of before these: 'ta' means them where these are the asker's own, and 'kumb' both. */
  readonly earlier?: readonly string[] | undefined;
  /** The duty that was spoken of. */
  readonly dutyNumber: string | null;
  /** Set while the person has been asked to choose between these positions. */
  readonly offered: readonly string[];
  /** The positions that were shown one after the other, '' for one without a description: 'the second one'. */
  readonly shown?: readonly string[] | undefined;
  readonly language: Language;
}

/** The part of a description that was asked for before; `undefined` where anything else was. */
export function partBefore(
  before: Remembered | null,
): Extract<SingleIntent, { readonly kind: 'part' }> | undefined {
  return before?.intent.kind === 'part' ? before.intent : undefined;
}
