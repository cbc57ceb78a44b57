import { isDay } from '../ground/index.js';
import type { Day } from './calendar.js';
import { groupText, readGroup, type Group } from './group.js';

/** Whom a campaign is meant for, and who of them is left out. In the store it is one text: see `audienceText`. */
export type Audience = Meant & { readonly without?: readonly LeftOut[] };

/** Some who are named, or all who have acknowledged what holds now: 'those of Finance who have not'. */
export type LeftOut = Group | { readonly kind: 'done' };

type Meant =
  | AudiencePart
  /** Everybody who is in any of them, once; at least two, and none of them everybody: see `together`. */
  | { readonly kind: 'several'; readonly parts: readonly AudiencePart[] };

export type AudiencePart =
  | Group
  | { readonly kind: 'all' }
  /** Who has not acknowledged the description that holds now. */
  | { readonly kind: 'outstanding' }
  /** Whose next review is due on this day or before it. */
  | { readonly kind: 'due'; readonly by: Day }
  /** Of those whom that campaign was meant for, who has not acknowledged. */
  | { readonly kind: 'rest'; readonly of: string }
  /** Who leads those of that campaign who have still not acknowledged. */
  | { readonly kind: 'leads'; readonly of: string }
  /** Who would belong to that campaign now, and was not there when it began. */
  | { readonly kind: 'new'; readonly of: string };

/** Before each on a line of its own: no name of a unit has one. */
const and = '\nand ';
const without = '\nwithout ';

/**
 * `all`, `outstanding`, `unit:NAME`, `due:2026-06-01`, `rest:CAMPAIGN`, `leads:CAMPAIGN`, `new:CAMPAIGN`, `position:ID`,
 * `person:ID`, `managers`; of several each but the first on a line such as `and unit:NAME`; and for each that is left out
 * a line such as `without unit:NAME` or `without done`.
 */
export function audienceText(audience: Audience): string {
  const meant = partsOf(audience).map(partText).join(and);
  return [meant, ...(audience.without ?? []).map(leftOutText)].join(without);
}

function partText(part: AudiencePart): string {
  switch (part.kind) {
    case 'all':
    case 'outstanding':
      return part.kind;
    case 'due':
      return `due:${part.by}`;
    case 'rest':
    case 'leads':
    case 'new':
      return `${part.kind}:${part.of}`;
    case 'unit':
    case 'position':
    case 'person':
    case 'managers':
      return groupText(part);
  }
}

/** `undefined` where the text says nobody's audience, or does not say clearly who is meant or left out. */
export function readAudience(text: string): Audience | undefined {
  const [meantBy = '', ...leftOutBy] = text.split(without);
  const saidParts = meantBy.split(and);
  const parts = saidParts.flatMap((each) => readPart(each) ?? []);
  const leftOut = leftOutBy.flatMap((each) => readLeftOut(each) ?? []);
  if (parts.length < saidParts.length || leftOut.length < leftOutBy.length) return undefined;
  const meant = together(parts);
  return meant && leaving(leftOut, meant);
}

/** The audience without these, whomever it left out before. */
export function leaving(leftOut: readonly LeftOut[], audience: Audience): Audience {
  if (leftOut.length > 0) return { ...audience, without: leftOut };
  const meant = { ...audience };
  delete meant.without;
  return meant;
}

/** What an audience consists of: itself, where it is not several. */
export function partsOf(audience: Audience): readonly AudiencePart[] {
  if (audience.kind === 'several') return audience.parts;
  const { without: _, ...part } = audience;
  return [part];
}

/**
 * Everybody of these in one audience, each part once; `undefined` where there is none, or where two follow a campaign:
 * whom the one was meant for would be taken for the other's.
 */
export function together(parts: readonly AudiencePart[]): Audience | undefined {
  const once = [...new Map(parts.map((part) => [partText(part), part])).values()];
  if (once.filter((part) => 'of' in part).length > 1) return undefined;
  const all = once.find(({ kind }) => kind === 'all');
  return all ?? (once.length > 1 ? { kind: 'several', parts: once } : once[0]);
}

export function leftOutText(leftOut: LeftOut): string {
  return leftOut.kind === 'done' ? leftOut.kind : groupText(leftOut);
}

function readLeftOut(text: string): LeftOut | undefined {
  return text.trim() === 'done' ? { kind: 'done' } : readGroup(text);
}

function readPart(text: string): AudiencePart | undefined {
  const [, kind, named = ''] = /^(\w+)(?::\s*(.{1,300}))?$/su.exec(text.trim()) ?? [];
  const name = named.trim();
  if (kind === 'all' || kind === 'outstanding') return name === '' ? { kind } : undefined;
  if (kind === 'due') return isDay(name) ? { kind, by: name } : undefined;
  if (kind === 'rest' || kind === 'leads' || kind === 'new')
    return name === '' ? undefined : { kind, of: name };
  return readGroup(text);
}
