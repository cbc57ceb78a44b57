import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentReading } from '../../src/documents/outcomes/reading.js';
import { decodeText } from '../../src/documents/readers/decode-text.js';
import { readText } from './documents.js';

const folder = join(import.meta.dirname, '../fixtures/templates');

const texts = ['tune', 'held', 'blind'].flatMap((half) =>
  readdirSync(join(folder, half))
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const decoded = decodeText(readFileSync(join(folder, half, name)));
      return decoded.kind === 'text' ? [{ name, lines: decoded.text.split(/\r?\n/u) }] : [];
    }),
);

/** Words that no table knows. */
const stranger = 'Zumpel vurtsib kvarke.';

const numbered = /^\s*\d{1,2}(?:\.\d{1,2})+\.?\s+\p{L}/u;
/** Rows of an order, and who appoints: no field holds them, nor what is said with them. */
const furniture = /\(lisa \d+\)|^\s*[\d.]+ Ametisse nimetab/u;

/** Is the sentence behind this line in a field, or in a note; or does a note stand on the line itself? */
function isAccountedFor(reading: DocumentReading, line: number): boolean {
  if (reading.kind === 'unreadable') return true;
  return reading.positions.some(({ content, notes }) => {
    const told = notes.filter(({ kind }) => kind !== 'missing-field');
    return (
      JSON.stringify(content).includes('vurtsib') ||
      told.some((note) => note.text.includes('vurtsib') || note.line === line)
    );
  });
}

describe('a sentence that no rule knows', () => {
  it('is read or told behind every numbered row of every document', () => {
    const places = texts.flatMap(({ name, lines }) =>
      lines.flatMap((text, at) =>
        numbered.test(text) && !furniture.test(text) ? [{ name, lines, text, at }] : [],
      ),
    );
    assert.ok(places.length > 300, `${places.length} places`);
    const swallowed = places.filter(({ lines, at }) => {
      const written = [...lines.slice(0, at + 1), '', stranger, '', ...lines.slice(at + 1)];
      return !isAccountedFor(readText(written.join('\n')), at + 1);
    });
    assert.deepEqual(
      swallowed.map(({ name, text }) => `${name}: ${text}`),
      [],
    );
  });
});
