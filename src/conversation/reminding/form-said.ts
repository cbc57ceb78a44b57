import type { Language } from '../../language/index.js';
import { holds, mostWords } from '../words/command-pattern.js';
import { meaningsSaid, saysUnit, type Meaning } from '../words/said-meanings.js';
import { saysManagers } from './groups-meant.js';
import { isDepartment, namesJoined, namesSaid } from './names-said.js';
import type { ReminderCommand, Times, Whom } from './reminder-command.js';
import { asksOrForbids, reminderMeant, reminderOfPerson, toThem } from './reminder-meant.js';
import type { SaidTimes } from '../times/moment-said.js';

/** 'Juhtidele' are all who lead others, whatever else is called so. */
export function whomCalled(words: string): Whom {
  return saysManagers(words) ? { kind: 'managers' } : { kind: 'called', words };
}

const joining = /^(?:ja|ning|and)$/u;

/** 'Toetuse osakonna juhtidele', 'managers in Support': those of that unit alone, each of whom is named. */
export function managersSaid(
  words: readonly string[],
): { readonly names: string; readonly words: readonly string[] } | undefined {
  const isManager = (word: string) => saysManagers(word);
  const at = words.findIndex(isManager);
  if (at < 0) return undefined;
  const { unknown, language } = meaningsSaid(words);
  const isOfUnit = (place: number) => {
    const word = words[place] ?? '';
    return unknown.includes(word) || saysUnit(word) || isDepartment(words, place) || joining.test(word);
  };
  let [start, end] = [at, at + 1];
  if (/^(?:in|of|at|from)$/u.test(words[end] ?? '')) {
    end += words[end + 1] === 'the' ? 2 : 1;
    const from = end;
    while (end < words.length && isOfUnit(end)) end += 1;
    if (end === from) return undefined;
  } else {
    // 'Marile ja juhtidele' are two.
    while (start > 0 && isOfUnit(start - 1) && !words[start - 1]?.endsWith('le')) start -= 1;
    while (joining.test(words[start] ?? '')) start += 1;
    if (start >= at || joining.test(words[at - 1] ?? '')) return undefined;
  }
  return {
    names: words.slice(start, end).join(' '),
    words: [...words.slice(0, start), them[language], ...words.slice(end)],
  };
}

/** 'Toetuse ja arenduse osakonnale' may be one unit, and may be two. */
export function whomInUnit(words: string): { readonly whom: Whom; readonly also: string | null } {
  const isList = / (?:ja|ning|and) /u.test(words);
  return isList ? { whom: { kind: 'named' }, also: words } : { whom: { kind: 'unit', words }, also: null };
}

export function whomMeant(words: readonly string[]): Whom {
  const { meanings } = meaningsSaid(words);
  const has = (...each: readonly Meaning[]) => each.every((meaning) => meanings.has(meaning));
  if (has('test', 'toMe')) return { kind: 'self' };
  if (has('newly') || has('another', 'people')) return { kind: 'new' };
  if (has('undone') || has('rest') || has('not', 'done') || has('description', 'changed'))
    return { kind: 'outstanding' };
  return { kind: has('overdue') || has('who', 'review') ? 'due' : 'all' };
}

type Form = Extract<ReminderCommand, { kind: 'form' }>;

export function formOf(words: readonly string[], language: Language, times: Times): Form {
  const whom = whomSpokenOf(words);
  const form = { kind: 'form', language, whom, also: null, without: null, ...times } as const;
  return saysReviewAlone(words) ? { ...form, loosely: true } : form;
}

/** 'Saada talle' and 'tuleta neile meelde' are for somebody, though nobody says whom: never for all. */
function whomSpokenOf(words: readonly string[]): Whom {
  const meant = whomMeant(words);
  const { meanings } = meaningsSaid(words);
  if (meant.kind !== 'all' || meanings.has('all') || meanings.has('people')) return meant;
  if (holds(words, thatOne)) return { kind: 'named' };
  return holds(words, those) ? { kind: 'outstanding' } : meant;
}

const thatOne = /^(?:talle|temale|teda|him|her)$/u;
const those = /^(?:neile|nendele|them|those)$/u;

/** Whoever is no HR may begin a review of their own. */
function saysReviewAlone(words: readonly string[]): boolean {
  const { meanings } = meaningsSaid(words);
  const toOthers: readonly Meaning[] = ['reminder', 'remind', 'notice', 'them', 'all', 'people'];
  return meanings.has('review') && !toOthers.some((each) => meanings.has(each));
}

/** Beside somebody who is left out any word of reminding tells what is meant. */
export function readLoosely(words: readonly string[], times: Times): ReminderCommand | undefined {
  const { meanings, language } = meaningsSaid(words);
  const speaks = speaksOfReminding(meanings) || isLetterToPeople(meanings) || startsReview(meanings);
  if (!speaks || asksOrForbids(meanings) || words.length > mostWords) return undefined;
  const form = formOf(words, language, times);
  if (form.whom.kind !== 'all') return { ...form, also: namesJoined(words)?.names ?? null, loosely: true };
  const some = someSaid(words);
  return { ...form, ...(some !== undefined && { whom: { kind: 'named' }, also: some }), loosely: true };
}

export const them = { et: 'neile', en: 'them' } as const;

/** 'Saada valvurile veel täna meeldetuletus': those who are told of among words not all of which are known. */
function someSaid(words: readonly string[]): string | undefined {
  const { meanings, unknown } = meaningsSaid(words);
  const isTold = (word: string) =>
    (word.length > 4 && word.endsWith('le')) || words[words.indexOf(word) - 1] === 'to';
  const told = meanings.has('all') ? [] : unknown.filter(isTold);
  return told.length === 0 ? undefined : (namesSaid(them, words)?.names ?? told.join(' ja '));
}

