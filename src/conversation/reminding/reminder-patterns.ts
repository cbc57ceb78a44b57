import type { CommandPattern } from '../words/command-pattern.js';

type Kind =
  /** Who leads others speaks of theirs. */
  'not-mine' | 'own-stop' | 'own-due' | 'own-why';

const et = {
  reminder: /^(?:meeldetuletus\p{L}*|kampaania(?:t|ga)?)$/u,
  notice: /^(?:teade|teate|teated|teavitus\p{L}*|kiri|kirja|sonum|sonumi)$/u,
  description: /^(?:ameti)?juhend\p{L}*$/u,
  small:
    /^(?:nuud|kohe|ma|me|mul|oma|meie|taha\p{L}*|soovi\p{L}*|pean|peaks\p{L}*|saan|kuidas|kus|siis|uuesti|veel|kord|ka|see|seda|selle|uks|on|oleks|vaja|aeg|nad|ta)$/u,
  /** 'Neile, kes pole kinnitanud'. */
  outstanding:
    /^(?:kes|kel|kellel|pole|ei|ole|on|puudu|kinnitanud|kinnitamata|tutvunud|allkirjastanud|jatnud|vastanud|reageerinud)$/u,
  remind: /^(?:tuleta|tuletame|tuletan|tuletada|tuletaks\p{L}*)$/u,
  own: /^(?:mulle|mind|mul|minu)$/u,
  due: /^(?:tahtaeg|tahtaja|tahtajaks|kuupaevaks|tahtpaev|ajaks)$/u,
  acknowledging: /^(?:kinnita\p{L}*|tutvu\p{L}*|allkirjasta\p{L}*)$/u,
} as const;

const en = {
  reminder: /^(?:reminders?|campaign)$/u,
  small:
    /^(?:for|on|i|we|d|ll|us|s|want|would|like|let|lets|to|the|a|an|of|about|out|now|again|how|do|can|need|must|should|is|are|it|time|our)$/u,
  me: /^me$/u,
  outstanding:
    /^(?:who|whoever|have|has|hasn|haven|hasnt|havent|t|not|yet|acknowledged|signed|confirmed|answered|responded|replied|outstanding|still)$/u,
  about:
    /^(?:yearly|annual|review|reviews|acknowledgement|acknowledge|confirm|sign|read|job|descriptions?|their|whose|overdue|that|due|in|english|estonian|as|well|too|also|his|her|he|she)$/u,
} as const;

/** What people say beside it when they put something off. */
const again = {
  et: /^(?:praegu|hetkel|nuud|ole|seda|see|selle|sellest|sellega|siis|ette|ule|hiljem|uuesti|mone|paeva|parast|teen|vaatan|votan|tegelen|loen|kirjuta|kusi|palun|jah|pigem|olen|puhkus\p{L}*|haige|koosolekul|et|aega)$/u,
  en: /^(?:i|m|am|ll|will|im|it|this|about|again|later|me|please|right|busy|maybe|ask|write|remind|do|on|holiday|vacation|leave|away|have|no|time|read)$/u,
} as const;

