import { holds, type CommandPattern } from './command-pattern.js';

type Kind =
  | 'form'
  | 'status'
  | 'stop'
  /** Names no reminder: it is one where HR says it. */
  | 'bare'
  | 'own-later'
  | 'own-stop'
  | 'own-due';

const et = {
  reminder: /^(?:meeldetuletus\p{L}*|kampaania(?:t|ga)?)$/u,
  review: /^(?:ulevaatus\p{L}*|labivaatus\p{L}*)$/u,
  notice: /^(?:teade|teate|teated|teavitus\p{L}*|kiri|kirja|sonum|sonumi)$/u,
  description: /^(?:ameti)?juhend\p{L}*$/u,
  small:
    /^(?:nuud|kohe|ma|me|mul|oma|meie|taha\p{L}*|soovi\p{L}*|pean|peaks\p{L}*|saan|kuidas|kus|siis|uuesti|veel|kord|ka|see|uks|on|oleks|vaja|aeg)$/u,
  send: /^(?:saada|saadame|saadan|saata|saadaks\p{L}*|saatmi\p{L}*|tee|teeme|teen|teha|koosta(?:da|me|n)?|loo|luua|alusta(?:da|me|n)?|kaivita(?:da|me|n)?|planeeri(?:da|me|n)?|ajasta(?:da|me|n)?|uus|uue|uut)$/u,
  begin: /^(?:alusta|kaivita)(?:da|me|n)?$/u,
  whom: /^(?:koigile|koikidele|kogu|majale|tootajatele|inimestele|kolleegidele|asutusele|ulejaanutele|ulejaanud|neile|nendele)$/u,
  /** 'Neile, kes pole kinnitanud'. */
  outstanding:
    /^(?:kes|kel|kellel|pole|ei|ole|on|puudu|kinnitanud|kinnitamata|tutvunud|allkirjastanud|jatnud)$/u,
  about:
    /^(?:ule|vaata\p{L}*|ulevaat\p{L}*|labivaat\p{L}*|tutvumi\p{L}*|kinnitami\p{L}*|iga|aasta\p{L}*|igaaasta\p{L}*|kohta|et|tuleb|tuleks|valja)$/u,
  remind: /^(?:tuleta|tuletame|tuletan|tuletada|tuletaks\p{L}*)$/u,
  stands:
    /^(?:seis\p{L}*|aruan\p{L}*|tulemus\p{L}*|olek\p{L}*|laks|laksid|sai|sain|said|saanud|avas|avasid|luges|lugesid|valja|laheb|joudnud|joudis|joudsid|kohale|avanud|vaadanud|lugenud|viima\p{L}*|varasema\p{L}*|eelmi\p{L}*|naita|vaata|kuva|jai|jaid|saamata|saadetud|saadeti|saatsin|saatsime|millal|mitu|palju)$/u,
  stop: /^(?:stopp?|seis(?:ka|kake)|peata\p{L}*|katkesta\p{L}*|tuhista\p{L}*|lopeta\p{L}*)$/u,
  sending: /^saatmi\p{L}*$/u,
  own: /^(?:mulle|mind|mul|minu)$/u,
  table: /^(?:tabel|tabeli|tabelit|csv|excel|excelis|excelisse|exceli)$/u,
  due: /^(?:tahtaeg|tahtaja|tahtajaks|kuupaevaks|tahtpaev|ajaks)$/u,
  acknowledging: /^(?:kinnita\p{L}*|tutvu\p{L}*|allkirjasta\p{L}*)$/u,
  asking:
    /^(?:kas|kes|kellel|kellele|keda|kuidas|mitmele|mitmeni|mis|kui|need|koik|inimest|inimesed|ei|pole|ole|jargmi\p{L}*|tuleb|oli)$/u,
} as const;

