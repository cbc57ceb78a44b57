import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { readCollection } from '../../src/descriptions/index.js';
import { AmetibotError, silentLog, type Log } from '../../src/ground/index.js';
import { readRoster } from '../../src/people/roster.js';
import { openThesaurus } from '../../src/language/thesaurus/thesaurus.js';
import { readGlossary } from '../../src/glossary-file.js';
import { buildMeaningTables, glossarySets, openMeanings } from '../../src/language/index.js';
import { fingerprintOf, openIndex, saveIndex } from '../../src/search/index.js';
import { anyCharacter } from '../builders/any-character.js';
import { aDescription, aDuty } from '../builders/description.js';
import { inFolder } from '../builders/folder.js';
import { aPerson, aRoster } from '../builders/roster.js';
import { hostileValue, seed } from './hostile.js';
import { writeDescription } from '../builders/write-description.js';

/** A file that a disk, an editor or somebody in a hurry has damaged: cut, a byte turned, a piece put in. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('cut', 'turn', 'insert', 'drop'),
  piece: fc.string({ unit: anyCharacter, maxLength: 6 }),
});

function damaged(text: string, { at, kind, piece }: { at: number; kind: string; piece: string }): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  const place = Math.floor(at * bytes.length);
  if (kind === 'cut') return bytes.subarray(0, place);
  const more = kind === 'insert' ? Buffer.from(piece, 'utf8') : Buffer.alloc(0);
  const turned = Buffer.from(bytes);
  if (kind === 'turn') turned[Math.min(place, turned.length - 1)] = place % 256;
  const rest = kind === 'drop' ? place + 3 : place;
  return Buffer.concat([turned.subarray(0, place), more, turned.subarray(rest)]);
}

/** The same JSON with one value, anywhere in it, in place of what was there. */
function replaced(json: unknown, steps: readonly number[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof json !== 'object' || json === null) return value;
  const keys = Object.keys(json);
  const key = keys[step % keys.length];
  if (key === undefined) return value;
  const inner = replaced(Reflect.get(json, key), rest, value);
  return Array.isArray(json)
    ? json.map((each: unknown, at) => (String(at) === key ? inner : each))
    : { ...json, [key]: inner };
}
const steps = fc.array(fc.nat(20), { minLength: 1, maxLength: 4 });

/** No words but those of the file itself. */
const none = buildMeaningTables([]);

describe('Files that somebody has damaged', function () {
  this.timeout(60_000);

  const good = aDescription({ title: 'Aednik', duties: [aDuty('3.1', 'Kastab taimi.', 'Taimed elavad.')] });

  it('of a description: it reads, or the start names the file and what to do', async () =>
    inFolder(async (folder) => {
      await writeDescription(folder, good);
      const path = join(folder, 'descriptions', `${good.id}.json`);
      const text = await readFile(path, 'utf8');
      let refused = 0;
      const read = async (content: string | Buffer) => {
        await writeFile(path, content);
        try {
          for (const { version } of await readCollection(folder)) assert.match(version, /^[0-9a-f]{64}$/u);
        } catch (error) {
          assert.ok(error instanceof AmetibotError, String(error));
          assert.match(error.code, /^descriptions\./u);
          assert.ok(error.message.includes(`${good.id}.json`) && error.cure !== '');
          refused += 1;
        }
      };
      await fc.assert(
        fc.asyncProperty(damage, async (how) => read(damaged(text, how))),
        { seed, numRuns: 300 },
      );
      await fc.assert(
        fc.asyncProperty(steps, hostileValue, async (place, value) =>
          read(JSON.stringify(replaced(JSON.parse(text), place, value)) ?? ''),
        ),
        { seed, numRuns: 300 },
      );
      assert.ok(refused > 100, String(refused));
    }));

  it('of the glossary: the good entries are used, the others told, and nothing falls', async () =>
    inFolder(async (folder) => {
      const warnings: string[] = [];
      const log: Log = { ...silentLog, warn: (_data, sentence) => void warnings.push(sentence) };
      const path = join(folder, 'glossary.json');
      const entries = [
        { term: 'RMK', means: ['Riigimetsa Majandamise Keskus'] },
        { term: 'kp', means: ['kuupäev', 'date'] },
      ];
      const text = JSON.stringify({ entries });
      let broken = 0;
      const read = async (content: string | Buffer) => {
        await writeFile(path, content);
        const found = await readGlossary(folder, log);
        if (found.kind === 'broken') assert.equal(found.fault.code, 'glossary.unreadable');
        const sets = glossarySets(found.kind === 'broken' ? { entries: [] } : found.glossary);
        broken += found.kind === 'broken' ? 1 : 0;
        openThesaurus(sets);
        openMeanings(none, buildMeaningTables(sets));
      };
      for (const content of [
        '',
        'null',
        '[]',
        '{"entries":5}',
        '{"entries":[null,7,"x",{},{"term":"x"},{"term":1,"means":[1]}]}',
        '{"entries":[{"term":"","means":["x"]},{"term":"__proto__","means":["constructor"]}]}',
      ])
        await read(content);
      assert.ok(warnings.includes('An entry of the glossary is left out'));
      assert.equal(broken, 4);
      await fc.assert(
        fc.asyncProperty(steps, hostileValue, async (place, value) =>
          read(JSON.stringify(replaced(JSON.parse(text), place, value)) ?? ''),
        ),
        { seed, numRuns: 200 },
      );
      await fc.assert(
        fc.asyncProperty(damage, async (how) => read(damaged(text, how))),
        { seed, numRuns: 200 },
      );
    }));

  it('of the index: it is served as it was built, or built anew, and finds the same', async () =>
    inFolder(async (folder) => {
      await mkdir(folder, { recursive: true });
      await writeDescription(folder, good);
      const collection = await readCollection(folder);
      const meanings = openMeanings(none, none);
      const fingerprint = fingerprintOf(collection, 'words');
      const open = async () => {
        const opened = await openIndex(folder, { collection, meanings, fingerprint });
        return { kind: opened.kind, words: JSON.stringify(opened.index.words) };
      };
      const first = await openIndex(folder, { collection, meanings, fingerprint });
      await saveIndex(folder, first.index, fingerprint);
      const { words } = await open();
      const path = join(folder, 'lunr.json');
      const text = await readFile(path, 'utf8');
      const kinds = new Set<string>();
      await fc.assert(
        fc.asyncProperty(damage, async (how) => {
          await writeFile(path, damaged(text, how));
          const found = await open();
          assert.equal(found.words, words);
          kinds.add(found.kind);
        }),
        { seed, numRuns: 200 },
      );
      assert.ok(kinds.has('rebuilt'));
    }));

  it('of the roster: whoever can be read is known, each other line is told by its number', () => {
    const lines = aRoster(aPerson(), aPerson({ aadObjectId: 'jaan' }), aPerson({ aadObjectId: 'tiina' }));
    fc.assert(
      fc.property(damage, damage, (one, other) => {
        const text = damaged(damaged(lines, one).toString('utf8'), other).toString('utf8');
        const { people, problems } = readRoster(text);
        const count = text.split('\n').length;
        assert.ok(people.length <= count);
        for (const { line, problem } of problems)
          assert.ok(line >= 1 && line <= count && problem !== '', `${line} of ${count}: ${problem}`);
      }),
      { seed, numRuns: 1_000 },
    );
  });
});
