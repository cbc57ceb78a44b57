import { en, et } from './acknowledgement-words.js';
import type { CommandPattern } from '../words/command-pattern.js';
import { toldPatterns, type ToldKind } from './acknowledgement-told-patterns.js';

/** What is said in words of every day; what names a receipt by its number is read by its form. */
type Kind = 'acknowledge' | 'news' | 'mine' | 'receipts' | 'take-back' | ToldKind;

const ownEt = [et.small, et.will, et.description, et.read, et.card];
const ownEn = [en.small, en.will, en.description, en.card];

/** 'Have I' asks and 'I have' says, with the same words. */
export const asksOfOneself =
  /^(?:have|did) i\b|^(?:has|is|did) my\b|^am i\b|\b(?:status|state)\b.*\bmy\b|\bmy\b.*\b(?:status|state)\b/u;
export const mineInEnglish: CommandPattern<Kind> = {
  kind: 'mine',
  language: 'en',
  needs: [en.whether, en.did],
  may: [
    en.small,
    en.description,
    /^(?:already|yet|been|done|read|up|date|and|is|s|go|through|arrive|recorded|saved|there)$/u,
  ],
};

/** The first that fits counts: what was done stands before what is to be done. */
export const firstPatterns: readonly CommandPattern<Kind>[] = [
  ...toldPatterns,
  {
    kind: 'take-back',
    language: 'et',
    needs: [et.undone, et.undoing],
    may: [
      et.small,
      et.will,
      et.description,
      /^(?:vota\p{L}*|votta|votaks\p{L}*|mis|mida|teha|teen|andsin|kas|saaks|vajuta\p{L}*|nuppu|nupule|asja|asi)$/u,
    ],
  },
  {
    kind: 'take-back',
    language: 'en',
    needs: [en.undone, en.undoing],
    may: [en.small, en.will, en.description, /^(?:take|by|did|thing|one|clicked|pressed|tapped|button)$/u],
  },
  { kind: 'receipts', language: 'et', needs: [et.receipt], may: [et.small, et.show, et.description] },
  {
    kind: 'receipts',
    language: 'et',
    needs: [
      et.proof,
      /^(?:kinnitus\p{L}*|kinnitami\p{L}*|tutvumi\p{L}*|kinnitasin|tutvusin|allkirjastasin)$/u,
    ],
    may: [et.small, et.show, et.description],
  },
  {
    kind: 'receipts',
    language: 'et',
    needs: [/^(?:varasema|eelmise|vana)d?$/u, /^kinnitused$/u],
    may: [et.small, et.show, et.description],
  },
  { kind: 'receipts', language: 'en', needs: [en.receipt], may: [en.small, en.show, en.description] },
  {
    kind: 'receipts',
    language: 'en',
    needs: [/^(?:proof|evidence)$/u, en.did, /^(?:i|my|me)$/u],
    may: [en.small, en.show, en.description],
  },
  {
    kind: 'receipts',
    language: 'en',
    needs: [/^confirmations?$/u, /^(?:send|again|show|find)$/u],
    may: [en.small, en.show, en.description],
  },
];

