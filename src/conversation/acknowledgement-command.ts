import { isUnitKind, stemOf, unitInOneWord, type Language } from '../language/index.js';
import { readDispute, type DisputeCommand } from './dispute-command.js';
import { asSaid, plainWordsOf } from './said.js';

/** What somebody wants of the ledger of acknowledgements. */
export type AcknowledgementCommand = { readonly language: Language } & (
  | DisputeCommand
  | { readonly kind: 'acknowledge'; readonly position: string | null }
  | { readonly kind: 'mine' }
  | { readonly kind: 'receipts' }
  | { readonly kind: 'check'; readonly number: string }
  | { readonly kind: 'outstanding'; readonly unit: string | null }
  | { readonly kind: 'withdraw'; readonly number: string; readonly reason: string | null }
);

type Kind = AcknowledgementCommand['kind'];

/**
 * A sentence is a command where it has what the command needs and holds no other word: so 'who has not confirmed' is
 * one, and 'who confirms the timetable' stays a question about the descriptions. Words stand without their dots.
 */
interface Pattern {
  readonly kind: Exclude<Kind, 'check' | 'withdraw' | 'dispute'>;
  readonly language: Language;
  /** One word of each. */
  readonly needs: readonly RegExp[];
  readonly may: readonly RegExp[];
}

const et = {
  description: /^(?:ameti)?juhend\p{L}*$/u,
  small:
    /^(?:palun|tere|oma|mu|minu|meie|mul|enda|ma|mina|me|ka|nuud|siis|et|see|seda|selle|sellega|veel|juba|on|olen|uus|uue|uut|uuega|versioon\p{L}*|viimase\p{L}*|hetkel|praegu)$/u,
  will: /^(?:taha\p{L}*|soovi\p{L}*|pean|peaksin|saan|saaksin|voin|vaja|kuidas|kus|hakka\p{L}*|alusta\p{L}*)$/u,
  act: /^(?:kinnitan|kinnitada|kinnitaks\p{L}*|kinnitama|kinnitami\p{L}*|kinnitus\p{L}*|allkirjasta\p{L}*)$/u,
  read: /^(?:tutvu\p{L}*|lugenud|labi|lugemi\p{L}*|lugeda|loen)$/u,
  whether: /^kas$/u,
  did: /^(?:kinnita\p{L}*|kinnitus\p{L}*|tutvu\p{L}*|allkirjasta\p{L}*|lugenud)$/u,
  how: /^(?:seis\p{L}*|olek|olekut|staatus\p{L}*)$/u,
  receipt: /^kviitung\p{L}*$/u,
  show: /^(?:naita|naidake|kuva|anna|too|vaata|vaataks\p{L}*|vaadata|naha|kus|mis|millised|koik|koiki|kinnitus\p{L}*|asuvad|leian|tahan|soovin|mulle)$/u,
  who: /^(?:kes|kellel|kellest|keda|mitu|paljud|kui|ulevaa\p{L}*)$/u,
  done: /^(?:kinnitanud|kinnitatud|kinnitamata|kinnituste|kinnitused|kinnituse|tutvunud|tutvumata|allkirjastanud|allkirjastamata|lugenud)$/u,
  people:
    /^(?:ei|ole|pole|mitte|koik|meeskon\p{L}*|tiim\p{L}*|osakon\p{L}*|alluva\p{L}*|uksus\p{L}*|maja\p{L}*|inimes\p{L}*|tootaja\p{L}*|meist|neist|seast|hulgast|naita)$/u,
};
const en = {
  description: /^(?:job|descriptions?|jd)$/u,
  small:
    /^(?:please|hi|hello|my|our|mine|the|a|an|i|me|of|now|that|this|it|already|yet|just|new|newest|latest|version|with|for|to|on|im|ive)$/u,
  will: /^(?:want|would|like|d|need|can|could|must|should|how|do|where|let|start|am|ready|have|read|reading|having)$/u,
  act: /^(?:acknowledge|acknowledging|acknowledgement|acknowledgment|confirm|confirming|sign|signing)$/u,
  whether: /^(?:have|did|is|has|am|status|state|what)$/u,
  did: /^(?:acknowledge\p{L}*|acknowledg\p{L}*|confirm\p{L}*|sign|signed|read)$/u,
  receipt: /^receipts?$/u,
  show: /^(?:show|list|see|give|get|find|where|what|which|are|is|all|acknowledg\p{L}*|can|could|have|do|want)$/u,
  who: /^(?:who|whose|which|overview|how|many)$/u,
  done: /^(?:acknowledged|acknowledgements?|acknowledgments?|confirmed|signed|read|outstanding)$/u,
  people:
    /^(?:not|nt|t|has|have|hasn|haven|hasnt|havent|is|are|still|yet|team|teams|unit|units|people|employees|staff|reports|in|from|among|everybody|everyone|their|there|who|show)$/u,
};

