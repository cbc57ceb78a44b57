import { parseArgs, type ParseArgsConfig } from 'node:util';
import { AmetibotError, openLog } from '../ground/index.js';

/**
 * A command of the terminal. It speaks English, as the log does, to whoever administers; what HR reads of it, its help and
 * what it says of the documents, is Estonian, or both. `Order` is what its words come to; a string is the sentence that says what is wrong. */
interface Command<Order> {
  readonly usage: string;
  readonly readOrder: (words: readonly string[]) => Order | string;
  /** Gives the exit code; nothing is 0. */
  readonly run: (order: Order) => Promise<number | void>;
}

/** The words behind a command, or the sentence that says which of them is not known. */
export function readArguments<T extends ParseArgsConfig>(config: T, words: readonly string[]) {
  try {
    return parseArgs<T>({ ...config, args: [...words] });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs it: help on standard output, what is wrong on standard error with exit code 2, what broke with its cure and 1. */
export async function runCommand<Order>({ usage, readOrder, run }: Command<Order>): Promise<void> {
  endWithReader();
  const words = process.argv.slice(2);
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(usage);
    return;
  }
  const order = readOrder(words);
  if (typeof order === 'string') {
    process.stderr.write(order === '' ? usage : `${order}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  try {
    process.exitCode = (await run(order)) ?? 0;
  } catch (error) {
    process.stderr.write(inWords(error));
    process.exitCode = 1;
  }
}

/** `npm run check | head` reads so far as it wants: that the rest has nowhere to go is no error. */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** Nobody at the terminal sees a stack; it goes to the log, for who mends it. */
function inWords(error: unknown): string {
  if (error instanceof AmetibotError) return `${error.message}\n${error.cure}\n`;
  openLog('error').error({ err: error }, 'The command ended with an error that nobody foresaw');
  return 'The command ended unexpectedly; the line above says where.\n';
}
