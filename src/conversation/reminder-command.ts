import type { Language } from '../language/index.js';
import { patternSaid } from './command-pattern.js';
import { meansOutstanding, reminderPatterns } from './reminder-patterns.js';
import { asSaid, commandWordsOf } from './said.js';
import { unitLeftOver } from './unit-left-over.js';

/** HR wants to remind people, or to know how the last reminder stands. */
export type ReminderCommand = { readonly language: Language } & (
  | { readonly kind: 'form'; readonly whom: Whom }
  | { readonly kind: 'status' }
);

/** As far as it was said; a unit by the words that were used. */
export type Whom =
  | { readonly kind: 'all' }
  | { readonly kind: 'outstanding' }
  | { readonly kind: 'unit'; readonly words: string };

/** Reads what HR says; any other text is a question. */
export function readReminderCommand(text: string): ReminderCommand | undefined {
  const words = commandWordsOf(asSaid(text).replace(/\bmeelde[ -]tuletus/giu, 'meeldetuletus'));
  const found = patternSaid(words, reminderPatterns);
  if (found === undefined) return readForUnit(words);
  const { kind, language } = found;
  if (kind === 'status') return { kind, language };
  return { kind, language, whom: { kind: meansOutstanding(words) ? 'outstanding' : 'all' } };
}

function readForUnit(words: readonly string[]): ReminderCommand | undefined {
  for (const pattern of reminderPatterns.filter(({ kind }) => kind === 'form')) {
    const left = unitLeftOver(words, pattern);
    if (left === undefined) continue;
    const whom: Whom = left.unit === null ? { kind: 'all' } : { kind: 'unit', words: left.unit };
    return { kind: 'form', language: pattern.language, whom };
  }
  return undefined;
}
