import { canonicalText, readCanonicalText } from './canonical-text.js';
import { pairDuties, type DutyPairs } from './duty-pairs.js';
import { fields, linesOf, type Field } from './field.js';
import type { DescriptionContent, Duty } from './job-description.js';

/** The parts that are compared as a whole; duties are compared one by one. */
export type ComparedPart = 'title' | Exclude<Field, 'duties'>;

interface Lines {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Of `before` what is gone, and of `after` what is new; both empty where only order or spacing changed. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** One thing that is otherwise in the later of two versions. */
export type Difference =
  | ({ readonly kind: 'part'; readonly part: ComparedPart } & Lines)
  | { readonly kind: 'duty-added'; readonly duty: Duty }
  | { readonly kind: 'duty-removed'; readonly duty: Duty }
  | {
      readonly kind: 'duty-changed';
      readonly before: Duty;
      readonly after: Duty;
      readonly changed: readonly ('number' | 'text' | 'results')[];
      readonly results: Lines;
    }
  /** The same duties in another order. */
  | { readonly kind: 'duties-moved' };

/**
 * What is otherwise in `after`, in the order in which a document is read. There is none exactly where both are one
 * version; letters composed in another way are no difference.
 */
export function differencesOf(before: DescriptionContent, after: DescriptionContent): readonly Difference[] {
  const [old, now] = [composed(before), composed(after)];
  const parts: readonly ComparedPart[] = ['title', ...fields.filter((field) => field !== 'duties')];
  const partsBefore = fields.indexOf('duties') + 1;
  const compared = parts.map((part) => partDifference(part, old, now));
  return [
    ...compared.slice(0, partsBefore).flat(),
    ...dutyDifferences(old.duties, now.duties),
    ...compared.slice(partsBefore).flat(),
  ];
}

/** As the version is computed over it. */
function composed(content: DescriptionContent): DescriptionContent {
  return readCanonicalText(canonicalText(content)) ?? content;
}

/** The value itself, in which spacing counts too. */
function valueOf(content: DescriptionContent, part: ComparedPart): unknown {
  return part in content.requirements
    ? content.requirements[part as keyof DescriptionContent['requirements']]
    : content[part as keyof DescriptionContent];
}

function partDifference(
  part: ComparedPart,
  before: DescriptionContent,
  after: DescriptionContent,
): readonly Difference[] {
  if (JSON.stringify(valueOf(before, part)) === JSON.stringify(valueOf(after, part))) return [];
  const said = (content: DescriptionContent) => (part === 'title' ? [content.title] : linesOf(content, part));
  return [{ kind: 'part', part, ...compareLines(said(before), said(after)) }];
}

function compareLines(before: readonly string[], after: readonly string[]): Lines {
  return { before, after, removed: without(before, after), added: without(after, before) };
}

/** A line that stands twice and then once has gone once. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function dutyDifferences(before: readonly Duty[], after: readonly Duty[]): readonly Difference[] {
  const pairs = pairDuties(before, after);
  const differences = [
    ...pairs.kept.flatMap((pair) => dutyDifference(pair.before, pair.after)),
    ...pairs.added.map((duty) => ({ kind: 'duty-added', duty }) as const),
  ].sort((one, other) => placeIn(after, one) - placeIn(after, other));
  const removed = pairs.removed.map((duty) => ({ kind: 'duty-removed', duty }) as const);
  const moved = isMoved(pairs, before) ? [{ kind: 'duties-moved' } as const] : [];
  return [...differences, ...removed, ...moved];
}

function placeIn(duties: readonly Duty[], difference: Difference): number {
  if (difference.kind === 'duty-added') return duties.indexOf(difference.duty);
  return difference.kind === 'duty-changed' ? duties.indexOf(difference.after) : duties.length;
}

function dutyDifference(before: Duty, after: Duty): readonly Difference[] {
  const changed = (['number', 'text', 'results'] as const).filter(
    (each) => JSON.stringify(before[each]) !== JSON.stringify(after[each]),
  );
  if (changed.length === 0) return [];
  return [
    { kind: 'duty-changed', before, after, changed, results: compareLines(before.results, after.results) },
  ];
}

function isMoved({ kept }: DutyPairs, before: readonly Duty[]): boolean {
  const places = kept.map((pair) => before.indexOf(pair.before));
  return places.some((place, at) => place < (places[at - 1] ?? -1));
}