const patterns: readonly Pattern[] = [
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
    may: [et.small, et.will, et.description, et.read],
  },
  { kind: 'mine', language: 'et', needs: [et.how, et.did], may: [et.small, et.description, et.show] },
  { kind: 'acknowledge', language: 'et', needs: [et.act, et.description], may: [et.small, et.will, et.read] },
  {
    kind: 'acknowledge',
    language: 'et',
    needs: [et.act, et.read],
    may: [et.small, et.will, /^(?:ja|ara)$/u],
  },
  { kind: 'acknowledge', language: 'et', needs: [/^kinnitan$/u, /^ara$/u], may: [et.small, et.description] },
  { kind: 'acknowledge', language: 'et', needs: [et.read, et.description, /^olen$/u], may: [et.small] },
  // The card to acknowledge on is where what has changed is shown.
  {
    kind: 'acknowledge',
    language: 'et',
    needs: [et.description, /^(?:muutu(?:s|sid|nud)|muudeti|muudetud|muudatus\p{L}*)$/u],
    may: [et.small, /^(?:mis|mida|kas|millised|midagi|vahepeal|viimati|paras|eelmi\p{L}*|korda)$/u],
  },
  {
    kind: 'acknowledge',
    language: 'en',
    needs: [en.description, /^(?:change[sd]?|different)$/u],
    may: [en.small, /^(?:what|whats|s|did|has|have|is|are|there|in|anything|something|since|last|time)$/u],
  },
  { kind: 'acknowledge', language: 'en', needs: [en.act, en.description], may: [en.small, en.will] },
  {
    kind: 'acknowledge',
    language: 'en',
    needs: [/^read$/u, en.description, /^(?:i|ive)$/u],
    may: [en.small, /^have$/u],
  },
];
/** 'Have I' asks and 'I have' says, with the same words. */
const asksOfOneself = /^(?:have|did) i\b|^(?:has|is) my\b|^am i\b|\b(?:status|state)\b/u;
const mine: Pattern = {
  kind: 'mine',
  language: 'en',
  needs: [en.whether, en.did],
  may: [en.small, en.description, /^(?:already|yet|been|done|read|and|is|s)$/u],
};

const number = String.raw`\bR-[A-Z0-9-]{1,40}`;
const withdrawing = new RegExp(
  String.raw`^(?:palun |please )?(?<verb>võta|vota|tühista|tuhista|withdraw|revoke|take back)(?: tagasi)?(?: kviitung| kinnitus| the| receipt| acknowledgement)* (?<number>${number})(?: tagasi)?(?: ?: ?(?<reason>.{1,1000}))?$`,
  'iu',
);
const checking = new RegExp(
  String.raw`^(?:(?:palun|please|kontrolli|kontrollida|kas|on|kviitung|kviitungit|kviitungi|number|numbriga|check|verify|is|the|receipt|näita|naita|show|tahan|soovin|i|want|to) )*(?<number>${number})(?: (?:on|is|ehtne|õige|kehtiv|kehtib|valid|genuine|real|olemas))*$`,
  'iu',
);
const english = /\b(?:check|verify|is|receipt|show|withdraw|revoke|take back|want)\b/iu;

/** Reads what the buttons of the cards say and a person may type; any other text is a question. */
export function readAcknowledgementCommand(text: string): AcknowledgementCommand | undefined {
  const said = asSaid(text);
  if (said.length > 1_200) return undefined;
  return readOfReceipt(said) ?? readSentence(said) ?? readDispute(said);
}

function readOfReceipt(said: string): AcknowledgementCommand | undefined {
  const withdraw = withdrawing.exec(said)?.groups;
  if (withdraw?.['number'] !== undefined) {
    const language = english.test(withdraw['verb'] ?? '') ? 'en' : 'et';
    return { kind: 'withdraw', language, number: withdraw['number'], reason: withdraw['reason'] ?? null };
  }
  const check = checking.exec(said)?.groups?.['number'];
  if (check === undefined) return undefined;
  return { kind: 'check', number: check, language: english.test(said.replace(check, '')) ? 'en' : 'et' };
}

/** Behind a colon stands which position or unit is meant: buttons say it so. */
function readSentence(said: string): AcknowledgementCommand | undefined {
  const [sentence = '', ...behind] = said.split(': ');
  const named = behind.join(': ').trim() || null;
  const words = plainWordsOf(sentence);
  if (words.length === 0 || words.length > 16) return undefined;
  const all = asksOfOneself.test(words.join(' ')) ? [mine, ...patterns] : patterns;
  const found = all.find((pattern) => fits(words, pattern));
  if (found === undefined) return readOfUnit(words);
  const { kind, language } = found;
  if (kind === 'acknowledge') return { kind, language, position: named };
  if (kind === 'outstanding') return { kind, language, unit: named };
  return named === null ? { kind, language } : undefined;
}

/** 'Kes haldusosakonnas ei ole kinnitanud': all that the command leaves stands before a word that says that it is a unit. */
function readOfUnit(words: readonly string[]): AcknowledgementCommand | undefined {
  const end = words.findIndex(saysUnit) + 1;
  for (const pattern of end === 0 ? [] : patterns.filter(({ kind }) => kind === 'outstanding')) {
    const known = [...pattern.needs, ...pattern.may];
    // 'It' is small talk, and the name of a department.
    const isLeft = (word: string, at: number) =>
      !known.some((some) => some.test(word)) || (word === 'it' && at === end - 2);
    const start = words.findIndex(isLeft);
    const which = words.slice(start, end - 1);
    const rest = [...words.slice(0, start), ...words.slice(end)];
    if (start < 0 || start >= end || !fits(rest, pattern)) continue;
    if (!which.every((word, at) => isLeft(word, start + at))) continue;
    const isBare = which.length === 0 && isUnitKind(stemOf(words[start] ?? ''));
    const unit = isBare ? null : words.slice(start, end).join(' ');
    return { kind: 'outstanding', language: pattern.language, unit };
  }
  return undefined;
}

function saysUnit(word: string): boolean {
  return isUnitKind(stemOf(word)) || unitInOneWord(word) !== undefined;
}

function fits(words: readonly string[], { needs, may }: Pattern): boolean {
  const isKnown = (word: string) => [...needs, ...may].some((some) => some.test(word));
  return words.every(isKnown) && needs.every((need) => words.some((word) => need.test(word)));
}
