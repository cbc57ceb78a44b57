import { isDay } from '../ground/index.js';
import type { Day } from './calendar.js';
import { leftOutText, readLeftOut, type LeftOut } from './left-out.js';

/** Whom a campaign is meant for, and who of them is left out. In the store it is one text: see `audienceText`. */
export type Audience = Meant & { readonly without?: readonly LeftOut[] };

type Meant =
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
  /** Who would belong to that campaign now, and was not there when it began. */
  | { readonly kind: 'new'; readonly of: string }
  /** Who holds the position, by the id of its description. */
  | { readonly kind: 'position'; readonly descriptionId: string }
  | { readonly kind: 'person'; readonly aadObjectId: string };

/** Before each that is left out, on a line of its own: no name of a unit has one. */
const without = '\nwithout ';

/**
 * `all`, `outstanding`, `unit:NAME`, `due:2026-06-01`, `rest:CAMPAIGN`, `leads:CAMPAIGN`, `new:CAMPAIGN`, `position:ID`,
 * `person:ID`; and for each that is left out a line such as `without unit:NAME`.
 */
export function audienceText(audience: Audience): string {
  return [meantText(audience), ...(audience.without ?? []).map(leftOutText)].join(without);
}

function meantText(audience: Meant): string {
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
    case 'new':
      return `${audience.kind}:${audience.of}`;
    case 'position':
      return `position:${audience.descriptionId}`;
    case 'person':
      return `person:${audience.aadObjectId}`;
  }
}

/** `undefined` where the text says nobody's audience, or does not say clearly who is left out. */
export function readAudience(text: string): Audience | undefined {
  const [meantBy = '', ...leftOutBy] = text.split(without);
  const meant = readMeant(meantBy);
  const leftOut = leftOutBy.flatMap((each) => readLeftOut(each) ?? []);
  if (meant === undefined || leftOut.length < leftOutBy.length) return undefined;
  return leaving(leftOut, meant);
}

/** The audience without these, whomever it left out before. */
export function leaving(leftOut: readonly LeftOut[], audience: Audience): Audience {
  if (leftOut.length > 0) return { ...audience, without: leftOut };
  const meant = { ...audience };
  delete meant.without;
  return meant;
}

function readMeant(text: string): Meant | undefined {
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
    case 'new':
      return { kind, of: name };
    case 'position':
      return { kind, descriptionId: name };
    case 'person':
      return { kind, aadObjectId: name };
    default:
      return undefined;
  }
}
