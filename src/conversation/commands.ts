import { knownLately, type Language } from '../language/index.js';
import {
  readAcknowledgementCommand,
  type AcknowledgementCommand,
} from './acknowledging/acknowledgement-command.js';
import { readImportCommand } from './importing/import-command.js';
import { readReminderCommand } from './reminding/read-reminder-command.js';
import type { ReminderCommand } from './reminding/reminder-command.js';
import { readTalkCommand, type TalkCommand } from './about-bot/talk-command.js';
import { readTeachingCommand, type TeachingCommand } from './teaching/teaching-command.js';

/** What a message tells the bot to do, by its words alone; a question tells nothing of it. */
export interface Commands {
  readonly teaching: TeachingCommand | undefined;
  readonly acknowledgement: AcknowledgementCommand | undefined;
  readonly reminder: ReminderCommand | undefined;
  readonly importing: Language | undefined;
  readonly talk: TalkCommand | undefined;
}

export const commandsIn: (text: string) => Commands = knownLately((text) => ({
  teaching: readTeachingCommand(text),
  acknowledgement: readAcknowledgementCommand(text),
  reminder: readReminderCommand(text),
  importing: readImportCommand(text),
  talk: readTalkCommand(text),
}));
