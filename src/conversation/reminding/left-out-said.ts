import type { Language } from '../../language/index.js';
import { holdsAll, mostWords } from '../words/command-pattern.js';
import { withoutReason } from './beside-said.js';

/** Who is to be left out, in the words that were said, and the words without that. */
interface LeftOutSaid {
  readonly without: string;
  readonly rest: readonly string[];
}

/** What stands before whoever is left out, in the words of commands. */
const before = [
  /^(?:peale|va|except|excepting|excluding|without|minus|ilma)$/u,
  /^valja (?:arvatud|jattes|jaetud)$/u,
  /^(?:aga|kuid|ent|ja) mitte$/u,
  /^jattes valja$/u,
  /^v a$/u,
  /^(?:except|apart|other) (?:for|from|than)$/u,
  /^(?:but|and|just) not$/u,
  /^not including$/u,
  /^leaving out$/u,
  /^(?:everyone|everybody|all|anyone) but$/u,
] as const;
/** Belongs to whom it is for as well. */
const everybodyBut = /^(?:everyone|everybody|all|anyone) but$/u;

/** With these the sentence goes on with what is to be done. */
const goesOn =
  /^(?:meeldetuletus\p{L}*|teade|kiri|saada|saadame|saata|saatke|saatmi\p{L}*|tuleta|tuletame|meelde|peaks\p{L}*|peavad|tuleks|palun|saama|kes|kellel|reminders?|remind|send|should|must|get|gets|to|who|about)$/u;
const joining = /^(?:ja|ning|ega|voi|and|or|nor)$/u;
/** A preposition behind 'but not' is no part of a name. */
const leading =
  /^(?:people|person|anyone|those|everyone|in|inimesed|not|mitte|to|for|the|from|of|with|koik|neile|need|neid)$/u;

/** 'Kõigile peale IT osakonna ja juhtide'; a list has its commas said as 'ja'. `undefined` where nobody is left out. */
export function leftOutSaid(words: readonly string[]): LeftOutSaid | undefined {
  for (const at of words.keys()) {
    const long = [2, 1].find((count) =>
      before.some((each) => each.test(words.slice(at, at + count).join(' '))),
    );
    if (long === undefined) continue;
    const isOfWhom = everybodyBut.test(words.slice(at, at + long).join(' '));
    const start = words.findIndex((word, place) => place >= at + long && !leading.test(word));
    // 'Peale saatmist' is after it.
    if (start < 0 || goesOn.test(words[start] ?? '')) return undefined;
    const stop = words.findIndex((word, place) => place > start && goesOn.test(word));
    const end = stop < 0 ? words.length : stop;
    const without = namesIn(words.slice(start, end));
    const rest = [...words.slice(0, isOfWhom ? at + 1 : at), ...words.slice(end)];
    return without === '' ? undefined : { without, rest: rest.filter((word) => !joining.test(word)) };
  }
  return undefined;
}

/** What else HR says while leaving somebody out; it tells nothing of whom. */
const aside =
  /^(?:kas|ma|me|saan|saaks\p{L}*|voin|voiks\p{L}*|peaks\p{L}*|tuleks|tuleb|taha\p{L}*|soovi\p{L}*|palun|aga|kuid|seekord|siis|koigile|teised|ulejaanutele|saada|saadame|teade|teate|meeldetuletus\p{L}*|i|we|can|could|should|would|want|like|please|but|everyone|everybody|this|time|reminders?|d|on|ta|tema|teda|talle|temale|sest|kuna|is|he|she|they|him|her|because|since|\p{L}*puhkus\p{L}*|haiguslehel|haige|leave|parental|maternity|paternity|sick|holiday|vacation)$/u;

