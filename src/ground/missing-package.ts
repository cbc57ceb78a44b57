import { AmetibotError } from './ametibot-error.js';
import { codeOf } from './file-fault.js';

/**
 * What to do where an error says that a package is not there: nothing was installed after an update, or it was on a
 * machine of another kind. `undefined` of any other error.
 */
export function missingPackage(error: unknown): AmetibotError | undefined {
  if (
    !(error instanceof Error) ||
    !['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(codeOf(error) ?? '')
  )
    return undefined;
  // What begins as a path is no package but a page of the bot's own.
  const [, name] = /^Cannot find (?:package|module) '([^'./][^']*)'/u.exec(error.message) ?? [];
  if (name === undefined) return undefined;
  return new AmetibotError({
    code: 'packages.missing',
    message: `The package ${name} is not installed here.`,
    cure: 'Run npm ci in the folder of the bot, on the machine where it runs; npm ci --loglevel=warn says what stands in its way.',
    cause: error,
  });
}