/** What is said of the reminders that one gets oneself, or of reminding those whom one leads. */
export const ownPatterns: readonly CommandPattern<Kind>[] = [
  {
    kind: 'own-stop',
    language: 'et',
    needs: [/^ara(?:ge)?$/u, et.remind, /^meelde$/u],
    may: [/^(?:mulle|enam|rohkem)$/u],
  },
  {
    kind: 'own-stop',
    language: 'et',
    needs: [/^(?:ara|lopeta)$/u, /^(?:tuuta|sega|spammi)$/u],
    may: [et.own, et.reminder, /^(?:enam|nende|nendega|teadetega|oma)$/u],
  },
  {
    kind: 'own-stop',
    language: 'et',
    needs: [/^(?:ara|arge|lopeta\p{L}*)$/u, /^(?:saada|saatke|saatmine)$/u, et.own],
    may: [et.reminder, et.notice, /^(?:enam|rohkem|neid|need|nende|sonumeid|teateid|teavitusi|kirju)$/u],
  },
  {
    kind: 'own-stop',
    language: 'en',
    needs: [/^(?:stop|dont|don|quit)$/u, /^(?:reminding|remind|reminders|sending|messaging|send)$/u, en.me],
    may: [en.small, en.reminder, /^(?:t|anymore|any|more|these|those|messages|notifications|with)$/u],
  },
  {
    kind: 'own-stop',
    language: 'et',
    needs: [et.reminder, /^loobu\p{L}*$/u],
    may: [et.small, et.own],
  },
  {
    kind: 'not-mine',
    language: 'et',
    needs: [
      /^(?:miks|kas)$/u,
      /^(?:ma|mina)$/u,
      /^(?:saa|saan|tohi|tohin|voin|voi)$/u,
      et.reminder,
      /^saata$/u,
    ],
    may: [et.small, /^(?:ei|ise|oma|tiimile|meeskonnale|alluvatele|koigile|inimestele)$/u],
  },
  {
    kind: 'not-mine',
    language: 'et',
    needs: [/^(?:tuleta|tuletame|saada|saadame|saata|tuletada)$/u, /^(?:alluva\p{L}*|tiimile|meeskonnale)$/u],
    may: [
      et.small,
      et.reminder,
      et.outstanding,
      /^(?:kas|ise|tohin|voin|meelde|minu|mu|oma|koigile|koigi|neile)$/u,
    ],
  },
  {
    kind: 'not-mine',
    language: 'en',
    needs: [/^(?:remind|send|nudge)$/u, /^my$/u, /^(?:team|reports|people|unit|department|subordinates)$/u],
    may: [en.small, en.reminder, en.about, en.outstanding, /^direct$/u],
  },
  {
    kind: 'own-why',
    language: 'et',
    needs: [et.reminder, /^(?:ei|pole|vale|valele)$/u, /^(?:mulle|minu|mind|puuduta|inimesele)$/u],
    may: [
      et.small,
      /^(?:ole|tootan|teises|osakonnas|uksuses|kohta|tulnud|moeldud|olnud|tuli|sain|kaib|vist)$/u,
    ],
  },
  {
    kind: 'own-why',
    language: 'et',
    needs: [
      /^(?:miks|kes)$/u,
      /^(?:meeldetuletus\p{L}*|teate|teade|kirja|kiri|sonumi|sonum)$/u,
      /^(?:sain|saan|saatis|saadeti|saadetakse|saadad|tuli)$/u,
      /^(?:ma|mulle|see|selle|need|neid)$/u,
    ],
    may: [et.small, et.own],
  },
  {
    kind: 'own-why',
    language: 'en',
    needs: [
      /^why$/u,
      /^(?:message|reminder|notification|letter|card)s?$/u,
      /^(?:i|me)$/u,
      /^(?:get|getting|got|send|sending|sent|receive|received|receiving)$/u,
    ],
    may: [en.small, /^(?:did|am|have|was|were|you|this|these|keep)$/u],
  },
  {
    kind: 'own-why',
    language: 'en',
    needs: [
      /^who$/u,
      /^(?:message|reminder|notification|letter|card)s?$/u,
      /^me$/u,
      /^(?:sends?|sending|sent)$/u,
    ],
    may: [en.small, /^(?:this|these|has|have|been)$/u],
  },
  {
    kind: 'own-stop',
    language: 'et',
    needs: [
      /^(?:kinnitasin|kinnitanud|tutvusin|allkirjastasin|tehtud)$/u,
      /^ara(?:ge)?$/u,
      /^(?:saada|saatke|tuleta)$/u,
    ],
    may: [et.small, et.own, et.reminder, et.notice, /^(?:enam|rohkem|juba|meelde|ju|olen)$/u],
  },
  {
    kind: 'own-stop',
    language: 'et',
    needs: [/^(?:ei|arge|ara)$/u, /^(?:taha|soovi)$/u, et.reminder],
    may: [et.small, et.own, /^(?:enam|rohkem|saada|neid|selliseid)$/u],
  },
  {
    kind: 'own-stop',
    language: 'en',
    needs: [/^(?:dont|don|not|no)$/u, /^(?:want|wanna|need|more)$/u, en.reminder],
    may: [en.small, en.me, /^(?:t|any|more|anymore|these|this|get|receive|getting|please|do)$/u],
  },
  { kind: 'own-stop', language: 'en', needs: [/^unsubscribe$/u], may: [/^(?:me|from|these|reminders)$/u] },
  {
    kind: 'own-due',
    language: 'et',
    needs: [et.due, et.acknowledging],
    may: [et.small, et.own, et.description, /^(?:mis|millal|milline|pean|peab|ara|olema)$/u],
  },
  {
    kind: 'own-due',
    language: 'en',
    needs: [
      /^(?:deadline|due|by|until|long)$/u,
      /^(?:acknowledg\p{L}*|sign|signing|confirm)$/u,
      /^(?:when|what|my|the|how)$/u,
    ],
    may: [/^(?:is|do|i|have|can|need|to|must|for|date|job|description|my|of)$/u],
  },
];

