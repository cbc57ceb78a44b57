import type { DescriptionContent } from '../../descriptions/index.js';
import { fold } from '../../language/index.js';
import { groupHeadings, unpairedRows } from '../duties/duty-columns.js';
import { rowsLikeResults, rowsOfNoDuty, unassignedResults } from '../duties/duties.js';
import { FieldReader } from './field-reader.js';
import {
  generalStatements,
  isSentenceSection,
  namesAndStatements,
  occasionsStated,
  statedInValue,
  unclearInValue,
  unclearSubstitutions,
  unstated,
  type StatedPart,
  type Statement,
} from './general-sentences.js';
import { headerFieldsOf } from './header-fields.js';
import { saysHowFound } from '../sentences/how-found.js';
import { positionsIn } from '../sentences/value-list.js';
import { readLanguages, type ReadLanguages } from '../sentences/languages.js';
import { isBlank, joinWrapped, tidy } from '../lines/line.js';
import { sortRights } from './mixed-rights.js';
import type { Note } from '../outcomes/reading.js';
import { hasWords, type Section } from '../sections/section.js';
import {
  holderOf,
  isSubstitutionLabel,
  occasionsBetween,
  occasionsIn,
  withoutOccasions,
  type Holder,
} from '../sentences/substitution-sentence.js';

/** What the sections of one description say. */
interface ReadContent {
  readonly content: DescriptionContent;
  readonly empty: Record<string, string>;
  readonly notes: readonly Note[];
}

function languageNotes(
  text: string | null,
  sections: readonly Section[],
  { languages, leftOut }: ReadLanguages,
): readonly Note[] {
  const at = sections.find((section) => section.part === 'languages')?.at;
  if (text === null || at === undefined) return [];
  const told = languages.length === 0 ? [text] : leftOut;
  return told.map((each) => ({ kind: 'unread-languages', line: at.number, text: each }));
}

/** A heading over the next heading, and no word between the two, leaves nothing out. */
function holdsWords({ label, at, lines }: Section): boolean {
  return at.columnHead !== undefined || /:\s*\S/u.test(label) || lines.some((line) => !isBlank(line));
}

function unknownNotes(sections: readonly Section[], readLines: ReadonlySet<number>): readonly Note[] {
  return sections
    .filter((section) => section.part === 'unknown' && !readLines.has(section.at.number))
    .filter(
      (section) => holdsWords(section) || (isSentenceSection(section) && !isSubstitutionLabel(section.label)),
    )
    .map((section) => ({
      kind: isSentenceSection(section) ? 'unknown-line' : 'unknown-label',
      line: section.at.number,
      text: tidy(section.label),
    }));
}

function nearNotes(sections: readonly Section[]): readonly Note[] {
  return sections.flatMap(({ label, near, at }) =>
    near === null ? [] : [{ kind: 'near-label', line: at.number, text: label, label: near }],
  );
}

/** What is left out among the duties; the post's own name over them, as their subject, says nothing new. */
function strayNotes(sections: readonly Section[], title: string): readonly Note[] {
  const rows = [
    ...rowsOfNoDuty(sections),
    ...sections.flatMap(groupHeadings),
    ...unassignedResults(sections),
  ];
  return rows
    .map((row): Note => ({ kind: 'unknown-line', line: row.line.number, text: tidy(row.line.text) }))
    .filter(({ text }) => fold(text) !== fold(title));
}

function unpairedNotes(sections: readonly Section[]): readonly Note[] {
  return sections.flatMap(unpairedRows).map((row) => ({ kind: 'unpaired-results', ...row }));
}

/** `Ametisse nimetab: linnapea`, `Palgaaste: 7`: rows that are known, and that no field has room for. */
function unkeptNotes(sections: readonly Section[]): readonly Note[] {
  return sections
    .filter((section) => section.part === 'appointment' && hasWords(section))
    .map(({ label, at, lines }) => ({
      kind: 'unknown-line',
      line: at.number,
      text: `${tidy(label)}: ${joinWrapped(lines.map(({ text }) => text))}`,
    }));
}

function occasionNote(text: string, line: number): Note {
  return { kind: 'occasion-left-out', line, text };
}

/** The fields that hold a list of posts. */
const namedLists = ['substitutedBy', 'substitutes', 'subordinates'] as const;

/** `Asendaja: jurist, tema puudumisel notar`: both are kept, and when each of them is asked is told. */
function occasionNotes(
  values: ReadonlyMap<Section['part'], readonly string[]>,
  sections: readonly Section[],
): readonly Note[] {
  return namedLists.flatMap((part) => {
    const line = sections.find((section) => section.part === part)?.at.number ?? 0;
    const said = (values.get(part) ?? []).flatMap(occasionsIn);
    return said.map((text) => occasionNote(text, line));
  });
}

/** `Asendaja: määratakse käskkirjaga`: how somebody is found is kept in no list of names, and told. */
function unnamedNotes(
  part: 'subordinates' | 'substitutedBy' | 'substitutes',
  values: readonly string[] | undefined,
  at: { readonly line: number; readonly label: string },
): readonly Note[] {
  const kind = part === 'subordinates' ? 'unknown-line' : 'unclear-substitution';
  return positionsIn(withoutOccasions((values ?? []).join('\n')))
    .filter(saysHowFound)
    .map((words): Note => ({ kind, line: at.line, text: at.label === '' ? words : `${at.label}: ${words}` }));
}