/** 'Saada meeldetuletus superviisorile, projektijuhtidele ja Marile'. */
export function readForSeveral({ moment, due, rest: words }: SaidTimes): ReminderCommand | undefined {
  const rest = withoutAllOf(words);
  const found = namesSaid(them, rest) ?? namesJoined(rest);
  const meant = found && reminderMeant(found.words, toThem);
  if (found === undefined || meant?.kind !== 'form' || meant.unknown.length > 0) return undefined;
  const { meanings } = meaningsSaid(found.words);
  if (meanings.has('all')) return undefined;
  const base = whomMeant(found.words);
  // 'Aednikele ja floristidele, kes pole kinnitanud' are no others besides.
  const whom: Whom = base.kind === 'all' || !found.isJoined ? { kind: 'named' } : base;
  const form = { kind: 'form', language: meant.language, whom, also: found.names, without: null } as const;
  return looselyUnless(speaksOfReminding(meanings), { ...form, moment, due });
}

function looselyUnless(speaks: boolean, form: Form): Form {
  return speaks ? form : { ...form, loosely: true };
}

/** 'Kõigile aednikele' are not all. */
export function withoutAllOf(words: readonly string[]): readonly string[] {
  const { unknown } = meaningsSaid(words);
  const isOfSome = (at: number) => {
    // 'All project managers': the name may have a word before the one that shows its case.
    const [next = '', behind = ''] = words.slice(at + 1).filter((word) => word !== 'the');
    const isNamed = (word: string) =>
      unknown.includes(word) && word.endsWith(words[at] === 'all' ? 's' : 'le');
    return isNamed(next) || (unknown.includes(next) && isNamed(behind));
  };
  return words.filter((word, at) => !(/^(?:koigile|koikidele|all)$/u.test(word) && isOfSome(at)));
}

/** The signs between those who are listed are gone from the words of commands. */
export function asList(said: string): string {
  return said.replace(/[,;]|:(?=\s)/gu, ' ja ');
}

/** The same, of the managers of one unit. */
export function readForManagers({ moment, due, rest: words }: SaidTimes): ReminderCommand | undefined {
  const found = managersSaid(words);
  const meant = found && reminderMeant(found.words, toThem);
  if (found === undefined || meant?.kind !== 'form' || meant.unknown.length > 0) return undefined;
  const { language } = meant;
  const form = { kind: 'form', language, whom: { kind: 'named' }, also: found.names, without: null } as const;
  return looselyUnless(speaksOfReminding(meaningsSaid(found.words).meanings), { ...form, moment, due });
}

/** 'Tahaks selle aasta ülevaatuse käima lükata'. */
function startsReview(meanings: ReadonlySet<Meaning>): boolean {
  const has = (each: Meaning) => meanings.has(each);
  const isOfThem = has('review') || (has('acknowledging') && !has('toMe') && !has('receipt') && !has('show'));
  const isBegun = has('send') || (has('will') && has('all'));
  return isBegun && isOfThem && (has('description') || has('all')) && !has('own');
}

export function speaksOfReminding(meanings: ReadonlySet<Meaning>): boolean {
  return meanings.has('reminder') || meanings.has('remind');
}

/** 'Tahaks inimestele kirja saata, et nad oma juhendid üle loeksid'. */
function isLetterToPeople(meanings: ReadonlySet<Meaning>): boolean {
  const toWhom: readonly Meaning[] = ['all', 'them', 'people'];
  const ofWhat: readonly Meaning[] = ['description', 'review', 'acknowledging'];
  const has = (some: readonly Meaning[]) => some.some((each) => meanings.has(each));
  return meanings.has('notice') && has(toWhom) && has(ofWhat);
}

/** Who tells HR's bot to send a reminder wants the form, in whatever words; a question is asked otherwise. */
export function readWish(words: readonly string[], times: Times): ReminderCommand | undefined {
  const { meanings } = meaningsSaid(words);
  const { moment } = times;
  const isPlaced = moment !== null && (meanings.has('sends') || meanings.has('make'));
  const isTold =
    (meanings.has('send') && (meanings.has('reminder') || isLetterToPeople(meanings))) ||
    (isPlaced && meanings.has('reminder'));
  return isTold || startsReview(meanings) ? readLoosely(words, times) : undefined;
}

/** 'Neile finantsist', 'those in finance': whoever is there, and not everybody. */
function withoutThem(words: readonly string[]): readonly string[] {
  const { unknown } = meaningsSaid(words);
  const isThere = (next = '', behind = '') =>
    (unknown.includes(next) && next.endsWith('st')) ||
    (/^(?:in|from|at)$/u.test(next) && unknown.includes(behind));
  const at = words.findIndex(
    (word, place) =>
      /^(?:neile|nendele|those|them)$/u.test(word) && isThere(words[place + 1], words[place + 2]),
  );
  return at < 0 ? words : words.toSpliced(at, 1);
}

/** 'Saada Marile meeldetuletus', 'miks Mari seda ei saanud'. */
export function readForOne(words: readonly string[], times: Times): ReminderCommand | undefined {
  const found = reminderOfPerson(withoutThem(words));
  if (found === undefined || found.meant.unknown.length > 0) return undefined;
  const { name, meant } = found;
  const { kind, language } = meant;
  if (kind === 'form') {
    const whom = whomCalled(name);
    const form = { kind, language, whom, also: null, without: null, ...times } as const;
    return looselyUnless(speaksOfReminding(meaningsSaid(words).meanings), form);
  }
  return kind === 'delivery' && times.moment === null && times.due === null
    ? { kind, language, name }
    : undefined;
}
