import { AmetibotError } from '../../ground/index.js';

/** What went wrong in a database, and whether the same may go right in a moment. */
export interface Fault {
  readonly code: `storage.${string}`;
  readonly message: string;
  readonly cure: string;
  readonly passing: boolean;
}

/** `place` is the file, or the server with the database. */
export function tablesGone(place: string): Fault {
  return {
    code: 'storage.tables_gone',
    message: `${place} has lost tables of the bot.`,
    cure: 'The bot never takes one away, so somebody did: put back the last backup; a bot that runs goes on by itself when they are there.',
    passing: false,
  };
}

/** The list of what was done to the tables is gone, or says less than was done. */
export function tablesOfUnknown(place: string): Fault {
  return {
    code: 'storage.tables_of_unknown',
    message: `${place} holds tables of the bot, and does not say of which version.`,
    cure: 'Somebody has changed it by hand: put back the last backup, or let the bot have an empty one.',
    passing: false,
  };
}

export function errorOf({ code, message, cure }: Fault, cause: unknown): AmetibotError {
  return new AmetibotError({ code, message, cure, cause });
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
