import type { ImportReport } from '../importing/import-documents.js';
import { faultInWords } from './fault-in-words.js';
import { changedFields } from './what-changed.js';

/** The report as machines read it; one object, its shape kept by `docs/documents.md`. */
export function reportJson(report: ImportReport): object {
  return {
    failed: report.failed,
    files: report.files.map(({ file, positions, faults, signatures, missing }) => ({
      file,
      signatures,
      missing,
      positions: positions.map(({ description, change, twin, notes, differences }) => ({
        id: description.id,
        title: description.title,
        unit: description.unit,
        template: description.source.template,
        version: description.version,
        change,
        twin,
        duties: description.duties.length,
        differences: changedFields(differences),
        notes,
      })),
      faults: faults.map(({ file: name, line, page, why }) => {
        const { expected, cure } = faultInWords(why, 'et');
        return { file: name, page, line, expected, cure };
      }),
    })),
  };
}
