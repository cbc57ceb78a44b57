import type { Sentence } from './sentence.js';

const personWords = new Set(
  "kes keda kelle kellele kellel kelles kellelt kellega kellest kelleni who whose whom who's whos wh0".split(
    ' ',
  ),
);

/** Whether the message asks for a person or a position: 'kes', 'who'. */
export function asksWho({ words }: Sentence): boolean {
  return words.some(({ folded }) => personWords.has(folded));
}

const whoIs = /^(?:kes on|who is|whos)\b/;

/** 'Kes on Peeter?', 'who is the director': for a person or a position by name. */
export function asksWhoIs({ words }: Sentence): boolean {
  return whoIs.test(words.map(({ folded }) => folded).join(' '));
}

/** The word behind 'kes' or 'who': usually what is done. */
export function verbBehindWho(text: string): string {
  const words = text.split(/[\s,.!?]+/);
  return words[words.findIndex((word) => personWords.has(word.toLowerCase())) + 1] ?? '';
}
