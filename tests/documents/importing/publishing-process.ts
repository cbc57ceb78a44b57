// Started by a test: reads what HR sent, says so, publishes it, says so, and waits to be killed.
import { openFileReader, publishReviewed, readForReview } from '../../../src/documents/index.js';
import { documentsOf } from './many-documents.js';

const [indexDir = '', round = ''] = process.argv.slice(2);
const files = await readForReview(documentsOf(round), indexDir, openFileReader());
process.stdout.write('read\n');
const { kind } = await publishReviewed(files, indexDir);
process.stdout.write(`${kind}\n`);
setInterval(() => {}, 60_000);
