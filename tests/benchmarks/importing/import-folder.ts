// Started by importing.ts: imports a folder in a process of its own, without the search index, and tells what that took.
import { importDocuments } from '../../../src/documents/index.js';
import { peakMegabytes, tell } from '../child.js';

const [folder = '', indexFolder = ''] = process.argv.slice(2);
const begun = performance.now();
const report = await importDocuments({ paths: [folder], indexFolder });
tell({
  seconds: (performance.now() - begun) / 1000,
  peakMb: peakMegabytes(),
  files: report.files.length,
  failed: report.files.filter(({ faults }) => faults.length > 0).length,
});
