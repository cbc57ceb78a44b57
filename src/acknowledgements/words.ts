import { createHash } from 'node:crypto';
import type { Words } from './event.js';

/** More than a reader of the card would read. */
const longestWords = 2_000;

/** Draws so many bytes that nobody can guess. */
export type RandomBytes = (count: number) => Uint8Array;

/** The same bytes, asked for many at a time: each asking costs more than what it gives. */
export function drawnInBulk(random: RandomBytes, bulk = 4_096): RandomBytes {
  let pool: Uint8Array = new Uint8Array();
  return (count) => {
    if (pool.length < count) pool = random(Math.max(bulk, count));
    const drawn = pool.subarray(0, count);
    pool = pool.subarray(count);
    return drawn;
  };
}

/** A new salt for words that are to be kept: 16 bytes, in hexadecimal. */
export function drawSalt(random: RandomBytes): string {
  return Buffer.from(random(16)).toString('hex');
}

/**
 * Binds an event to what somebody wrote, without saying it: whoever has salt and words can show that these were
 * written, and once both are erased nobody can guess them from the ledger.
 */
export function commitmentTo(words: Words, salt: string): string {
  return createHash('sha256')
    .update(JSON.stringify([salt, words.clause, words.text]))
    .digest('hex');
}

/** As they are kept: without signs that nobody sees or a database refuses, and not endless. */
export function tidyWords({ clause, text }: Words): Words {
  return { clause: clause === null ? null : tidy(clause, 100) || null, text: tidy(text, longestWords) };
}

/** One line of a name or an id from outside, as both databases keep it to the letter: what is hashed must come back. */
export function tidyLine(text: string): string {
  return tidy(text.replaceAll('\n', ' '), 200);
}

function tidy(text: string, longest: number): string {
  return text
    .normalize('NFC')
    .replace(/[^\P{C}\n]/gu, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .replace(/\p{Surrogate}$/u, '');
}
