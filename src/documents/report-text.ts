import type { Field } from '../descriptions/index.js';
import type { FileReport, ImportedPosition, ImportReport } from './import-documents.js';
import { sentenceOf, type Note } from './reading.js';

const fieldNames: Readonly<Record<Field, string>> = {
  unit: 'struktuuriüksus',
  manager: 'vahetu juht',
  subordinates: 'alluvad',
  substitutedBy: 'kes asendab',
  substitutes: 'keda asendab',
  purpose: 'eesmärk',
  group: 'ametikoha grupp',
  conditions: 'eritingimused',
  duties: 'ülesanded',
  rights: 'õigused',
  responsibilities: 'vastutus',
  tools: 'töövahendid',
  education: 'haridus',
  experience: 'töökogemus',
  languages: 'keeleoskus',
  computerSkills: 'arvutioskus',
  competencies: 'kompetentsid',
  additional: 'isikuomadused ja muud nõuded',
  review: 'ülevaatamine',
};

const changeWords: Readonly<Record<ImportedPosition['change'], string>> = {
  new: 'uus',
  replaced: 'uus versioon',
  unchanged: 'muutmata',
};

/** What a note asks of the person who imports; the missing fields are told together. */
function warningOf(note: Note): string | null {
  switch (note.kind) {
    case 'missing-field':
      return null;
    case 'unknown-label':
      return `rida ${note.line}: tundmatu pealkiri „${note.text}”, selle all olev tekst jäi välja`;
    case 'near-label':
      return `rida ${note.line}: silt „${note.text}” on loetud sildiks „${note.label}”`;
    case 'unknown-line':
      return `rida ${note.line}: ei selgunud, mille juurde see rida käib: „${note.text}”`;
    case 'title-from-heading':
      return `rida ${note.line}: ametikoha nimi „${note.text}” on võetud pealkirjast, kontrolli seda`;
    case 'unread-languages':
      return `rida ${note.line}: keeleoskuse nõudest „${note.text}” ei leitud ühtegi keelt`;
  }
}

function positionLines(position: ImportedPosition): readonly string[] {
  const { description, change, notes, twin } = position;
  const unit = description.unit === null ? '' : `, ${description.unit}`;
  const results = description.duties.reduce((sum, duty) => sum + duty.results.length, 0);
  const template = description.source.template === null ? '' : `, mall ${description.source.template}`;
  const missing = notes.flatMap((note) => (note.kind === 'missing-field' ? [fieldNames[note.field]] : []));
  const warnings = notes.map(warningOf).filter((warning) => warning !== null);
  return [
    `  ${description.title}${unit}: ${changeWords[change]} (${description.id}${template})`,
    `    ülesandeid ${description.duties.length}, oodatavaid tulemusi ${results}`,
    ...(missing.length > 0 ? [`    dokumendis ei ole: ${missing.join(', ')}`] : []),
    ...warnings.map((warning) => `    hoiatus: ${warning}`),
    ...(twin ? ['    hoiatus: sama nime ja üksusega ametikoht loeti juba enne; alles on mõlemad'] : []),
  ];
}

function fileLines(report: FileReport): readonly string[] {
  const { positions, faults } = report;
  const found = positions.length === 1 ? '1 ametijuhend' : `${positions.length} ametijuhendit`;
  return [
    `${report.file}: ${positions.length === 0 ? 'ei loetud' : `loetud, ${found}`}`,
    ...positions.flatMap(positionLines),
    ...faults.map((fault) => `  viga: ${sentenceOf(fault)}`),
  ];
}

/** The report a person reads: each file, the positions found in it, what they lack, what to look at. */
export function reportText(report: ImportReport): string {
  if (report.files.length === 0) return 'Ühtegi loetavat faili ei leitud.\n';
  const positions = report.files.flatMap((file) => file.positions);
  const failed = report.files.filter((file) => file.faults.length > 0).length;
  const count = (change: ImportedPosition['change']): number =>
    positions.filter((position) => position.change === change).length;
  const sum = `Kokku: faile ${report.files.length}, ametijuhendeid ${positions.length} (uusi ${count('new')}, uusi versioone ${count('replaced')}, muutmata ${count('unchanged')}), veaga faile ${failed}.`;
  return `${[...report.files.flatMap(fileLines), sum].join('\n')}\n`;
}
