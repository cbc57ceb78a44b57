/**
 * Imports 1,000 generated documents (half TXT, a quarter DOCX, a quarter PDF) in a process of its own, and prints how
 * long that took and the most memory it held. Run with `npx tsx tests/benchmarks/importing/import-thousand.ts [COUNT]`.
 */
import { join } from 'node:path';
import { inFolder } from '../../builders/folder.js';
import { inChild } from '../child.js';
import { showProgress } from '../progress.js';
import { layDocuments } from './made-documents.js';

const count = Number(process.argv[2] ?? 1000);

await inFolder(async (folder) => {
  const documents = join(folder, 'documents');
  await layDocuments(
    documents,
    count,
    (at) => (at % 4 < 2 ? 'txt' : at % 4 === 2 ? 'docx' : 'pdf'),
    (done) => showProgress(done, count, 'documents are made'),
  );
  const page = join(import.meta.dirname, 'import-folder.ts');
  console.log(await inChild(page, [documents, join(folder, 'index')]));
});
