import { aboutPositions } from '../whom/about.js';
import type { Intent } from '../intent.js';
import type { Message } from '../message/message.js';
import type { Remembered } from '../remembered.js';
import { saysAny } from '../words/sentence.js';
import { wordSet } from '../words/word-set.js';

const names = wordSet('nimi nime nimed nimeks nimepidi nimeliselt name names');
/** What may stand beside it and asks for nothing else. */
const beside = wordSet(
  'ja aga mis mida kes kuidas on oli ta tema nende neil selle selles sellel inimese isiku palun utle ' +
    'and but what whats who is are was his her their the by s please tell me that person persons',
);

/**
 * 'Ja mis ta nimi on?': who it is that was just shown. The answer on a superior or on who stands in has the people in it;
 * of any other position its holders are shown.
 */
export function nameAsked(before: Remembered | null, { sentence }: Message): Intent | undefined {
  if (before === null || !saysAny(sentence, names)) return undefined;
  if (sentence.words.some(({ folded }) => !names.has(folded) && !beside.has(folded))) return undefined;
  const { intent, descriptionIds } = before;
  if (intent.kind === 'part' && (intent.part === 'manager' || intent.part === 'substitutedBy')) return intent;
  return descriptionIds.length === 0
    ? undefined
    : { kind: 'overview', about: aboutPositions(descriptionIds) };
}
