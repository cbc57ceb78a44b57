import { readCollection } from '../../descriptions/index.js';
import { keepChanged, reportOf, type FileReport, type ImportedPosition } from './file-report.js';
import { CollectionJoin } from './join-collection.js';
import type { FileReader } from './file-reader.js';
import type { DocumentFile } from '../outcomes/reading.js';

/** Reads documents one after the other against what the folder holds, and keeps nothing. */
export async function readForReview(
  documents: AsyncIterable<DocumentFile>,
  indexFolder: string,
  reader: FileReader,
): Promise<readonly FileReport[]> {
  const join = new CollectionJoin(await readCollection(indexFolder));
  const reports: FileReport[] = [];
  for await (const document of documents)
    reports.push(reportOf(document.name, await reader.read(document), join));
  return reports;
}

/** What came of publishing what somebody has looked through. */
export type Publication =
  | { readonly kind: 'published'; readonly positions: readonly ImportedPosition[] }
  /** Others have published meanwhile, and it would now change something else than was shown: nothing was written. */
  | { readonly kind: 'overtaken'; readonly files: readonly FileReport[] };

/** Of what was read, as it would be kept among the descriptions that are there now. */
function joinedAnew({ description, notes }: ImportedPosition, join: CollectionJoin): ImportedPosition {
  const { id: _id, version: _version, source, ...content } = description;
  return { ...join.add({ content, source, notes }), notes };
}

/** Would it change what was shown? What is there already, by an earlier press or another's, changes nothing. */
function isAsShown(shown: ImportedPosition, now: ImportedPosition): boolean {
  if (now.change === 'unchanged') return true;
  const said = ({ change, description, differences }: ImportedPosition): string =>
    JSON.stringify([change, description.id, differences]);
  return said(shown) === said(now);
}

/** Keeps what was read and shown, all of it or nothing. A second time changes nothing. Throws `files.unwritable`. */
export async function publishReviewed(
  files: readonly FileReport[],
  indexFolder: string,
): Promise<Publication> {
  const join = new CollectionJoin(await readCollection(indexFolder));
  const now = files.map((file) => ({
    ...file,
    positions: file.positions.map((position) => joinedAnew(position, join)),
  }));
  const shown = files.flatMap(({ positions }) => positions);
  const positions = now.flatMap((file) => file.positions);
  const overtaken = positions.some((position, at) => {
    const before = shown[at];
    return before === undefined || !isAsShown(before, position);
  });
  if (overtaken) return { kind: 'overtaken', files: now };
  await keepChanged(positions, indexFolder);
  return { kind: 'published', positions };
}
