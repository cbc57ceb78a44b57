import { isMeant } from './acknowledging/answer-acknowledgement.js';
import type { AcknowledgementCommand } from './acknowledging/acknowledgement-command.js';
import { groupCalled } from './acknowledging/group-called.js';
import type { House } from './acknowledging/called.js';
import { commandsIn, type Commands } from './commands.js';
import { goingOn } from './going-on/going-on.js';
import type { GoingOn } from './going-on/going-on-said.js';
import { openedWishes, type Opened } from './going-on/opening.js';
import type { ReminderCommand } from './reminding/reminder-command.js';
import { isMeantToRemind } from './reminding/reminding.js';
import type { InHand } from './talk/in-hand.js';
import type { Asked } from './talk/reply.js';
import { asSaid, commandWordsOf } from './words/said.js';
import { meaningsSaid, saysUnit } from './words/said-meanings.js';

/** What a message tells the bot to do, where whoever says it means it so; `wish` are the words that say it. */
type Heard = Commands & { readonly wish: string };

/** The whole of what was said, or else what is wanted behind a remark. */
export function heard(asked: Asked, inHand: InHand | undefined, house: House): Heard {
  const whole = meant(asked, inHand, house);
  if (Object.values(whole).some((told) => told !== undefined)) return { ...whole, wish: asked.text };
  const isWish = (wish: string) => {
    const { acknowledgement, reminder } = toldIn(wish, inHand);
    return acknowledgement !== undefined || reminder !== undefined;
  };
  for (const opened of openedWishes(asked.text, house, isWish)) {
    const { wish } = opened;
    const { acknowledgement, reminder } = meant({ ...asked, text: wish }, inHand, house);
    if (acknowledgement !== undefined)
      return { ...whole, wish, acknowledgement: ofThose(acknowledgement, opened, house) };
    const command = reminder && toThose(reminder, opened);
    if (command !== undefined) return { ...whole, wish, reminder: command };
  }
  return { ...whole, wish: asked.text };
}

function meant(asked: Asked, inHand: InHand | undefined, house: House): Commands {
  const { acknowledgement, reminder, ...told } = toldIn(asked.text, inHand);
  return {
    ...told,
    acknowledgement: acknowledgement && isMeant(acknowledgement, house) ? acknowledgement : undefined,
    reminder: reminder && isMeantToRemind(reminder, asked, house) ? reminder : undefined,
  };
}

/** 'Mari pole kinnitanud, saada meeldetuletus' is for nobody else, and nothing is sent while it is unclear to whom. */
function toThose(command: ReminderCommand, { wish, unspoken }: Opened): ReminderCommand | undefined {
  if (unspoken === null) return command;
  if (command.kind === 'send') return undefined;
  const isToAll = meaningsSaid(commandWordsOf(asSaid(wish))).meanings.has('all');
  return command.kind === 'form' && command.whom.kind === 'all' && !isToAll
    ? { ...command, whom: { kind: 'named' }, also: unspoken }
    : command;
}

/** 'Adele küsib, kes pole kinnitanud' asks of hers. */
function ofThose(
  command: AcknowledgementCommand,
  { unspoken }: Opened,
  house: House,
): AcknowledgementCommand {
  if (unspoken === null || !('unit' in command) || command.unit !== null) return command;
  const isSome = saysUnit(unspoken.split(' ').at(-1) ?? '') || groupCalled(unspoken, house) !== undefined;
  return isSome ? { ...command, unit: unspoken } : command;
}

/** What was shown last goes before what the words say by themselves, unless they are a command of their own. */
function toldIn(text: string, inHand: InHand | undefined): Commands {
  const told = commandsIn(text);
  const next = inHand && goingOn(text, inHand);
  if (next === undefined || (isOfItsOwn(told) && !isSure(next))) return told;
  return next.kind === 'reminder'
    ? { ...told, acknowledgement: undefined, reminder: next.command }
    : { ...told, acknowledgement: next.command };
}

/** 'Saada' and 'näita tabelit' are of what was shown; 'saada kõigile meeldetuletus' begins anew. */
function isOfItsOwn({ acknowledgement, reminder, teaching }: Commands): boolean {
  const isLoose =
    reminder?.kind === 'bare' ||
    reminder?.kind === 'status' ||
    (reminder?.kind === 'form' && reminder.loosely);
  const isReminder = reminder !== undefined && !isLoose;
  return teaching !== undefined || acknowledgement !== undefined || isReminder;
}

function isSure(next: GoingOn): boolean {
  return next.surely === true;
}
