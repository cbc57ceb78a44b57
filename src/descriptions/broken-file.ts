import type { z } from 'zod/v4';
import { AmetibotError, obstacleOf } from '../ground/index.js';

/** Why a file of the collection cannot be taken; `path` is where it lies. */
export type BrokenFile =
  | { readonly kind: 'unreadable'; readonly path: string; readonly cause: unknown }
  | { readonly kind: 'not_json'; readonly path: string }
  | { readonly kind: 'malformed'; readonly path: string; readonly problems: readonly string[] }
  | { readonly kind: 'duplicate_id'; readonly path: string; readonly id: string; readonly other: string };

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What is wrong with a field, for whoever has the file before them. */
export function wrongField(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type')
    return issue.input === undefined
      ? 'is missing'
      : `must be ${typeNames[issue.expected] ?? issue.expected}`;
  return issue.code === 'too_small' ? 'must not be empty' : undefined;
}

/** So many are named, of one file and of all; the rest is counted. */
const mostProblems = 3;
const mostFiles = 30;

function upTo(most: number, all: readonly string[]): readonly string[] {
  const more = all.length - most;
  return more > 0 ? [...all.slice(0, most), `and ${more} more`] : all;
}

function whatIsWrong(file: BrokenFile): string {
  switch (file.kind) {
    case 'unreadable':
      return `${file.path} cannot be read: ${obstacleOf(file.cause).why}`;
    case 'not_json':
      return `${file.path} is not JSON`;
    case 'malformed':
      return `${file.path}: ${upTo(mostProblems, file.problems).join(', ')}`;
    case 'duplicate_id':
      return `${file.path} has the id "${file.id}", which ${file.other} has, too`;
  }
}

function cureOf(file: BrokenFile): string {
  switch (file.kind) {
    case 'unreadable':
      return obstacleOf(file.cause).cure;
    case 'not_json':
    case 'malformed':
      return 'Mend what is named, or take the file away and import its document again.';
    case 'duplicate_id':
      return 'Of two files with one id, take one away.';
  }
}

/** All of them at once: whoever mends one should not meet the next at the next start. */
export function brokenFiles(files: readonly BrokenFile[]): AmetibotError {
  const kinds = new Set(files.map(({ kind }) => kind));
  const [kind] = kinds;
  const said = upTo(mostFiles, files.map(whatIsWrong));
  return new AmetibotError({
    code: kinds.size === 1 && kind !== undefined ? `descriptions.${kind}` : 'descriptions.broken',
    message:
      files.length === 1
        ? `${said.join('')}.`
        : `${files.length} files of descriptions cannot be taken:\n${said.map((each) => `  - ${each}.`).join('\n')}`,
    cure: [...new Set(files.map(cureOf))].join(' '),
    cause: files.find((file) => file.kind === 'unreadable')?.cause,
  });
}
