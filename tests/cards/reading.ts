import type { AdaptiveCard } from '../../src/cards/assembling/adaptive-card.js';

const readKeys = new Set(['text', 'title', 'value', 'altText']);

/** Every text on the card, in the order in which it is read: the same keys by which answers are scored. */
export function textsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((each) => textsOf(each));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? (readKeys.has(key) ? [value] : []) : textsOf(value),
  );
}

export function bodyText(card: AdaptiveCard): string {
  return textsOf(card.body).join('\n');
}

export function titlesOf(card: AdaptiveCard): readonly string[] {
  return card.actions.map(({ title }) => title);
}

export function questionsOf(card: AdaptiveCard): readonly string[] {
  return card.actions.flatMap((action) => (action.type === 'Action.Submit' ? [action.data.question] : []));
}

/** The addresses that buttons open. */
export function linksOf(card: AdaptiveCard): readonly string[] {
  return card.actions.flatMap((action) => (action.type === 'Action.OpenUrl' ? [action.url] : []));
}
