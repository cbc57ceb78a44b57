import { z } from 'zod/v4';
import { emptyHead, hashOf, headAt, type Head } from './chain.js';
import { LedgerEvent } from './event.js';
import type { LedgerStore } from './store.js';

/** Why an event does not fit. */
export type Misfit =
  /** The numbers leave one out, or one stands twice. */
  | { readonly kind: 'gap'; readonly expected: number; readonly found: number }
  /** It stands before the first that the bot writes, in a place where the bot writes none. */
  | { readonly kind: 'before-first'; readonly sequence: number }
  /** It does not name the hash of the event before it. */
  | { readonly kind: 'unlinked'; readonly sequence: number }
  /** It says something else than when it was sealed. */
  | { readonly kind: 'changed'; readonly sequence: number }
  /** It is no event at all: a field is missing, or of another shape. */
  | { readonly kind: 'malformed'; readonly sequence: number }
  /** The end that was noted beside the chain is another: events at the end are gone, or were added past the bot. */
  | { readonly kind: 'other-end'; readonly noted: Head; readonly found: Head }
  /** An end that was known before is not in the chain: it was written anew from there or before, or is shorter. */
  | { readonly kind: 'known-end-missing'; readonly known: Head; readonly found: Head };

export type Verdict =
  | { readonly kind: 'whole'; readonly head: Head }
  | { readonly kind: 'broken'; readonly misfit: Misfit; readonly after: Head };

/** Of whatever else it is, since no event has such a number. */
const BeforeFirst = z.object({ sequence: z.number().max(emptyHead.sequence) });

/** One step of the walk: an event fits behind the head, or it is the first that does not. */
function checkEvent(
  found: unknown,
  head: Head,
): { readonly misfit: Misfit } | { readonly event: LedgerEvent } {
  const expected = head.sequence + 1;
  const before = BeforeFirst.safeParse(found);
  if (before.success) return { misfit: { kind: 'before-first', sequence: before.data.sequence } };
  const read = LedgerEvent.safeParse(found);
  if (!read.success) return { misfit: { kind: 'malformed', sequence: expected } };
  const event = read.data;
  if (event.sequence !== expected) return { misfit: { kind: 'gap', expected, found: event.sequence } };
  // Asked first: an event whose own hash fits and that leads elsewhere was forged or moved, not damaged.
  if (hashOf(event) !== event.hash) return { misfit: { kind: 'changed', sequence: expected } };
  if (event.previous !== head.hash) return { misfit: { kind: 'unlinked', sequence: expected } };
  return { event };
}

/** The chain and the end that is noted beside it. */
type Chain = Pick<LedgerStore, 'walk' | 'head'>;

/**
 * Walks the whole chain from the lowest number there is, in the order of its numbers; the bot may write meanwhile.
 * `known` is an end that somebody has kept elsewhere: only against such a one can it be shown that nobody wrote the
 * chain anew. `onEvent` hears of each event that fits.
 */
export async function verifyChain(
  chain: Chain,
  known: Head | null = null,
  onEvent: (event: LedgerEvent) => void = () => {},
): Promise<Verdict> {
  let head = emptyHead;
  let noted: Head | null = null;
  let isKnownMet = known === null || isSame(known, head);
  for (;;) {
    for await (const found of chain.walk(head.sequence)) {
      const checked = checkEvent(found, head);
      if ('misfit' in checked) return broken(checked.misfit, head);
      head = headAt(checked.event);
      onEvent(checked.event);
      isKnownMet ||= known !== null && isSame(known, head);
    }
    const now = await chain.head();
    if (isSame(now, head)) break;
    // Nothing was written since the look before, and they still differ.
    if (noted !== null && isSame(now, noted)) return broken({ kind: 'other-end', noted, found: head }, head);
    noted = now;
  }
  if (known !== null && !isKnownMet) return broken({ kind: 'known-end-missing', known, found: head }, head);
  return { kind: 'whole', head };
}

function broken(misfit: Misfit, after: Head): Verdict {
  return { kind: 'broken', misfit, after };
}

function isSame(one: Head, other: Head): boolean {
  return one.sequence === other.sequence && one.hash === other.hash;
}
