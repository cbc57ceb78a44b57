import { languagesNamed, type LanguageRequirement } from '../descriptions/index.js';
import { tidy } from './line.js';
import { fold } from './words.js';

interface Found {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

function languagesOf(clause: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of clause.matchAll(/\p{L}+/gu)) {
    const word = fold(match[0]);
    for (const code of languagesNamed(word)) {
      found.push({ code, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

const frameworkLevel = /(?<![\p{L}\p{N}])[ABC][12]\+?(?![\p{L}\p{N}])/gu;

/** Words of the clause that speak of language as such, not of a level. */
const notALevel =
  /(?<!\p{L})(?:keel\p{L}*|oskus\p{L}*|oskab|valda\p{L}*|vähemalt|tasemel|tasemega|language|skills?|proficiency|knowledge|of|at|least|level)(?!\p{L})/giu;

const joining =
  /^(?:(?:ja|ning|and|või|or)(?!\p{L})|[\s,:/&–-])+|(?:(?<!\p{L})(?:ja|ning|and|või|or)|[\s,:.;/&–-])+$/gu;

/** What a stretch of the clause says of a level, in its own words. */
function levelWords(text: string): string {
  return tidy(tidy(text.replace(notALevel, ' ')).replace(joining, ''));
}

function frameworkLevelIn(text: string): string | undefined {
  return text.match(frameworkLevel)?.[0];
}

/** Pairs each language of a clause with its level; languages that share one (`inglise ja vene keel B2`) get the same. */
function pairUp(clause: string): readonly LanguageRequirement[] {
  const languages = languagesOf(clause);
  const levelFirst = frameworkLevelIn(clause.slice(0, languages[0]?.start ?? 0)) !== undefined;
  const own = languages.map((language, index) => {
    const before = clause.slice(languages[index - 1]?.end ?? 0, language.start);
    const after = clause.slice(language.end, languages[index + 1]?.start ?? clause.length);
    if (levelFirst) return frameworkLevelIn(before) ?? '';
    return frameworkLevelIn(after) ?? ((index === 0 && levelWords(before)) || levelWords(after));
  });
  return languages.map((language, index) => {
    const later = own.slice(index).find((level) => level !== '');
    const earlier = own.slice(0, index).findLast((level) => level !== '');
    const level = levelFirst ? own[index] || earlier : (later ?? earlier);
    return { language: language.code, level: level ?? tidy(clause) };
  });
}

/** `Valdab eesti keelt vähemalt tasemel C1.` -> et C1. Without a level of the framework, the document's own words. */
export function languagesIn(text: string): readonly LanguageRequirement[] {
  const found = new Map<string, LanguageRequirement>();
  for (const clause of text.split(/[.;\n](?=\s|$)|\n/u)) {
    for (const each of pairUp(clause)) if (!found.has(each.language)) found.set(each.language, each);
  }
  return [...found.values()];
}
