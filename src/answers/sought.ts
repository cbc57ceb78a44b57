import { descriptionWithId, type JobDescription } from '../descriptions/index.js';
import { fold, tokensOf } from '../language/index.js';
import type { SingleAnswer } from './answer.js';
import { citationOf } from './citation.js';
import { answerOverview, type Sources } from './compose-answer.js';
import { thresholds } from './found-answer.js';

/** What one page after another may show; nobody turns further, and each letter typed asks anew. */
const mostFound = 100;

/**
 * What a search box shows while somebody types: positions whose name has the words, or words that begin so, and then
 * the duties that meet them, best first. Nothing typed: every position by name.
 */
export function answersSought(words: string, { collection, search }: Sources): readonly SingleAnswer[] {
  const beginnings = tokensOf(words).map(({ text }) => fold(text));
  const positions = collection
    .filter((description) => isNamedBy(beginnings, description))
    .toSorted((one, other) => one.title.localeCompare(other.title, 'et'))
    // The card of a position is for knowing it by; its duties are found by themselves.
    .map((description) => ({ ...answerOverview(description, collection), duties: [] }));
  const hits = beginnings.length === 0 ? [] : search.find(words, { duties: true });
  const duties = hits.flatMap(({ passage: { descriptionId, place }, evidence }): readonly SingleAnswer[] => {
    const description = descriptionWithId(descriptionId, collection);
    const duty = place.kind === 'duty' ? description?.duties[place.index] : undefined;
    if (description === undefined || duty === undefined || evidence < thresholds.near) return [];
    const citation = citationOf(description, collection, { kind: 'duty', number: duty.number });
    return [{ kind: 'duty', duty, asked: 'duty', citation }];
  });
  return [...positions, ...duties].slice(0, mostFound);
}

function isNamedBy(beginnings: readonly string[], { title, unit }: JobDescription): boolean {
  const names = tokensOf(`${title} ${unit ?? ''}`).map(({ text }) => fold(text));
  return beginnings.every((beginning) => names.some((name) => name.startsWith(beginning)));
}
