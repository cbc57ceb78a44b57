import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import lunr from 'lunr';
import { collectionHash, type Collection } from '../../descriptions/index.js';
import {
  AmetibotError,
  inOneGo,
  sweepUnfinished,
  systemClock,
  writeWhole,
  type Clock,
  type Run,
} from '../../ground/index.js';
import type { Meanings } from '../../language/index.js';
import { indexInSteps, type Index } from './build-index.js';
import { indexSettings } from './lunr-index.js';
import { packedLength, packIndex, sealOf, unpackIndex, type PackedIndex } from './packed-index.js';

/** What an index was built from. An index with another fingerprint answers for other words: it is never served. */
export interface Fingerprint {
  readonly lunr: string;
  readonly settings: string;
  readonly descriptions: string;
}

interface SavedIndex extends PackedIndex {
  readonly fingerprint: Fingerprint;
  /** Of what follows: one that was cut, merged or edited still has a fingerprint that fits. */
  readonly sha256: string;
}

/** How the index came to be there, for the log. */
export type IndexOpening =
  | { readonly kind: 'opened'; readonly index: Index }
  | {
      readonly kind: 'rebuilt';
      readonly index: Index;
      readonly why: string;
    };

export function fingerprintOf(collection: Collection, thesaurusHash: string): Fingerprint {
  return {
    lunr: lunr.version,
    settings: `${indexSettings}; words ${thesaurusHash}`,
    descriptions: collectionHash(collection),
  };
}

function fileIn(indexFolder: string): string {
  return join(indexFolder, 'lunr.json');
}

function differenceOf(found: Partial<Fingerprint> | undefined, wanted: Fingerprint): string | undefined {
  if (found?.lunr !== wanted.lunr)
    return `it was built by lunr ${found?.lunr ?? '(unknown)'}, this is ${wanted.lunr}`;
  if (found.settings !== wanted.settings) return 'it was built with other settings';
  if (found.descriptions !== wanted.descriptions) return 'the descriptions have changed since it was built';
  return undefined;
}

/** The index on the disk, or one sentence on why it cannot be served. Never throws. */
export async function readIndex(indexFolder: string, wanted: Fingerprint): Promise<Index | string> {
  let text: string;
  try {
    text = await readFile(fileIn(indexFolder), 'utf8');
  } catch {
    return 'there is none yet';
  }
  try {
    const saved = JSON.parse(text) as SavedIndex;
    const difference = differenceOf(saved.fingerprint, wanted);
    if (difference !== undefined) return difference;
    if (saved.sha256 !== sealOf(saved)) return 'the file is damaged';
    return unpackIndex(saved);
  } catch {
    return 'the file is damaged';
  }
}

/** What a writer of files is handed; each has a name of its own while it writes. */
interface Writing {
  readonly newId?: () => string;
  readonly clock?: Clock;
  readonly mostLetters?: number;
}

/** No text of V8 is longer than 2^29 letters, and the file is read and written as one: some 80,000 descriptions. */
const mostLetters = 500_000_000;

/**
 * Writes `INDEX_DIR/lunr.json`; the file is whole or as it was before, however many write at the same moment. What
 * writers who fell have left there is taken away.
 */
export async function saveIndex(
  indexFolder: string,
  index: Index,
  fingerprint: Fingerprint,
  { newId, clock = systemClock, mostLetters: most = mostLetters }: Writing = {},
): Promise<void> {
  const length = packedLength(index);
  if (length > most) throw tooLarge(length, most);
  const content = packIndex(index);
  const saved: SavedIndex = { fingerprint, sha256: sealOf(content), ...content };
  await writeWhole(fileIn(indexFolder), `${JSON.stringify(saved)}\n`, newId);
  await sweepUnfinished(indexFolder, clock);
}

function tooLarge(length: number, most: number): AmetibotError {
  return new AmetibotError({
    code: 'search.index_too_large',
    message: `The index would have ${length} letters, and a file of it can have ${most}.`,
    cure: 'Set DATABASE_URL: from SEARCH_POSTGRES_FROM descriptions on the index is kept in PostgreSQL, one by one.',
  });
}

/** What an index is built from, and the fingerprint of just that. */
interface IndexSources {
  readonly collection: Collection;
  readonly meanings: Meanings;
  readonly fingerprint: Fingerprint;
}

/**
 * Opens the saved index if it was built from these descriptions, by this lunr, with these settings; else builds it anew
 * and says why. Building never needs the file, so a damaged one does no harm.
 */
export async function openIndex(
  indexFolder: string,
  { collection, meanings, fingerprint }: IndexSources,
  run: Run = inOneGo,
): Promise<IndexOpening> {
  const saved = await readIndex(indexFolder, fingerprint);
  if (typeof saved !== 'string') return { kind: 'opened', index: saved };
  const index = await run(indexInSteps(collection, meanings));
  return { kind: 'rebuilt', index, why: saved };
}
