import type { CommandPattern } from '../words/command-pattern.js';

const hello = /^(?:привет\p{L}*|здравствуи\p{L}*|добрыи|доброе|доброго|день|утро|вечер|дня)$/u;
const thanks = /^(?:спасибо|благодарю|большое|огромное|вам|тебе|вас)$/u;

/** Whoever greets in Russian hears at once which languages are understood; `й` comes without its mark. */
export const russianGreetings: readonly CommandPattern<'greeted-in-russian' | 'thanked-in-russian'>[] = [
  {
    kind: 'thanked-in-russian',
    language: 'et',
    needs: [/^(?:спасибо|благодарю)$/u],
    may: [thanks],
  },
  {
    kind: 'greeted-in-russian',
    language: 'et',
    needs: [/^(?:привет\p{L}*|здравствуи\p{L}*|добрыи|доброе|доброго)$/u],
    may: [hello],
  },
];
