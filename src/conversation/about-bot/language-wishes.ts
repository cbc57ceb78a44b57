import type { CommandPattern } from '../words/command-pattern.js';

const talkEt =
  /^(?:mulle|minuga|vastata|raakida|kirjutada|raagi|raagime|raagid|vasta|vastad|kirjuta|oskad|palun|ja|hakka|lulitu|lulita|mine|ule|vaheta|keel|kas|sa|me|voime|saame|taha\p{L}*|soovi\p{L}*)$/u;
const talkEn =
  /^(?:switch|change|speak|talk|answer|reply|write|in|to|into|language|can|do|you|we|let|s|the|back)$/u;

/** The language that is wished, by itself: 'räägi inglise keeles', 'switch to English'. */
export const languageWishes: readonly CommandPattern<'language'>[] = [
  { kind: 'language', language: 'et', needs: [/^eesti$/u, /^keel(?:es|de)$/u], may: [talkEt] },
  {
    kind: 'language',
    language: 'et',
    needs: [/^eesti$/u, /^keelt$/u, /^(?:raagi|raagime|raagid|oskad)$/u],
    may: [talkEt],
  },
  { kind: 'language', language: 'en', needs: [/^inglise$/u, /^keel(?:es|de)$/u], may: [talkEt] },
  {
    kind: 'language',
    language: 'en',
    needs: [/^inglise$/u, /^keelt$/u, /^(?:raagi|raagime|raagid|oskad)$/u],
    may: [talkEt],
  },
  {
    kind: 'language',
    language: 'en',
    needs: [/^english$/u, /^(?:in|to|into|you|speak|talk)$/u],
    may: [talkEn],
  },
  {
    kind: 'language',
    language: 'et',
    needs: [/^estonian$/u, /^(?:in|to|into|you|speak|talk)$/u],
    may: [talkEn],
  },
];
