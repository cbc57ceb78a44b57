import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { AmetibotError, missingPackage, obstacleOf, openLog } from '../../ground/index.js';
import { faultInWords } from './terminal-log.js';

/**
 * A command of the terminal. It speaks English, as the log does, to whoever administers; what HR reads of it, its help
 * and what it says of the documents, is Estonian, or both. `Order` is what its words come to; a string is the sentence
 * that says what is wrong.
 */
interface Command<Order> {
  readonly usage: string;
  readonly readOrder: (words: readonly string[]) => Order | string;
  /** Gives the exit code; nothing is 0. */
  readonly run: (order: Order) => Promise<number | void>;
}

/** Mostly a variable of the shell that nobody has set; taken for a name, it would mean the folder one stands in. */
const emptyWord = 'One of the words is empty.';

/** The words behind a command, or the sentence that says which of them is not known or empty. */
export function readArguments<T extends ParseArgsConfig>(config: T, words: readonly string[]) {
  try {
    const read = parseArgs<T>({ ...config, args: [...words] });
    const said: readonly unknown[] = [...read.positionals, ...Object.values(read.values)];
    return said.some((word) => typeof word === 'string' && word.trim() === '') ? emptyWord : read;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs it: help on standard output, what is wrong on standard error with exit code 2, what broke with its cure and 1. */
export async function runCommand<Order>({ usage, readOrder, run }: Command<Order>): Promise<void> {
  endWithReader();
  const fail = tellingOnce();
  process.on('uncaughtException', (error) => {
    fail(error);
    process.exit();
  });
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
    fail(error);
  }
}

/** A native package that is missing fails twice: for whoever imports it, and past every promise. */
function tellingOnce(): (error: unknown) => void {
  let isTold = false;
  return (error) => {
    if (!isTold) process.stderr.write(inWords(error));
    isTold = true;
    process.exitCode = 1;
  };
}

/** `npm run check | head` reads so far as it wants: that the rest has nowhere to go is no error. A full disk is one. */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    const { why, cure } = obstacleOf(error);
    process.stderr.write(`What the command says cannot be written: ${why}.\n${cure}\n`);
    process.exit(1);
  });
}

/** Nobody at the terminal sees a stack; it goes to the log, for who mends it. */
function inWords(broken: unknown): string {
  const error = missingPackage(broken) ?? broken;
  if (error instanceof AmetibotError) return `${faultInWords(error).join('\n')}\n`;
  if (isOfFile(error)) return ofFileInWords(error);
  openLog('error').error({ err: error }, 'The command ended with an error that nobody foresaw');
  return 'The command ended unexpectedly; the line above says where.\n';
}

type FileError = NodeJS.ErrnoException & { readonly path: string };

function isOfFile(error: unknown): error is FileError {
  return error instanceof Error && 'path' in error && 'syscall' in error;
}

/** A file of the bot's own, such as the app's manifest: it is there where the command is started in the right folder. */
function ofFileInWords(error: FileError): string {
  if (error.code === 'ENOENT')
    return `There is no ${resolve(error.path)}.\nStart the command in the folder of the bot, or put the file back.\n`;
  const { why, cure } = obstacleOf(error);
  return `${error.path} cannot be used: ${why}.\n${cure}\n`;
}
