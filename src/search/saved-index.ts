import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import lunr from 'lunr';
import { collectionHash, type Collection } from '../descriptions/index.js';
import { buildLunrIndex, indexSettings, wordsOf, type IndexWords } from './lunr-index.js';
import { keysOf } from '../language/index.js';
import { passagesOf } from './passage.js';

/** What an index was built from. An index with another fingerprint answers for other words: it is never served. */
export interface Fingerprint {
  readonly lunr: string;
  readonly settings: string;
  readonly descriptions: string;
}

interface SavedIndex {
  readonly fingerprint: Fingerprint;
  /** Of the index as JSON: one that was cut, merged or edited still has a fingerprint that fits. */
  readonly sha256: string;
  readonly index: object;
}

function sealOf(index: object): string {
  return createHash('sha256').update(JSON.stringify(index)).digest('hex');
}

/** How the index came to be there, for the log. */
export type IndexOpening =
  | { readonly kind: 'opened'; readonly index: lunr.Index }
  | {
      readonly kind: 'rebuilt';
      readonly index: lunr.Index;
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

/** The index on the disk, or one sentence on why it cannot be served. */
async function readSaved(indexFolder: string, wanted: Fingerprint): Promise<lunr.Index | string> {
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
    return saved.sha256 === sealOf(saved.index) ? lunr.Index.load(saved.index) : 'the file is damaged';
  } catch {
    return 'the file is damaged';
  }
}

/** Every stem of the descriptions, so that compounds can be taken apart while the index is built. */
function stemsOfCollection(collection: Collection): ReadonlySet<string> {
  const texts = passagesOf(collection).flatMap(({ text, results }) => [text, ...results]);
  return new Set(texts.flatMap(wordsOf).flatMap(keysOf));
}

export function buildIndex(collection: Collection, words: IndexWords): lunr.Index {
  const own = stemsOfCollection(collection);
  const isKnown = (stem: string) => own.has(stem) || words.isKnown(stem);
  return buildLunrIndex(passagesOf(collection), { ...words, isKnown });
}

/** Writes `INDEX_DIR/lunr.json`; the file is whole or as it was before. */
export async function saveIndex(
  indexFolder: string,
  index: lunr.Index,
  fingerprint: Fingerprint,
): Promise<void> {
  await mkdir(indexFolder, { recursive: true });
  const path = fileIn(indexFolder);
  const saved: SavedIndex = { fingerprint, sha256: sealOf(index), index };
  await writeFile(`${path}.new`, `${JSON.stringify(saved)}\n`);
  await rename(`${path}.new`, path);
}

/**
 * Opens the saved index if it was built from these descriptions, by this lunr, with these settings; else builds it anew
 * and says why. Building never needs the file, so a damaged one does no harm.
 */
export async function openIndex(
  indexFolder: string,
  collection: Collection,
  words: IndexWords,
  wanted: Fingerprint,
): Promise<IndexOpening> {
  const saved = await readSaved(indexFolder, wanted);
  if (typeof saved !== 'string') return { kind: 'opened', index: saved };
  const index = buildIndex(collection, words);
  return { kind: 'rebuilt', index, why: saved };
}