/** Somebody has no time now: by these words alone. */
export const putOffPatterns: readonly CommandPattern<'own-later'>[] = [
  {
    kind: 'own-later',
    language: 'et',
    needs: [/^(?:lukka|hiljem|mulle|mind|mul)$/u, et.remind, /^meelde$/u],
    may: [et.own, again.et],
  },
  { kind: 'own-later', language: 'et', needs: [/^mitte$/u, /^(?:praegu|nuud|hetkel)$/u], may: [again.et] },
  { kind: 'own-later', language: 'et', needs: [/^hiljem$/u], may: [et.own, again.et] },
  { kind: 'own-later', language: 'et', needs: [/^(?:pole|ei)$/u, /^aega$/u], may: [et.own, again.et] },
  {
    kind: 'own-later',
    language: 'et',
    needs: [/^lukka$/u, /^edasi$/u],
    may: [et.own, /^meeldetuletus$/u, again.et, /^(?:kinnitamine|kinnitamist)$/u],
  },
  { kind: 'own-later', language: 'en', needs: [/^not$/u, /^now$/u], may: [again.en] },
  { kind: 'own-later', language: 'en', needs: [/^later$/u], may: [again.en] },
  {
    kind: 'own-later',
    language: 'en',
    needs: [/^(?:remind|ask|ping|message)$/u, /^me$/u],
    may: [again.en, /^(?:in|a|few|days)$/u],
  },
  {
    kind: 'own-later',
    language: 'en',
    needs: [/^(?:snooze|postpone)$/u],
    may: [en.reminder, /^(?:for|a|this|it|the|me|my|until|week|day|later)$/u],
  },
];

/** The same where a moment is said beside them. */
export const putOffUntil: readonly CommandPattern<'own-later'>[] = [
  ...putOffPatterns,
  {
    kind: 'own-later',
    language: 'et',
    needs: [et.remind, /^meelde$/u],
    may: [et.own, again.et],
  },
  {
    kind: 'own-later',
    language: 'et',
    needs: [/^(?:votan|vaatan|teen|tegelen|loen|kinnitan|kirjuta|kusi)$/u],
    may: [et.own, again.et],
  },
  { kind: 'own-later', language: 'en', needs: [/^remind$/u], may: [again.en] },
  {
    kind: 'own-later',
    language: 'en',
    needs: [/^(?:ll|will)$/u, /^(?:do|read|sign|confirm|look|acknowledge)$/u],
    may: [again.en, /^(?:at|get|to)$/u],
  },
];

export const deadline = /^(?:tahta(?:eg|ja)\p{L}*|deadline|due)$/u;

/** HR wants what was planned to be otherwise: one of each list, or the last word beside a moment. */
export const changes = {
  et: {
    verb: /^(?:muuda|muudame|muuta|vaheta|vahetame|lukka|lukkame|nihuta|nihutame|paranda|lisa|lisame|jata|pane|tosta)$/u,
    what: /^(?:saatmi\p{L}*|saatmisa\p{L}*|meeldetuletus\p{L}*|kampaania\p{L}*|adressaa\p{L}*|saaja\p{L}*|saajat\p{L}*|tekst\p{L}*|sonum\p{L}*|tahtaeg|tahtaega|tahtaja\p{L}*|aega?|keelne|keelse|tolge|tolget)$/u,
    instead: /^(?:hoopis|pigem)$/u,
    moves: /^(?:pane|paneme|saada|saadame|saata|panna|lukka|lukkame|nihuta|tosta|ajasta|planeeri)$/u,
    small: /^(?:see|selle|seda|valja|edasi|valmis|alles|palun|umber|voiks)$/u,
    never:
      /^(?:kas|kes|kel|kellel|kelle|mis|mida|mil\p{L}*|kuidas|kui|mitu|pean|peab|juhend\p{L}*|ametijuhend\p{L}*|ulesan\p{L}*|punkt\p{L}*|mulle|mind|mul|valja)$/u,
  },
  en: {
    verb: /^(?:change|edit|move|postpone|reschedule|shift|delay|push|alter|add)$/u,
    what: /^(?:reminders?|campaign|audience|recipients?|message|text|wording|deadline|due|date|time|sending)$/u,
    instead: /^(?:instead|rather)$/u,
    moves: /^(?:send|move|schedule|postpone|reschedule|push|make|put|delay)$/u,
    small: /^(?:it|this|that|to|for|on|out|the|off|until|till|let|us|s|please)$/u,
    never:
      /^(?:who|whom|what|which|how|why|when|do|does|did|is|are|must|should|can|has|have|me|my|descriptions?|duty|duties)$/u,
  },
} as const;
