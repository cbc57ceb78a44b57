import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../../src/open-library.js';
import { readBank, scoreQuestion, type Library } from '../../src/conversation/index.js';
import { importDocuments } from '../../src/documents/index.js';
import { silentLog } from '../../src/ground/index.js';

/** A bank, and how it stands: more may be right and fewer misleading, never the other way round. */
interface Ratchet {
  readonly bank: string;
  readonly right: number;
  readonly misleading: number;
}

const agency: readonly Ratchet[] = [
  { bank: 'tests/fixtures/agency/bank-tune.jsonl', right: 70, misleading: 0 },
  { bank: 'tests/fixtures/agency/bank-held.jsonl', right: 78, misleading: 0 },
];
const museum: readonly Ratchet[] = [{ bank: 'tests/fixtures/museum/bank.jsonl', right: 93, misleading: 0 }];
const school: readonly Ratchet[] = [{ bank: 'tests/fixtures/school/bank.jsonl', right: 53, misleading: 0 }];
const harbour: readonly Ratchet[] = [{ bank: 'tests/fixtures/harbour/bank.jsonl', right: 99, misleading: 4 }];
const seeds: readonly Ratchet[] = [
  { bank: '../shared/questions/dev.jsonl', right: 160, misleading: 0 },
  { bank: 'tests/fixtures/seeds/bank-tune.jsonl', right: 60, misleading: 0 },
  { bank: 'tests/fixtures/seeds/bank-held.jsonl', right: 78, misleading: 1 },
  { bank: 'tests/fixtures/seeds/bank-blind.jsonl', right: 56, misleading: 3 },
  { bank: 'tests/fixtures/seeds/bank-matters.jsonl', right: 48, misleading: 4 },
  { bank: 'tests/fixtures/seeds/bank-phone.jsonl', right: 160, misleading: 0 },
];

function standsAt({ bank, right, misleading }: Ratchet, library: () => Library): void {
  it(`${bank}: at least ${right} right, at most ${misleading} misleading`, async () => {
    const questions = readBank(await readFile(bank, 'utf8'));

    const scored = questions.map((question) => scoreQuestion(question, library()));

    const failed = scored.filter(({ verdict }) => verdict !== 'right');
    const list = failed.map(
      ({ question, verdict }) => `${question.id} ${verdict}: ${question.turns.join(' | ')}`,
    );
    assert.ok(questions.length - failed.length >= right, list.join('\n'));
    assert.ok(failed.filter(({ verdict }) => verdict === 'wrong').length <= misleading, list.join('\n'));
  });
}

async function openIn(folder: string): Promise<Library> {
  return openLibrary({ indexDir: folder, roster: join(folder, 'roster.csv') }, silentLog);
}

describe('the question banks', () => {
  describe('over a made-up agency', () => {
    let library: Library;
    before(async () => {
      library = await openIn('tests/fixtures/agency');
    });

    for (const ratchet of agency) standsAt(ratchet, () => library);
  });

  describe('over a made-up museum', () => {
    let library: Library;
    before(async () => {
      library = await openIn('tests/fixtures/museum');
    });

    for (const ratchet of museum) standsAt(ratchet, () => library);
  });

  describe('over a made-up school', () => {
    let library: Library;
    before(async () => {
      library = await openIn('tests/fixtures/school');
    });

    for (const ratchet of school) standsAt(ratchet, () => library);
  });

  describe('over a made-up harbour', () => {
    let library: Library;
    before(async () => {
      library = await openIn('tests/fixtures/harbour');
    });

    for (const ratchet of harbour) standsAt(ratchet, () => library);
  });

  describe('over the five real descriptions', () => {
    const documents = '../shared/seeds';
    let folder: string;
    let library: Library;
    before(async function () {
      if (!existsSync(documents)) {
        console.log(
          `      The real documents are not beside the repository (${documents}): their banks are not asked.`,
        );
        this.skip();
      }
      folder = await mkdtemp(join(tmpdir(), 'ametibot-'));
      await importDocuments({ paths: [documents], indexFolder: folder });
      library = await openIn(folder);
    });
    after(async () => {
      if (folder !== undefined) await rm(folder, { recursive: true });
    });

    for (const ratchet of seeds) standsAt(ratchet, () => library);
  });
});
