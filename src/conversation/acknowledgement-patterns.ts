import type { CommandPattern } from './command-pattern.js';

/** What is said in words of every day; what names a receipt by its number is read by its form. */
type Kind = 'acknowledge' | 'news' | 'mine' | 'receipts' | 'outstanding' | 'take-back';

const et = {
  description: /^(?:ameti)?juhend\p{L}*$/u,
  small:
    /^(?:palun|tere|jah|jaa|ok|okei|oma|mu|minu|meie|mul|mulle|enda|ma|mina|me|ka|nuud|siis|kohe|et|see|seda|selle|sellega|veel|juba|on|olen|uus|uue|uut|uuega|versioon\p{L}*|viimase\p{L}*|hetkel|praegu)$/u,
  will: /^(?:taha\p{L}*|soovi\p{L}*|pean|peaksin|peab|saan|saab|saaksin|voin|vaja|kuidas|kus|kuhu|hakka\p{L}*|alusta\p{L}*)$/u,
  act: /^(?:kinnita|kinnitan|kinnitada|kinnitaks\p{L}*|kinnitama|kinnitami\p{L}*|allkirja|allkiri|allkirjasta(?:n|da|ma|ks\p{L}*|mi\p{L}*)|noustun|noustuda)$/u,
  given: /^kinnitus\p{L}*$/u,
  card: /^(?:kaar(?:t|di|ti)|meeldetuletus\p{L}*|teate|kirja|sain|saada|saatke|anna|annan|anda|naita|uuesti|midagi)$/u,
  read: /^(?:tutvu\p{L}*|lugenud|labi|lugemi\p{L}*|lugeda|loen|ja|ara)$/u,
  /** Of oneself, in the past. */
  hasRead: /^(?:tutvusin|tutvunud|lugesin|lugenud|loetud)$/u,
  agreed:
    /^(?:ja|labi|ara|aru|saanud|sain|saadud|arusaadav|nous|noustun|koik|koigega|sellega|sisuga|taiesti)$/u,
  whether: /^kas$/u,
  did: /^(?:kinnita\p{L}*|kinnitus\p{L}*|tutvu\p{L}*|allkirjasta\p{L}*|lugenud)$/u,
  when: /^(?:millal|kunas|mis|millise|mitmenda)$/u,
  didThen: /^(?:kinnitasin|allkirjastasin|tutvusin|lugesin|andsin)$/u,
  how: /^(?:seis\p{L}*|olek|olekut|staatus\p{L}*)$/u,
  receipt: /^kviitung\p{L}*$/u,
  show: /^(?:naita|naidake|kuva|anna|too|vaata|vaataks\p{L}*|vaadata|naha|kus|mis|millised|koik|koiki|kinnitus\p{L}*|asuvad|leian|tahan|soovin|mulle)$/u,
  who: /^(?:kes|kellel|kellest|keda|mitu|paljud|kui|ulevaa\p{L}*)$/u,
  done: /^(?:kinnitanud|kinnitatud|kinnitamata|kinnitas|kinnitasid|kinnituste|kinnitused|kinnituse|tutvunud|tutvumata|allkirjastanud|allkirjastamata|lugenud|lugemata)$/u,
  people:
    /^(?:ei|ole|pole|mitte|koik|meeskon\p{L}*|tiim\p{L}*|osakon\p{L}*|alluva\p{L}*|uksus\p{L}*|maja\p{L}*|inimes\p{L}*|tootaja\p{L}*|meist|neist|seast|hulgast|naita)$/u,
  undone: /^(?:tagasi|kogemata|eksikombel|valesti|vale|tuhista\p{L}*)$/u,
  undoing: /^(?:kinnitus\p{L}*|kinnitasin|allkir\p{L}*|kviitung\p{L}*)$/u,
} as const;

const en = {
  description: /^(?:job|descriptions?|jd)$/u,
  small:
    /^(?:please|hi|hello|yes|ok|okay|my|our|mine|the|a|an|i|me|of|now|that|this|it|already|yet|just|new|newest|latest|version|with|for|to|on|im|ive|ve)$/u,
  will: /^(?:want|would|like|d|ll|will|need|can|could|must|should|how|do|where|let|start|am|ready|have|read|reading|having)$/u,
  act: /^(?:acknowledge|acknowledging|acknowledgement|acknowledgment|confirm|confirming|sign|signing)$/u,
  /** By itself it says so; the nouns need the description beside them. */
  actAlone: /^(?:acknowledge|acknowledging|confirm|confirming|sign|signing|agree)$/u,
  card: /^(?:card|again|show|send|got|reminder|here|off|anything|something|everything)$/u,
  hasRead: /^(?:read|reviewed)$/u,
  agreed: /^(?:have|done|and|understood|understand|agree|all|everything|through)$/u,
  whether: /^(?:have|did|is|has|am|status|state|what)$/u,
  did: /^(?:acknowledge\p{L}*|acknowledg\p{L}*|confirm\p{L}*|sign|signed|read)$/u,
  receipt: /^receipts?$/u,
  show: /^(?:show|list|see|give|get|find|where|what|which|are|is|all|acknowledg\p{L}*|can|could|have|do|want)$/u,
  who: /^(?:who|whose|which|overview|how|many)$/u,
  done: /^(?:acknowledged|acknowledgements?|acknowledgments?|confirmed|signed|read|outstanding)$/u,
  people:
    /^(?:not|nt|t|has|have|hasn|haven|hasnt|havent|is|are|still|yet|team|teams|unit|units|people|employees|staff|reports|in|from|among|everybody|everyone|their|there|who|show)$/u,
  undone: /^(?:withdraw|undo|revoke|back|mistake|accident\p{L}*|wrong|wrongly)$/u,
  undoing: /^(?:acknowledg\p{L}*|confirm\p{L}*|sign|signed|signature|receipt)$/u,
} as const;

