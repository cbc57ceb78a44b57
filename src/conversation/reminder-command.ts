import type { Language } from '../language/index.js';
import { holds, mostWords, patternSaid } from './command-pattern.js';
import { nameLeftOver } from './name-left-over.js';
import { leftOutSaid, leftOutTold } from './left-out-said.js';
import { momentSaid, type SaidDay, type SaidMoment } from './reminder-moment.js';
import {
  changes,
  deadline,
  meansNew,
  meansOutstanding,
  meansOverdue,
  meansSelf,
  ofOnePerson,
  ofOneUnit,
  putOffPatterns,
  putOffUntil,
  reminderPatterns,
  speaksOfReminding,
  wishes,
} from './reminder-patterns.js';
import { asSaid, commandWordsOf } from './said.js';
import { unitLeftOver } from './unit-left-over.js';

/** HR wants to remind people, or to know how the last reminder stands; or somebody speaks of those they get. */
export type ReminderCommand = { readonly language: Language } & (
  | {
      readonly kind: 'form';
      readonly whom: Whom;
      /** Who of them is left out, in the words that were used. */
      readonly without: string | null;
      /** When it is to go out, and by when it is due, as far as that was said. */
      readonly moment: SaidMoment | null;
      readonly due: SaidDay | null;
      /** Not every word was understood: it is a wish where HR says it. */
      readonly loosely?: true;
    }
  /** Of one person, by as much of the name as was said. */
  | {
      readonly kind: 'one';
      readonly name: string;
      readonly moment: SaidMoment | null;
      readonly due: SaidDay | null;
    }
  /** What was planned is to be otherwise; as far as it was said, how. */
  | {
      readonly kind: 'change';
      readonly whom: Whom | null;
      readonly without: string | null;
      readonly moment: SaidMoment | null;
      readonly due: SaidDay | null;
    }
  | { readonly kind: 'status' }
  /** Of those whom they lead somebody says it: HR may remind them. */
  | { readonly kind: 'not-mine' }
  /** Who belongs to the audience only since the last one. */
  | { readonly kind: 'newcomers' }
  | { readonly kind: 'stop' }
  /** 'Who got it': where HR says so, of the last reminder. */
  | { readonly kind: 'bare' }
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
  | { readonly kind: 'unit'; readonly words: string };

/** Reads what HR says; any other text is a question. */
export function readReminderCommand(text: string): ReminderCommand | undefined {
  const said = asSaid(text);
  const leaving = readLeaving(said);
  if (leaving !== undefined) return leaving;
  const { moment, due, rest } = momentSaid(commandWordsOf(said));
  const times = { moment, due };
  const own = readOwn(rest, times);
  if (own !== undefined) return own;
  const found = patternSaid(rest, reminderPatterns);
  if (found === undefined)
    return readForUnit(rest, times) ?? readForOne(rest, times) ?? readChange(said) ?? readWish(rest, times);
  const { kind, language } = found;
  if (kind === 'form') return { kind, language, whom: whomMeant(rest), without: null, ...times };
  // Only what is to be sent has its hour.
  return kind === 'stop' || (moment === null && due === null) ? { kind, language } : undefined;
}

/** Where somebody is left out, what else is said; a reminder that silently went to them all would be the worst answer. */
function readLeaving(said: string): ReminderCommand | undefined {
  // The commas of a list are gone from the words of commands.
  const { moment, due, rest: words } = momentSaid(commandWordsOf(said.replace(/,/gu, ' ja ')));
  const times = { moment, due };
  const found = leftOutSaid(words);
  if (found !== undefined) {
    const { rest, without } = found;
    const form = patternSaid(rest, forms);
    const command: ReminderCommand | undefined =
      form === undefined
        ? (readForUnit(rest, times) ?? readLoosely(rest, times))
        : { kind: 'form', language: form.language, whom: whomMeant(rest), without, ...times };
    if (command?.kind === 'form') return { ...command, without };
  }
  if (patternSaid(momentSaid(commandWordsOf(said)).rest, reminderPatterns) !== undefined) return undefined;
  const told = leftOutTold(words);
  return told && { kind: 'change', language: told.language, whom: null, without: told.without, ...times };
}

interface Times {
  readonly moment: SaidMoment | null;
  readonly due: SaidDay | null;
}

function whomMeant(words: readonly string[]): Whom {
  if (meansNew(words)) return { kind: 'new' };
  if (meansSelf(words)) return { kind: 'self' };
  if (meansOutstanding(words)) return { kind: 'outstanding' };
  return { kind: meansOverdue(words) ? 'due' : 'all' };
}

function readOwn(words: readonly string[], { moment, due }: Times): ReminderCommand | undefined {
  if (due !== null) return undefined;
  const found = patternSaid(words, moment === null ? putOffPatterns : putOffUntil);
  return found && { kind: found.kind, language: found.language, moment };
}

const forms = reminderPatterns.filter(({ kind }) => kind === 'form');

function readForUnit(words: readonly string[], times: Times): ReminderCommand | undefined {
  for (const pattern of [...forms, ...ofOneUnit, ...ofOnePerson]) {
    const left = unitLeftOver(words, pattern);
    if (left === undefined) continue;
    const whom: Whom = left.unit === null ? { kind: 'all' } : { kind: 'unit', words: left.unit };
    return { kind: 'form', language: pattern.language, whom, without: null, ...times };
  }
  return undefined;
}

/** Beside somebody who is left out any word of reminding tells what is meant. */
function readLoosely(words: readonly string[], times: Times): ReminderCommand | undefined {
  const language = (['et', 'en'] as const).find(
    (each) => holds(words, speaksOfReminding[each]) && !holds(words, wishes[each].never),
  );
  if (language === undefined || words.length > mostWords) return undefined;
  return { kind: 'form', language, whom: whomMeant(words), without: null, ...times, loosely: true };
}

function readWish(words: readonly string[], times: Times): ReminderCommand | undefined {
  if (words.length > mostWords) return undefined;
  const has = (pattern: RegExp) => holds(words, pattern);
  for (const language of ['et', 'en'] as const) {
    const { reminder, tells, never } = wishes[language];
    if (!has(reminder) || !has(tells) || has(never)) continue;
    return { kind: 'form', language, whom: whomMeant(words), without: null, ...times, loosely: true };
  }
  return undefined;
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
    const isOfDate = due !== null && has(verb);
    if (has(never) || !(isOtherTime || isOfDate || (has(verb) && has(what)))) continue;
    const whom = meansOutstanding(words) ? whomMeant(words) : null;
    const isOfDue = has(deadline) && due === null && moment !== null;
    const times = isOfDue ? { moment: null, due: moment.day } : { moment, due };
    return { kind: 'change', language, whom, without: null, ...times };
  }
  return undefined;
}

const mostNames = 3;

/** 'Saada Marile meeldetuletus'. */
function readForOne(words: readonly string[], times: Times): ReminderCommand | undefined {
  for (const pattern of [...forms, ...ofOnePerson]) {
    const name = nameLeftOver(words, pattern, mostNames);
    if (name !== undefined) return { kind: 'one', language: pattern.language, name, ...times };
  }
  return undefined;
}
