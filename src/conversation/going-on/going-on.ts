import type { ReminderCommand } from '../reminding/reminder-command.js';
import { asSaid, commandWordsOf } from '../words/said.js';
import { meaningsSaid } from '../words/said-meanings.js';
import type { InHand } from '../talk/in-hand.js';
import { wishing } from './clauses.js';
import { givesUp, type GoingOn } from './going-on-said.js';
import { doingSo, ofAcknowledgements, remindingThatOne } from './of-acknowledgements.js';
import { ofForm } from './of-form.js';
import { ofReminder } from './of-reminder.js';

/** `undefined` where a word is not understood, or what is said has nothing to do with it. */
export function goingOn(text: string, inHand: InHand): GoingOn | undefined {
  switch (inHand.kind) {
    case 'reminder-form':
      return ofForm(text, inHand.language) ?? doingSo(text, inHand);
    case 'reminder':
      // What was begun is changed and given up, whatever was looked at meanwhile.
      return (
        remindingThatOne(text, inHand) ??
        (isThere(inHand) ? changeTold(text, inHand) : undefined) ??
        ofReminder(text, inHand.language) ??
        changeTold(text, inHand) ??
        doingSo(text, inHand)
      );
    case 'aside':
      if (!isThere(inHand)) return undefined;
      return (
        (givesUp(text) || order.test(text.trim()) ? changeTold(text, inHand) : undefined) ??
        sendTold(text, inHand)
      );
    case 'acknowledgements':
      // 'Aga Mari?' asks of the list, and 'lisa Mari' does not.
      return isThere(inHand)
        ? ((order.test(text.trim()) ? changeTold(text, inHand) : undefined) ??
            ofAcknowledgements(text, inHand) ??
            changeTold(text, inHand))
        : ofAcknowledgements(text, inHand);
  }
}

/** A plan may be changed whatever was looked at meanwhile: what is said is of it where it says what to change. */
function changeTold(text: string, { language }: InHand): GoingOn | undefined {
  const next = ofForm(text, language);
  if (next?.kind !== 'reminder') return undefined;
  const { command } = next;
  const isGivenUp = command.kind === 'drop' && next.surely === true;
  return isGivenUp || (command.kind === 'change' && changesSomething(command)) ? next : undefined;
}

/** 'Send it out please': of what was begun before, and it is asked with the count. A bare 'yes' is of something else. */
function sendTold(text: string, { language }: InHand): GoingOn | undefined {
  const { meanings } = meaningsSaid(commandWordsOf(asSaid(text)));
  const next = meanings.has('send') ? ofForm(text, language) : undefined;
  return next?.command.kind === 'send' ? next : undefined;
}

function changesSomething(change: Extract<ReminderCommand, { kind: 'change' }>): boolean {
  const { whom, also, without, moment, due, text, ticks, asBefore } = change;
  return [whom, also, without, moment, due, text, ticks, asBefore].some(
    (each) => each !== null && each !== undefined,
  );
}

/** 'Ja Mari?' asks of what was asked meanwhile, and 'lisa Mari' does not. */
const order = new RegExp(
  String.raw`^(?:ok\p{L}*,? |ja |aga |siis |and |but |then |please |palun )*(?:${wishing})(?!\p{L})`,
  'iu',
);

/** One that was laid aside by its words has no fields left. */
function isThere({ fields }: InHand): boolean {
  return fields !== undefined && Object.keys(fields).length > 0;
}