const ownEt = [et.small, et.will, et.description, et.read, et.card];
const ownEn = [en.small, en.will, en.description, en.card];

/** 'Have I' asks and 'I have' says, with the same words. */
export const asksOfOneself = /^(?:have|did) i\b|^(?:has|is) my\b|^am i\b|\b(?:status|state)\b/u;
export const mineInEnglish: CommandPattern<Kind> = {
  kind: 'mine',
  language: 'en',
  needs: [en.whether, en.did],
  may: [en.small, en.description, /^(?:already|yet|been|done|read|and|is|s)$/u],
};

/** The first that fits counts: what is asked of others, or of what was done, stands before what is to be done. */
export const acknowledgementPatterns: readonly CommandPattern<Kind>[] = [
  {
    kind: 'take-back',
    language: 'et',
    needs: [et.undone, et.undoing],
    may: [et.small, et.will, et.description, /^(?:vota\p{L}*|votta|votaks\p{L}*|andsin|kas|saaks)$/u],
  },
  {
    kind: 'take-back',
    language: 'en',
    needs: [en.undone, en.undoing],
    may: [en.small, en.will, en.description, /^(?:take|by|did)$/u],
  },
  { kind: 'receipts', language: 'et', needs: [et.receipt], may: [et.small, et.show, et.description] },
  { kind: 'receipts', language: 'en', needs: [en.receipt], may: [en.small, en.show, en.description] },
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
  {
    kind: 'mine',
    language: 'et',
    needs: [et.whether, et.did],
    may: [et.small, et.will, et.description, et.read, et.card],
  },
  { kind: 'mine', language: 'et', needs: [et.how, et.did], may: [et.small, et.description, et.show] },
  { kind: 'mine', language: 'et', needs: [et.given], may: [et.small, et.description, et.show, et.when] },
  {
    kind: 'mine',
    language: 'et',
    needs: [et.when, et.didThen],
    may: [et.small, et.description, /^(?:viimati|allkirja|labi)$/u],
  },
  {
    kind: 'mine',
    language: 'en',
    needs: [/^(?:when|which|what)$/u, en.did, /^i$/u],
    may: [en.small, en.description, /^(?:did|have|last)$/u],
  },
  { kind: 'acknowledge', language: 'et', needs: [et.act], may: ownEt },
  { kind: 'acknowledge', language: 'et', needs: [et.given, et.description], may: ownEt },
  {
    kind: 'acknowledge',
    language: 'et',
    needs: [/^kirjuta(?:n|da|ma|ks\p{L}*)$/u, /^alla$/u],
    may: ownEt,
  },
  {
    kind: 'acknowledge',
    language: 'et',
    needs: [et.hasRead],
    may: [et.small, et.agreed, et.description],
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
    may: [et.small, et.description, /^(?:vahepeal|viimati|paras|eelmi\p{L}*|korda|kinnitus\p{L}*)$/u],
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
    needs: [/^(?:what|whats|did|has|have|is|are|anything|something)$/u, /^(?:change[sd]?|different)$/u],
    may: [en.small, en.description, /^(?:s|there|in|since|last|time)$/u],
  },
  {
    kind: 'news',
    language: 'en',
    needs: [/^(?:what|whats|anything|something)$/u, /^new$/u],
    may: [/^(?:s|is|there|for|me|since|last|time)$/u],
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

/** What is asked of somebody else: beside these words stands a name. */
export const ofOnePerson: readonly CommandPattern<'person'>[] = [
  {
    kind: 'person',
    language: 'et',
    needs: [/^(?:kas|millal)$/u, et.done],
    may: [et.description, /^(?:on|oma|ei|ole|pole|juba|veel|uue|uut|versioon\p{L}*)$/u],
  },
  {
    kind: 'person',
    language: 'en',
    needs: [/^(?:has|did|when)$/u, en.did],
    may: [en.description, /^(?:has|did|the|his|her|their|already|yet|not|new|version)$/u],
  },
];
