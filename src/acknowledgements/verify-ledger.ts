import { lookBehind, type Behind } from './behind-misfit.js';
import type { Head } from './chain.js';
import { watchClock, type SetBack } from './clock-set-back.js';
import type { LedgerEvent } from './event.js';
import type { LedgerStore } from './store.js';
import {
  checkVersion,
  checkWords,
  isWithoutPerson,
  isWithoutWords,
  missingVersions,
  type BesideMisfit,
  type Gone,
} from './verify-beside.js';
import { verifyChain, type Verdict } from './verify-chain.js';

interface LedgerVerdict {
  readonly chain: Verdict;
  /** Of the words and texts that are kept beside the chain; not looked for where the chain is broken. */
  readonly beside: readonly BesideMisfit[];
  /** What is no misfit, since people may be erased, and is to be counted for that very reason. */
  readonly gone: Gone;
  /** Before which events the clock was set back: no misfit, since they are as the bot wrote them. */
  readonly setBack: readonly SetBack[];
  /** `null` where the chain is whole. */
  readonly behind: Behind | null;
}

const nothingGone: Gone = { people: 0, words: 0 };

/** Checks all that can be checked from the ledger itself. `onEvent` hears of each event that fits. */
export async function verifyLedger(
  store: Pick<LedgerStore, 'walk' | 'head' | 'tell' | 'walkWords' | 'walkVersions'>,
  known: Head | null,
  onEvent: (sequence: number) => void = () => {},
): Promise<LedgerVerdict> {
  const firstNamed = new Map<string, number>();
  const withWords = new Map<number, Pick<LedgerEvent, 'words'>>();
  const clock = watchClock();
  const chain = await verifyChain(store, known, (event) => {
    const { sequence, version, words } = event;
    clock.hear(event);
    if (!firstNamed.has(version)) firstNamed.set(version, sequence);
    if (words !== null) withWords.set(sequence, { words });
    onEvent(sequence);
  });
  const setBack = clock.found;
  if (chain.kind === 'broken') {
    const behind = await lookBehind(store, chain.after);
    return { chain, beside: [], gone: nothingGone, setBack, behind };
  }
  const beside: BesideMisfit[] = [];
  for await (const kept of store.walkWords())
    beside.push(...some(checkWords(kept, withWords.get(kept.sequence))));
  const kept = new Set<string>();
  for await (const version of store.walkVersions()) {
    kept.add(version.version);
    beside.push(...some(checkVersion(version)));
  }
  const { gone, wordsMissing } = await lookForGone(store, chain.head);
  const all = [...beside, ...wordsMissing, ...missingVersions(firstNamed, kept)];
  return { chain, beside: all, gone, setBack, behind: null };
}

/** Who the events are about, and what was written with them, as far as it is still there; later events are not looked at. */
async function lookForGone(store: Pick<LedgerStore, 'tell'>, head: Head) {
  const wordsMissing: BesideMisfit[] = [];
  let [people, words] = [0, 0];
  for await (const told of store.tell()) {
    if (told.event.sequence > head.sequence) break;
    if (isWithoutPerson(told)) people += 1;
    if (!isWithoutWords(told)) continue;
    if (told.person === null) words += 1;
    else wordsMissing.push({ kind: 'words-missing', sequence: told.event.sequence });
  }
  return { gone: { people, words }, wordsMissing };
}

function some<T>(one: T | undefined): readonly T[] {
  return one === undefined ? [] : [one];
}
