import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../src/documents/readers/decode-text.js';
import type { PositionReading } from '../../src/documents/outcomes/reading.js';
import { damages } from './damage.js';
import { familyA, familyB, readFileBytes, readText } from './documents.js';
import { scoreOf } from './score.js';

const fixtures = join(import.meta.dirname, '../fixtures/templates');
const seeds = join(import.meta.dirname, '../../../shared/seeds');
const folders = [...['tune', 'held', 'blind'].map((half) => join(fixtures, half)), seeds].filter(existsSync);

function textOf(path: string): string {
  const decoded = decodeText(readFileSync(path));
  assert.ok(decoded.kind === 'text');
  return decoded.text.replaceAll('\r\n', '\n').replace(/^\uFEFF/u, '');
}

const texts = new Map([
  ['the first family', familyA],
  ['the second family', familyB],
  ...folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name, textOf(join(folder, name))] as const),
  ),
]);

function positionsIn(text: string): readonly PositionReading[] {
  const reading = readText(text);
  return reading.kind === 'read' ? reading.positions : [];
}

const undamaged = new Map([...texts].map(([name, text]) => [name, positionsIn(text)]));

describe('a text that was damaged on its way', () => {
  for (const [kind, damage] of Object.entries(damages)) {
    it(`says the same, in 99 of 100 fields at least: ${kind}`, () => {
      const faults: string[] = [];
      let all = 0;
      for (const [name, text] of texts) {
        const gold = { positions: (undamaged.get(name) ?? []).map(({ content }) => content) };
        const score = scoreOf(gold, positionsIn(damage(text)));
        all += score.all;
        faults.push(...score.faults.map((fault) => `${name} ${fault}`));
      }
      assert.ok(all > 500);
      assert.ok(faults.length <= all * 0.01, `${faults.length} of ${all}\n${faults.join('\n')}`);
    });
  }
});

/** The code page by its own decoder; `null` for a text with letters that it has not. */
function inBaltic(text: string): Buffer | null {
  const decoder = new TextDecoder('windows-1257');
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(new Uint8Array([code])), code] as const),
  );
  const bytes = Array.from(text, (letter) => codes.get(letter));
  const known = bytes.filter((each) => each !== undefined);
  return known.length === bytes.length ? Buffer.from(known) : null;
}

const encodings: Readonly<Record<string, (text: string) => Buffer | null>> = {
  'UTF-8 with its mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16 with its mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 without its mark': (text) => (text.length < 20 ? null : Buffer.from(text, 'utf16le')),
  'UTF-16, the greater byte first': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'UTF-16 without its mark, the greater byte first': (text) => Buffer.from(text, 'utf16le').swap16(),
  'the Baltic code page': (text) => inBaltic(text.replaceAll(/[▪\uF0A7\uF0B7]/gu, '•').normalize('NFC')),
};

describe('a text in another encoding', () => {
  for (const [kind, encode] of Object.entries(encodings)) {
    it(`says the same: ${kind}`, async () => {
      let read = 0;
      for (const [name, text] of texts) {
        const bytes = encode(text);
        if (bytes === null) continue;
        read += 1;
        const reading = await readFileBytes('ametijuhend.txt', bytes);
        const positions = reading.kind === 'read' ? reading.positions : [];
        assert.deepEqual(
          positions.map(({ content }) => content),
          (undamaged.get(name) ?? []).map(({ content }) => content),
          name,
        );
      }
      assert.ok(read > 20, `${read} texts`);
    });
  }
});
