/** A control character, written as `\u0007`. */
const mostOfCharacter = 6;

/** How much room the text takes inside JSON, in UTF-16 units: a control character takes six. */
function jsonLength(text: string): number {
  return JSON.stringify(text).length - 2;
}

/** What JSON writes as it is. */
const asItIs = /^[ !#-[\]-\u{d7ff}\u{e000}-\u{10ffff}]$/u;

/** The longest beginning that fits, never half of a character. */
function fittingPrefix(text: string, room: number): string {
  let length = 0;
  let used = 0;
  for (const character of text) {
    used += asItIs.test(character) ? character.length : jsonLength(character);
    if (used > room) break;
    length += character.length;
  }
  return text.slice(0, length);
}

/** Cuts at the end of a word where one is near, and says with `…` that it did. */
export function shorten(text: string, room: number): string {
  if (text.length * mostOfCharacter <= room || jsonLength(text) <= room) return text;
  const kept = fittingPrefix(text, Math.max(0, room - 1));
  const lastSpace = kept.lastIndexOf(' ');
  return `${(lastSpace > kept.length * 0.6 ? kept.slice(0, lastSpace) : kept).trimEnd()}…`;
}

/** A space at an end, two of them, or anything that is as good as a space. */
const notOneLine = /^ | $| {2}|[^\S ]|[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/**
 * One line of plain words: breaks and control characters, among them those that turn the writing direction, are spaces.
 * Most texts are one already, and looking takes half as long as writing them anew.
 */
export function oneLine(text: string): string {
  return notOneLine.test(text) ? text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim() : text;
}

/** A title or a unit: whole in every real document, bounded in any. */
export function nameInOneLine(name: string): string {
  return shorten(oneLine(name), 160) || '…';
}

/** The marks that end what somebody wrote: what is said of it has its own. */
const endMarks = /[\s.?!]+$/u;

/** The person's own words, said back: enough to recognise them, never enough to fill the card. */
export function echo(words: string): string {
  return asWritten(oneLine(words).replace(endMarks, '') || words);
}

/** The same with the marks that end it, where the sentence goes on behind it. */
export function asWritten(words: string): string {
  return shorten(oneLine(words), 80) || '…';
}

/** Lines in one sentence: names by commas, longer texts by semicolons, without the marks that ended their lines. */
export function inOneSentence(lines: readonly string[]): string {
  const bare = lines.map((line) => oneLine(line).replace(/[;,.:]+$/u, ''));
  return bare.join(bare.some((line) => line.length > 40) ? '; ' : ', ');
}
