import { fold } from '../../language/index.js';
import { languagesNamed, type LanguageRequirement } from '../../descriptions/index.js';
import { tidy } from '../lines/line.js';

interface Found {
  /** `null`: a language is meant and not named, as in `üks võõrkeel`. */
  readonly code: string | null;
  readonly start: number;
  readonly end: number;
}

export interface ReadLanguages {
  readonly languages: readonly LanguageRequirement[];
  /** What names no language, or leaves the choice of one: a requirement cannot hold that. */
  readonly leftOut: readonly string[];
}

function languagesOf(clause: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of clause.matchAll(/\p{L}+/gu)) {
    const word = fold(match[0]);
    const place = { start: match.index, end: match.index + match[0].length };
    if (/^(?:voorkeel|vooras?keel)/.test(word) || isForeign(clause, place.start))
      found.push({ code: null, ...place });
    for (const code of languagesNamed(word)) found.push({ code, ...place });
  }
  return found;
}

function isForeign(clause: string, at: number): boolean {
  return /^(?:foreign|other|muu)\s+(?:language|keel)/iu.test(clause.slice(at));
}

const frameworkLevel = /(?<![\p{L}\p{N}])[ABC][12]\+?(?![\p{L}\p{N}])/gu;

/** `Cl`: the level as a machine reads it that took a picture of the paper. */
const misreadLevel = /(?<=(?<![\p{L}\p{N}])[ABC])l(?![\p{L}\p{N}])/gu;

/** Words of the clause that speak of language as such, not of a level. */
const notALevel =
  /(?<!\p{L})(?:keel\p{L}*|oskus\p{L}*|oskab|valda\p{L}*|vähemalt|language|skills?|proficiency|knowledge|of|at|least|level)(?!\p{L})/giu;

const joining =
  /^(?:(?:ja|ning|and|või|or)(?!\p{L})|[\s,:/&–-])+|(?:(?<!\p{L})(?:ja|ning|and|või|or)|[\s,:.;/&–-])+$/gu;

/** Words that ask for a language without demanding it: they belong to the language behind them. */
const wish = '(?:soovitavalt|soovituslikult|eelistatult|kasuks tuleb|preferably|desirably)';
const wishBehind = new RegExp(`[\\s,]*(?:(?:ja|ning|and)\\s+)?(?<wish>${wish})\\s*$`, 'iu');
const wishInside = new RegExp(`(?<!\\p{L})${wish}(?!\\p{L})`, 'iu');

/** What a stretch of the clause says of a level, in its own words. */
function levelWords(text: string): string {
  const words = tidy(text.replace(notALevel, ' ').replace(/\s+,/gu, ',')).replace(joining, '');
  const bare = tidy(words.replace(/^\((?<inside>[^()]*)\)$/u, '$<inside>'));
  return /^taseme(?:l|ga)$/iu.test(bare) ? '' : bare;
}

/** `C1`; where there are two, as `suuline C1 ja kirjalik B2`, all that is said of them. */
function frameworkLevelIn(text: string): string | undefined {
  const levels = text.match(frameworkLevel);
  if (levels === null || levels.length === 1) return levels?.[0];
  return levelWords(text).replace(/^taseme(?:l|ga)\s+/iu, '');
}

/** The stretches of a clause around its languages: what stands before each, and what behind it is its own. */
function stretchesOf(
  clause: string,
  languages: readonly Found[],
): readonly { before: string; after: string }[] {
  const gaps = languages.map(({ end }, at) => clause.slice(end, languages[at + 1]?.start ?? clause.length));
  const before = clause.slice(0, languages[0]?.start ?? 0);
  return gaps.map((gap, at) => ({
    before: at === 0 ? before : (gaps[at - 1] ?? ''),
    after: at === gaps.length - 1 ? gap : ownPart(gap),
  }));
}

/** What stands behind a language up to where the words of the next one begin. */
function ownPart(gap: string): string {
  const own = gap.replace(wishBehind, '');
  const comma = own.lastIndexOf(',');
  return comma === -1 || frameworkLevelIn(own.slice(comma)) !== undefined ? own : own.slice(0, comma);
}

