import { onceForEach } from '../../ground/index.js';
import {
  isFunctionWord,
  isUnitKind,
  knownLately,
  stemOf,
  typoDistance,
  unitInOneWord,
  type Language,
} from '../../language/index.js';
import { lexicon, small, type Meaning } from './meaning-words.js';

export type { Meaning } from './meaning-words.js';

interface Entry {
  readonly stem: string;
  readonly ends: RegExp;
  readonly language: Language;
  readonly meaning: Meaning | null;
}

const anyEnding = /^\p{L}*$/u;
const noEnding = /^$/u;
/** Of oneself, ordered or wished: never 'kes kinnitab'. */
const ownEndings = /^(?:da|ta|n|me|ge|ke|ma|ksin|ksime|ks|ksid|mine|mist|mise)?$/u;
const endings: Readonly<Record<string, RegExp>> = { '*': anyEnding, '~': ownEndings };

function entriesOf(said: string, language: Language, meaning: Meaning | null): readonly Entry[] {
  return said.split(' ').map((word) => {
    const ends = endings[word.at(-1) ?? ''];
    return { stem: ends ? word.slice(0, -1) : word, ends: ends ?? noEnding, language, meaning };
  });
}

const languages = ['et', 'en'] as const;
const entries: readonly Entry[] = languages.flatMap((language) => [
  ...Object.entries(lexicon).flatMap(([meaning, said]) =>
    entriesOf(said[language], language, meaning as Meaning),
  ),
  ...entriesOf(small[language], language, null),
]);

const entriesFor: (word: string) => readonly Entry[] = knownLately((word) => {
  // The first letter is seldom the one that slips.
  const near = entries.filter(({ stem }) => stem[0] === word[0]);
  const found = near.filter(({ stem, ends }) => word.startsWith(stem) && ends.test(word.slice(stem.length)));
  if (found.length > 0 || isFunctionWord(word)) return found;
  // 'Avanudki' says no more than 'avanud'.
  const bare = word.replace(stressed, '');
  return bare === word ? near.filter((each) => isSlipOf(word, each)) : entriesFor(bare);
});

const stressed = /(?<=(?:nud|tud|dud)k?)[kg]i$/u;

/** 'Toetus' is a unit of many an organisation, and no 'tõestus' with a slip. */
const ownWord = /^toetu/u;

/** A long word may hold a slip: a letter missing, another one, or one too many. */
function isSlipOf(word: string, { stem, ends, meaning }: Entry): boolean {
  const limit = slipsIn(stem, ends);
  // 'Planeerib' has another ending, and no slip.
  if (limit === 0 || meaning === null || word.startsWith(stem) || ownWord.test(word)) return false;
  return [0, -1, 1].some((more) => {
    const length = stem.length + more;
    // At its end an Estonian word says who does it: 'saadab' is no slip of 'saadan'.
    if (ends === noEnding && word.at(-1) !== stem.at(-1)) return false;
    return ends.test(word.slice(length)) && typoDistance(word.slice(0, length), stem, limit) <= limit;
  });
}

/** Of a stem fewer than of a word of its own, for any ending may follow. */
function slipsIn({ length }: string, ends: RegExp): number {
  if (length < (ends === noEnding ? 6 : 7)) return 0;
  // In ten letters two slips are another word: 'aednikele' and 'ametnikele'.
  return length < 11 ? 1 : 2;
}

/** A sentence as the commands understand it: what its words stand for, and which of them stand for nothing known. */
export interface SaidMeanings {
  readonly language: Language;
  readonly meanings: ReadonlySet<Meaning>;
  /** A name, a unit, or something else altogether; a number too, for it may ask for some of them alone. */
  readonly unknown: readonly string[];
  /** Of any sentence, as 'olev' is, and yet perhaps a name. */
  readonly light: readonly string[];
}

/** The same words are read for a unit, for a name and for what they ask: they are looked up once. */
export const meaningsSaid = onceForEach((said: readonly string[]): SaidMeanings => {
  // 'Ära saada' forbids it, and 'saada ära' gets it done.
  const words = said.length > 1 && said.at(-1) === 'ara' ? said.slice(0, -1) : said;
  const known = words.flatMap(entriesFor);
  const inLanguage = (language: Language) =>
    words.filter((word) => entriesFor(word).some((entry) => entry.language === language)).length;
  const others = words.filter((word) => entriesFor(word).length === 0);
  return {
    language: inLanguage('en') > inLanguage('et') ? 'en' : 'et',
    meanings: new Set(known.flatMap(({ meaning }) => meaning ?? [])),
    unknown: others.filter((word) => !isFunctionWord(word)),
    light: others.filter(isFunctionWord),
  };
});

/** One of each is said, and none of those that make another thing of it. */
export interface MeaningRule<Kind extends string> {
  readonly kind: Kind;
  readonly needs: readonly (Meaning | readonly Meaning[])[];
  readonly never?: readonly Meaning[];
}

/** The first rule that what was said fits. */
export function ruleSaid<Kind extends string>(
  meanings: ReadonlySet<Meaning>,
  rules: readonly MeaningRule<Kind>[],
): MeaningRule<Kind> | undefined {
  const isSaid = (each: Meaning | readonly Meaning[]) =>
    typeof each === 'string' ? meanings.has(each) : each.some((one) => meanings.has(one));
  return rules.find(({ needs, never = [] }) => needs.every(isSaid) && !isSaid(never));
}

/** A sentence with the unit in it said by `stand`, a word that is known; `unit` is `null` where it is one's own. */
export function withUnitAs(
  stand: Readonly<Record<Language, string>>,
  words: readonly string[],
): { readonly words: readonly string[]; readonly unit: string | null } | undefined {
  const end = words.findIndex(saysUnit) + 1;
  if (end === 0) return undefined;
  const { unknown, language } = meaningsSaid(words);
  const isPart = (at: number): boolean =>
    // 'It' is small talk, and the name of a department.
    unknown.includes(words[at] ?? '') ||
    (words[at] === 'it' && at === end - 2) ||
    (joining.test(words[at] ?? '') && at > 0 && isPart(at - 1));
  let start = end - 1;
  while (start > 0 && isPart(start - 1)) start -= 1;
  const isBare = start === end - 1 && isUnitKind(stemOf(words[start] ?? ''));
  return {
    words: [...words.slice(0, start), stand[language], ...words.slice(end)],
    unit: isBare ? null : words.slice(start, end).join(' '),
  };
}

/** The same where all that is not known stands in a row, as a name does; whether anybody is called so, others know. */
export function withNameAs(
  stand: Readonly<Record<Language, string>>,
  words: readonly string[],
): { readonly words: readonly string[]; readonly name: string } | undefined {
  const { language, ...said } = meaningsSaid(words);
  const unknown = said.unknown.length > 0 ? said.unknown : said.light;
  const start = words.indexOf(unknown[0] ?? '');
  const end = start + unknown.length;
  const name = words.slice(start, end);
  if (start < 0 || unknown.length > mostNames || !name.every((word) => unknown.includes(word)))
    return undefined;
  return { words: [...words.slice(0, start), stand[language], ...words.slice(end)], name: name.join(' ') };
}

/** First names and a surname. */
const mostNames = 4;
const joining = /^(?:ja|ning|and)$/u;

export function saysUnit(word: string): boolean {
  return isUnitKind(stemOf(word)) || unitInOneWord(word) !== undefined;
}
