import { AmetibotError } from './ametibot-error.js';

/** The code of an act whose answer nobody heard. It may be done; done again, it is done once. */
export const unanswered = 'storage.unanswered';

export function isUnanswered(error: unknown): boolean {
  return error instanceof AmetibotError && error.code === unanswered;
}
