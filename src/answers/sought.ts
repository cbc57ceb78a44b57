import type { JobDescription } from '../descriptions/index.js';
import { fold, tokensOf } from '../language/index.js';
import type { SingleAnswer } from './answer.js';

import { foundDuty, thresholds } from './found-answer.js';
import { answerOverview } from './overview-answer.js';
import type { Sources } from './sources.js';

/** What one page after another may show; nobody turns further, and each letter typed asks anew. */
const mostFound = 100;

/**
 * What a search box shows while somebody types: positions whose name has the words, or words that begin so, and then
 * the duties that meet them, best first. Nothing typed: every position by name.
 */
export function answersSought(
  words: string,
  { collection, search }: Pick<Sources, 'collection' | 'search'>,
): readonly SingleAnswer[] {
  const beginnings = tokensOf(words).map(({ text }) => fold(text));
  const positions = collection
    .filter((description) => isNamedBy(beginnings, description))
    .toSorted((one, other) => one.title.localeCompare(other.title, 'et'))
    // The card of a position is for knowing it by; its duties are found by themselves.
    .map((description) => ({ ...answerOverview(description, collection), duties: [] }));
  const hits = beginnings.length === 0 ? [] : search.find(words, { duties: true });
  const duties = hits
    .flatMap((hit) => foundDuty(hit, collection) ?? [])
    .filter(({ evidence }) => evidence >= thresholds.near)
    .map(({ duty, citation }) => ({ kind: 'duty', duty, asked: 'duty', citation }) as const);
  return [...positions, ...duties].slice(0, mostFound);
}

function isNamedBy(beginnings: readonly string[], { title, unit }: JobDescription): boolean {
  const names = tokensOf(`${title} ${unit ?? ''}`).map(({ text }) => fold(text));
  return beginnings.every((beginning) => names.some((name) => name.startsWith(beginning)));
}
