import { createHash } from 'node:crypto';
import type { Draft, KnownPerson, Words } from '../../src/acknowledgements/index.js';

export const mari: KnownPerson = { aadObjectId: 'mari', name: 'Mari Maasikas' };
export const pille: KnownPerson = { aadObjectId: 'pille', name: 'Pille Põld' };

/** The version that a text called so would have. */
export function aVersion(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

export const wordsOfMari: Words = { clause: '3.4', text: 'Seda teeb teine osakond.' };

export function aDraft(said: Partial<Draft> = {}): Draft {
  return {
    kind: 'acknowledged',
    person: mari,
    position: 'aednik',
    version: aVersion('1'),
    activity: 'f:1',
    by: null,
    words: null,
    ...said,
  };
}

export function aDispute(words = wordsOfMari, said: Partial<Draft> = {}): Draft {
  return aDraft({ kind: 'disputed', words, ...said });
}

export function aWithdrawal(said: Partial<Draft> = {}): Draft {
  return aDraft({
    kind: 'withdrawn',
    by: pille,
    words: { clause: null, text: 'Vajutas vale inimene.' },
    ...said,
  });
}
