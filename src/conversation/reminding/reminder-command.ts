import type { Language } from '../../language/index.js';
import { holds, mostWords, patternSaid } from '../words/command-pattern.js';
import { leftOutSaid, leftOutTold } from './left-out-said.js';
import { momentSaid, type SaidDay, type SaidMoment } from './reminder-moment.js';
import { changes, deadline, ownPatterns, putOffPatterns, putOffUntil } from './reminder-patterns.js';
import { asksOrForbids, reminderMeant, reminderOfPerson, reminderOfUnit, toThem } from './reminder-meant.js';
import { meaningsSaid, type Meaning } from '../words/said-meanings.js';
import { namesJoined, namesSaid } from './names-said.js';
import { saysManagers } from './groups-meant.js';
import { textInstead, type SaidText } from './reminder-text-said.js';
import type { SaidTicks } from './reminder-ticks-said.js';
import { asSaid, commandWordsOf } from '../words/said.js';

/** HR wants to remind people, or to know how the last reminder stands; or somebody speaks of those they get. */
export type ReminderCommand = { readonly language: Language } & (
  | {
      readonly kind: 'form';
      readonly whom: Whom;
      /** Who is named besides, and who is left out, in the words that were used. */
      readonly also: string | null;
      readonly without: string | null;
      /** When it is to go out, and by when it is due, as far as that was said. */
      readonly moment: SaidMoment | null;
      readonly due: SaidDay | null;
      /** Not every word was understood: it is a wish where HR says it. */
      readonly loosely?: true;
    }
  /** What was planned is to be otherwise; as far as it was said, how. */
  | {
      readonly kind: 'change';
      readonly whom: Whom | null;
      readonly also: string | null;
      readonly without: string | null;
      readonly moment: SaidMoment | null;
      readonly due: SaidDay | null;
      readonly text?: SaidText;
      readonly ticks?: SaidTicks;
    }
  /** The form that was shown last is to be seen as it would arrive, or sent. */
  | {
      readonly kind: 'preview' | 'send';
      readonly whom: Whom | null;
      readonly also: string | null;
      readonly without: string | null;
      readonly moment: SaidMoment | null;
      readonly due: SaidDay | null;
    }
  /** The form that was shown last is not to be sent. */
  | { readonly kind: 'drop' }
  /** Who besides may send, change and stop. */
  | { readonly kind: 'who-may' }
  | { readonly kind: 'status' }
  /** Of those whom they lead somebody says it: HR may remind them. */
  | { readonly kind: 'not-mine' }
  /** Who belongs to the audience only since the last one. */
  | { readonly kind: 'newcomers' }
  | { readonly kind: 'stop' }
  /** 'Who got it': where HR says so, of the last reminder. */
  | { readonly kind: 'bare' }
  /** Whether somebody got the last one, and why not; by as much of the name as was said, `null` of whoever asks. */
  | { readonly kind: 'delivery'; readonly name: string | null }
  /** Of the reminders that somebody gets themselves: to be put off, to end, by when they ask for what, why they came. */
  | { readonly kind: 'own-later'; readonly moment: SaidMoment | null }
  | { readonly kind: 'own-stop' | 'own-due' | 'own-why' }
);

/** As far as it was said; a unit by the words that were used. */
export type Whom =
  | { readonly kind: 'all' }
  | { readonly kind: 'outstanding' }
  /** Whose yearly review has come. */
  | { readonly kind: 'due' }
  /** Who was not there yet when the last one began. */
  | { readonly kind: 'new' }
  /** Whoever says it. */
  | { readonly kind: 'self' }
  /** One person, by as much of the name as was said, or whoever holds the position that is called so. */
  | { readonly kind: 'called'; readonly words: string }
  | { readonly kind: 'unit'; readonly words: string }
  | { readonly kind: 'managers' }
  /** Those alone who are named besides. */
  | { readonly kind: 'named' };

/** What a change says nothing of. */
export const nothingSaid = { whom: null, also: null, without: null, moment: null, due: null } as const;

/** 'Juhtidele' are all who lead others, whatever else is called so. */
export function whomCalled(words: string): Whom {
  return saysManagers(words) ? { kind: 'managers' } : { kind: 'called', words };
}

/** 'Toetuse ja arenduse osakonnale' may be one unit, and may be two. */
export function whomInUnit(words: string): { readonly whom: Whom; readonly also: string | null } {
  const isList = / (?:ja|ning|and) /u.test(words);
  return isList ? { whom: { kind: 'named' }, also: words } : { whom: { kind: 'unit', words }, also: null };
}

