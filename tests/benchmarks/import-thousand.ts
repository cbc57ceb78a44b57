import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { familyA, familyB, onlyPosition } from '../documents/documents.js';
import { layFamilyA, layFamilyB } from '../documents/layout.js';
import { makeDocx } from '../documents/made-docx.js';
import { makePdf } from '../documents/made-pdf.js';

/**
 * Imports 1,000 generated documents (half TXT, a quarter DOCX, a quarter PDF) in a process of its own, and prints how
 * long that took and the most memory it held. Run with `npx tsx tests/benchmarks/import-thousand.ts`.
 */
const count = Number(process.argv[2] ?? 1000);

async function bytesOf(at: number): Promise<{ ending: string; bytes: Uint8Array }> {
  const isA = at % 2 === 0;
  const title = `Aednik ${at}`;
  const text = (isA ? familyA.replace('Aednik  Haljastuse', `${title}  Haljastuse`) : familyB).replace(
    'Ekspert (vanad kaardid)',
    `Ekspert (kaardid ${at})`,
  );
  if (at % 4 < 2) return { ending: 'txt', bytes: Buffer.from(text) };
  const { content, source } = onlyPosition(text);
  const blocks = isA ? layFamilyA(content) : layFamilyB(content, source.empty);
  return at % 4 === 2
    ? { ending: 'docx', bytes: await makeDocx(blocks, { drawnNumbers: false }) }
    : { ending: 'pdf', bytes: await makePdf(blocks, { ruled: at % 8 === 3, padding: 5 }) };
}

const folder = await mkdtemp(join(tmpdir(), 'thousand-'));
try {
  const documents = join(folder, 'documents');
  await mkdir(documents);
  for (let at = 0; at < count; at += 1) {
    const { ending, bytes } = await bytesOf(at);
    await writeFile(join(documents, `${at}.${ending}`), bytes);
  }
  const page = join(import.meta.dirname, 'import-folder.ts');
  const words = ['--import', 'tsx', page, documents, join(folder, 'index')];
  await once(spawn(process.execPath, words, { stdio: 'inherit' }), 'close');
} finally {
  await rm(folder, { recursive: true });
}
