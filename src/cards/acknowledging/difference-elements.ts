import type { ComparedPart, Difference, Duty } from '../../descriptions/index.js';
import type { CardElement } from '../assembling/adaptive-card.js';
import { differenceWording as wording } from './difference-wording.js';
import type { Item } from '../assembling/assemble.js';
import { resultLines } from '../answers/duty-cards.js';
import { led, quiet, subheading, words } from '../assembling/elements.js';
import { shownLines } from '../assembling/languages.js';
import { labelOf } from '../assembling/part-labels.js';
import { shorten } from '../assembling/shorten.js';
import { wording as general, type Language } from '../assembling/wording.js';

type Of<K extends Difference['kind']> = Extract<Difference, { kind: K }>;

/** One thing that is new, as before and after, clause by clause. */
export function differenceItem(difference: Difference, language: Language): Item {
  switch (difference.kind) {
    case 'part':
      return partItem(difference, language);
    case 'duty-added':
      return wholeDuty(difference.duty, wording.newDuty[language], language);
    case 'duty-removed':
      return [
        clauseHeading(numberOf(difference.duty, language), wording.goneDuty[language]),
        old(difference.duty.text, wording.gone[language]),
      ];
    case 'duty-changed':
      return changedDuty(difference, language);
    case 'duties-moved':
      return [words(wording.dutiesMoved[language], { spacing: 'Medium' })];
  }
}

function clauseHeading(clause: string, remark?: string): CardElement {
  if (remark === undefined) return subheading(clause, { separator: true });
  return led(clause, `· ${remark}`, { spacing: 'Medium', separator: true });
}

function numberOf(duty: Pick<Duty, 'number'>, language: Language): string {
  return duty.number === null ? general.duty[language] : shorten(duty.number, 40);
}

/** What stood there before reads quieter than what stands there now. */
function old(text: string, label: string): CardElement {
  return led(label, text, { spacing: 'Small', isSubtle: true });
}

function fresh(text: string, label: string): CardElement {
  return led(label, text, { spacing: 'Small' });
}

function wholeDuty(duty: Duty, remark: string, language: Language): Item {
  return [
    clauseHeading(numberOf(duty, language), remark),
    words(duty.text, { spacing: 'Small' }),
    ...(duty.results.length === 0 ? [] : [quiet(general.expectedResults[language])]),
    ...resultLines(duty.results),
  ];
}

function changedDuty({ before, after, changed, results }: Of<'duty-changed'>, language: Language): Item {
  const [was, is] = [numberOf(before, language), numberOf(after, language)];
  const text = changed.includes('text')
    ? [old(before.text, wording.before[language]), fresh(after.text, wording.now[language])]
    : [words(after.text, { spacing: 'Small' })];
  return [
    clauseHeading(changed.includes('number') ? `${was} → ${is}` : is),
    ...text,
    ...(changed.includes('results')
      ? [quiet(general.expectedResults[language]), ...changedLines(results, language)]
      : []),
  ];
}

function changedLines(
  { removed, added }: { readonly removed: readonly string[]; readonly added: readonly string[] },
  language: Language,
): readonly CardElement[] {
  if (removed.length + added.length === 0) return [quiet(wording.onlyOrder[language])];
  return [
    ...removed.map((line) => old(line, wording.gone[language])),
    ...added.map((line) => fresh(line, wording.added[language])),
  ];
}

function partName(part: ComparedPart, language: Language): string {
  return part === 'title' ? wording.title[language] : labelOf(part, language);
}

function partItem({ part, removed, added }: Of<'part'>, language: Language): Item {
  const shown = (lines: readonly string[]) => (part === 'title' ? lines : shownLines(part, lines, language));
  const heading = clauseHeading(partName(part, language));
  const [one, ...more] = shown(removed);
  const [other, ...others] = shown(added);
  const isReplaced = one !== undefined && other !== undefined && more.length + others.length === 0;
  if (isReplaced) return [heading, old(one, wording.before[language]), fresh(other, wording.now[language])];
  return [heading, ...changedLines({ removed: shown(removed), added: shown(added) }, language)];
}
