import { en, et } from './acknowledgement-words.js';
import type { CommandPattern } from '../words/command-pattern.js';

/** What is asked of acknowledging itself, and has one answer for everybody. */
export type ToldKind =
  | 'told-elsewhere'
  | 'told-must'
  | 'told-unanswered'
  | 'told-seen'
  | 'told-leavers'
  | 'told-meaning'
  | 'told-objection'
  | 'told-proof'
  | 'told-table';

const actEt = /^(?:kinnita\p{L}*|allkirjasta\p{L}*|allkir(?:ja|i)|tutvu\p{L}*)$/u;
const actEn = /^(?:acknowledg\p{L}*|confirm\p{L}*|sign|signing|accept)$/u;

export const toldPatterns: readonly CommandPattern<ToldKind>[] = [
  // == It is signed already, and not here ==
  {
    kind: 'told-elsewhere',
    language: 'et',
    needs: [
      /^(?:paberil|paberkandjal|kasitsi|digi|digitaalselt|digiallkir\p{L}*|dokumendihaldus\p{L}*|mujal)$/u,
      /^(?:allkir\p{L}*|digiallkir\p{L}*|kinnita\p{L}*|andsin|andnud|tutvu\p{L}*)$/u,
    ],
    may: [et.small, et.description, /^(?:kas|ei|piisa|piisab|sellest|ara|tehtud)$/u],
  },
  {
    kind: 'told-elsewhere',
    language: 'en',
    needs: [
      /^(?:paper|elsewhere|digitally|hand|handwritten|system)$/u,
      /^(?:acknowledged|confirmed|signed|signature)$/u,
    ],
    may: [en.small, en.description, /^(?:by|in|it|have|document|management|is|enough|not|was|has|been)$/u],
  },

  // == Whether one must, and what comes of it where one does not ==
  {
    kind: 'told-must',
    language: 'et',
    needs: [
      /^(?:juhtub|saab|saama|jareldub|tagajarg|tagajarjed|karistus|karistatakse)$/u,
      /^(?:ei|kinnitamata|allkirjastamata)$/u,
      actEt,
    ],
    may: [et.small, et.description, /^(?:mis|kui|kas|jatan|jaab|selle|ara|mind)$/u],
  },
  {
    kind: 'told-must',
    language: 'et',
    needs: [/^kas$/u, /^(?:pean|kohustuslik|kohustatud|vabatahtlik)$/u, actEt],
    may: [/^(?:ma|mina|seda|selle|see|oma|on|ikka|tingimata|ametijuhendi|ametijuhendit|ametijuhendiga)$/u],
  },
  {
    kind: 'told-must',
    language: 'en',
    needs: [/^(?:mandatory|obligatory|required|compulsory|optional|voluntary)$/u, actEn],
    may: [en.small, en.description, /^(?:is|it|are|we|am)$/u],
  },
  {
    kind: 'told-must',
    language: 'en',
    needs: [/^(?:do|must)$/u, /^i$/u, /^(?:acknowledge|confirm|sign)$/u, /^(?:this|it|that)$/u],
    may: [/^(?:have|need|to|really)$/u],
  },

  // == What it is ==
  {
    kind: 'told-meaning',
    language: 'et',
    needs: [
      /^(?:sama|allkiri|allkirjana|allkirjaga|siduv|oiguslik\p{L}*|juriidili\p{L}*|tahendab|tahendus)$/u,
      /^(?:kinnitami(?:ne|st|sel|se)|kinnitus|kinnitusel|kinnituse)$/u,
    ],
    may: [/^(?:kas|mis|mida|see|selle|on|asi|minu|mu|siin|nagu|jaoks|ma|et|olen|noustun|nous)$/u],
  },
  {
    kind: 'told-meaning',
    language: 'en',
    needs: [/^(?:binding|legally)$/u, /^(?:this|it|acknowledg\p{L}*|confirm\p{L}*)$/u],
    may: [/^(?:is|the|my|a|valid|signature)$/u],
  },

  // == What was not agreed with, to be taken back ==
  {
    kind: 'told-objection',
    language: 'et',
    needs: [
      /^(?:vastuvai\p{L}*|eriarvamus\p{L}*|vaidlustus\p{L}*)$/u,
      /^(?:tagasi|tuhista\p{L}*|loobu\p{L}*)$/u,
    ],
    may: [et.small, et.will, /^(?:votan|votta|kas|saaks|kuidas)$/u],
  },
  {
    kind: 'told-objection',
    language: 'en',
    needs: [/^(?:objection|disagreement|dispute)$/u, /^(?:withdraw|back|cancel|drop|revoke|remove)$/u],
    may: [en.small, en.will, /^(?:take)$/u],
  },
];
