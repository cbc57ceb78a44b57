import { fields, readField, type Field } from '../../descriptions/index.js';
import type { Fault } from '../outcomes/fault.js';
import type { FileReport, ImportedPosition } from '../importing/file-report.js';
import type { ImportReport } from '../importing/import-documents.js';
import { placeInWords, sentenceOf } from './fault-in-words.js';
import { noteInWords, shortened } from './note-in-words.js';
import type { PlacedNote } from '../outcomes/reading.js';
import { manyPartsMissing } from './usual-parts.js';
import { changedFields, type ChangedField } from './what-changed.js';

const fieldNames: Readonly<Record<Field | 'title', string>> = {
  title: 'ametinimetus',
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

function warningOf(note: PlacedNote): string | null {
  const warning = noteInWords(note, 'et');
  return warning === null ? null : `${placeInWords(note, 'et')}: ${warning}`;
}

function changeLines({ field, before, after }: ChangedField): readonly string[] {
  if (before === after) return [`    muutus ${fieldNames[field]}: ainult järjekord`];
  const said = (text: string): string =>
    text === '' ? 'puudus' : `„${shortened(firstDifference(text, text === before ? after : before))}“`;
  return [`    muutus ${fieldNames[field]}: ${said(before)} → ${after === '' ? 'puudub' : said(after)}`];
}

/** Of a text of several lines, those that the other has not. */
function firstDifference(text: string, other: string): string {
  const others = new Set(other.split('\n'));
  const own = text.split('\n').filter((line) => !others.has(line));
  return own.length === 0 ? text : own.join(' / ');
}

function foundFields(description: ImportedPosition['description']): string {
  return fields
    .filter((field) => readField(description, field).kind !== 'silent')
    .map((field) => fieldNames[field])
    .join(', ');
}

function positionLines(position: ImportedPosition): readonly string[] {
  const { description, change, notes, twin } = position;
  const unit = description.unit === null ? '' : `, ${description.unit}`;
  const results = description.duties.reduce((sum, duty) => sum + duty.results.length, 0);
  const template = description.source.template === null ? '' : `, mall ${description.source.template}`;
  const missing = notes.flatMap((note) => (note.kind === 'missing-field' ? [fieldNames[note.field]] : []));
  const many = manyPartsMissing(notes);
  const warnings = notes.map(warningOf).filter((warning) => warning !== null);
  return [
    `  ${description.title}${unit}: ${changeWords[change]} (${description.id}${template})`,
    `    ülesandeid ${description.duties.length}, oodatavaid tulemusi ${results}`,
    `    olemas: ${foundFields(description)}`,
    ...(missing.length > 0 ? [`    ei leitud: ${missing.join(', ')}`] : []),
    ...changedFields(position.differences).flatMap(changeLines),
    ...(many === null
      ? []
      : [`    hoiatus: leidmata jäi ${many} tavalist osa; vaata, kas dokumendi pealkirjad tunti ära`]),
    ...warnings.map((warning) => `    hoiatus: ${warning}`),
    ...(twin ? ['    hoiatus: sama nime ja üksusega ametikoht loeti juba enne; alles on mõlemad'] : []),
  ];
}

function signedWords({ signatures }: FileReport): string {
  if (signatures === null) return '';
  return signatures === 0 ? ', konteiner on allkirjastamata' : `, digiallkirju ${signatures}`;
}

function fileLines(report: FileReport): readonly string[] {
  const { positions, faults } = report;
  const found = positions.length === 1 ? '1 ametijuhend' : `${positions.length} ametijuhendit`;
  return [
    `${report.file}: ${positions.length === 0 ? 'ei loetud' : `loetud, ${found}`}${signedWords(report)}`,
    ...positions.flatMap(positionLines),
    ...report.missing.map(
      (title) => `  hoiatus: käskkiri nimetab ametijuhendit „${title}“, failist seda ei leitud`,
    ),
    ...faults.map((fault) => `  viga: ${sentenceOf(fault)}`),
  ];
}

/** Names where no file is, and folders with none to read: told, and counted as what they are. */
function namesWithoutFiles(files: readonly FileReport[]): { words: string; count: number } {
  const count = (kind: Fault['kind']): number =>
    files.filter(({ faults }) => faults.some(({ why }) => why.kind === kind)).length;
  const [absent, bare] = [count('absent'), count('bare-folder')];
  const words = [
    ...(absent === 0 ? [] : [`puuduvaid faile või kaustu ${absent}`]),
    ...(bare === 0 ? [] : [`loetavate failideta kaustu ${bare}`]),
  ];
  return { words: words.map((each) => `, ${each}`).join(''), count: absent + bare };
}

/** The report a person reads: each file, the positions found in it, what they lack, what to look at. */
export function reportText(report: ImportReport): string {
  const positions = report.files.flatMap((file) => file.positions);
  const without = namesWithoutFiles(report.files);
  const failed = report.files.filter((file) => file.faults.length > 0).length - without.count;
  const count = (change: ImportedPosition['change']): number =>
    positions.filter((position) => position.change === change).length;
  const sum = `Kokku: faile ${report.files.length - without.count}, ametijuhendeid ${positions.length} (uusi ${count('new')}, uusi versioone ${count('replaced')}, muutmata ${count('unchanged')}), veaga faile ${failed}${without.words}.`;
  const unknown = positions.some(({ notes }) => notes.some(({ kind }) => kind === 'unknown-label'));
  const cure = unknown
    ? [
        'Kui tundmatu pealkirja all on midagi, mida bot peaks teadma, anna pealkirjast teada boti haldajale, kes saab selle lisada.',
      ]
    : [];
  return `${[...report.files.flatMap(fileLines), ...cure, sum].join('\n')}\n`;
}
