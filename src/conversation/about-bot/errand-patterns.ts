import type { CommandPattern } from '../words/command-pattern.js';

const aboutItEt =
  /^(?:see|seda|selle|need|neid|vastus|vastust|palun|kohe|nuud|ara|ometi|kas|saad|sa|void|ja|siis)$/u;
const aboutItEn =
  /^(?:it|this|that|them|the|please|now|can|could|you|for|me|just|and|then|to|out|up|my|answer)$/u;

/**
 * Somebody wants a thing done that an answer does not do: to call or write to whoever was shown, to print it, to mend it.
 * What is to be ordered or booked is looked for in the descriptions, for somebody may have the duty.
 */
export const errandPatterns: readonly CommandPattern<'errand'>[] = [
  {
    kind: 'errand',
    language: 'et',
    needs: [
      /^(?:kirjuta|kirjutad|helista|helistad|helistada|saada|saadad|teata|edasta)$/u,
      /^(?:talle|temale|neile|nendele)$/u,
    ],
    may: [aboutItEt, /^(?:kiri|kirja|sonum|sonumi|meil|meili|e|edasi|minu|mu|eest|nimel)$/u],
  },
  {
    kind: 'errand',
    language: 'et',
    needs: [/^(?:prindi|printida|truki|salvesta)$/u],
    may: [aboutItEt, /^(?:valja|paberile|mulle|arvutisse)$/u],
  },
  {
    kind: 'errand',
    language: 'et',
    needs: [/^(?:saada|saadad|edasta)$/u, /^(?:meilile|meiliga|postiga|postile|meili)$/u],
    may: [aboutItEt, /^(?:mulle|e|minu|mu|peale|teel)$/u],
  },
  {
    kind: 'errand',
    language: 'et',
    needs: [/^(?:paranda|parandad|muuda|muudad|kustuta)$/u, /^(?:see|seda|selle|need)$/u],
    may: [aboutItEt, /^(?:mul|mulle|viga|tekst|tekstis|valja)$/u],
  },
  {
    kind: 'errand',
    language: 'et',
    needs: [/^(?:tee|teed)$/u, /^(?:minu|mu)$/u, /^(?:eest|asemel)$/u],
    may: [aboutItEt, /^too$/u],
  },
  {
    kind: 'errand',
    language: 'en',
    needs: [
      /^(?:call|phone|ring|message|email|text|write|send|tell|ping|notify)$/u,
      /^(?:him|her|them|someone|somebody)$/u,
    ],
    may: [aboutItEn, /^(?:a|an|message|email|mail|letter)$/u],
  },
  {
    kind: 'errand',
    language: 'en',
    needs: [/^(?:print|save|download)$/u, /^(?:it|this|that|answer)$/u],
    may: [aboutItEn],
  },
  {
    kind: 'errand',
    language: 'en',
    needs: [/^(?:email|mail|send)$/u, /^(?:email|mail|me)$/u, /^(?:it|this|that)$/u],
    may: [aboutItEn, /^(?:by|via|e)$/u],
  },
  {
    kind: 'errand',
    language: 'en',
    needs: [/^(?:fix|correct|change|edit|delete)$/u, /^(?:it|this|that)$/u],
    may: [aboutItEn, /^(?:mistake|error|text)$/u],
  },
  {
    kind: 'errand',
    language: 'en',
    needs: [/^do$/u, /^(?:it|this|that)$/u, /^for$/u, /^me$/u],
    may: [aboutItEn],
  },
];
