import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { AmetibotError, codeOf, obstacleOf, textOfBytes } from './ground/index.js';

/** A value in quotation marks may go on over lines; it may be a secret, so that nothing of it is looked at. */
const quoted = /^([^\S\n]*(?:export\s+)?[\w.-]+[^\S\n]*=[^\S\n]*)(["'`])[^]*?\2/gmu;
const fine = /^\s*(?:#.*|(?:export\s+)?[\w.-]+\s*=.*)?$/u;

/**
 * The settings that stand in the file, none where there is no file. Throws `config.unreadable_file`, and
 * `config.no_setting` with the numbers of all lines that set nothing: Node would pass over them in silence, and the bot
 * would run as if nobody had written them.
 */
export function settingsIn(file: string): Readonly<Record<string, string | undefined>> {
  const text = textOf(file);
  const lines = text
    .replace(quoted, (whole, name: string) => name + whole.replace(/[^\n]/gu, ''))
    .split('\n');
  const wrong = lines.flatMap((line, at) => (fine.test(line) ? [] : [at + 1]));
  if (wrong.length > 0) throw noSetting(file, wrong);
  return parseEnv(text);
}

/** With one kind of line end, however it was saved. */
function textOf(file: string): string {
  try {
    return textOfBytes(readFileSync(file)).replace(/\r\n?/gu, '\n');
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return '';
    throw new AmetibotError({
      code: 'config.unreadable_file',
      message: `The settings in ${file} cannot be read: ${obstacleOf(cause).why}.`,
      cure: 'Let it be a file that the account which runs this may read, or take it away.',
      cause,
    });
  }
}

function noSetting(file: string, lines: readonly number[]): AmetibotError {
  const which = lines.length === 1 ? `line ${lines.join('')} sets` : `lines ${lines.join(', ')} set`;
  return new AmetibotError({
    code: 'config.no_setting',
    message: `In ${file}, ${which} nothing.`,
    cure: 'Write NAME=value, and # before what is a remark; a value with # or of several lines goes in quotation marks.',
  });
}