/** What is told of a plan by itself: 'jäta IT osakond välja', 'ära Marile saada', 'don't remind finance'. */
const told: readonly {
  readonly language: Language;
  readonly needs: readonly RegExp[];
  readonly may: RegExp;
}[] = [
  {
    language: 'et',
    needs: [
      /^(?:ara|arge|arme)$/u,
      /^(?:saada|saatke|saadame|tuleta|tuletame|torgi|torgime|muksa|tonksa|tulita|hairi|tuuta|puutu)$/u,
    ],
    may: /^(?:meelde|meeldetuletus\p{L}*|seda|selle|see|enam|veel|praegu|nuud|kohe|tana|valja|kirja|teadet|siis|kindlasti)$/u,
  },
  {
    language: 'et',
    needs: [/^(?:ara|arge|arme)$/u, /^(?:pane|panna|lisa|vota|arvesta)$/u],
    may: /^(?:sisse|nimekirja|hulka|sekka|kaasa|meeldetuletus\p{L}*|saajate|siis|veel|kindlasti)$/u,
  },
  {
    language: 'et',
    needs: [/^(?:jata|jatame|jatke|jatta|jataks\p{L}*|jaab|jaavad|jaada|jaagu)$/u, /^valja$/u],
    may: /^(?:voib|voivad|voiks|meeldetuletus\p{L}*|nimekirjast|saajate|saajatest|jargmi\p{L}*|seekord|siis|tuleks|tuleb|seast|hulgast)$/u,
  },
  {
    language: 'et',
    needs: [
      /^(?:eemalda\p{L}*|valista\p{L}*|vota|votame|votta)$/u,
      /^(?:meeldetuletusest|meeldetuletuse|nimekirjast|saajatest|saajate|adressaatidest|adressaatide)$/u,
    ],
    may: /^(?:valja|maha|ara|saajate|seast|hulgast)$/u,
  },
  {
    language: 'en',
    needs: [/^(?:dont|don|not)$/u, /^(?:send|remind)$/u],
    may: /^(?:t|do|it|this|that|the|a|to|any|reminders?|anything|anymore|again|yet|now|today|out|still)$/u,
  },
  {
    language: 'et',
    needs: [/^(?:pole|ei)$/u, /^vaja$/u],
    may: /^(?:ole|enam|siin|sinna|sisse|panna|saata|kirjutada|tulita|nimekirja|nimekirjas)$/u,
  },
  {
    language: 'en',
    needs: [/^(?:take|cut)$/u, /^(?:off|out)$/u],
    may: /^(?:of|the|this|it|list|reminders?|for|now)$/u,
  },
  { language: 'en', needs: [/^leave$/u, /^out$/u], may: /^(?:of|the|this|it|reminders?|for|now)$/u },
  {
    language: 'en',
    needs: [/^(?:exclude|skip|omit|remove|drop)$/u],
    may: /^(?:from|the|this|it|reminders?|list|recipients|audience|for|now|people|folks|those|in)$/u,
  },
];
const mostTold = 8;

/** Who is to be left out of what is planned; whether anybody is meant by it, others know. */
export function leftOutTold(
  whole: readonly string[],
): { readonly language: Language; readonly without: string } | undefined {
  const words = withoutReason(whole);
  if (words.length > mostWords) return undefined;
  // 'Saada ära' gets it done, and 'ära saada' forbids it.
  if (words.indexOf('ara') > words.findIndex((word) => word.startsWith('saa')) && words.at(-1) === 'ara')
    return undefined;
  const found = told.find(({ needs }) => holdsAll(words, needs));
  if (found === undefined || saysWhoHasNot(words)) return undefined;
  const isSaid = (word: string) => [found.may, aside, ...found.needs].some((each) => each.test(word));
  // 'It' is small talk, and the name of a department: in a list of those it is the name.
  const isDepartment = (word: string, at: number) =>
    word === 'it' &&
    (/^(?:osakon\p{L}*|department|unit|team)$/u.test(words[at + 1] ?? '') ||
      [words[at - 1], words[at + 1]].some((beside = '') => joining.test(beside)));
  const left = words.filter((word, at) => !isSaid(word) || isDepartment(word, at));
  const without = namesIn(left);
  return without === '' || left.length > mostTold ? undefined : { language: found.language, without };
}

/** 'Those who have not acknowledged' are to be written to. */
function saysWhoHasNot(words: readonly string[]): boolean {
  const who = words.indexOf('who');
  return who >= 0 && words.indexOf('not') > who && !words.some((word) => forbids.test(word));
}

const forbids = /^(?:dont|don|leave|exclude|skip|omit|remove|drop)$/u;

/** As a list: each behind a comma, without those at the ends. */
function namesIn(words: readonly string[]): string {
  const isName = (word: string) => !joining.test(word) && !leading.test(word);
  const from = words.findIndex(isName);
  return words.slice(Math.max(0, from), words.findLastIndex(isName) + 1).join(' ');
}
