import { holds, holdsAll, type CommandPattern } from './command-pattern.js';

type Kind =
  | 'form'
  | 'status'
  | 'newcomers'
  | 'stop'
  /** Names no reminder: it is one where HR says it. */
  | 'bare'
  /** Who leads others speaks of theirs. */
  | 'not-mine'
  | 'own-stop'
  | 'own-due'
  | 'own-why';

const et = {
  reminder: /^(?:meeldetuletus\p{L}*|kampaania(?:t|ga)?)$/u,
  review: /^(?:ulevaatus\p{L}*|labivaatus\p{L}*)$/u,
  notice: /^(?:teade|teate|teated|teavitus\p{L}*|kiri|kirja|sonum|sonumi)$/u,
  description: /^(?:ameti)?juhend\p{L}*$/u,
  small:
    /^(?:nuud|kohe|ma|me|mul|oma|meie|taha\p{L}*|soovi\p{L}*|pean|peaks\p{L}*|saan|kuidas|kus|siis|uuesti|veel|kord|ka|see|seda|selle|uks|on|oleks|vaja|aeg|nad|ta)$/u,
  send: /^(?:saada|saadame|saadan|saata|saadaks\p{L}*|saatmi\p{L}*|tee|teeme|teen|teha|koosta(?:da|me|n)?|loo|luua|alusta(?:da|me|n)?|kaivita(?:da|me|n)?|planeeri(?:da|me|n)?|ajasta(?:da|me|n)?|uus|uue|uut)$/u,
  begin: /^(?:alusta|kaivita)(?:da|me|n)?$/u,
  whom: /^(?:kellelegi|koigile|koikidele|kogu|majale|tootajatele|inimestele|kolleegidele|asutusele|ulejaanutele|ulejaanud|neile|nendele)$/u,
  /** 'Neile, kes pole kinnitanud'. */
  outstanding:
    /^(?:kes|kel|kellel|pole|ei|ole|on|puudu|kinnitanud|kinnitamata|tutvunud|allkirjastanud|jatnud|vastanud|reageerinud)$/u,
  about:
    /^(?:ule|vaata\p{L}*|ulevaat\p{L}*|labivaat\p{L}*|tutvu(?:mi|ks)\p{L}*|kinnita(?:mi|ks)\p{L}*|allkirjasta\p{L}*|inglise|eesti|keel\p{L}*|kelle|hilineb|hilinenud|tulemas|iga|aasta\p{L}*|igaaasta\p{L}*|kohta|et|tuleb|tuleks|valja)$/u,
  remind: /^(?:tuleta|tuletame|tuletan|tuletada|tuletaks\p{L}*)$/u,
  stands:
    /^(?:seis\p{L}*|saatis|mullu\p{L}*|aruan\p{L}*|tulemus\p{L}*|olek\p{L}*|laks|laksid|sai|sain|said|saanud|avas|avasid|luges|lugesid|valja|laheb|joudnud|joudis|joudsid|kohale|avanud|vaadanud|lugenud|viima\p{L}*|varasema\p{L}*|eelmi\p{L}*|naita|vaata|kuva|jai|jaid|saamata|saadetud|saadeti|saatsin|saatsime|millal|mitu|palju|plaanis|plaanitud|ajastatud|ootel)$/u,
  stop: /^(?:stopp?|seis(?:ka|kake)|kustuta|kustutame|peata\p{L}*|katkesta\p{L}*|tuhista\p{L}*|lopeta\p{L}*)$/u,
  sending: /^saatmi\p{L}*$/u,
  coming: /^(?:plaanitud|ajastatud|planeeritud|homne|homse|homset|jargmi\p{L}*)$/u,
  own: /^(?:mulle|mind|mul|minu)$/u,
  table: /^(?:tabel|tabeli|tabelit|csv|excel|excelis|excelisse|exceli)$/u,
  due: /^(?:tahtaeg|tahtaja|tahtajaks|kuupaevaks|tahtpaev|ajaks)$/u,
  acknowledging: /^(?:kinnita\p{L}*|tutvu\p{L}*|allkirjasta\p{L}*)$/u,
  /** Who has come: 'uutele', 'lisandunud', 'kes alustasid'. */
  newly:
    /^(?:uus|uued|uusi|uute|uutele|uuele|uut|tulnud|tulid|tuli|lisandunud|lisandus|lisandusid|liitunud|liitus|liitusid|alustanud|alustas|alustasid|juurde|tulijad|tulijatele)$/u,
  since: /^(?:parast|peale|saadik|alates|viimati|vahepeal|hiljem)$/u,
  people: /^(?:tootaja\p{L}*|inimes\p{L}*|inimene|kolleeg\p{L}*|tulija\p{L}*|ametnik\p{L}*)$/u,
  asking:
    /^(?:kas|kes|kellel|kellele|keda|keegi|kuidas|mitmele|mitmeni|mis|millised|kui|need|koik|katte|inimest|inimesed|ei|pole|ole|jargmi\p{L}*|tuleb|oli)$/u,
} as const;

