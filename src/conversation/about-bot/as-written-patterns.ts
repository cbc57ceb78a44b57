import type { CommandPattern } from '../words/command-pattern.js';
import { et } from './talk-words.js';

/** Somebody asks why the description says so, or wants its words shorter, simpler or retold. */
export const asWrittenPatterns: readonly CommandPattern<'reason' | 'as-written'>[] = [
  // == Why it says so ==
  {
    kind: 'reason',
    language: 'et',
    needs: [/^(?:miks|misparast|milleparast)$/u],
    may: [/^(?:ei|aga|no|siis|see|ta|nii|on|just|ometi|kull)$/u],
  },
  {
    kind: 'reason',
    language: 'en',
    needs: [/^why$/u],
    may: [/^(?:no|not|but|so|is|it|that|this|then)$/u],
  },
  { kind: 'reason', language: 'en', needs: [/^how$/u, /^come$/u], may: [/^(?:no|but|so)$/u] },

  // == In other words ==
  {
    kind: 'as-written',
    language: 'et',
    needs: [/^(?:luhemalt|lihtsamalt|lihtsate|luhem|lihtsam|luhenda)$/u],
    may: [
      et.you,
      /^(?:ja|aga|ok|okei|veel|natuke|pisut|veidi|utle|raagi|raakida|seleta|seletada|selgita|selgitada|oelda|kirjuta|tee|anna|vastus|vastust|vasta|see|seda|mulle|saab|saaks|kas|sonadega|kokku|vota)$/u,
    ],
  },
  {
    kind: 'as-written',
    language: 'et',
    needs: [/^(?:liiga)$/u, /^(?:pikk|keeruline|segane)$/u],
    may: [/^(?:see|on|jutt|tekst|vastus|mulle|minu|jaoks)$/u],
  },
  {
    kind: 'as-written',
    language: 'en',
    needs: [/^(?:shorter|simpler|simplify|shorten|tldr)$/u],
    may: [
      /^(?:and|but|ok|a|the|an|can|could|you|make|it|that|this|say|explain|in|words|terms|me|to|give|your|answer|version|now|even)$/u,
    ],
  },
  {
    kind: 'as-written',
    language: 'en',
    needs: [/^(?:simple|plain|short)$/u, /^(?:words|terms|english|language|answer|version)$/u],
    may: [/^(?:and|but|ok|a|can|could|you|say|explain|it|that|this|in|to|me|give|say)$/u],
  },
  {
    kind: 'as-written',
    language: 'en',
    needs: [/^too$/u, /^(?:long|complicated)$/u],
    may: [/^(?:it|that|this|thats|its|is|s|answer|the|for|me)$/u],
  },
];
