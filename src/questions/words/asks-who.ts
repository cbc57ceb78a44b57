import { saysAny, type Sentence } from './sentence.js';
import { wordSet } from './word-set.js';

const personWords = wordSet(
  "kes keda kelle kellele kellel kelles kellelt kellega kellest kelleni who whose whom who's whos wh0",
);

/** Whether the message asks for a person or a position: 'kes', 'who'. */
export function asksWho(sentence: Sentence): boolean {
  return placeOfWho(sentence) >= 0;
}

/** Where the first word stands that asks so; -1 where none does. */
export function placeOfWho({ words }: Sentence): number {
  return words.findIndex(({ folded }) => personWords.has(folded));
}

const whomWords = wordSet('keda whom');

/** Whether it asks for the one to whom something is done: 'keda', 'whom'. */
export function asksWhom(sentence: Sentence): boolean {
  return saysAny(sentence, whomWords);
}

const whoIs = /^(?:kes on|who is|whos)\b/;

/** 'Kes on Peeter?', 'who is the director': for a person or a position by name. */
export function asksWhoIs(sentence: Sentence): boolean {
  return whoIs.test(sentence.folded);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,.!?]+/);
}

/** What stands behind 'kes' or 'who': what is asked for, without the story before it. All of it where neither is said. */
export function wordsBehindWho(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(words.findIndex((word) => personWords.has(word.toLowerCase())) + 1);
}

/** The word behind 'kes' or 'who': usually what is done. None where neither is said: 'juhilubade väljastamine' begins with a thing. */
export function verbBehindWho(text: string): string {
  const behind = wordsBehindWho(text);
  return behind.length === wordsOf(text).length ? '' : (behind[0] ?? '');
}
