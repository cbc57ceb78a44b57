import { extname } from 'node:path';
import type { PromisedFile } from '../outcomes/fault.js';

const promises: Readonly<Record<string, PromisedFile>> = {
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.asice': 'container',
  '.sce': 'container',
  '.bdoc': 'container',
};

/** Endings of the files that are read. What a file is, its bytes tell. */
export const readableEndings: readonly string[] = ['.txt', '.md', ...Object.keys(promises)];

/** Endings of files that are texts as well and are told to be saved as another kind, not passed over. */
const refusedEndings: readonly string[] = ['.doc', '.rtf', '.odt'];

function endingOf(name: string): string {
  return extname(name).toLowerCase();
}

/** What a name promises the bytes to be; `undefined` where a text may have it. */
export function promisedBy(name: string): PromisedFile | undefined {
  return promises[endingOf(name)];
}

/** Whether a file of that name is read. */
export function isReadable(name: string): boolean {
  return readableEndings.includes(endingOf(name));
}

/** Whether a file of that name is taken up: it is read, or told why it is not. */
export function isTakenUp(name: string): boolean {
  return isReadable(name) || refusedEndings.includes(endingOf(name));
}
