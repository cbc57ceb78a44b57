import type { CommandPattern } from '../words/command-pattern.js';
import { en, et } from './talk-words.js';

/** What becomes of what people say to the bot. */
export const privacyPatterns: readonly CommandPattern<'kept' | 'seen' | 'erase'>[] = [
  // == What it keeps of people ==
  {
    kind: 'kept',
    language: 'et',
    needs: [
      et.you,
      /^(?:tead|teate|salvestad|kogud|hoiad|maletad|talletad|jalgid|jatad)$/u,
      /^(?:minu|mu|mind|minust|minult|andmeid|isikuandmeid|kirja|alles|vestlus\p{L}*|juttu|kusimus\p{L}*|meeles|meelde)$/u,
    ],
    may: [
      et.data,
      /^(?:mida|mis|palju|milliseid|kas|kohta|koike|ja|seda|koik|ma|kirjutan|kusin|kirjutasin|kusisin)$/u,
    ],
  },
  {
    kind: 'kept',
    language: 'et',
    needs: [/^(?:andmekaitse|privaatsus\p{L}*)$/u, /^(?:sinu|su|boti|ametiboti|siin)$/u],
    may: [/^(?:mis|milline|millised|kuidas|on|kohta|tingimused|tagatud)$/u],
  },
  {
    kind: 'kept',
    language: 'et',
    needs: [/^(?:valjavote|valjavotet|koopia|koopiat)$/u, et.data, et.mine],
    may: [et.wish, /^(?:saada|kohta|koigist)$/u],
  },
  {
    kind: 'kept',
    language: 'en',
    needs: [
      en.you,
      /^(?:know|store|keep|collect|save|remember|record|track|have)$/u,
      /^(?:me|my|data|personal)$/u,
    ],
    may: [/^(?:what|which|do|does|about|information|on|of|the|is|everything|conversations?|questions)$/u],
  },
  {
    kind: 'kept',
    language: 'en',
    needs: [/^(?:privacy|gdpr)$/u, /^(?:your|policy|notice|bot)$/u],
    may: [/^(?:what|whats|is|s|about|the|where|show|me)$/u],
  },
  {
    kind: 'kept',
    language: 'en',
    needs: [/^(?:copy|export)$/u, /^data$/u, /^my$/u],
    may: [en.wish, /^(?:a|of|get|all|personal)$/u],
  },

  // == Who sees what is asked ==
  {
    kind: 'seen',
    language: 'et',
    needs: [
      /^(?:naeb|naevad|loeb|loevad)$/u,
      /^(?:kusin|kusisin|kirjutan|kirjutasin|raagin|kusimus\p{L}*|vestlus\p{L}*|juttu|sonum\p{L}*)$/u,
      /^(?:ma|minu|mu|siin|sulle|meie)$/u,
    ],
    may: [
      /^(?:kas|kes|keegi|veel|mida|seda|ka|inimene|moni|ulemus|juht|personal\p{L}*|teised|teine|asutus|sinult)$/u,
    ],
  },
  {
    kind: 'seen',
    language: 'et',
    needs: [
      /^teada$/u,
      /^(?:saab|saavad|antakse)$/u,
      /^(?:kusin|kusisin|kirjutan|kirjutasin|raagin|kusimus\p{L}*)$/u,
      /^(?:ma|minu|mu|siin)$/u,
    ],
    may: [
      /^(?:kas|kes|keegi|mida|seda|sellest|ka|ulemus|juht|ulemusele|juhile|personal\p{L}*|teised|sinult)$/u,
    ],
  },
  {
    kind: 'seen',
    language: 'et',
    needs: [/^(?:naeb|naevad|loeb|loevad)$/u, /^(?:vastuvai\p{L}*|eriarvamus\p{L}*)$/u, /^(?:mu|minu)$/u],
    may: [/^(?:kas|kes|keegi|veel|ka|ulemus|juht|personal\p{L}*|teised)$/u],
  },
  {
    kind: 'seen',
    language: 'en',
    needs: [
      /^(?:sees?|reads?|told|knows?)$/u,
      /^(?:disagree|disagreed|objection|objected|disagreement)$/u,
      /^(?:i|my)$/u,
    ],
    may: [/^(?:can|who|does|do|is|that|anyone|anybody|else|manager|boss|hr|will)$/u],
  },
  {
    kind: 'seen',
    language: 'et',
    needs: [/^(?:privaatne|konfidentsiaalne|salajane|anonuumne|anonuumsed)$/u],
    may: [/^(?:kas|see|siin|on|meie|minu|mu|vestlus|jutt|kusimused)$/u],
  },
  {
    kind: 'seen',
    language: 'en',
    needs: [
      /^(?:sees?|reads?)$/u,
      /^(?:ask|asked|write|wrote|say|questions?|messages?|chat|conversation)$/u,
      /^(?:i|my|our)$/u,
    ],
    may: [/^(?:can|who|does|do|anyone|anybody|else|manager|boss|hr|what|here|you|this|with)$/u],
  },
  {
    kind: 'seen',
    language: 'en',
    needs: [/^(?:private|confidential|anonymous)$/u, /^(?:this|conversation|chat|questions|it)$/u],
    may: [/^(?:is|are|our|my|here|s)$/u],
  },

  // == To be forgotten ==
  {
    kind: 'erase',
    language: 'et',
    needs: [
      /^(?:kustuta|kustutage|kustutada|unusta|unustage|eemalda|eemaldage|eemaldada)$/u,
      /^(?:minu|mu|mind|minust|oma|vestlus|ajalugu)$/u,
    ],
    may: [et.wish, et.data, /^(?:koik|kohta|ara|sa|see|meie|jutt|siit|mida|tead)$/u],
  },
  {
    kind: 'erase',
    language: 'en',
    needs: [/^(?:delete|erase|forget|remove|wipe)$/u, en.mine],
    may: [
      en.wish,
      /^(?:all|data|information|history|chat|conversation|personal|about|everything|you|know|have|that|from|here)$/u,
    ],
  },
];
