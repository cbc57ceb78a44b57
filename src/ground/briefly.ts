import { AmetibotError } from './ametibot-error.js';

interface BriefError {
  readonly type: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code?: string | number;
  readonly statusCode?: number;
  readonly cure?: string;
  readonly cause?: BriefError;
}

/** Causes hang on causes; beyond the fifth none says anything new. */
const deepest = 5;

/**
 * What the log keeps of an error: what it is, where, and why. Not its other properties: errors of HTTP clients carry
 * their request, and with it the bot's token and what was said to somebody.
 */
export function briefly(error: unknown, depth = 0): BriefError {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'No error was thrown', stack: undefined };
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  return {
    type: error.constructor.name,
    message: withoutTokens(error.message),
    stack: error.stack === undefined ? undefined : withoutTokens(error.stack),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(typeof statusCode === 'number' && { statusCode }),
    ...(error instanceof AmetibotError && { cure: error.cure }),
    ...(error.cause !== undefined && depth < deepest && { cause: briefly(error.cause, depth + 1) }),
  };
}

/** A token looks like nothing else; some libraries put the one that failed into their sentence. */
function withoutTokens(text: string): string {
  return text
    .replaceAll(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/gu, '[token]')
    .replaceAll(/(client_secret|client_assertion|password|authorization)=[^&\s]+/giu, '$1=[secret]')
    .replaceAll(/(\/\/[^/\s:@]+:)[^/\s@]+@/gu, '$1[secret]@');
}
