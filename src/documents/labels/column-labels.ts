import { labelAtStart, labelsAtStart } from './find-label.js';
import type { FoundLabel } from './found-label.js';

/** The labels of a line that holds nothing else, as the heads of columns do; empty if it holds anything else. */
export function labelsOnly(text: string): readonly FoundLabel[] {
  const found: FoundLabel[] = [];
  let rest = text.replace(/^[\s/|,;]+/u, '');
  while (rest.trim() !== '') {
    const label = labelAtStart(rest);
    if (label === null || label.hasPrefix) return [];
    found.push(label);
    rest = label.rest.replace(/^[\s/|,;]+/u, '');
  }
  return found;
}

/** The label that is the whole head of a column of duties or of what stands beside them. */
export function columnLabel(text: string): FoundLabel | null {
  const isOfDuties = ({ part, rest, near }: FoundLabel): boolean =>
    ['duties', 'results', 'activities'].includes(part) && rest.trim() === '' && near === null;
  return labelsAtStart(text).find(isOfDuties) ?? null;
}

const numberInside = /(?<=\s)\d{1,2}(?:\.\d{1,3})*\.?\s+(?=\p{Lu})/gu;

/** Behind the end of a sentence, a few words and their colon: `… söögi laudadele. Tulemus: söök on soe.` */
const colonInside = /(?<=[\p{L})][.;]\s+)\p{Lu}[\p{L} ]{3,40}:\s/gu;

/**
 * Where a label begins inside a line: a numbered one (`… tööd. 3. PÕHIKOHUSTUSED`, `1.1 Ametinimetus 1.2
 * Struktuuriüksus`), or that of results behind its duty.
 */
export function labelStartsInside(text: string, wanted: (label: FoundLabel) => boolean): readonly number[] {
  const behindSentence = [...text.matchAll(colonInside)].filter(
    ([label]) => columnLabel(label)?.part === 'results',
  );
  return [...text.matchAll(numberInside), ...behindSentence]
    .map((match) => match.index)
    .toSorted((one, other) => one - other)
    .filter((at) => {
      const label = labelAtStart(text.slice(at));
      return label !== null && !label.hasPrefix && wanted(label);
    });
}
