/**
 * Documents: a file becomes lines, lines become sections by their labels, sections become a job description.
 * It knows how documents are written and broken, not what is asked of them; where it cannot read, it says which file,
 * which line, what it looked for and what to do. It refuses to know of search, people and Teams.
 */
export { descriptionsOf, importDocuments, type ImportReport } from './import-documents.js';
export type { FileReport, ImportedPosition } from './file-report.js';
export { publishReviewed, readForReview, type Publication } from './publish-import.js';
export { openFileReader } from './file-reader.js';
export { faultInWords, placeInWords } from './fault-in-words.js';
export { noteInWords } from './note-in-words.js';
export type { DocumentFile, PlacedNote, Unreadable } from './reading.js';
export { reportJson } from './report-json.js';
export { reportText } from './report-text.js';
export { manyPartsMissing } from './usual-parts.js';
