import type { CommandPattern } from './command-pattern.js';

type Kind = 'form' | 'status';

const et = {
  reminder: /^meeldetuletus\p{L}*$/u,
  notice: /^(?:teade|teate|teated|teavitus\p{L}*|kiri|kirja|sonum|sonumi)$/u,
  description: /^(?:ameti)?juhend\p{L}*$/u,
  small:
    /^(?:palun|tere|nuud|ma|me|mul|oma|meie|taha\p{L}*|soovi\p{L}*|pean|peaks\p{L}*|saan|kuidas|kus|siis|uuesti|veel|kord|ka|see|uks|on|oleks|vaja|aeg)$/u,
  send: /^(?:saada|saadame|saadan|saata|saadaks\p{L}*|saatmi\p{L}*|tee|teeme|teen|teha|koosta\p{L}*|loo|luua|alusta\p{L}*|kaivita\p{L}*|planeeri\p{L}*|ajasta\p{L}*|uus|uue|uut)$/u,
  whom: /^(?:koigile|koikidele|kogu|majale|tootajatele|inimestele|kolleegidele|asutusele|ulejaanutele|ulejaanud|neile|nendele)$/u,
  /** 'Neile, kes pole kinnitanud'. */
  outstanding: /^(?:kes|kel|kellel|pole|ei|ole|kinnitanud|kinnitamata|tutvunud|allkirjastanud|jatnud)$/u,
  about:
    /^(?:ule|vaata\p{L}*|ulevaat\p{L}*|labivaat\p{L}*|tutvumi\p{L}*|kinnitami\p{L}*|iga|aasta\p{L}*|igaaasta\p{L}*|kohta|et|tuleb|tuleks|valja)$/u,
  remind: /^(?:tuleta|tuletame|tuletan|tuletada|tuletaks\p{L}*)$/u,
  stands:
    /^(?:seis\p{L}*|aruan\p{L}*|tulemus\p{L}*|olek\p{L}*|laks|laksid|sai|sain|said|saanud|joudnud|joudis|joudsid|kohale|avanud|vaadanud|lugenud|viima\p{L}*|varasema\p{L}*|eelmi\p{L}*|naita|vaata|kuva|jai|jaid|saamata|saadetud|saadeti|saatsin|saatsime|millal|mitu|palju)$/u,
  stop: /^(?:peata\p{L}*|katkesta\p{L}*|tuhista\p{L}*|lopeta\p{L}*)$/u,
  sending: /^saatmi\p{L}*$/u,
  asking:
    /^(?:kas|kes|kellel|kellele|keda|mis|kui|koik|inimest|inimesed|ei|pole|ole|jargmi\p{L}*|tuleb|oli)$/u,
} as const;

const en = {
  reminder: /^reminders?$/u,
  remind: /^remind$/u,
  small:
    /^(?:please|i|we|d|ll|us|s|want|would|like|let|lets|to|the|a|an|of|about|out|now|again|how|do|can|need|must|should|is|it|time|our)$/u,
  send: /^(?:send|sending|new|create|make|start|schedule|plan|prepare)$/u,
  whom: /^(?:everyone|everybody|all|staff|employees|people|rest|those|them)$/u,
  outstanding:
    /^(?:who|whoever|have|has|hasn|haven|hasnt|havent|t|not|yet|acknowledged|signed|confirmed|outstanding|still)$/u,
  about: /^(?:yearly|annual|review|reviews|acknowledgement|acknowledge|job|descriptions?|their|that|due)$/u,
  stands:
    /^(?:status|state|report|results?|got|get|received|receive|reached|opened|seen|read|show|list|last|latest|previous|earlier|who|how|when|many)$/u,
  stop: /^(?:stop|cancel|abort|halt)$/u,
  asking:
    /^(?:did|does|me|was|were|has|have|hasn|hasnt|not|t|everyone|everybody|all|people|they|go|went|doing)$/u,
} as const;

const formEt = [et.small, et.whom, et.outstanding, et.about, et.description];
const formEn = [en.small, en.whom, en.outstanding, en.about];

/** A form is opened and nothing sent by it; so where more than one thing may be meant, it is the form. */
export const reminderPatterns: readonly CommandPattern<Kind>[] = [
  { kind: 'status', language: 'et', needs: [et.stop, et.reminder], may: [et.small, et.sending] },
  { kind: 'status', language: 'et', needs: [et.stop, et.sending], may: [et.small] },
  { kind: 'form', language: 'et', needs: [et.reminder, et.send], may: formEt },
  { kind: 'form', language: 'et', needs: [et.reminder, et.whom], may: formEt },
  { kind: 'form', language: 'et', needs: [et.remind, /^meelde$/u], may: formEt },
  { kind: 'form', language: 'et', needs: [et.notice, et.send, et.whom], may: formEt },
  {
    kind: 'status',
    language: 'et',
    needs: [et.reminder, et.stands],
    may: [et.small, et.asking, et.whom, et.description],
  },
  { kind: 'status', language: 'et', needs: [et.reminder], may: [et.small] },
  { kind: 'status', language: 'en', needs: [en.stop, en.reminder], may: [en.small, en.send] },
  { kind: 'status', language: 'en', needs: [en.stop, /^sending$/u], may: [en.small] },
  { kind: 'form', language: 'en', needs: [en.reminder, en.send], may: formEn },
  { kind: 'form', language: 'en', needs: [en.reminder, en.whom], may: formEn.concat(/^for$/u) },
  { kind: 'form', language: 'en', needs: [en.remind, en.whom], may: formEn },
  {
    kind: 'status',
    language: 'en',
    needs: [en.reminder, en.stands],
    may: [en.small, en.asking, en.about],
  },
  { kind: 'status', language: 'en', needs: [en.reminder], may: [en.small] },
];

/** That those are meant who have not acknowledged. */
const lacking: readonly (readonly RegExp[])[] = [
  [/^(?:kinnitamata|outstanding)$/u],
  [/^(?:pole|ei)$/u, /^(?:kinnitanud|tutvunud|allkirjastanud)$/u],
  [/^(?:not|hasn|haven|hasnt|havent)$/u, /^(?:acknowledged|signed|confirmed)$/u],
];

export function meansOutstanding(words: readonly string[]): boolean {
  return lacking.some((needs) => needs.every((need) => words.some((word) => need.test(word))));
}
