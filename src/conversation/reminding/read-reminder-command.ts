import { reminderFormWording } from '../../cards/index.js';
import { detectLanguage } from '../../language/index.js';
import { monthWords } from '../times/month-said.js';
import { meaningsSaid } from '../words/said-meanings.js';
import { holds, mostWords, patternSaid } from '../words/command-pattern.js';
import { asSaid, commandWordsOf } from '../words/said.js';
import {
  asList,
  formOf,
  readForManagers,
  readForOne,
  readForSeveral,
  readLoosely,
  readWish,
  whomInUnit,
  whomMeant,
  withoutAllOf,
} from './form-said.js';
import { asBeforeSaid } from './as-before-said.js';
import { leftOutSaid, leftOutTold } from './left-out-said.js';
import { nothingSaid, type ReminderCommand, type Times, type Whom } from './reminder-command.js';
import { reminderMeant, reminderOfUnit } from './reminder-meant.js';
import { momentSaid, type SaidTimes } from '../times/moment-said.js';
import { changes, deadline, ownPatterns, putOffPatterns, putOffUntil } from './reminder-patterns.js';
import { textInstead } from './reminder-text-said.js';
import { toldSaid } from './told-said.js';
import { undoneFirst, withoutUndone } from './undone-said.js';

/** Reads what HR says; any other text is a question. */
export function readReminderCommand(text: string): ReminderCommand | undefined {
  const said = asSaid(text);
  const message = textInstead(text);
  if (message !== undefined) {
    const language = message.field === 'message' ? 'et' : 'en';
    return { kind: 'change', language, ...nothingSaid, text: message };
  }
  return readAsBefore(said) ?? readForUndoneOf(said) ?? readForBoth(said) ?? readSaid(said);
}

/** 'Sama mis eelmisel aastal' is of a reminder where HR says it. */
function readAsBefore(said: string): ReminderCommand | undefined {
  const { moment, due, rest } = momentSaid(commandWordsOf(said));
  const asBefore = asBeforeSaid(rest);
  if (asBefore === undefined) return undefined;
  const { language } = detectLanguage(said);
  const form = { ...nothingSaid, kind: 'form', language, whom: { kind: 'all' }, loosely: true } as const;
  return { ...form, moment, due, asBefore };
}

/** Of some who are named, or of all but some, only those who have not acknowledged: the others of them are left out. */
function readForUndoneOf(said: string): ReminderCommand | undefined {
  const words = commandWordsOf(asList(said));
  const rest = withoutUndone(words);
  const command = rest && readSaid(rest.join(' '));
  if (command?.kind !== 'form') return undefined;
  const { without, whom } = command;
  // 'Neile, kes pole kinnitanud, aga mitte Marile' says by itself whom it is for.
  const isAllBut = whom.kind === 'all' && without !== null && !meaningsSaid(words).meanings.has('not');
  if (!namesSome(whom) && !isAllBut) return undefined;
  const done = reminderFormWording.done[command.language];
  return { ...command, without: without === null ? done : `${without}; ${done}` };
}

/** Behind 'neile' begins no new part of a list. */
const ofThem = /,(?= (?:kes|kel|kellel|who)(?!\p{L}))/gu;

/** Those who have not acknowledged, and others besides, in whatever order. */
function readForBoth(said: string): ReminderCommand | undefined {
  const words = commandWordsOf(asList(said.replace(ofThem, '')));
  const turned = undoneFirst(words);
  return turned === words ? undefined : readSaid(turned.join(' '));
}

function namesSome({ kind }: Whom): boolean {
  return kind === 'unit' || kind === 'called' || kind === 'managers' || kind === 'named';
}

function readSaid(said: string): ReminderCommand | undefined {
  const whole = momentSaid(commandWordsOf(said));
  const told = toldSaid(commandWordsOf(said));
  if (told !== undefined) return told;
  const list = asList(said);
  // Most of what is said holds no signs of a list, and is read once.
  const listed = list === said ? whole : momentSaid(commandWordsOf(list));
  const leaving = readLeaving(said, whole.rest, listed);
  if (leaving !== undefined) return leaving;
  const { moment, due, rest: words } = whole;
  const rest = withoutAllOf(words);
  const times = { moment, due };
  const own = readOwn(rest, times);
  if (own !== undefined) return own;
  const found = patternSaid(rest, ownPatterns);
  // Only what is to be sent has its hour.
  if (found !== undefined)
    return hasMoment(times) ? undefined : { kind: found.kind, language: found.language };
  const leaders = readForManagers(whole);
  if (leaders !== undefined) return leaders;
  const several = readForSeveral(listed);
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

const month = new RegExp(`^${monthWords}$`, 'u');

/** All words are understood, but for the name of a unit. */
function readMeant(words: readonly string[], said: string, times: Times): ReminderCommand | undefined {
  const inUnit = reminderOfUnit(words);
  if (inUnit?.meant.kind === 'form' && inUnit.meant.unknown.length === 0) {
    const { unit, meant } = inUnit;
    const said = unit === null ? ({ whom: { kind: 'all' }, also: null } as const) : whomInUnit(unit);
    return { kind: 'form', language: meant.language, ...said, without: null, ...times };
  }
  const whole = reminderMeant(words);
  // Since which month they are there is not on record: they are told since the last sending.
  const isOfMonth = whole?.kind === 'newcomers' && whole.unknown.every((word) => month.test(word));
  if (whole !== undefined && (whole.unknown.length === 0 || isOfMonth)) {
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
      case 'newcomers':
        return { kind, language };
      case 'status':
      case 'who-may':
      case 'bare':
        return hasMoment(times) ? undefined : { kind, language };
    }
  }
  return undefined;
}

/** Where somebody is left out, what else is said; a reminder that silently went to them all would be the worst answer. */
function readLeaving(
  said: string,
  whole: readonly string[],
  { moment, due, rest: words }: SaidTimes,
): ReminderCommand | undefined {
  const times = { moment, due };
  const found = leftOutSaid(words);
  if (found !== undefined) {
    const { rest, without } = found;
    const meant = readMeant(rest, said, times);
    const some = readForSeveral({ moment, due, rest }) ?? readForOne(rest, times);
    const command = [meant, some].find((each) => each?.kind === 'form') ?? readLoosely(rest, times);
    if (command?.kind === 'form') return { ...command, without };
  }
  const isKnown = patternSaid(whole, ownPatterns) !== undefined || reminderMeant(whole)?.unknown.length === 0;
  if (isKnown) return undefined;
  const told = leftOutTold(words);
  return told && { kind: 'change', language: told.language, ...nothingSaid, without: told.without, ...times };
}

function readOwn(words: readonly string[], { moment, due }: Times): ReminderCommand | undefined {
  if (due !== null) return undefined;
  const found = patternSaid(words, moment === null ? putOffPatterns : putOffUntil);
  return found && { kind: found.kind, language: found.language, moment };
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
    // A date is written alike in both.
    const spoken = words.length > 0 ? language : detectLanguage(said).language;
    return { kind: 'change', language: spoken, ...nothingSaid, whom, ...times };
  }
  return undefined;
}

function hasMoment({ moment, due }: Times): boolean {
  return moment !== null || due !== null;
}
