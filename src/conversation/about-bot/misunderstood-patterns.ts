import type { CommandPattern } from '../words/command-pattern.js';
import { en, et } from './talk-words.js';

/** What it answered was no help. */
export const misunderstoodPatterns: readonly CommandPattern<'misunderstood'>[] = [
  // Said by itself: of what was asked before it says nothing that could be answered otherwise.
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [/^(?:ei|mida|misasja|hah|ah)$/u],
    may: [/^(?:ei|aga|no|siis)$/u],
  },
  { kind: 'misunderstood', language: 'et', needs: [/^mis$/u, /^mottes$/u], may: [] },
  {
    kind: 'misunderstood',
    language: 'en',
    needs: [/^(?:no|nope|huh|what)$/u],
    may: [/^(?:no|but|so)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [et.you, et.not, /^(?:saanud|saa|moista|moistnud|vasta|vastanud|kuula|aita|aidanud)$/u],
    may: [
      /^(?:aru|mind|must|minust|minu|kusimusele|kusimusest|mulle|uldse|ikka|jalle|mu|ju|ole|millestki)$/u,
    ],
  },
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [/^(?:vale|valesti|vigane|jama|imelik|halb)$/u, /^(?:vastus|vastad|vastasid)$/u],
    may: [/^(?:see|on|oli|su|sinu|sa|jalle|taitsa|taiesti|ju)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [/^(?:loll|rumal|kasutu|nome|mottetu|tobe|idioot)$/u],
    may: [et.you, /^(?:robot|oled|ikka|nii|see|on|masin|vastus|taiesti|taitsa)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [/^see$/u, et.not, /^(?:oige|nii|oigesti|tosi|kusisin|motlesin)$/u],
    may: [/^(?:ole|vastus|mida|ma|ju|uldse)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [/^ma$/u, /^(?:kusinud|kusisin)$/u, /^(?:ei|pole|muud|midagi|hoopis|teist)$/u],
    may: [/^(?:seda|sellest|selle|kohta|see|muu|asja|ole)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [/^see$/u, et.not, /^(?:aidanud|aita)$/u],
    may: [/^(?:mind|uldse|ju|ole)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [et.you, /^(?:raagid|vastad|ajad)$/u, /^(?:mooda|jama|valesti|udu|pada|lolli)$/u],
    may: [/^(?:mulle|taiega|taiesti|taitsa|jalle|mingit)$/u],
  },
  { kind: 'misunderstood', language: 'et', needs: [/^mitte$/u, /^(?:seda|see|nii)$/u], may: [/^ma$/u] },
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [/^(?:jama|mottetus|lollus|pettumus)$/u],
    may: [/^(?:see|on|mis|taielik|taielikult|taitsa|taiesti|mingi|igavene|ju|no|oh|jalle|lihtsalt)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [/^oled$/u, /^kindel$/u],
    may: [/^(?:kas|sa|selles|ikka|taiesti)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'en',
    needs: [
      en.you,
      /^(?:didnt|didn|dont|don|not|never|cant|cannot)$/u,
      /^(?:understand|understood|get|answer|listen|help)$/u,
    ],
    may: [/^(?:t|do|did|me|my|questions?|what|i|asked|said|it|that|at|all|anything|any|ever|a|thing)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'en',
    needs: [/^(?:wrong|incorrect|bad|false)$/u, /^(?:answer|that|thats|this|its|you|youre)$/u],
    may: [/^(?:is|s|was|are|re|the|a|an|your|completely|totally|just)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'en',
    needs: [/^(?:stupid|useless|dumb|idiot|terrible|rubbish)$/u],
    may: [en.you, /^(?:are|re|youre|a|an|so|this|is|thing|s|completely|totally|answer)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'en',
    needs: [/^(?:that|thats|this)$/u, /^(?:not|isnt|isn)$/u, /^(?:right|correct|asked|meant|helpful)$/u],
    may: [/^(?:is|s|t|what|i|at|all)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'en',
    needs: [/^(?:makes?|making)$/u, /^(?:no|zero)$/u, /^sense$/u],
    may: [en.you, /^(?:that|this|it|the|your|answer|reply)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'en',
    needs: [/^are$/u, /^you$/u, /^sure$/u],
    may: [/^(?:about|of|that|this|really)$/u],
  },
];
