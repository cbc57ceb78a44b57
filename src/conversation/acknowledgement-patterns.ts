import type { CommandPattern } from './command-pattern.js';

/** What is said in words of every day; what names a receipt by its number is read by its form. */
type Kind =
  | 'acknowledge'
  | 'news'
  | 'mine'
  | 'receipts'
  | 'outstanding'
  | 'disagreeing'
  | 'standing'
  | 'take-back';

const et = {
  description: /^(?:ameti)?juhend\p{L}*$/u,
  small:
    /^(?:korras|jah|jaa|ok|okei|oma|mu|minu|meie|mul|mulle|enda|ma|mina|me|ka|nuud|siis|kohe|et|see|seda|selle|sellega|veel|juba|on|olen|uus|uue|uut|uuega|versioon\p{L}*|viimase\p{L}*|hetkel|praegu|vist|seoses|kohta|millegagi)$/u,
  will: /^(?:taha\p{L}*|soovi\p{L}*|pean|peaksin|peab|saan|saab|saaksin|voin|vaja|kuidas|kus|kuhu|hakka\p{L}*|alusta\p{L}*)$/u,
  act: /^(?:kinnita|kinnitan|kinnitada|kinnitaks\p{L}*|kinnitama|kinnitami\p{L}*|allkirja|allkiri|allkirjasta(?:n|da|ma|ks\p{L}*|mi\p{L}*)|noustun|noustuda)$/u,
  given: /^kinnitus\p{L}*$/u,
  card: /^(?:kaar(?:t|di|ti)|meeldetuletus\p{L}*|teate|kirja|sain|saada|saata|saatke|anna|annan|anda|naita|naidata|naidake|uuesti|midagi|moni|asi|asja|kust|teha)$/u,
  read: /^(?:tutvu\p{L}*|lugenud|labi|lugemi\p{L}*|lugeda|loen|ja|ara)$/u,
  /** Of oneself, in the past. */
  hasRead: /^(?:tutvusin|tutvunud|lugesin|lugenud|loetud)$/u,
  agreed:
    /^(?:ja|labi|ara|aru|saanud|sain|saadud|arusaadav|nous|noustun|koik|koigega|sellega|sisuga|taiesti)$/u,
  whether: /^kas$/u,
  did: /^(?:kinnita\p{L}*|kinnitus\p{L}*|tutvu\p{L}*|allkirjasta\p{L}*|lugenud)$/u,
  arrived: /^(?:koik|joudis|kohale|kirjas|salvesta\p{L}*|laks|kehti\p{L}*|katte|olemas)$/u,
  when: /^(?:millal|kunas|mis|millise|mitmenda)$/u,
  didThen: /^(?:kinnitasin|allkirjastasin|tutvusin|lugesin|andsin)$/u,
  how: /^(?:seis\p{L}*|olek|olekut|staatus\p{L}*)$/u,
  receipt: /^kviitung\p{L}*$/u,
  proof: /^toend\p{L}*$/u,
  show: /^(?:number|numbrit|numbri|kadus|kaotasin|vaja|saada|saatke|uuesti|naita|naidake|kuva|anna|too|vaata|vaataks\p{L}*|vaadata|naha|naen|kus|mis|millised|koik|koiki|kinnitus\p{L}*|asuvad|leian|tahan|soovin|mulle)$/u,
  who: /^(?:kes|kellel|kellest|keda|mitu|mitmel|palju|paljud|kui|ulevaa\p{L}*|protsen\p{L}*|osa|naita)$/u,
  /** Of several people, in the past. */
  haveDone: /^(?:kinnitanud|tutvunud|allkirjastanud|lugenud)$/u,
  didSo: /^(?:kinnitas|kinnitasid)$/u,
  done: /^(?:kinnitanud|kinnitatud|kinnitamata|kinnituste|kinnitused|kinnituse|tutvunud|tutvumata|allkirjastanud|allkirjastamata|lugenud|lugemata)$/u,
  disagrees: /^(?:vaidlustanud|vaidlustas|vaidlustasid|eriarvamus\p{L}*)$/u,
  not: /^(?:ei|pole|mitte)$/u,
  agrees: /^(?:nous|noustu|noustunud|noustus)$/u,
  doneByOne:
    /^(?:kinnitanud|kinnitatud|kinnitamata|kinnitas|tutvunud|tutvus|allkirjastanud|allkirjastas|lugenud|vaidlustanud|vaidlustas)$/u,
  people:
    /^(?:ei|ole|pole|mitte|koik|meeskon\p{L}*|tiim\p{L}*|osakon\p{L}*|alluva\p{L}*|uksus\p{L}*|maja\p{L}*|inimes\p{L}*|tootaja\p{L}*|asutus\p{L}*|meil|meist|neist|nendest|seast|hulgast|naita|nimekir\p{L}*|koosta|koostage|tee|saada|anna|suur|praeguseks|seni|ara|kaupa)$/u,
  undone: /^(?:tagasi|kogemata|eksisin|valet|eksikombel|valesti|vale|tuhista\p{L}*)$/u,
  undoing: /^(?:kinnitus\p{L}*|kinnitasin|kinnita|kinnitan|allkir\p{L}*|kviitung\p{L}*)$/u,
} as const;