/** Reads what HR says; any other text is a question. */
export function readReminderCommand(text: string): ReminderCommand | undefined {
  const said = asSaid(text);
  const message = textInstead(text);
  if (message !== undefined) {
    const language = message.field === 'message' ? 'et' : 'en';
    return { kind: 'change', language, ...nothingSaid, text: message };
  }
  const leaving = readLeaving(said);
  if (leaving !== undefined) return leaving;
  const { moment, due, rest: words } = momentSaid(commandWordsOf(said));
  const rest = withoutAllOf(words);
  const times = { moment, due };
  const own = readOwn(rest, times);
  if (own !== undefined) return own;
  const found = patternSaid(rest, ownPatterns);
  // Only what is to be sent has its hour.
  if (found !== undefined)
    return hasMoment(times) ? undefined : { kind: found.kind, language: found.language };
  const several = readForSeveral(said);
  if (several !== undefined) return several;
  const named = readForOne(rest, times);
  const isLoose = named?.kind === 'form' && named.loosely;
  return (
    readMeant(rest, said, times) ??
    (isLoose ? undefined : named) ??
    readChange(said) ??
    readWish(rest, times) ??
    named
  );
}

/** All words are understood, but for the name of a unit. */
function readMeant(words: readonly string[], said: string, times: Times): ReminderCommand | undefined {
  const inUnit = reminderOfUnit(words);
  if (inUnit?.meant.kind === 'form' && inUnit.meant.unknown.length === 0) {
    const { unit, meant } = inUnit;
    const said = unit === null ? ({ whom: { kind: 'all' }, also: null } as const) : whomInUnit(unit);
    return { kind: 'form', language: meant.language, ...said, without: null, ...times };
  }
  const whole = reminderMeant(words);
  if (whole !== undefined && whole.unknown.length === 0) {
    const { kind, language } = whole;
    switch (kind) {
      case 'form':
        return formOf(words, language, times);
      case 'change':
        return readChange(said) ?? { kind, language, ...nothingSaid, ...times };
      case 'delivery':
        return hasMoment(times) ? undefined : { kind, language, name: null };
      case 'stop':
        return { kind, language };
      case 'status':
      case 'newcomers':
      case 'who-may':
      case 'bare':
        return hasMoment(times) ? undefined : { kind, language };
    }
  }
  return undefined;
}

type Form = Extract<ReminderCommand, { kind: 'form' }>;

function formOf(words: readonly string[], language: Language, times: Times): Form {
  const whom = whomMeant(words);
  const form = { kind: 'form', language, whom, also: null, without: null, ...times } as const;
  return saysReviewAlone(words) ? { ...form, loosely: true } : form;
}

/** Whoever is no HR may begin a review of their own. */
function saysReviewAlone(words: readonly string[]): boolean {
  const { meanings } = meaningsSaid(words);
  const toOthers: readonly Meaning[] = ['reminder', 'remind', 'notice', 'them', 'all', 'people'];
  return meanings.has('review') && !toOthers.some((each) => meanings.has(each));
}

function hasMoment({ moment, due }: Times): boolean {
  return moment !== null || due !== null;
}

/** Where somebody is left out, what else is said; a reminder that silently went to them all would be the worst answer. */
function readLeaving(said: string): ReminderCommand | undefined {
  const { moment, due, rest: words } = momentSaid(commandWordsOf(asList(said)));
  const times = { moment, due };
  const found = leftOutSaid(words);
  if (found !== undefined) {
    const { rest, without } = found;
    const meant = readMeant(rest, said, times);
    const command = meant?.kind === 'form' ? meant : readLoosely(rest, times);
    if (command?.kind === 'form') return { ...command, without };
  }
  const whole = momentSaid(commandWordsOf(said)).rest;
  const isKnown = patternSaid(whole, ownPatterns) !== undefined || reminderMeant(whole)?.unknown.length === 0;
  if (isKnown) return undefined;
  const told = leftOutTold(words);
  return told && { kind: 'change', language: told.language, ...nothingSaid, without: told.without, ...times };
}

