import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBank } from '../../../src/conversation/index.js';
import type { BankQuestion } from '../../../src/conversation/asking/bank.js';
import { readCollection, type Collection } from '../../../src/descriptions/index.js';
import { importDocuments } from '../../../src/documents/index.js';

/** An organisation with descriptions, and questions on who handles what in it. */
export interface House {
  readonly name: string;
  /** Where its index may be written: never the fixtures themselves. */
  readonly folder: string;
  readonly collection: Collection;
  readonly banks: readonly Bank[];
}

export interface Bank {
  readonly name: string;
  readonly questions: readonly BankQuestion[];
}

interface Known {
  readonly name: string;
  /** Documents to be imported, or descriptions as they are. */
  readonly from: { readonly documents: string } | { readonly descriptions: string };
  readonly banks: readonly string[];
}

const fixtures = 'tests/fixtures';
const known: readonly Known[] = [
  {
    name: 'five real descriptions',
    from: { documents: '../shared/seeds' },
    banks: [
      '../shared/questions/dev.jsonl',
      ...['tune', 'held', 'blind'].map((half) => `${fixtures}/seeds/bank-${half}.jsonl`),
    ],
  },
  {
    name: 'agency',
    from: { descriptions: `${fixtures}/agency` },
    banks: ['tune', 'held'].map((half) => `${fixtures}/agency/bank-${half}.jsonl`),
  },
  ...['museum', 'harbour'].map((name) => ({
    name,
    from: { descriptions: `${fixtures}/${name}` },
    banks: [`${fixtures}/${name}/bank.jsonl`],
  })),
];

async function lay(from: Known['from'], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ('documents' in from) {
    await importDocuments({ paths: [from.documents], indexFolder: folder });
    return;
  }
  await cp(join(from.descriptions, 'descriptions'), join(folder, 'descriptions'), { recursive: true });
  const roster = join(from.descriptions, 'roster.csv');
  if (existsSync(roster)) await copyFile(roster, join(folder, 'roster.csv'));
}

/** Only what has one right answer, a duty: what nobody does is no question to a search engine. */
async function readQuestions(file: string): Promise<Bank> {
  const questions = readBank(await readFile(file, 'utf8'));
  const name = file.replace(/^.*?(?:fixtures|shared)\//u, '').replace('.jsonl', '');
  return { name, questions: questions.filter(({ kind }) => kind === 'who-handles') };
}

/** The houses whose documents are here, each laid into a folder of its own under `folder`. */
export async function openHouses(folder: string): Promise<readonly House[]> {
  const houses: House[] = [];
  for (const [at, { name, from, banks }] of known.entries()) {
    const source = 'documents' in from ? from.documents : from.descriptions;
    if (!existsSync(source) || (await readdir(source)).length === 0) continue;
    const own = join(folder, String(at));
    await lay(from, own);
    houses.push({
      name,
      folder: own,
      collection: await readCollection(own),
      banks: await Promise.all(banks.filter((bank) => existsSync(bank)).map(readQuestions)),
    });
  }
  return houses;
}
