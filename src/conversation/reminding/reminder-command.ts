import type { Language } from '../../language/index.js';
import type { ToldOfReminding } from '../../cards/index.js';
import type { AsBefore } from './as-before-said.js';
import type { SaidMoment } from '../times/moment-said.js';
import type { SaidDay } from '../times/said-day.js';
import type { SaidText } from './reminder-text-said.js';
import type { SaidTicks } from './reminder-ticks-said.js';

/** What was said of a reminder beside whom it is for, as far as it was. */
interface SaidOfForm extends Times {
  /** Who is named besides, and who is left out, in the words that were used. */
  readonly also: string | null;
  readonly without: string | null;
}

/** When it is to go out, and by when it is due, as far as that was said. */
export interface Times {
  readonly moment: SaidMoment | null;
  readonly due: SaidDay | null;
}

/** HR wants to remind people, or to know how the last reminder stands; or somebody speaks of those they get. */
export type ReminderCommand = { readonly language: Language } & (
  | (SaidOfForm & {
      readonly kind: 'form';
      readonly whom: Whom;
      /** Not every word was understood: it is a wish where HR says it. */
      readonly loosely?: true;
      readonly asBefore?: AsBefore;
    })
  /** What was planned is to be otherwise; as far as it was said, how. */
  | (SaidOfForm & {
      readonly kind: 'change';
      readonly whom: Whom | null;
      readonly text?: SaidText;
      readonly ticks?: SaidTicks;
      readonly asBefore?: AsBefore;
    })
  /** The form that was shown last is to be seen as it would arrive, or sent. */
  | (SaidOfForm & { readonly kind: 'preview' | 'send'; readonly whom: Whom | null })
  /** The form that was shown last is not to be sent. */
  | { readonly kind: 'drop' }
  /** How reminders go out, whoever they are for. */
  | { readonly kind: 'told'; readonly about: ToldOfReminding }
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
  /** `ofThem`: of those whom the form that was shown is for. */
  | { readonly kind: 'outstanding'; readonly ofThem?: true }
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