const en = {
  reminder: /^(?:reminders?|campaign)$/u,
  remind: /^(?:remind|nudge|ping)$/u,
  small:
    /^(?:for|on|i|we|d|ll|us|s|want|would|like|let|lets|to|the|a|an|of|about|out|now|again|how|do|can|need|must|should|is|it|time|our)$/u,
  send: /^(?:send|sending|new|create|make|start|schedule|plan|prepare)$/u,
  whom: /^(?:everyone|everybody|all|staff|employees|people|rest|those|them|ones)$/u,
  outstandingAlone: /^outstanding$/u,
  me: /^me$/u,
  table: /^(?:table|csv|excel|spreadsheet)$/u,
  outstanding:
    /^(?:who|whoever|have|has|hasn|haven|hasnt|havent|t|not|yet|acknowledged|signed|confirmed|outstanding|still)$/u,
  about: /^(?:yearly|annual|review|reviews|acknowledgement|acknowledge|job|descriptions?|their|that|due)$/u,
  stands:
    /^(?:status|state|report|results?|got|get|received|receive|reached|opened|seen|read|show|list|last|latest|previous|earlier|who|how|when|many)$/u,
  stop: /^(?:stop|cancel|abort|halt)$/u,
  asking:
    /^(?:did|does|me|was|were|has|have|hasn|hasnt|not|t|everyone|everybody|all|people|they|go|went|doing|going|out|is)$/u,
} as const;

const formEt = [et.small, et.whom, et.outstanding, et.about, et.description];
const formEn = [en.small, en.whom, en.outstanding, en.about];

/** A form is opened and nothing sent by it; so where more than one thing may be meant, it is the form. */
export const reminderPatterns: readonly CommandPattern<Kind>[] = [
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
      /^(?:deadline|due|by)$/u,
      /^(?:acknowledg\p{L}*|sign|signing|confirm)$/u,
      /^(?:when|what|my|the)$/u,
    ],
    may: [/^(?:is|do|i|have|need|to|must|for|date|job|description|my|of)$/u],
  },
  {
    kind: 'stop',
    language: 'et',
    needs: [et.stop, et.reminder],
    may: [et.small, et.sending, /^(?:need|nende|ara)$/u],
  },
  { kind: 'stop', language: 'et', needs: [et.stop, et.sending], may: [et.small] },
  {
    kind: 'stop',
    language: 'et',
    needs: [/^ara$/u, et.send, et.reminder],
    may: [et.small, et.whom, et.stop],
  },
  {
    kind: 'stop',
    language: 'et',
    needs: [/^(?:jata|jatame|jatke)$/u, /^ara$/u, et.reminder],
    may: [et.small, /^saatmata$/u],
  },
  {
    kind: 'bare',
    language: 'et',
    needs: [
      /^(?:saatmine|saatmisega|teade|teate|teadet|sonum|sonumi)$/u,
      /^(?:edeneb|laheb|laks|seis|said|sai|jais|joudis|kaes)$/u,
    ],
    may: [et.small, et.asking, /^(?:katte|kohale|valja)$/u],
  },
  { kind: 'bare', language: 'et', needs: [et.stop, /^ara$/u, /^saada$/u], may: [et.small, et.whom] },
  { kind: 'form', language: 'et', needs: [et.reminder, et.send], may: formEt },
  { kind: 'form', language: 'et', needs: [et.reminder, et.whom], may: formEt },
  { kind: 'form', language: 'et', needs: [et.remind, /^meelde$/u], may: formEt },
  { kind: 'form', language: 'et', needs: [et.notice, et.send, et.whom], may: formEt },
  { kind: 'form', language: 'et', needs: [et.begin, et.review], may: [et.small, et.about, et.description] },
  {
    kind: 'status',
    language: 'et',
    needs: [et.reminder, et.stands],
    may: [et.small, et.asking, et.whom, et.description],
  },
  { kind: 'status', language: 'et', needs: [et.reminder], may: [et.small] },
  {
    kind: 'bare',
    language: 'et',
    needs: [et.table, /^(?:saada|anna|ekspordi|naita|taha\p{L}*|soovi\p{L}*|meeldetuletus\p{L}*)$/u],
    may: [et.small, /^(?:mulle|d|kujul|failina|fail)$/u],
  },
  {
    kind: 'bare',
    language: 'et',
    needs: [/^(?:saada|saadame)$/u, /^(?:uuesti|veel)$/u, et.whom, /^(?:saanud|joudnud)$/u],
    may: [et.small, /^(?:kes|kellele|kelleni|ei|pole)$/u],
  },
  { kind: 'stop', language: 'en', needs: [en.stop, en.reminder], may: [en.small, en.send] },
  { kind: 'stop', language: 'en', needs: [en.stop, /^sending$/u], may: [en.small] },
  { kind: 'form', language: 'en', needs: [en.reminder, en.send], may: formEn },
  { kind: 'form', language: 'en', needs: [en.reminder, en.whom], may: formEn },
  { kind: 'form', language: 'en', needs: [en.remind, en.whom], may: formEn },
  { kind: 'form', language: 'en', needs: [en.remind, en.outstandingAlone], may: formEn },
  {
    kind: 'status',
    language: 'en',
    needs: [en.reminder, en.stands],
    may: [en.small, en.asking, en.about],
  },
  {
    kind: 'status',
    language: 'en',
    needs: [en.reminder, /^(?:going|doing|went|out)$/u, /^(?:how|did|has|is)$/u],
    may: [en.small, en.asking],
  },
  { kind: 'status', language: 'en', needs: [en.reminder], may: [en.small] },
  {
    kind: 'bare',
    language: 'en',
    needs: [en.table, /^(?:give|send|export|show|download|want|get|reminders?)$/u],
    may: [en.small, /^(?:me|as|file|it|results?)$/u],
  },
  {
    kind: 'bare',
    language: 'en',
    needs: [/^(?:who|everyone|everybody|all)$/u, /^(?:opened|got|get|received?|read)$/u, /^it$/u],
    may: [/^(?:did|has|have|already|so|far)$/u],
  },
];