const en = {
  description: /^(?:job|descriptions?|jd)$/u,
  small:
    /^(?:yes|ok|okay|my|our|mine|the|a|an|i|me|of|now|that|this|it|already|yet|just|new|newest|latest|version|with|for|to|on|im|ive|ve)$/u,
  will: /^(?:want|would|like|d|ll|will|need|can|could|must|should|how|do|where|let|start|am|ready|have|read|reading|having)$/u,
  act: /^(?:acknowledge|acknowledging|acknowledgement|acknowledgment|confirm|confirming|sign|signing)$/u,
  /** By itself it says so; the nouns need the description beside them. */
  actAlone: /^(?:acknowledge|acknowledging|confirm|confirming|sign|signing|agree)$/u,
  card: /^(?:is|there|still|left|card|again|show|send|got|reminder|here|off|anything|something|everything)$/u,
  hasRead: /^(?:read|reviewed)$/u,
  agreed: /^(?:have|done|and|understood|understand|agree|all|everything|through)$/u,
  whether: /^(?:have|did|is|has|am|status|state|what)$/u,
  did: /^(?:acknowledg\p{L}*|confirm\p{L}*|sign|signed|signature|read)$/u,
  receipt: /^receipts?$/u,
  show: /^(?:lost|number|need|send|again|show|list|see|give|get|find|where|what|which|are|is|all|acknowledg\p{L}*|can|could|have|do|want)$/u,
  how: /^(?:status|state|overview|show|list)$/u,
  who: /^(?:who|whose|which|overview|how|many|percent\p{L}*|share)$/u,
  haveDone: /^(?:acknowledged?|confirmed|confirm|signed|sign|read)$/u,
  disagrees: /^(?:disagree[sd]?|disputed|objected|contested)$/u,
  not: /^(?:not|nt|doesnt|doesn|dont|don|didnt|didn|hasnt|havent)$/u,
  agrees: /^agree[sd]?$/u,
  done: /^(?:acknowledged|acknowledgements?|acknowledgments?|confirmed|signed|read|outstanding)$/u,
  people:
    /^(?:not|nt|t|has|have|hasn|haven|hasnt|havent|is|are|still|yet|team|teams|unit|units|people|employees|staff|reports|in|from|among|everybody|everyone|their|there|who|show|list|give|so|far|those|what|staff)$/u,
  undone: /^(?:withdraw|undo|revoke|back|mistake|accident\p{L}*|wrong|wrongly)$/u,
  undoing: /^(?:acknowledg\p{L}*|confirm\p{L}*|sign|signed|signature|receipt)$/u,
} as const;

/** What stands beside 'kinnituste seis' where nobody says whose. */
const unowned = {
  et: /^(?:mis|milline|on|meil|meie|hetkel|praegu|nuud|uldine|koik|koiki)$/u,
  en: /^(?:the|of|by|for|in|me|what|is|are|our|all|current|units?)$/u,
} as const;

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

