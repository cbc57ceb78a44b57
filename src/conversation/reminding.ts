import { renderOwnReminder, renderReminderRefusal } from '../cards/index.js';
import type { Language } from '../language/index.js';
import { mayDo, standingOf, type Staff } from '../people/index.js';
import type { Campaign, Report } from '../reminders/index.js';
import { calledSo } from './others-acknowledging.js';
import { languageOfPress } from './pressed.js';
import type { ReminderCommand } from './reminder-command.js';
import { change, formFor, preview, send } from './reminder-form.js';
import { refusalFor, type RemindingParts, type RemindingRoom } from './reminder-room.js';
import { cancel, later, resendUnknown, rest, status } from './reminder-run.js';
import { createShow } from './reminder-show.js';
import { csvVerb, makeCsv, offerCsv } from './reminder-file.js';
import type { Asked, FileAsked, MadeFile, PressAnswer, Pressing, Reply } from './reply.js';

/** The talk in which HR reminds everybody, and a person puts it off. */
export interface Reminding {
  say(command: ReminderCommand, asked: Asked): Promise<Reply>;
  /** `null` where the button is not of a reminder. */
  press(pressed: Pressing): Promise<Reply | null>;
  /** `null` where the button offers no file. */
  offer(pressed: Pressing): Promise<PressAnswer | null>;
  /** `null` where it is no file of reminders. */
  file(asked: FileAsked): Promise<MadeFile | null>;
  /** As it stands now, for the card that updates itself. */
  show(campaign: Campaign, report: Report): Promise<Reply>;
}

type OfOneself = Extract<ReminderCommand, { kind: 'own-later' | 'own-stop' | 'own-due' }>;

function isOfOneself(command: ReminderCommand): command is OfOneself {
  return command.kind.startsWith('own-');
}

/** 'Who got it', and a wish in words not all of which are known, are commands where HR says them, and 'remind Mari' where somebody is called so; else they are questions. */
export function isMeantToRemind(command: ReminderCommand, { aadObjectId }: Asked, staff: Staff): boolean {
  if (command.kind === 'one') return calledSo(command.name, staff).length > 0;
  const isSure = command.kind !== 'bare' && !(command.kind === 'form' && command.loosely);
  return isSure || mayDo(standingOf(aadObjectId, staff), 'broadcastReminder').kind === 'allowed';
}

export function createReminding(parts: RemindingParts): Reminding {
  const room = { ...parts, show: createShow(parts) };
  return {
    show: room.show,
    say: async (command, asked) => {
      const { language } = command;
      if (isOfOneself(command)) return renderOwnReminder(command.kind, language);
      const refused = refusalFor(asked.aadObjectId, asked.personal ?? true, parts);
      if (refused === 'not-hr' && command.kind === 'stop') return renderOwnReminder('own-stop', language);
      if (refused !== null) return renderReminderRefusal(refused, language);
      switch (command.kind) {
        case 'form':
          return formFor(command, language, parts);
        case 'one':
          return renderReminderRefusal('to-one', language);
        case 'status':
        case 'stop':
        case 'bare':
          return status(language, room);
      }
    },
    offer: async (pressed) => {
      if (pressed.verb !== csvVerb) return null;
      const language = languageOfPress(pressed);
      const refused = refusalFor(pressed.aadObjectId, pressed.personal, parts);
      if (refused !== null) return { kind: 'card', reply: renderReminderRefusal(refused, language) };
      return offerCsv(pressed, language, parts);
    },
    file: async (asked) => makeCsv(asked, parts),
    press: async (pressed) => {
      if (!pressed.verb.startsWith('reminder.')) return null;
      const language = languageOfPress(pressed);
      if (pressed.verb === 'reminder.later') return later(pressed, language, parts);
      const refused = refusalFor(pressed.aadObjectId, pressed.personal, parts);
      if (refused !== null) return renderReminderRefusal(refused, language);
      return pressByHr(pressed, language, room);
    },
  };
}

async function pressByHr(pressed: Pressing, language: Language, room: RemindingRoom): Promise<Reply | null> {
  switch (pressed.verb) {
    case 'reminder.preview':
      return preview(pressed, language, room);
    case 'reminder.change':
      return change(pressed, language, room);
    case 'reminder.send':
      return send(pressed, language, room);
    case 'reminder.cancel':
      return cancel(pressed, language, room);
    case 'reminder.rest':
      return rest(pressed, language, room);
    case 'reminder.resend-unknown':
      return resendUnknown(pressed, language, room);
    default:
      return null;
  }
}