/** Where a moment was said beside them, or they say that it is to be another. */
export const ownReminderPatterns: readonly CommandPattern<'own-later'>[] = [
  {
    kind: 'own-later',
    language: 'et',
    needs: [et.remind, /^meelde$/u],
    may: [et.own, /^(?:seda|sellest|hiljem|uuesti|siis|mone|paeva|parast)$/u],
  },
  {
    kind: 'own-later',
    language: 'et',
    needs: [/^(?:pole|ei)$/u, /^aega$/u],
    may: [et.own, /^(?:ole|praegu|hetkel|teen|vaatan|hiljem)$/u],
  },
  {
    kind: 'own-later',
    language: 'en',
    needs: [/^remind$/u],
    may: [/^(?:me|again|about|this|it|later|in|a|few|days)$/u],
  },
  {
    kind: 'own-later',
    language: 'et',
    needs: [/^lukka$/u, /^edasi$/u],
    may: [et.own, et.reminder, /^(?:see|seda|kinnitamine|kinnitamist|hiljem|siis)$/u],
  },
  {
    kind: 'own-later',
    language: 'en',
    needs: [/^(?:snooze|postpone)$/u],
    may: [en.reminder, /^(?:for|a|this|it|the|me|my|until|week|day|later)$/u],
  },
];

/** That somebody means themselves, where no moment is said. */
export const ofOwnReminder = /^(?:lukka|snooze|postpone|mulle|mind|mul|me|hiljem|later)$/u;

/** That those are meant who have not acknowledged. */
const lacking: readonly (readonly RegExp[])[] = [
  [/^(?:kinnitamata|allkirjastamata|puudu|outstanding|ulejaanu\p{L}*|rest)$/u],
  [/^(?:pole|ei)$/u, /^(?:kinnitanud|tutvunud|allkirjastanud)$/u],
  [/^(?:not|hasn|haven|hasnt|havent)$/u, /^(?:acknowledged|signed|confirmed)$/u],
];

export function meansOutstanding(words: readonly string[]): boolean {
  return lacking.some((needs) => needs.every((need) => holds(words, need)));
}

/** Who tells HR's bot to send a reminder wants the form, in whatever words; a question is asked otherwise. */
export const wishes = {
  et: {
    reminder: /^meeldetuletus(?:e|t|ed|i|te)?$/u,
    tells: /^(?:saada|saatke|saadame|pane|paneme|tee|teeme|koosta|planeeri|ajasta|saata|panna)$/u,
    never: /^(?:kas|kes|kel|kellel|mis|mida|mil\p{L}*|kuidas|kui|mitu|ei|ara|pean|peab)$/u,
  },
  en: {
    reminder: /^reminders?$/u,
    tells: /^(?:send|set|schedule|prepare|create|plan|make|put)$/u,
    never: /^(?:who|whom|what|which|how|why|when|do|does|did|is|are|must|should|not|dont|has|have)$/u,
  },
} as const;
