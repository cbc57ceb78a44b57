import { softHyphen, type Line } from '../lines/line.js';
import { readMarkdown } from './markdown.js';
import { withoutQuoteMarks } from './quoted-mail.js';

type Decoded = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'binary' };

/** UTF-8 (with or without its mark), UTF-16 where the mark or the bytes say so, else the Baltic code page of older documents. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { kind: 'text', text: new TextDecoder('utf-16le').decode(bytes) };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { kind: 'text', text: new TextDecoder('utf-16be').decode(bytes) };
  }
  const wide = wideOrder(bytes);
  if (wide !== null) return { kind: 'text', text: new TextDecoder(wide).decode(bytes) };
  if (bytes.includes(0)) return { kind: 'binary' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return looksBinary(bytes)
      ? { kind: 'binary' }
      : { kind: 'text', text: new TextDecoder('windows-1257').decode(bytes) };
  }
}

/** UTF-16 without its mark: of each pair of bytes nearly always the same one is zero, as Latin letters have it. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const some = bytes.subarray(0, 4_000);
  if (some.length < 20 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  some.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = some.length * 0.4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls += 1;
  }
  return controls > bytes.length / 100;
}

/** What most lines of the file do at their end tells whether a missing blank there means anything. */
function endsWithBlanks(texts: readonly string[]): boolean {
  const written = texts.filter((text) => text.trim() !== '');
  return written.filter((text) => /\s$/.test(text)).length > written.length / 2;
}

const joiningWord = /^\s*(?:ja|või|ning|ega|kui|and|or)(?![\p{L}\p{N}])/u;

/** `tagasiside-⏎küsimustike` is one word broken; `sise- ⏎ja välisvõrk` is a hyphen that stays. */
function settleHyphen(text: string, next: string | undefined, blanksMeanSomething: boolean): string {
  if (next === undefined || !/\p{L}[-\u2010]\s*$/u.test(text)) return text;
  const stays = blanksMeanSomething ? /\s$/.test(text) : joiningWord.test(next);
  if (stays) return text;
  const bare = text.trimEnd();
  if (/(?:\p{Lu}|(?<!\p{L})\p{L})-$/u.test(bare) || /^\s*[\p{Lu}\d]/u.test(next))
    return `${bare}${softHyphen}`;
  return /^\s*\p{Ll}/u.test(next) ? `${bare.slice(0, -1)}${softHyphen}` : text;
}

/** Settles every hyphen at the end of a line. Readers that drop blanks at line ends pass `null`. */
export function settleHyphens(texts: readonly string[], blanks: boolean | null): readonly string[] {
  const meaning = blanks ?? endsWithBlanks(texts);
  return texts.map((text, index) => {
    const next = texts.slice(index + 1, index + 40).find((other) => other.trim() !== '');
    return settleHyphen(text, next, meaning);
  });
}

/** A margin that all lines have says nothing: it is left out, so that what is left says something. */
function withoutMargin(texts: readonly string[]): readonly string[] {
  const margins = texts
    .filter((text) => text.trim() !== '')
    .map((text) => /^(?:\t+| *)/.exec(text)?.[0].length ?? 0);
  const margin = margins.reduce((least, each) => Math.min(least, each), Infinity);
  return Number.isFinite(margin) && margin > 0 ? texts.map((text) => text.slice(margin)) : texts;
}

/** A soft hyphen inside a line shows nothing; at its end it says that a word was broken. */
export function withoutHiddenHyphens(text: string): string {
  return text.replace(/\u00AD(?=[^\S\n\r]*\S)/gu, '');
}

function withoutTabsBehind(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\t') end -= 1;
  return text.slice(0, end);
}

/** Cuts a text into lines. A form feed begins a page; where it stood, nothing is left. */
export function linesOfText(text: string): readonly Line[] {
  const clean = text
    .normalize('NFC')
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u2007\u202F]/g, ' ');
  const cut = clean.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/);
  const bare = cut.map((each) => withoutTabsBehind(withoutHiddenHyphens(each)));
  const read = readMarkdown(withoutQuoteMarks(bare));
  const texts = withoutMargin(read.map((each) => each.text));
  const settled = settleHyphens(
    texts.map((each) => each.replace(/\f/g, '')),
    null,
  );
  let page = 1;
  return texts.map((each, index) => {
    page += each.split('\f').length - 1;
    const heading = read[index]?.heading;
    return {
      text: settled[index] ?? '',
      number: index + 1,
      page,
      ...(heading === undefined ? {} : { heading }),
    };
  });
}
