import type { Language } from '../language/index.js';
import { holds, mostWords, patternSaid } from './command-pattern.js';
import { nameLeftOver } from './name-left-over.js';
import { momentSaid, type SaidDay, type SaidMoment } from './reminder-moment.js';
import {
  changes,
  deadline,
  meansOutstanding,
  meansOverdue,
  ofOnePerson,
  putOffPatterns,
  putOffUntil,
  reminderPatterns,
  wishes,
} from './reminder-patterns.js';
import { asSaid, commandWordsOf } from './said.js';
import { unitLeftOver } from './unit-left-over.js';

/** HR wants to remind people, or to know how the last reminder stands; or somebody speaks of those they get. */
export type ReminderCommand = { readonly language: Language } & (
  | {
      readonly kind: 'form';
      readonly whom: Whom;
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
      readonly moment: SaidMoment | null;
      readonly due: SaidDay | null;
    }
  | { readonly kind: 'status' }
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
  | { readonly kind: 'unit'; readonly words: string };

/** Reads what HR says; any other text is a question. */
export function readReminderCommand(text: string): ReminderCommand | undefined {
  const said = asSaid(text);
  const { moment, due, rest } = momentSaid(commandWordsOf(said));
  const times = { moment, due };
  const own = readOwn(rest, times);
  if (own !== undefined) return own;
  const found = patternSaid(rest, reminderPatterns);
  if (found === undefined)
    return readForUnit(rest, times) ?? readForOne(rest, times) ?? readChange(said) ?? readWish(rest, times);
  const { kind, language } = found;
  if (kind === 'form') return { kind, language, whom: whomMeant(rest), ...times };
  // Only what is to be sent has its hour.
  return kind === 'stop' || (moment === null && due === null) ? { kind, language } : undefined;
}

interface Times {
  readonly moment: SaidMoment | null;
  readonly due: SaidDay | null;
}

function whomMeant(words: readonly string[]): Whom {
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
  for (const pattern of forms) {
    const left = unitLeftOver(words, pattern);
    if (left === undefined) continue;
    const whom: Whom = left.unit === null ? { kind: 'all' } : { kind: 'unit', words: left.unit };
    return { kind: 'form', language: pattern.language, whom, ...times };
  }
  return undefined;
}

function readWish(words: readonly string[], times: Times): ReminderCommand | undefined {
  if (words.length > mostWords) return undefined;
  const has = (pattern: RegExp) => holds(words, pattern);
  for (const language of ['et', 'en'] as const) {
    const { reminder, tells, never } = wishes[language];
    if (!has(reminder) || !has(tells) || has(never)) continue;
    return { kind: 'form', language, whom: whomMeant(words), ...times, loosely: true };
  }
  return undefined;
}

/** 'Muuda teksti: …': what stands behind the colon is for the form. */
function readChange(said: string): ReminderCommand | undefined {
  const { moment, due, rest: words } = momentSaid(commandWordsOf(said.split(': ')[0] ?? ''));
  if (words.length > mostWords) return undefined;
  const has = (pattern: RegExp) => holds(words, pattern);
  for (const language of ['et', 'en'] as const) {
    const { verb, what, instead, never } = changes[language];
    const isOtherTime = has(instead) && moment !== null;
    if (has(never) || !(isOtherTime || (has(verb) && has(what)))) continue;
    const whom = meansOutstanding(words) ? whomMeant(words) : null;
    const isOfDue = has(deadline) && due === null && moment !== null;
    const times = isOfDue ? { moment: null, due: moment.day } : { moment, due };
    return { kind: 'change', language, whom, ...times };
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
