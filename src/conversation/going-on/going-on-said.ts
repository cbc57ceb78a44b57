import type { Language } from '../../language/index.js';
import type { AcknowledgementCommand } from '../acknowledging/acknowledgement-command.js';
import { them, whomCalled } from '../reminding/form-said.js';
import { nothingSaid, type ReminderCommand, type Times } from '../reminding/reminder-command.js';
import { asksOrForbids } from '../reminding/reminder-meant.js';
import { deadline } from '../reminding/reminder-patterns.js';
import { asSaid, commandWordsOf } from '../words/said.js';
import { mostWords } from '../words/command-pattern.js';
import { meaningsSaid, withNameAs, type Meaning, type MeaningRule } from '../words/said-meanings.js';

/** What somebody says of what they were shown last: 'ainult tugitalitus', 'saada', 'ja nüüd?'. By itself it says nothing. */
export type GoingOn =
  | {
      readonly kind: 'reminder';
      readonly command: ReminderCommand;
      /** It is said of the form, though the words might be a command by themselves. */
      readonly surely?: boolean;
    }
  | {
      readonly kind: 'acknowledgement';
      readonly command: AcknowledgementCommand;
      /** It is said of the list that was shown, though the words ask of everybody by themselves. */
      readonly surely?: boolean;
    };

/** So much of those whom the form names is it for, whatever else the words might ask. */
export const limiting = /^(?:ainult|vaid|uksnes|only|just)$/u;
export const refusing = /^(?:ei|no)$/u;

/** 'Ainult aednikele', 'saada Marile': whether anybody or a position is called so, others know. */
export function calledSaid(words: readonly string[]) {
  const said = withNameAs(them, words);
  const { unknown } = meaningsSaid(words);
  const isLimiting = words.some((word) => limiting.test(word));
  // 'Ei, ainult aednikele' forbids nothing.
  const { meanings } = meaningsSaid(isLimiting ? words.filter((word) => !refusing.test(word)) : words);
  const isWish = meanings.has('send') || isLimiting;
  const isOfDue = words.some((word) => deadline.test(word));
  if (said === undefined || unknown.length === 0 || isOfDue || !isWish || asksOrForbids(meanings))
    return undefined;
  return { words: said.words, whom: whomCalled(said.name) };
}

/** 'Tühista kõik', 'las jääb': the whole of it, and nothing besides. */
export function givesUp(text: string): boolean {
  const words = commandWordsOf(asSaid(text));
  if (letsBe.test(words.join(' '))) return true;
  const { meanings, unknown } = meaningsSaid(words);
  return (
    meanings.has('stop') && unknown.length === 0 && [...meanings].every((each) => ofWhole.includes(each))
  );
}

const ofWhole: readonly Meaning[] = ['stop', 'all', 'reading', 'reminder', 'send', 'back'];
const letsBe =
  /^(?:ei |no |nah |ok |okei )*(?:jata(?:me)? (?:see |selle )?(?:saatmine |saatmise |meeldetuletus |meeldetuletuse )?ara(?: see| selle)?|las (?:see |siis |praegu |parem )*(?:olla|jaab|jaada)|(?:pole|ei ole) (?:seda |enam )?vaja|leave (?:it|that|this)(?: for (?:now|today))|(?:maybe )?not now|never ?mind|forget (?:it|that|about it)|(?:let s |lets )?hold off(?: on (?:it|that|this))?(?: for now| now)?)$/u;

export const sending: MeaningRule<'form'> = {
  kind: 'form',
  needs: [
    ['remind', 'send', 'again'],
    ['them', 'again', 'rest', 'reminder', 'notice', 'undone'],
  ],
  never: ['table', 'who', 'why', 'got', 'dont', 'not', 'stop', 'show', 'toMe'],
};

/** All words are understood, and none of them is of something else. */
export function understood(words: readonly string[], before: Language, never: readonly Meaning[]) {
  const { meanings, unknown, language } = meaningsSaid(words);
  const isOther = unknown.length > 0 || words.length > mostWords || never.some((each) => meanings.has(each));
  return isOther ? undefined : { meanings, language: meanings.size > 0 ? language : before };
}

/** 'Again' and 'them', said of who has and who has not, mean those who have not. */
export function formForOutstanding(language: Language, times: Times): GoingOn {
  return reminder({ ...nothingSaid, kind: 'form', language, whom: { kind: 'outstanding' }, ...times });
}

export function reminder(command: ReminderCommand): GoingOn {
  return { kind: 'reminder', command };
}
