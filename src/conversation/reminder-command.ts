import type { Language } from '../language/index.js';
import { holds, mostWords, patternSaid } from './command-pattern.js';
import { nameLeftOver } from './name-left-over.js';
import { momentSaid, type SaidMoment } from './reminder-moment.js';
import {
  meansOutstanding,
  ofOwnReminder,
  ownReminderPatterns,
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
      /** When it is to go out, as far as that was said. */
      readonly moment: SaidMoment | null;
      /** Not every word was understood: it is a wish where HR says it. */
      readonly loosely?: true;
    }
  /** Of one person, by as much of the name as was said. */
  | { readonly kind: 'one'; readonly name: string }
  | { readonly kind: 'status' }
  | { readonly kind: 'stop' }
  /** 'Who got it': where HR says so, of the last reminder. */
  | { readonly kind: 'bare' }
  /** Of the reminders that somebody gets themselves: to be put off, to end, by when they ask for what. */
  | { readonly kind: 'own-later' | 'own-stop' | 'own-due' }
);

/** As far as it was said; a unit by the words that were used. */
export type Whom =
  | { readonly kind: 'all' }
  | { readonly kind: 'outstanding' }
  | { readonly kind: 'unit'; readonly words: string };

/** Reads what HR says; any other text is a question. */
export function readReminderCommand(text: string): ReminderCommand | undefined {
  const all = commandWordsOf(asSaid(text));
  const { moment, rest } = momentSaid(all);
  const own = readOwn(rest, moment);
  if (own !== undefined) return own;
  const found = patternSaid(rest, reminderPatterns);
  if (found === undefined) return readForUnit(rest, moment) ?? readForOne(rest) ?? readWish(rest, moment);
  const { kind, language } = found;
  if (kind === 'form')
    return { kind, language, moment, whom: { kind: meansOutstanding(rest) ? 'outstanding' : 'all' } };
  // Only what is to be sent has its hour.
  return moment === null ? { kind, language } : undefined;
}

function readOwn(words: readonly string[], moment: SaidMoment | null): ReminderCommand | undefined {
  if (moment === null && !holds(words, ofOwnReminder)) return undefined;
  const found = patternSaid(words, ownReminderPatterns);
  return found && { kind: found.kind, language: found.language };
}

const forms = reminderPatterns.filter(({ kind }) => kind === 'form');

function readForUnit(words: readonly string[], moment: SaidMoment | null): ReminderCommand | undefined {
  for (const pattern of forms) {
    const left = unitLeftOver(words, pattern);
    if (left === undefined) continue;
    const whom: Whom = left.unit === null ? { kind: 'all' } : { kind: 'unit', words: left.unit };
    return { kind: 'form', language: pattern.language, whom, moment };
  }
  return undefined;
}

function readWish(words: readonly string[], moment: SaidMoment | null): ReminderCommand | undefined {
  if (words.length > mostWords) return undefined;
  const has = (pattern: RegExp) => holds(words, pattern);
  for (const language of ['et', 'en'] as const) {
    const { reminder, tells, never } = wishes[language];
    if (!has(reminder) || !has(tells) || has(never)) continue;
    const whom = { kind: meansOutstanding(words) ? ('outstanding' as const) : ('all' as const) };
    return { kind: 'form', language, whom, moment, loosely: true };
  }
  return undefined;
}

const mostNames = 3;

/** 'Saada Marile meeldetuletus'. */
function readForOne(words: readonly string[]): ReminderCommand | undefined {
  for (const pattern of forms) {
    const name = nameLeftOver(words, pattern, mostNames);
    if (name !== undefined) return { kind: 'one', language: pattern.language, name };
  }
  return undefined;
}
