import { isDay } from '../ground/index.js';
import type { Day } from './calendar.js';

/** Whom a campaign is meant for. In the form and in the store it is one word: see `audienceText`. */
export type Audience =
  | { readonly kind: 'all' }
  /** Who has not acknowledged the description that holds now. */
  | { readonly kind: 'outstanding' }
  | { readonly kind: 'unit'; readonly unit: string }
  /** Whose next review is due on this day or before it. */
  | { readonly kind: 'due'; readonly by: Day }
  /** Of those whom that campaign was meant for, who has not acknowledged. */
  | { readonly kind: 'rest'; readonly of: string }
  /** Who leads those of that campaign who have still not acknowledged. */
  | { readonly kind: 'leads'; readonly of: string }
  | { readonly kind: 'person'; readonly aadObjectId: string };

/** `all`, `outstanding`, `unit:NAME`, `due:2026-06-01`, `rest:CAMPAIGN`, `leads:CAMPAIGN`, `person:ID`. */
export function audienceText(audience: Audience): string {
  switch (audience.kind) {
    case 'all':
    case 'outstanding':
      return audience.kind;
    case 'unit':
      return `unit:${audience.unit}`;
    case 'due':
      return `due:${audience.by}`;
    case 'rest':
    case 'leads':
      return `${audience.kind}:${audience.of}`;
    case 'person':
      return `person:${audience.aadObjectId}`;
  }
}

/** `undefined` where the text says nobody's audience. */
export function readAudience(text: string): Audience | undefined {
  const [, kind = '', named = ''] = /^(\w+)(?::\s*(.{1,300}))?$/su.exec(text.trim()) ?? [];
  const name = named.trim();
  if (kind === 'all' || kind === 'outstanding') return name === '' ? { kind } : undefined;
  if (name === '') return undefined;
  switch (kind) {
    case 'unit':
      return { kind, unit: name };
    case 'due':
      return isDay(name) ? { kind, by: name } : undefined;
    case 'rest':
    case 'leads':
      return { kind, of: name };
    case 'person':
      return { kind, aadObjectId: name };
    default:
      return undefined;
  }
}
