import { AmetibotError, silentLog, type Log } from '../../ground/index.js';

/**
 * The log of a command: whoever sits before it reads a sentence, and neither JSON nor a stack. What only tells how far
 * it is stays unsaid.
 */
export function terminalLog(write: (text: string) => unknown = (text) => process.stderr.write(text)): Log {
  const say = (data: object, sentence: string) => write(`${inWords(data, sentence)}\n`);
  return { ...silentLog, warn: say, error: say };
}

/** What is broken in two sentences: what it is, and what to do. Of what nobody foresaw there is only the first. */
export function faultInWords(error: unknown): readonly string[] {
  if (error instanceof AmetibotError) return [error.message, error.cure];
  return [error instanceof Error ? error.message : String(error)];
}

function inWords(data: object, sentence: string): string {
  const { err, ...facts } = data as Readonly<Record<string, unknown>>;
  const beside = Object.entries(facts).map(([name, value]) => `${name}: ${String(value)}`);
  const head = beside.length === 0 ? `${sentence}.` : `${sentence} (${beside.join(', ')}).`;
  return [head, ...(err === undefined ? [] : faultInWords(err))].join('\n');
}