/** Pairs each language of a clause with its level; languages that share one (`inglise ja vene keel B2`) get the same. */
function levelsOf(clause: string, languages: readonly Found[]): readonly string[] {
  const stretches = stretchesOf(clause, languages);
  const [first] = stretches;
  const levelFirst = frameworkLevelIn(first?.before ?? '') !== undefined;
  const wordsFirst =
    !levelFirst &&
    frameworkLevelIn(first?.after ?? '') === undefined &&
    levelWords(first?.before ?? '') !== '';
  const own = stretches.map(({ before, after }, at) => {
    const wished = wishInside.exec(before)?.[0] ?? '';
    if (levelFirst) return frameworkLevelIn(before) ?? '';
    if (wordsFirst && at > 0 && wished === '' && frameworkLevelIn(after) === undefined)
      return levelWords(before);
    const said =
      frameworkLevelIn(after) ?? ((at === 0 && wished === '' && levelWords(before)) || levelWords(after));
    return tidy(`${wished} ${said}`);
  });
  return own.map((level, at) => {
    const later = own.slice(at).find((each) => each !== '');
    const earlier = own.slice(0, at).findLast((each) => each !== '');
    return (levelFirst || wordsFirst ? level || earlier : (later ?? earlier)) ?? tidy(clause);
  });
}

/** Which of the languages stand to choice: `inglise, vene või soome keel`. */
function isChoice(clause: string, languages: readonly Found[]): readonly boolean[] {
  const gaps = languages.slice(0, -1).map(({ end }, at) => clause.slice(end, languages[at + 1]?.start));
  const chosen = gaps.map((gap) =>
    /(?<!\p{L})(?:või|or)\s+(?:vähemalt\s+)?$|^\s*(?:keel\p{L}*)?\s*\/\s*$/iu.test(gap),
  );
  // `inglise, vene või …`: the comma that joins names alone is part of the choice.
  for (let at = gaps.length - 2; at >= 0; at -= 1) {
    if (chosen[at + 1] === true && /^(?:\s*keel\p{L}*)?,\s*$/u.test(gaps[at] ?? '')) chosen[at] = true;
  }
  return languages.map((_, at) => chosen[at] === true || chosen[at - 1] === true);
}

/** The words between commas in which the language stands. */
function partAround(clause: string, from: number, to: number): string {
  const start = clause.lastIndexOf(',', from) + 1;
  const end = clause.indexOf(',', to);
  return tidy(clause.slice(start, end === -1 ? clause.length : end));
}

function readClause(clause: string): ReadLanguages {
  const found = languagesOf(clause);
  const levels = levelsOf(clause, found);
  const choice = isChoice(clause, found);
  const languages: LanguageRequirement[] = [];
  const leftOut: string[] = [];
  found.forEach(({ code, start, end }, at) => {
    const open = code === null || choice[at] === true;
    if (!open) languages.push({ language: code, level: levels[at] ?? tidy(clause) });
    else if (choice[at - 1] !== true || choice[at] !== true)
      leftOut.push(partAround(clause, start, choice[at] === true ? endOfChoice(found, choice, at) : end));
  });
  if (found.length === 0 && /\p{L}{2}/u.test(clause)) leftOut.push(tidy(clause));
  return { languages, leftOut };
}

function endOfChoice(found: readonly Found[], choice: readonly boolean[], at: number): number {
  const after = choice.indexOf(false, at);
  return found[(after === -1 ? found.length : after) - 1]?.end ?? 0;
}

/** `soome keel B1 Loeb kaarte`: what begins anew behind a level, and names no language, is a sentence of its own. */
function cutBehindLevel(clause: string): readonly string[] {
  const at = clause.search(/(?<=[ABC][12])\s+\p{Lu}\p{Ll}/u);
  const behind = at === -1 ? '' : clause.slice(at);
  return behind === '' || languagesOf(behind).length > 0 ? [clause] : [clause.slice(0, at), behind];
}

/** `Valdab eesti keelt vähemalt tasemel C1.` -> et C1. Without a level of the framework, the document's own words. */
export function readLanguages(text: string): ReadLanguages {
  const found = new Map<string, LanguageRequirement>();
  const leftOut: string[] = [];
  const said = text.replace(misreadLevel, '1');
  for (const clause of said.split(/[.;\n](?=\s|$)|\n/u).flatMap(cutBehindLevel)) {
    const read = readClause(clause);
    for (const each of read.languages) if (!found.has(each.language)) found.set(each.language, each);
    leftOut.push(...read.leftOut);
  }
  return { languages: [...found.values()], leftOut };
}
