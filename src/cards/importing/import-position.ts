import { fields, readField } from '../../descriptions/index.js';
import {
  manyPartsMissing,
  noteInWords,
  placeInWords,
  type ImportedPosition,
  type PlacedNote,
} from '../../documents/index.js';
import type { CardElement } from '../assembling/adaptive-card.js';
import type { Item } from '../assembling/assemble.js';
import { differenceItem } from '../acknowledging/difference-elements.js';
import { bullet, led, quiet, subheading, words } from '../assembling/elements.js';
import { importWording as wording } from './import-wording.js';
import { labelOf } from '../assembling/part-labels.js';
import { nameInOneLine, oneLine, shorten } from '../assembling/shorten.js';
import type { Language } from '../assembling/wording.js';

/** So many lines of one kind are shown; the rest is counted. */
const mostLines = 3;
const mostWarnings = 6;
const mostDifferences = 20;

function quoted(text: string): string {
  return shorten(oneLine(text), 120);
}

/** Told in a list of their own. */
function isNotUnderstood({ kind }: PlacedNote): boolean {
  return kind === 'unknown-line' || kind === 'unknown-label';
}

function warnings({ notes, twin }: ImportedPosition, language: Language): readonly CardElement[] {
  const said = notes.flatMap((note) => {
    const warning = isNotUnderstood(note) ? null : noteInWords(note, language);
    return warning === null ? [] : [`${placeInWords(note, language)}: ${warning}`];
  });
  const many = manyPartsMissing(notes);
  const all = [
    ...(many === null ? [] : [wording.manyMissing[language](many)]),
    ...said,
    ...(twin ? [wording.twin[language]] : []),
  ];
  return all.length === 0 ? [] : [quietHead(wording.lookAt[language]), ...upTo(mostWarnings, all, language)];
}

function quietHead(text: string): CardElement {
  return words(text, { weight: 'Bolder', spacing: 'Small' });
}

function upTo(most: number, lines: readonly string[], language: Language): readonly CardElement[] {
  const more = lines.length - most;
  return [...lines.slice(0, most).map(bullet), ...(more > 0 ? [quiet(wording.more[language](more))] : [])];
}

function notUnderstood({ notes }: ImportedPosition, language: Language): readonly CardElement[] {
  const leftOut = notes.filter(isNotUnderstood);
  const isHeading = ({ kind }: PlacedNote): boolean => kind === 'unknown-label';
  const lines = leftOut.map((note) => {
    const text = quoted(note.text);
    const said = isHeading(note) ? wording.withItsText[language](text) : text;
    return `${placeInWords(note, language)}: ${said}`;
  });
  if (lines.length === 0) return [];
  const cure = leftOut.some(isHeading) ? [quiet(wording.teachHeading[language])] : [];
  const head = quietHead(wording.notUnderstood[language](lines.length));
  return [head, ...upTo(mostLines, lines, language), ...cure];
}

function fieldLines({ description, notes }: ImportedPosition, language: Language): readonly CardElement[] {
  const found = fields.filter((field) => readField(description, field).kind !== 'silent');
  const missing = notes.flatMap((note) => (note.kind === 'missing-field' ? [note.field] : []));
  const named = (some: readonly (typeof fields)[number][]): string =>
    some.map((field) => labelOf(field, language).toLowerCase()).join(', ');
  return [
    led(wording.found[language], named(found), { spacing: 'Small' }),
    ...(missing.length === 0 ? [] : [led(wording.missing[language], named(missing), { spacing: 'Small' })]),
  ];
}

/** One position as it was read: what was found, what is missing, what to look at, what would change. */
export function positionItems(position: ImportedPosition, language: Language): readonly Item[] {
  const { description, change, differences } = position;
  const { title, unit, duties, source } = description;
  const results = duties.reduce((sum, duty) => sum + duty.results.length, 0);
  const facts = [
    wording.changes[change][language],
    ...(source.template === null ? [] : [wording.template[language](source.template)]),
    wording.duties[language](duties.length),
    wording.results[language](results),
  ];
  const name = unit === null ? nameInOneLine(title) : `${nameInOneLine(title)} · ${nameInOneLine(unit)}`;
  const shown = differences.slice(0, mostDifferences);
  const more = differences.length - shown.length;
  return [
    [
      subheading(name, { separator: true }),
      quiet(facts.join(' · ')),
      ...fieldLines(position, language),
      ...notUnderstood(position, language),
      ...warnings(position, language),
      ...(shown.length === 0 ? [] : [subheading(wording.whatChanges[language])]),
    ],
    ...shown.map((difference) => differenceItem(difference, language)),
    ...(more > 0 ? [[quiet(wording.more[language](more))]] : []),
  ];
}