/** The first that fits counts: what is asked of others, or of what was done, stands before what is to be done. */
export const acknowledgementPatterns: readonly CommandPattern<Kind>[] = [
  {
    kind: 'take-back',
    language: 'et',
    needs: [et.undone, et.undoing],
    may: [
      et.small,
      et.will,
      et.description,
      /^(?:vota\p{L}*|votta|votaks\p{L}*|andsin|kas|saaks|vajuta\p{L}*|nuppu|nupule|asja|asi)$/u,
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
    needs: [et.proof, /^(?:kinnitus\p{L}*|kinnitami\p{L}*|tutvumi\p{L}*)$/u],
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
    needs: [/^confirmations?$/u, /^(?:send|again|show|find)$/u],
    may: [en.small, en.show, en.description],
  },
  {
    kind: 'disagreeing',
    language: 'et',
    needs: [et.who, et.disagrees],
    may: [et.small, et.people, et.description, /^(?:avaldanud|esitanud|esitas|jaanud|midagi)$/u],
  },
  {
    kind: 'disagreeing',
    language: 'et',
    needs: [et.who, et.not, et.agrees],
    may: [et.small, et.people, et.description],
  },
  {
    kind: 'disagreeing',
    language: 'et',
    needs: [/^kas$/u, /^(?:keegi|kellelgi)$/u, et.disagrees],
    may: [et.small, et.people, et.description, /^(?:avaldanud|esitanud|midagi)$/u],
  },
  {
    kind: 'disagreeing',
    language: 'en',
    needs: [en.who, en.disagrees],
    may: [en.small, en.people, en.description, /^(?:do|does|did)$/u],
  },
  {
    kind: 'disagreeing',
    language: 'en',
    needs: [en.who, en.not, en.agrees],
    may: [en.small, en.people, en.description, /^(?:do|does|did)$/u],
  },
  {
    kind: 'disagreeing',
    language: 'en',
    needs: [/^(?:has|have|did|does)$/u, /^(?:anyone|anybody)$/u, en.disagrees],
    may: [en.small, en.people, en.description],
  },
  {
    kind: 'outstanding',
    language: 'et',
    needs: [et.who, et.done],
    may: [et.small, et.people, et.description],
  },
  {
    kind: 'outstanding',
    language: 'en',
    needs: [en.who, en.done],
    may: [en.small, en.people, en.description],
  },
  { kind: 'outstanding', language: 'et', needs: [et.who, et.didSo], may: [et.small, et.people] },
  // 'Kes kinnitas minu ametijuhendi' asks who has put it into force.
  {
    kind: 'outstanding',
    language: 'et',
    needs: [et.who, et.didSo, /^oma$/u],
    may: [et.people, et.description, /^(?:on|juba)$/u],
  },
  {
    kind: 'outstanding',
    language: 'et',
    needs: [/^kas$/u, /^(?:koik|keegi|tiim\p{L}*|meeskon\p{L}*|alluvad|inimesed|tootajad)$/u, et.haveDone],
    may: [et.small, et.people, /^(?:kes|labi)$/u, et.description],
  },
  {
    kind: 'outstanding',
    language: 'et',
    needs: [/^protsen\p{L}*$/u, /^(?:kinnitami\p{L}*|tutvumi\p{L}*|allkirjastami\p{L}*)$/u],
    may: [et.small, et.people, et.description, et.show],
  },
  {
    kind: 'outstanding',
    language: 'et',
    needs: [/^(?:tiim|meeskon|alluva|tootaja|inimes|koigi)\p{L}*$/u, /^kinnitus(?:te|ed|tega|i)$/u],
    may: [et.small, et.people, et.how, et.show],
  },
  {
    kind: 'outstanding',
    language: 'en',
    needs: [/^(?:has|have|did)$/u, /^(?:everyone|everybody|all|anyone|anybody|team|staff)$/u, en.haveDone],
    may: [en.small, en.people, en.description],
  },
  {
    kind: 'outstanding',
    language: 'en',
    needs: [/^(?:is|are|has|have)$/u, /^teams?$/u, /^(?:done|finished|ready)$/u],
    may: [en.small, en.people, /^whole$/u],
  },
  {
    kind: 'outstanding',
    language: 'en',
    needs: [/^who$/u, /^(?:still|yet|left)$/u, en.haveDone],
    may: [en.small, en.people, en.description, /^(?:needs?|has|must)$/u],
  },
  {
    kind: 'outstanding',
    language: 'en',
    needs: [/^(?:team|teams|everyone|everybody|staff)$/u, /^acknowledg\p{L}*$/u],
    may: [en.small, en.people, /^s$/u, en.how],
  },
  {
    kind: 'standing',
    language: 'en',
    needs: [/^far$/u, /^how$/u, /^acknowledg\p{L}*$/u],
    may: [unowned.en, /^(?:we|with|along)$/u],
  },
  { kind: 'standing', language: 'et', needs: [et.how, et.did], may: [unowned.et] },
  {
    kind: 'standing',
    language: 'et',
    needs: [/^(?:naita|kuva)$/u, /^kinnitus(?:i|ed)$/u],
    may: [unowned.et],
  },
  {
    kind: 'standing',
    language: 'en',
    needs: [en.how, /^(?:acknowledg\p{L}*|signatures)$/u],
    may: [unowned.en],
  },
  {
    kind: 'mine',
    language: 'et',
    needs: [et.whether, et.did],
    may: [et.small, et.will, et.description, et.read, et.card, et.arrived],
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
  { kind: 'acknowledge', language: 'et', needs: [et.act], may: [...ownEt, /^(?:ule|vaadata|vaatan)$/u] },
  {
    kind: 'acknowledge',
    language: 'et',
    needs: [et.act, /^nup(?:p|u|pu)$/u],
    may: [...ownEt, /^(?:ei|leia|naed?|ules|ole|asub)$/u],
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
    needs: [/^nous$/u, /^olen$/u],
    may: [et.small, et.agreed, et.description],
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
      /^(?:vahepeal|viimati|parast|paras|eelmi\p{L}*|korda|kinnitus\p{L}*|vorreldes|aasta\p{L}*|mullu\p{L}*|jooksul)$/u,
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
    may: [en.small, en.description, /^(?:s|there|in|been|since|last|time|year|compared)$/u],
  },
  {
    kind: 'news',
    language: 'en',
    needs: [/^(?:what|whats|anything|something)$/u, /^new$/u],
    may: [/^(?:s|is|there|for|me|since|last|time)$/u],
  },
  // Without such a word 'what is my new job description' would be one.
  {
    kind: 'news',
    language: 'en',
    needs: [/^(?:what|whats|anything|something)$/u, /^new$/u, /^(?:in|since)$/u],
    may: [en.description, /^(?:s|is|there|my|the|last|time|year)$/u],
  },
  { kind: 'acknowledge', language: 'en', needs: [en.act, en.description], may: [en.small, en.will] },
  { kind: 'acknowledge', language: 'en', needs: [en.actAlone], may: ownEn },
  {
    kind: 'acknowledge',
    language: 'en',
    needs: [en.hasRead, /^(?:i|ive|done)$/u],
    may: [en.small, en.agreed, en.description],
  },
];

/** 'Tühista Mari Maasika kinnitus': beside these words stands a name. */
export const takingBackOfOne: readonly CommandPattern<'withdraw'>[] = [
  {
    kind: 'withdraw',
    language: 'et',
    needs: [/^(?:tuhista|tuhistada|vota|votta)$/u, /^(?:kinnitus|kinnituse|kviitung|kviitungi)$/u],
    may: [et.will, et.description, /^tagasi$/u],
  },
  {
    kind: 'withdraw',
    language: 'en',
    needs: [/^(?:withdraw|revoke|cancel|undo)$/u, /^(?:acknowledg\p{L}*|receipt|signature)$/u],
    may: [en.will, en.description, /^(?:the|of|s|i|to)$/u],
  },
];

/** What is asked of somebody else: beside these words stands a name. */
export const ofOnePerson: readonly CommandPattern<'person'>[] = [
  {
    kind: 'person',
    language: 'et',
    needs: [/^(?:kas|millal)$/u, et.doneByOne],
    may: [et.description, /^(?:ara|on|oma|ei|ole|pole|juba|veel|uue|uut|versioon\p{L}*)$/u],
  },
  {
    kind: 'person',
    language: 'en',
    needs: [/^(?:has|did|when)$/u, en.did],
    may: [en.description, /^(?:has|did|done|it|the|his|her|their|already|yet|not|new|version)$/u],
  },
];

/** What is asked of a unit with 'kas' or 'has': beside these words stands which. */
export const ofOneUnit: readonly CommandPattern<'outstanding'>[] = [
  {
    kind: 'outstanding',
    language: 'et',
    needs: [/^kas$/u, et.haveDone],
    may: [et.description, /^(?:on|ara|oma|ei|ole|pole|juba|veel|koik|inimesed|tootajad)$/u],
  },
  {
    kind: 'outstanding',
    language: 'en',
    needs: [/^(?:has|have)$/u, en.haveDone],
    may: [en.description, /^(?:the|everybody|everyone|in|all|of|people|their|already|yet)$/u],
  },
];

/** Whether a receipt is genuine, where its number is not said. */
export const checkingWhich: readonly CommandPattern<'check'>[] = [
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