const en = {
  reminder: /^(?:reminders?|campaign)$/u,
  remind: /^(?:remind|nudge|ping)$/u,
  small:
    /^(?:for|on|i|we|d|ll|us|s|want|would|like|let|lets|to|the|a|an|of|about|out|now|again|how|do|can|need|must|should|is|are|it|time|our)$/u,
  send: /^(?:send|sending|new|create|make|start|schedule|plan|prepare|set|get|up)$/u,
  notify: /^(?:message|email|mail|tell|notify|inform)$/u,
  whom: /^(?:everyone|everybody|all|staff|employees|people|rest|those|them|ones)$/u,
  outstandingAlone: /^outstanding$/u,
  me: /^me$/u,
  table: /^(?:table|csv|excel|spreadsheet)$/u,
  outstanding:
    /^(?:who|whoever|have|has|hasn|haven|hasnt|havent|t|not|yet|acknowledged|signed|confirmed|answered|responded|replied|outstanding|still)$/u,
  about:
    /^(?:yearly|annual|review|reviews|acknowledgement|acknowledge|confirm|sign|read|job|descriptions?|their|whose|overdue|that|due|in|english|estonian|as|well|too|also|his|her|he|she)$/u,
  stands:
    /^(?:status|state|sent|years?|report|results?|got|get|received|receive|reach|reached|opened|seen|read|show|list|last|latest|previous|earlier|who|how|when|many|scheduled|planned|upcoming|next|finished|done|over|complete|completed)$/u,
  stop: /^(?:stop|cancel|delete|remove|abort|halt|scrap|drop)$/u,
  coming: /^(?:scheduled|planned|upcoming|next|never|mind|right)$/u,
  newly: /^(?:new|newly|joined|joiners?|starters?|started|hired|hires?|came|come|arrived|added|newcomers?)$/u,
  since: /^(?:since|after|later|meanwhile)$/u,
  people: /^(?:people|person|staff|employees?|colleagues?|ones|those)$/u,
  asking:
    /^(?:did|does|me|was|were|has|have|hasn|hasnt|not|t|everyone|everybody|all|people|they|go|went|doing|going|out|is|what|which)$/u,
} as const;

