/**
 * Documents: a file becomes lines, lines become sections by their labels, sections become a job description.
 * It knows how documents are written and broken, not what is asked of them; where it cannot read, it says which file,
 * which line, what it looked for and what to do. It refuses to know of search, people and Teams.
 *
 * `read-document.ts` is one file on its way: `readers/` open it, `layout/` lays its lines and tables, `positions/` parts what
 * is about several, `sections/` cuts it where `labels/` say so, `duties/` and `fields/` read what stands there. `importing/`
 * does so with many files, and `reports/` tell what was found.
 */
export { descriptionsOf, importDocuments, type ImportReport } from './importing/import-documents.js';
export type { FileReport, ImportedPosition } from './importing/file-report.js';
export { publishReviewed, readForReview, type Publication } from './importing/publish-import.js';
export { openFileReader } from './importing/file-reader.js';
export { faultInWords, placeInWords } from './reports/fault-in-words.js';
export { noteInWords } from './reports/note-in-words.js';
export type { DocumentFile, PlacedNote, Unreadable } from './outcomes/reading.js';
export { reportJson } from './reports/report-json.js';
export { reportText } from './reports/report-text.js';
export { manyPartsMissing } from './reports/usual-parts.js';