export interface Times {
  readonly moment: SaidMoment | null;
  readonly due: SaidDay | null;
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

function readOwn(words: readonly string[], { moment, due }: Times): ReminderCommand | undefined {
  if (due !== null) return undefined;
  const found = patternSaid(words, moment === null ? putOffPatterns : putOffUntil);
  return found && { kind: found.kind, language: found.language, moment };
}

/** Beside somebody who is left out any word of reminding tells what is meant. */
function readLoosely(words: readonly string[], times: Times): ReminderCommand | undefined {
  const { meanings, language } = meaningsSaid(words);
  const speaks = speaksOfReminding(meanings) || isLetterToPeople(meanings) || startsReview(meanings);
  if (!speaks || asksOrForbids(meanings) || words.length > mostWords) return undefined;
  const form = formOf(words, language, times);
  if (form.whom.kind !== 'all') return { ...form, also: namesJoined(words)?.names ?? null, loosely: true };
  const some = someSaid(words);
  return { ...form, ...(some !== undefined && { whom: { kind: 'named' }, also: some }), loosely: true };
}

const them = { et: 'neile', en: 'them' } as const;

/** 'Saada valvurile veel täna meeldetuletus': those who are told of among words not all of which are known. */
function someSaid(words: readonly string[]): string | undefined {
  const { meanings, unknown } = meaningsSaid(words);
  const isTold = (word: string) =>
    (word.length > 4 && word.endsWith('le')) || words[words.indexOf(word) - 1] === 'to';
  const told = meanings.has('all') ? [] : unknown.filter(isTold);
  return told.length === 0 ? undefined : (namesSaid(them, words)?.names ?? told.join(' ja '));
}

/** 'Saada meeldetuletus superviisorile, projektijuhtidele ja Marile'. */
function readForSeveral(said: string): ReminderCommand | undefined {
  const { moment, due, rest: words } = momentSaid(commandWordsOf(asList(said)));
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
  const isLoose = !speaksOfReminding(meanings);
  return { ...form, moment, due, ...(isLoose && { loosely: true }) };
}

/** 'Kõigile aednikele' are not all. */
export function withoutAllOf(words: readonly string[]): readonly string[] {
  const { unknown } = meaningsSaid(words);
  const isOfSome = (at: number) => {
    const next = words.slice(at + 1).find((word) => word !== 'the') ?? '';
    return unknown.includes(next) && next.endsWith(words[at] === 'all' ? 's' : 'le');
  };
  return words.filter((word, at) => !(/^(?:koigile|koikidele|all)$/u.test(word) && isOfSome(at)));
}

/** The signs between those who are listed are gone from the words of commands. */
export function asList(said: string): string {
  return said.replace(/[,;]|:(?=\s)/gu, ' ja ');
}

/** 'Tahaks selle aasta ülevaatuse käima lükata'. */
function startsReview(meanings: ReadonlySet<Meaning>): boolean {
  const has = (each: Meaning) => meanings.has(each);
  return has('send') && has('review') && (has('description') || has('all')) && !has('own');
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
function readWish(words: readonly string[], times: Times): ReminderCommand | undefined {
  const { meanings } = meaningsSaid(words);
  const isTold = meanings.has('send') && (meanings.has('reminder') || isLetterToPeople(meanings));
  return isTold || startsReview(meanings) ? readLoosely(words, times) : undefined;
}

/** 'Muuda teksti: …': what stands behind the colon is for the form. */
function readChange(said: string): ReminderCommand | undefined {
  const { moment, due, rest: words } = momentSaid(commandWordsOf(said.split(': ')[0] ?? ''));
  if (words.length > mostWords) return undefined;
  const has = (pattern: RegExp) => holds(words, pattern);
  for (const language of ['et', 'en'] as const) {
    const { verb, what, instead, moves, small, never } = changes[language];
    // 'Pane esmaspäevaks': with a moment and nothing else it is known what is meant.
    const isBareTime =
      moment !== null && has(moves) && words.every((word) => moves.test(word) || small.test(word));
    const isOtherTime = (has(instead) && moment !== null) || isBareTime;
    const isOfDate = due !== null && (has(verb) || words.length === 0);
    if (has(never) || !(isOtherTime || isOfDate || (has(verb) && has(what)))) continue;
    const meant = whomMeant(words);
    const whom = meant.kind === 'outstanding' ? meant : null;
    const isOfDue = has(deadline) && due === null && moment !== null;
    const times = isOfDue ? { moment: null, due: moment.day } : { moment, due };
    return { kind: 'change', language, ...nothingSaid, whom, ...times };
  }
  return undefined;
}

/** 'Saada Marile meeldetuletus', 'miks Mari seda ei saanud'. */
function readForOne(words: readonly string[], times: Times): ReminderCommand | undefined {
  const found = reminderOfPerson(words);
  if (found === undefined || found.meant.unknown.length > 0) return undefined;
  const { name, meant } = found;
  const { kind, language } = meant;
  if (kind === 'form') {
    const whom = whomCalled(name);
    const form = { kind, language, whom, also: null, without: null, ...times } as const;
    return speaksOfReminding(meaningsSaid(words).meanings) ? form : { ...form, loosely: true };
  }
  return kind === 'delivery' && !hasMoment(times) ? { kind, language, name } : undefined;
}
