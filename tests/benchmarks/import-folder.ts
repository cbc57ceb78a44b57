import { importDocuments } from '../../src/documents/index.js';
import { showProgress } from './figures.js';

/** Imports a folder and prints how long it took and the most memory it held; the search index is not built. */
const [folder = '', indexFolder = ''] = process.argv.slice(2);
const began = performance.now();
const report = await importDocuments({
  paths: [folder],
  indexFolder,
  onFile: (done, all) => showProgress(done, all, 'documents'),
});
const seconds = ((performance.now() - began) / 1000).toFixed(1);
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
const failed = report.files.filter(({ faults }) => faults.length > 0).length;
console.log(`${report.files.length} documents in ${seconds} s, at most ${memory} MB, ${failed} failed`);
