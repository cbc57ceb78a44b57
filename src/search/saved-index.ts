import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import lunr from 'lunr';
import { collectionHash, type Collection } from '../descriptions/index.js';
import { keysOf, type Meanings } from '../language/index.js';
import { buildPassageMeanings, type PassageMeanings } from './likeness.js';
import { buildLunrIndex, indexSettings, wordsOf } from './lunr-index.js';
import { packPassageMeanings, unpackPassageMeanings, type PackedPassageMeanings } from './packed-meanings.js';
import { passagesOf } from './passage.js';

/** What an index was built from. An index with another fingerprint answers for other words: it is never served. */
export interface Fingerprint {
  readonly lunr: string;
  readonly settings: string;
  readonly descriptions: string;
}

/** All that is worked out of the descriptions for finding: lunr's index of their words, and what they mean. */
export interface Index {
  readonly words: lunr.Index;
  readonly meanings: PassageMeanings;
}

interface SavedIndex {
  readonly fingerprint: Fingerprint;
  /** Of what follows as JSON: one that was cut, merged or edited still has a fingerprint that fits. */
  readonly sha256: string;
  readonly index: object;
  readonly meanings: PackedPassageMeanings;
}

function sealOf({ index, meanings }: Pick<SavedIndex, 'index' | 'meanings'>): string {
  return createHash('sha256')
    .update(JSON.stringify([index, meanings]))
    .digest('hex');
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

/** The index on the disk, or one sentence on why it cannot be served. */
async function readSaved(indexFolder: string, wanted: Fingerprint): Promise<Index | string> {
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
    return { words: lunr.Index.load(saved.index), meanings: unpackPassageMeanings(saved.meanings) };
  } catch {
    return 'the file is damaged';
  }
}

/** Every stem of the descriptions, so that compounds can be taken apart while the index is built. */
function stemsOfCollection(collection: Collection): ReadonlySet<string> {
  const texts = passagesOf(collection).flatMap(({ text, results }) => [text, ...results]);
  return new Set(texts.flatMap(wordsOf).flatMap(keysOf));
}

export function buildIndex(collection: Collection, meanings: Meanings): Index {
  const own = stemsOfCollection(collection);
  const passages = passagesOf(collection);
  return {
    words: buildLunrIndex(passages, (stem) => own.has(stem) || meanings.knows(stem)),
    meanings: buildPassageMeanings(passages, meanings),
  };
}

/** Writes `INDEX_DIR/lunr.json`; the file is whole or as it was before. */
export async function saveIndex(
  indexFolder: string,
  { words, meanings }: Index,
  fingerprint: Fingerprint,
): Promise<void> {
  await mkdir(indexFolder, { recursive: true });
  const path = fileIn(indexFolder);
  const content = { index: words.toJSON(), meanings: packPassageMeanings(meanings) };
  const saved: SavedIndex = { fingerprint, sha256: sealOf(content), ...content };
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
  meanings: Meanings,
  wanted: Fingerprint,
): Promise<IndexOpening> {
  const saved = await readSaved(indexFolder, wanted);
  if (typeof saved !== 'string') return { kind: 'opened', index: saved };
  const index = buildIndex(collection, meanings);
  return { kind: 'rebuilt', index, why: saved };
}
