import { knownLately } from '../../language/index.js';

/** Words that begin a question, in both languages, with and without diacritics. */
const askingWord =
  'kes|keda|kelle|kellele|kellel|kellelt|mis|mida|mille|milleks|millal|miks|kuidas|kus|kuhu|kas|milline|millised|milliseid|missugune|missugused|mitu|kui palju|kui tihti|who|whom|whose|what|which|when|why|how|where';
/** In front they ask; within a sentence they tell: 'the bins are full'. */
const askingInFront = 'is|are|does|do|can|may';
const questionWord = `${askingWord}|${askingInFront}`;

/** Where one question ends and the next begins: at the end of a sentence, or at 'ja kes', 'and what', ', mis'. */
const boundary = new RegExp(
  `(?<=[?!])\\s+|(?<=[\\p{L})])[.;]\\s+(?=\\p{L})|\\n+|(?:,\\s*|\\s+)(?:ja|ning|ja ka|ja veel|aga|and|and also|also|plus)\\s+(?=(?:${questionWord})(?!\\p{L}))|,\\s+(?=(?:kes|mis|keda|mida|kelle|millised|milliseid|who|what|whom|whose)(?!\\p{L}).{4,}\\?\\s*$)`,
  'iu',
);

const asking = new RegExp(
  `\\?|(?<!\\p{L})(?:${askingWord})(?!\\p{L})|^[^\\p{L}]*(?:${askingInFront})(?!\\p{L})`,
  'iu',
);

/** Whether it has a question word or a question mark; a story and a keyword have neither. */
export function hasQuestionWord(text: string): boolean {
  return asking.test(text);
}

/** Nobody says more in one breath; what follows stays with the last. */
const mostPieces = 12;

/**
 * The pieces of a message that may be questions of their own, in order. Whether they are is for understanding to say:
 * a story before the question, a greeting or thanks are pieces, too.
 */
export const splitMessage = knownLately((text: string): readonly string[] => {
  const pieces = text
    .slice(0, 2000)
    .split(boundary)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  return pieces.length <= mostPieces
    ? pieces
    : [...pieces.slice(0, mostPieces - 1), pieces.slice(mostPieces - 1).join(' ')];
});