/** What is said of one's own: read behind what is asked of others. */
export const ownPatterns: readonly CommandPattern<Kind>[] = [
  {
    kind: 'mine',
    language: 'et',
    needs: [et.whether, et.did],
    may: [et.small, et.will, et.description, et.read, et.card, et.arrived],
  },
  {
    kind: 'mine',
    language: 'et',
    needs: [/^(?:mis|mida|mille|millega|milliseid)$/u, /^(?:vaidlustasin|vaidlustanud)$/u],
    may: [et.small],
  },
  { kind: 'mine', language: 'et', needs: [et.how, et.did], may: [et.small, et.description, et.show] },
  { kind: 'mine', language: 'et', needs: [et.given], may: [et.small, et.description, et.show, et.when] },
  {
    kind: 'mine',
    language: 'et',
    needs: [et.when, et.didThen],
    may: [et.small, et.description, /^(?:viimati|allkirja|labi|ara)$/u],
  },
  {
    kind: 'mine',
    language: 'en',
    needs: [/^(?:when|which|what)$/u, en.did, /^i$/u],
    may: [en.small, en.description, /^(?:did|have|last)$/u],
  },
  {
    kind: 'mine',
    language: 'et',
    needs: [/^(?:vajutasin|klopsasin)$/u, /^(?:kinnita|nuppu|nupule)$/u],
    may: [et.small, /^(?:kinnitami\p{L}*|aga|midagi|ei|juhtunud|toimunud|tootanud|toota)$/u],
  },
  {
    kind: 'mine',
    language: 'en',
    needs: [/^(?:pressed|clicked|tapped)$/u, /^(?:acknowledge|confirm|sign|button)$/u, /^i$/u],
    may: [en.small, /^(?:but|and|nothing|happened|didn|didnt|t|work)$/u],
  },
  { kind: 'acknowledge', language: 'et', needs: [et.act], may: [...ownEt, /^(?:ule|vaadata|vaatan)$/u] },
  {
    kind: 'acknowledge',
    language: 'et',
    needs: [et.act, /^nup(?:p|u|pu)$/u],
    may: [...ownEt, /^(?:ei|leia|naed?|ules|ole|asub)$/u],
  },
  {
    kind: 'acknowledge',
    language: 'et',
    needs: [
      /^(?:kus|kust|kuidas)$/u,
      /^(?:oma|minu|mu|enda)$/u,
      et.description,
      /^(?:lugeda|loen|loeks\p{L}*|vaadata)$/u,
    ],
    may: ownEt,
  },
  { kind: 'acknowledge', language: 'et', needs: [/^kaar(?:t|di|ti)$/u, et.show], may: ownEt },
  { kind: 'acknowledge', language: 'et', needs: [et.given, et.description], may: ownEt },
  {
    kind: 'acknowledge',
    language: 'et',
    needs: [et.hasRead],
    may: [et.small, et.agreed, et.description],
  },
  {
    kind: 'acknowledge',
    language: 'et',
    needs: [/^(?:kinnitan|allkirjastan|noustun)$/u],
    may: [et.small, et.agreed, et.description, /^(?:sobib|klapib|oige)$/u],
  },
  {
    kind: 'acknowledge',
    language: 'et',
    needs: [/^nous$/u],
    may: [et.small, et.agreed, et.description],
  },
  {
    kind: 'acknowledge',
    language: 'et',
    needs: [/^(?:annan|anda)$/u, /^nousolek\p{L}*$/u],
    may: [et.small, et.will, et.description],
  },
  {
    kind: 'acknowledge',
    language: 'et',
    needs: [/^teadmiseks$/u, /^(?:votan|votsin|voetud)$/u],
    may: [et.small, et.agreed, et.description, /^(?:oige|sobib)$/u],
  },
  {
    kind: 'acknowledge',
    language: 'et',
    needs: [/^(?:ei|pole)$/u, /^(?:ma|mina|mul)$/u, et.did],
    may: [et.small, et.description, /^ole$/u],
  },
  {
    kind: 'acknowledge',
    language: 'et',
    needs: [et.will, et.description, /^ule$/u, /^vaa(?:tama|data|taks\p{L}*)$/u],
    may: ownEt,
  },
  {
    kind: 'news',
    language: 'et',
    needs: [
      /^(?:mis|mida|kas|millised|midagi)$/u,
      /^(?:muutu(?:s|sid|nud)|muudeti|muudetud|muudatus\p{L}*|teisiti)$/u,
    ],
    may: [
      et.small,
      et.description,
      /^(?:kinnitasin|allkirjastasin|kui|vahepeal|viimati|parast|paras|eelmi\p{L}*|korda|kinnitus\p{L}*|vorreldes|aasta\p{L}*|mullu\p{L}*|jooksul)$/u,
    ],
  },
  {
    kind: 'news',
    language: 'et',
    needs: [/^(?:kas|mis)$/u, /^(?:uus|uut|uusi|uued)$/u, /^(?:versioon\p{L}*|(?:ameti)?juhend\p{L}*)$/u],
    may: [et.small],
  },
  {
    kind: 'news',
    language: 'en',
    needs: [
      /^(?:what|whats|did|has|have|is|are|was|any|anything|something)$/u,
      /^(?:change[sd]?|different|updated?|updates)$/u,
    ],
    may: [
      en.small,
      en.description,
      /^(?:s|there|in|been|since|last|time|year|compared|signed|confirmed|acknowledged)$/u,
    ],
  },
  {
    kind: 'news',
    language: 'en',
    needs: [/^(?:what|whats|anything|something)$/u, /^new$/u],
    may: [/^(?:s|is|there|for|me|since|last|time)$/u],
  },
  {
    kind: 'news',
    language: 'et',
    needs: [
      /^(?:vahe|erineb|erinevus\p{L}*)$/u,
      /^(?:uue\p{L}*|uus|uuel)$/u,
      /^(?:vana\p{L}*|eelmi\p{L}*)$/u,
    ],
    may: [et.small, et.description, /^(?:mis|mille|poolest|ja)$/u],
  },
  // Without such a word 'what is my new job description' would be one.
  {
    kind: 'news',
    language: 'en',
    needs: [/^(?:what|whats|anything|something)$/u, /^new$/u, /^(?:in|since)$/u],
    may: [en.description, /^(?:s|is|there|my|the|last|time|year)$/u],
  },
  { kind: 'acknowledge', language: 'en', needs: [en.actAlone], may: ownEn },
  {
    kind: 'acknowledge',
    language: 'en',
    needs: [/^mark$/u, /^(?:me|it|mine)$/u, /^(?:done|read|signed|confirmed|acknowledged)$/u],
    may: [en.small, /^(?:as|all|good|from|side|and|please|can|you)$/u],
  },
  {
    kind: 'acknowledge',
    language: 'en',
    needs: [en.hasRead, /^(?:i|ive|done)$/u],
    may: [en.small, en.agreed, en.description],
  },
];