/** What people say beside it when they put something off. */
const again = {
  et: /^(?:praegu|hetkel|nuud|ole|seda|see|selle|sellest|sellega|siis|ette|ule|hiljem|uuesti|mone|paeva|parast|teen|vaatan|votan|tegelen|loen|kirjuta|kusi|palun|jah|pigem|olen|puhkus\p{L}*|haige|koosolekul|et|aega)$/u,
  en: /^(?:i|m|am|ll|will|im|it|this|about|again|later|me|please|right|busy|maybe|ask|write|remind|do|on|holiday|vacation|leave|away|have|no|time|read)$/u,
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
  {
    kind: 'stop',
    language: 'et',
    needs: [et.stop, et.reminder],
    may: [et.small, et.sending, et.coming, /^(?:need|nende|ara)$/u],
  },
  {
    kind: 'newcomers',
    language: 'et',
    needs: [et.newly, et.since],
    may: [
      et.small,
      et.outstanding,
      /^(?:ja|saanud|katte|nende|seast|mitu|keda)$/u,
      et.asking,
      et.reminder,
      et.people,
      et.newly,
      /^(?:saatmi\p{L}*|saatsi\p{L}*|saadeti|sellest|seda|kui|palju|meile|majja|toole|ametisse|asutusse|viimas\p{L}*)$/u,
    ],
  },
  {
    kind: 'newcomers',
    language: 'en',
    needs: [en.newly, en.since],
    may: [
      en.small,
      en.asking,
      en.reminder,
      en.people,
      en.newly,
      /^(?:who|which|how|are|is|sent|send|sending|last|latest|then|there|many|s|anyone|anybody|any|campaign)$/u,
    ],
  },
  {
    kind: 'form',
    language: 'et',
    needs: [
      /^(?:saada|saadame|tuleta|tuletame|saaks|saata)$/u,
      et.newly,
      /^(?:ainult|meelde|meeldetuletus\p{L}*|vaid)$/u,
    ],
    may: [
      ...formEt,
      et.people,
      et.since,
      et.newly,
      /^(?:ainult|vaid|meelde|saatmist|sel|selle|kuu\p{L}*|nadala\p{L}*)$/u,
    ],
  },
  {
    kind: 'form',
    language: 'en',
    needs: [/^(?:remind|send|nudge)$/u, en.newly],
    may: [
      ...formEn,
      en.people,
      en.since,
      en.newly,
      en.reminder,
      /^(?:only|just|remind|send|this|month|week|sent|last|reminder)$/u,
    ],
  },
  {
    kind: 'form',
    language: 'et',
    needs: [et.reminder, /^(?:saama|saavad)$/u, /^(?:peaks\p{L}*|peavad|voiks\p{L}*)$/u],
    may: [...formEt, /^koik$/u],
  },
  {
    kind: 'form',
    language: 'et',
    needs: [
      /^(?:saada|saadaks|saadame|saata|tee)$/u,
      /^(?:mulle|endale)$/u,
      /^(?:testkiri|testkirja|proovikiri|proovikirja|test|testi|prooviks|proov|naidis|naidise|naidist)$/u,
    ],
    may: [et.small, et.own, et.reminder, et.notice, /^(?:endale|ainult|enne|esmalt|koigepealt|teade)$/u],
  },
  {
    kind: 'form',
    language: 'en',
    needs: [/^send$/u, /^(?:me|myself)$/u, /^(?:test|sample|trial|example)$/u],
    may: [en.small, en.reminder, en.me, /^(?:first|myself|only|just|message|as)$/u],
  },
  {
    kind: 'form',
    language: 'et',
    needs: [
      et.reminder,
      /^(?:eelvaade|eelvaadet|valja|enne)$/u,
      /^(?:naha|naita|naeb|vaadata|eelvaade|eelvaadet)$/u,
    ],
    may: [et.small, et.sending, /^(?:saatmist|kas|milline|mis|moodi|kuidas|naeb|valja|saaks|saab|enne)$/u],
  },
  {
    kind: 'form',
    language: 'en',
    needs: [en.reminder, /^(?:see|preview|look|looks|show)$/u, /^(?:preview|before|like|looks)$/u],
    may: [en.small, /^(?:i|can|how|what|will|would|it|sending|sent|goes|me)$/u],
  },
  { kind: 'stop', language: 'et', needs: [et.stop, et.sending], may: [et.small, et.coming] },
  {
    kind: 'stop',
    language: 'et',
    needs: [/^ara$/u, et.send, et.reminder],
    may: [et.small, et.whom, et.stop, et.coming, /^midagi$/u],
  },
  {
    kind: 'stop',
    language: 'et',
    needs: [/^(?:jata|jatame|jatke)$/u, /^ara$/u, et.reminder],
    may: [et.small, et.coming, /^saatmata$/u],
  },
  {
    kind: 'bare',
    language: 'et',
    needs: [
      /^(?:saatmine|saatmisega|teade|teate|teadet|sonum|sonumi)$/u,
      /^(?:edeneb|laheb|laks|seis|said|sai|jais|joudis|kaes|labi|kaib|lopetatud|loppenud|valmis)$/u,
    ],
    may: [et.small, et.asking, /^(?:katte|kohale|valja)$/u],
  },
  {
    kind: 'bare',
    language: 'et',
    needs: [
      /^(?:kellele|kelleni|kes|mitmele|mitmeni|kui|mitu)$/u,
      /^(?:joudnud|joudis|joudsid|laks|lainud|saanud|saand|tuli|tulnud)$/u,
      /^(?:kohale|katte|kohal|pärale)$/u,
    ],
    may: [et.small, et.asking, /^(?:palju\p{L}*|inimes\p{L}*|tootaja\p{L}*|see)$/u],
  },
  { kind: 'bare', language: 'et', needs: [et.stop, /^ara$/u, /^saada$/u], may: [et.small, et.whom] },
  {
    kind: 'bare',
    language: 'et',
    needs: [/^ara$/u, /^(?:saada|saadame)$/u, /^(?:midagi|kellelegi)$/u],
    may: [et.small, et.whom, /^(?:motlesin|umber|enam)$/u],
  },
  {
    kind: 'bare',
    language: 'et',
    needs: [/^(?:kui|mitmele|kellele|mitu)$/u, /^(?:saadeti|saatsid|saadetud)$/u],
    may: [/^(?:paljudele|palju|inimesele|eile|on|see|sa|koigile|juba)$/u],
  },
  { kind: 'form', language: 'et', needs: [et.reminder, et.send], may: formEt },
  { kind: 'form', language: 'et', needs: [et.reminder, et.whom], may: formEt },
  { kind: 'form', language: 'et', needs: [et.remind, /^meelde$/u], may: formEt },
  { kind: 'form', language: 'et', needs: [et.notice, et.send, et.whom], may: formEt },
  {
    kind: 'form',
    language: 'et',
    needs: [
      et.notice,
      et.send,
      et.description,
      /^(?:ule|ulevaat\p{L}*|labivaat\p{L}*|kinnita\p{L}*|tutvu\p{L}*)$/u,
    ],
    may: formEt,
  },
  { kind: 'form', language: 'et', needs: [/^(?:saada|saadame)$/u, /^ulejaanutele$/u], may: [et.small] },
  {
    kind: 'form',
    language: 'et',
    needs: [
      /^(?:saada|saadame)$/u,
      /^(?:uuesti|veel)$/u,
      /^(?:kinnitanud|tutvunud|allkirjastanud|vastanud|reageerinud)$/u,
    ],
    may: [et.small, et.whom, et.outstanding],
  },
  { kind: 'form', language: 'et', needs: [et.begin, et.review], may: [et.small, et.about, et.description] },
  {
    kind: 'status',
    language: 'et',
    needs: [et.reminder, et.stands],
    may: [et.small, et.people, et.asking, et.whom, et.description],
  },
  { kind: 'status', language: 'et', needs: [et.reminder], may: [et.small] },
  {
    kind: 'bare',
    language: 'et',
    needs: [et.table, /^(?:saada|anna|ekspordi|naita|taha\p{L}*|soovi\p{L}*|meeldetuletus\p{L}*)$/u],
    may: [et.small, /^(?:mulle|d|kujul|failina|faili?|aruan\p{L}*|kellele|saadeti|saaja\p{L}*|koigist)$/u],
  },
  {
    kind: 'bare',
    language: 'et',
    needs: [/^(?:saada|saadame)$/u, /^(?:uuesti|veel)$/u, et.whom, /^(?:saanud|joudnud)$/u],
    may: [et.small, /^(?:kes|kellele|kelleni|ei|pole)$/u],
  },
  { kind: 'stop', language: 'en', needs: [en.stop, en.reminder], may: [en.small, en.send, en.coming] },
  { kind: 'stop', language: 'en', needs: [en.stop, /^sending$/u], may: [en.small, en.coming] },
  { kind: 'stop', language: 'en', needs: [/^call$/u, /^off$/u, en.reminder], may: [en.small, en.coming] },
  {
    kind: 'stop',
    language: 'en',
    needs: [/^(?:don|dont|not)$/u, /^send$/u, en.reminder],
    may: [en.small, en.coming, /^(?:t|do|this)$/u],
  },
  { kind: 'form', language: 'en', needs: [en.reminder, en.send], may: formEn },
  { kind: 'form', language: 'en', needs: [en.reminder, en.whom], may: formEn },
  { kind: 'form', language: 'en', needs: [en.remind, en.whom], may: formEn },
  { kind: 'form', language: 'en', needs: [en.remind, en.outstandingAlone], may: formEn },
  {
    kind: 'form',
    language: 'en',
    needs: [en.notify, /^descriptions?$/u, /^(?:reviews?|acknowledg\p{L}*|confirm|sign|read)$/u],
    may: formEn,
  },
  {
    kind: 'form',
    language: 'en',
    needs: [/^send$/u, /^again$/u, /^(?:acknowledged|signed|confirmed|answered|responded|replied)$/u],
    may: formEn,
  },
  {
    kind: 'status',
    language: 'en',
    needs: [en.reminder, en.stands],
    may: [en.small, en.asking, en.about],
  },
  {
    kind: 'status',
    language: 'en',
    needs: [en.reminder, /^(?:going|doing|went|out|finished|done|over|complete)$/u, /^(?:how|did|has|is)$/u],
    may: [en.small, en.asking],
  },
  { kind: 'status', language: 'en', needs: [en.reminder], may: [en.small] },
  {
    kind: 'bare',
    language: 'en',
    needs: [en.table, /^(?:give|send|export|show|download|want|get|reminders?)$/u],
    may: [en.small, en.reminder, /^(?:me|as|file|it|results?|report|list|recipients)$/u],
  },
  {
    kind: 'bare',
    language: 'en',
    needs: [/^(?:export|download)$/u, /^(?:list|report|recipients|results)$/u],
    may: [en.small, en.reminder, /^(?:who|got|it|all)$/u],
  },
  {
    kind: 'bare',
    language: 'en',
    needs: [/^(?:how|who|whose|which|any|did)$/u, /^(?:bounced?|undelivered|undeliverable|failed)$/u],
    may: [en.small, en.asking, en.reminder, /^(?:many|messages?|deliver\p{L}*|any)$/u],
  },
  {
    kind: 'bare',
    language: 'en',
    needs: [/^sending$/u, /^(?:going|doing|done|finished|over|complete)$/u, /^(?:how|is|has)$/u],
    may: [en.small],
  },
  {
    kind: 'bare',
    language: 'en',
    needs: [/^(?:who|everyone|everybody|all)$/u, /^(?:opened|got|get|received?|read)$/u, /^it$/u],
    may: [/^(?:did|didn|didnt|has|hasn|hasnt|have|not|t|already|so|far|yet)$/u],
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
    may: [et.own, et.reminder, again.et, /^(?:kinnitamine|kinnitamist)$/u],
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

/** That those are meant who have not acknowledged. */
const lacking: readonly (readonly RegExp[])[] = [
  [/^(?:kinnitamata|allkirjastamata|puudu|outstanding|ulejaanu\p{L}*|rest)$/u],
  [/^(?:pole|ei)$/u, /^(?:kinnitanud|tutvunud|allkirjastanud|vastanud|reageerinud)$/u],
  [/^(?:not|hasn|haven|hasnt|havent)$/u, /^(?:acknowledged|signed|confirmed|answered|responded|replied)$/u],
];

export function meansOutstanding(words: readonly string[]): boolean {
  return lacking.some((needs) => holdsAll(words, needs));
}

/** That those are meant who have come since the last one. */
export function meansNew(words: readonly string[]): boolean {
  const isWhom =
    /^(?:uutele|uuele|uued|lisandu\p{L}*|tulijatele|alustasid|alustanu\p{L}*|liitus\p{L}*|liitunu\p{L}*|joined|joiners?|starters?|started|hired|hires?|newcomers?|arrived)$/u;
  return holds(words, isWhom) || holdsAll(words, [/^new$/u, en.people]);
}

/** That it is to come to nobody but whoever says it. */
export function meansSelf(words: readonly string[]): boolean {
  return holdsAll(words, [
    /^(?:mulle|endale|me|myself)$/u,
    /^(?:testkir\p{L}*|proovikir\p{L}*|test|testi|prooviks|proov|naidis\p{L}*|sample|trial|example)$/u,
  ]);
}

/** That those are meant whose yearly review has come. */
export function meansOverdue(words: readonly string[]): boolean {
  return (
    holds(words, /^(?:overdue|hilinenud|hilineb)$/u) || holdsAll(words, [/^(?:kelle|whose)$/u, ofReview])
  );
}

const ofReview = /^(?:ulevaat\p{L}*|labivaat\p{L}*|reviews?)$/u;

/** 'Remind Mari to confirm': beside these words stands a name. */
export const ofOnePerson: readonly CommandPattern<'one'>[] = [
  {
    kind: 'one',
    language: 'en',
    needs: [en.remind],
    may: [en.small, en.about, en.outstanding, /^(?:please|again|could|you|him)$/u],
  },
];

/** Who tells HR's bot to send a reminder wants the form, in whatever words; a question is asked otherwise. */
export const wishes = {
  et: {
    reminder: /^(?:meeldetuletus(?:e|t|ed|i|te)?|kampaania(?:t)?)$/u,
    tells: /^(?:saada|saatke|saadame|pane|paneme|tee|teeme|koosta|planeeri|ajasta|saata|panna|korda)$/u,
    never: /^(?:kas|kes|kel|kellel|mis|mida|mil\p{L}*|kuidas|kui|mitu|ei|ara|pean|peab)$/u,
  },
  en: {
    reminder: /^(?:reminders?|campaign)$/u,
    tells: /^(?:send|set|schedule|repeat|prepare|create|plan|make|put|get)$/u,
    never: /^(?:who|whom|what|which|how|why|when|do|does|did|is|are|must|should|not|dont|has|have)$/u,
  },
} as const;

export const speaksOfReminding = {
  et: /^(?:meeldetuletus\p{L}*|kampaania\p{L}*|tuleta|tuletame|tuletada)$/u,
  en: /^(?:reminders?|remind|reminded|campaign)$/u,
} as const;

export const deadline = /^(?:tahta(?:eg|ja)\p{L}*|deadline|due)$/u;

/** 'Meeldetuletus haldusosakonnale': beside these words stands a unit. */
export const ofOneUnit: readonly CommandPattern<'unit'>[] = [
  { kind: 'unit', language: 'et', needs: [et.reminder], may: [et.small, et.about, et.description] },
];

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
