import { writeFile } from 'node:fs/promises';
import { AmetibotError } from '../ground/index.js';

/** Writes what a command was asked for. Throws `command.unwritable` where it cannot be written. */
export async function writeAsked(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

export function unwritable(file: string, cause: unknown): AmetibotError {
  return new AmetibotError({
    code: 'command.unwritable',
    message: `${file} cannot be written.`,
    cure: 'Name a file in a folder that is there and that you may write to.',
    cause,
  });
}
