/**
 * Bullets as documents have them, the private-use letters of Symbol and Wingdings among them. A hyphen or a dash is a
 * bullet only at the start of a line, with a blank after it and words behind.
 */
const glyphs = '▪▫•●○◦■□◾◼⁃‣➢►▶✓✔❖·\\uE000-\\uF8FF';
/** What Wingdings' bullets are where the font was lost: letters and signs that begin no other line with a blank behind. */
const lostGlyphs = '§Øüo';
const atStart = new RegExp(
  `^\\s*(?:[${glyphs}]\\s*|(?:[-–—*]|[${lostGlyphs}](?=\\s+\\p{L}))\\s+(?=\\S))`,
  'u',
);
const inside = new RegExp(`(?<=\\S)\\s+(?=[${glyphs}](?:\\s|\\p{L}))`, 'gu');

/** The length of the bullet at the start of the text, 0 if there is none. */
export function bulletLength(text: string): number {
  return atStart.exec(text)?.[0].length ?? 0;
}

/** A line with bullets inside is as many lines: `2.8 Teabevahetus. ▪ Toimib ▪ On olemas`. */
export function cutAtBullets(text: string): readonly string[] {
  return text.split(inside);
}
