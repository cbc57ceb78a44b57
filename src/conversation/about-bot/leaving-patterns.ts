import type { CommandPattern } from '../words/command-pattern.js';

/** Somebody lets it be, or wishes to go back to what was shown before. */
export const leavingPatterns: readonly CommandPattern<'left' | 'back'>[] = [
  {
    kind: 'left',
    language: 'et',
    needs: [/^(?:stopp|lopeta|lopetame|katkesta|loobun)$/u],
    may: [/^(?:palun|ei|ara|seda|no|ok|nuud|ma|siis)$/u],
  },
  {
    kind: 'left',
    language: 'et',
    needs: [
      /^(?:unusta|jata|jatan|jatame|jaagu|las)$/u,
      /^(?:ara|nii|katki|pooleli|sinnapaika|jaab|jaada)$/u,
    ],
    may: [/^(?:palun|ei|no|ok|siis|ma|parem|see|seda|ikka)$/u],
  },
  {
    kind: 'left',
    language: 'et',
    needs: [/^(?:pole|ei|polegi)$/u, /^vaja$/u],
    may: [/^(?:ole|olegi|enam|siis|aitah|tanan|seda|rohkem|midagi|ok|no)$/u],
  },
  {
    kind: 'left',
    language: 'en',
    needs: [/^(?:stop|cancel|nevermind)$/u],
    may: [/^(?:please|it|that|this|ok|no|now)$/u],
  },
  { kind: 'left', language: 'en', needs: [/^never$/u, /^mind$/u], may: [/^(?:ok|no|then|it|that)$/u] },
  {
    kind: 'left',
    language: 'en',
    needs: [/^(?:forget|leave|drop)$/u, /^(?:it|that|this)$/u],
    may: [/^(?:about|ok|no|just|please|then)$/u],
  },

  {
    kind: 'back',
    language: 'et',
    needs: [/^(?:tagasi|algusesse|menuu|peamenuu)$/u],
    may: [/^(?:mine|lahe|lahme|palun|eelmise|eelmine|vastuse|juurde|ja|naita|ava)$/u],
  },
  {
    kind: 'back',
    language: 'en',
    needs: [/^(?:back|menu)$/u],
    may: [/^(?:go|take|me|to|the|main|previous|answer|please|show|a|one|step)$/u],
  },
];