/** Whether a receipt is genuine, where its number is not said. */
export const checkingWhich: readonly CommandPattern<'check'>[] = [
  {
    kind: 'check',
    language: 'et',
    needs: [/^(?:toestan|toestada|toestaks\p{L}*)$/u, /^(?:ehtne|ehtsust|kehtib|kehtiv)$/u],
    may: [/^(?:kuidas|see|selle|kviitung\p{L}*|kinnitus\p{L}*|on|et|ma|mu|minu|saan|voin)$/u],
  },
  {
    kind: 'check',
    language: 'et',
    needs: [/^kviitung\p{L}*$/u, /^(?:kontrolli|kontrollida|ehtne|ehtsust|kehtib|kehtiv|kehtivust)$/u],
    may: [/^(?:kas|see|selle|mu|minu|on|taha\p{L}*|soovi\p{L}*|saan|kuidas|ma|uhe|veel)$/u],
  },
  {
    kind: 'check',
    language: 'en',
    needs: [/^receipts?$/u, /^(?:check|verify|genuine|valid|real)$/u],
    may: [/^(?:is|this|my|the|a|that|i|want|to|can|how|do|still)$/u],
  },
];

/** Words by which a statement of one's own description says that one acknowledges it, whatever else it says. */
export const statements = {
  et: {
    description: /^ametijuhend(?:i|it|iga)?$/u,
    says: /^(?:kinnitan|kinnitada|allkirjastan|allkirjastada|tutvuda|tutvusin|tutvunud|lugesin|lugenud)$/u,
    oneself:
      /^(?:ma|mina|mu|minu|oma|olen|sain|kinnitan|allkirjastan|tutvusin|lugesin|taha\p{L}*|soovi\p{L}*)$/u,
    never:
      /^(?:kas|kes|kel\p{L}*|mis|mida|mille|mi[ld]l\p{L}*|keda|miks|kuidas|kui|ei|pole|jargi|alusel|kohaselt|pohjal|pean|peab|tuleb)$/u,
  },
  en: {
    description: /^(?:descriptions?|jd)$/u,
    says: /^(?:acknowledge|confirm|sign|signing|acknowledging|read)$/u,
    oneself: /^(?:i|ive|im|id)$/u,
    never:
      /^(?:who|whom|whose|what|which|how|why|when|do|does|did|must|should|can|could|has|is|are|not|nt|t|dont|by|according|under|if|whether)$/u,
  },
} as const;
