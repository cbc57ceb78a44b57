import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFileBytes } from './documents.js';

/** What a real document holds: its facts to be read, its sentences as hashes, so that none of them is kept here. */
interface Gold {
  readonly template: string;
  readonly empty: Readonly<Record<string, string>>;
  readonly resultsByDuty: Readonly<Record<string, number>>;
  readonly languages: readonly string[];
  readonly rights: number;
  readonly responsibilities: number;
  readonly sha256: Readonly<Record<string, string>>;
  readonly [fact: string]: unknown;
}

const golds = JSON.parse(readFileSync(join(import.meta.dirname, 'seeds.gold.json'), 'utf8')) as Readonly<
  Record<string, Gold>
>;
const seeds = join(import.meta.dirname, '../../../shared/seeds');

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

async function readSeed(name: string) {
  const reading = await readFileBytes(name, readFileSync(join(seeds, name)));
  assert.ok(reading.kind === 'read');
  const [position, ...others] = reading.positions;
  assert.ok(position);
  assert.equal(others.length, 0);
  return position;
}

describe('the five real documents', () => {
  before(function () {
    if (existsSync(seeds)) return;
    console.log('    The real documents are not beside the repository (../shared/seeds): skipped.');
    this.skip();
  });

  for (const [name, gold] of Object.entries(golds)) {
    it(`gives the facts of ${name}`, async () => {
      const { content, source } = await readSeed(name);
      const { requirements } = content;
      const facts = {
        template: source.template,
        empty: source.empty,
        title: content.title,
        unit: content.unit,
        manager: content.manager,
        subordinates: content.subordinates,
        substitutedBy: content.substitutedBy,
        substitutes: content.substitutes,
        group: content.group,
        education: requirements.education,
        languages: requirements.languages.map(({ language, level }) => `${language} ${level}`),
        resultsByDuty: Object.fromEntries(
          content.duties.map(({ number, results }) => [number, results.length]),
        ),
        rights: content.rights.length,
        responsibilities: content.responsibilities.length,
      };
      const { sha256: _, ...expected } = gold;
      assert.deepEqual(facts, expected);
    });

    it(`gives ${name} to the letter`, async () => {
      const { duties, requirements, ...others } = (await readSeed(name)).content;
      const hashes = Object.fromEntries([
        ...Object.entries({ ...others, ...requirements }).map(([field, value]) => [field, hashOf(value)]),
        ...duties.map((duty) => [`duty ${duty.number}`, hashOf(duty)]),
      ]);
      assert.deepEqual(hashes, gold.sha256);
    });
  }
});