/** `Ametinimetus: IT-juht.`: the stop ends the row, a post or a unit is called without it. */
function withoutStop(name: string): string {
  return name.replace(/(?<=\p{L}{3}|\))\.$/u, '');
}

/** The labels of substitutes behind whose names a sentence stands: `Asendab: juristi ja teda asendab notar`. */
function substitutesIn(
  values: ReadonlyMap<Section['part'], readonly string[]>,
  holder: Holder,
): { readonly names: ReadonlyMap<string, readonly string[]>; readonly statements: readonly Statement[] } {
  const read = (['substitutedBy', 'substitutes'] as const).flatMap((part) =>
    (values.get(part) ?? []).flatMap((each) => {
      const found = namesAndStatements(each, holder, 0);
      return found === null ? [] : [{ part, ...found }];
    }),
  );
  return {
    names: new Map(read.filter(({ names }) => names !== '').map(({ part, names }) => [part, [names]])),
    statements: read.flatMap(({ statements }) => statements),
  };
}

function generalTextOf(sections: readonly Section[]): string {
  const lines = sections
    .filter(isSentenceSection)
    .flatMap((section) => [section.label, ...section.lines.map(({ text }) => text)]);
  return joinWrapped(lines);
}

/** Puts the sections together to what the description says. `heading`: the title, where no label gives it. */
export function contentOf(sections: readonly Section[], heading: string): ReadContent {
  const reader = new FieldReader(sections);
  const header = headerFieldsOf(sections);
  const title = withoutStop(header.values.get('title')?.join(' ') ?? heading);
  const holder = holderOf(title, generalTextOf(sections));
  const managerLine = sections.find(({ part }) => part === 'manager')?.at.number ?? 0;
  const inManager = (header.values.get('manager') ?? []).flatMap((each) => statedInValue(each, holder, 0));
  const inSubstitutes = substitutesIn(header.values, holder);
  const statements = [
    ...generalStatements(sections.filter(isSentenceSection), holder),
    ...inManager,
    ...inSubstitutes.statements,
  ];
  const statedAs = (part: StatedPart): readonly string[] =>
    statements.filter((each) => each.part === part).map((each) => each.value);
  const value = (part: StatedPart | 'group'): readonly string[] | undefined => {
    const stated = part === 'group' ? [] : statedAs(part);
    const labelled =
      part === 'manager' && inManager.some((each) => each.part === 'manager')
        ? undefined
        : (inSubstitutes.names.get(part) ?? header.values.get(part));
    return labelled ?? (stated.length > 0 ? stated : undefined);
  };
  const mixed = sortRights(sections);
  const languageText = reader.text('languages');
  const languages = readLanguages(languageText ?? '');
  const content: DescriptionContent = {
    title,
    unit: reader.short('unit', value('unit')?.map(withoutStop)),
    manager: reader.short('manager', value('manager')?.map(withoutStop)),
    subordinates: reader.positions('subordinates', value('subordinates')),
    substitutedBy: reader.positions('substitutedBy', value('substitutedBy')),
    substitutes: reader.positions('substitutes', value('substitutes')),
    purpose: reader.text('purpose') ?? reader.short('purpose', statedAs('purpose')),
    group: reader.short('group', value('group')),
    conditions: reader.conditions(),
    duties: reader.duties(),
    rights: [...reader.list('rights'), ...mixed.rights],
    responsibilities: [...reader.list('responsibilities'), ...mixed.responsibilities],
    tools: reader.text('tools'),
    requirements: {
      education: reader.text('education'),
      experience: reader.text('experience'),
      languages: [...languages.languages],
      computerSkills: reader.text('computerSkills'),
      competencies: reader.text('competencies'),
      additional: reader.text('additional'),
    },
    review: reader.text('review'),
  };
  const unclear = [
    ...unclearSubstitutions(sections, holder),
    ...(inManager.length === 0 ? [] : (header.values.get('manager') ?? [])).flatMap((each) =>
      unclearInValue(each, holder, managerLine),
    ),
  ];
  const unnamed = namedLists.flatMap((part) => {
    const labelled = sections.find((section) => section.part === part);
    const line = labelled?.at.number ?? statements.find((each) => each.part === part)?.line ?? 0;
    return unnamedNotes(part, value(part), { line, label: tidy(labelled?.label ?? '').replace(/:$/u, '') });
  });
  const readLines = new Set([...statements, ...unclear].map(({ line }) => line));
  const notes = [
    ...header.notes,
    ...nearNotes(sections),
    ...unstated(sections, holder).map(({ value, line }): Note => ({
      kind: 'unknown-line',
      line,
      text: value,
    })),
    ...unclear.map(({ value, line }): Note => ({ kind: 'unclear-substitution', line, text: value })),
    ...unknownNotes(sections, readLines),
    ...unkeptNotes(sections),
    ...occasionNotes(header.values, sections),
    ...occasionsStated(sections, holder).map(({ value: text, line }) => occasionNote(text, line)),
    ...(inManager.length === 0 ? [] : (header.values.get('manager') ?? [])).flatMap((each) =>
      occasionsBetween(each).map((text) => occasionNote(text, managerLine)),
    ),
    ...unnamed,
    ...strayNotes(sections, title),
    ...mixed.unsorted.map((each): Note => ({ kind: 'unknown-line', ...each })),
    ...unpairedNotes(sections),
    ...rowsLikeResults(sections).map(({ line }): Note => ({
      kind: 'duties-like-results',
      line: line.number,
      text: tidy(line.text),
    })),
    ...languageNotes(languageText, sections, languages),
  ];
  return { content, empty: reader.empty, notes };
}
