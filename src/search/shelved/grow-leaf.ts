import type { JobDescription } from '../../descriptions/index.js';
import type { Steps } from '../../ground/index.js';
import type { Meanings } from '../../language/index.js';
import { indexInSteps, type Index } from '../indexes/build-index.js';
import { packIndex } from '../indexes/packed-index.js';
import type { Rows } from '../numbers/rows.js';
import {
  framePlace,
  labelOf,
  labelOfPhrase,
  lexemeOf,
  partAt,
  phraseKey,
  purposePlace,
  type Label,
} from './lexeme.js';
import type { Leaf, LeafRow } from './leaf-store.js';

/** The index of one description by itself, by the same code as that of a whole collection: both find the same. */
export function* leafInSteps(description: JobDescription, meanings: Meanings): Steps<Leaf> {
  const index = yield* indexInSteps([description], meanings);
  return {
    descriptionId: description.id,
    version: description.version,
    content: JSON.stringify(packIndex(index)),
    rows: rowsOf(index),
  };
}

/** The place of a document in an index of one description: its passages, its frame, its purpose. */
function placeOf(document: number, passageCount: number): number {
  if (document < passageCount) return document;
  return document === passageCount ? framePlace : purposePlace;
}

/** Turned about: an index says of each stem where it stands, a tsvector of each passage what it holds. */
function rowsOf({ words, counts, meanings: { phrases } }: Index): readonly LeafRow[] {
  const passageCount = counts.lines[1] ?? 0;
  const held = new Map<number, string[]>();
  const lay = <Key extends number | string>(
    { keys, starts, documents, worths }: Rows<Key>,
    keyOf: (key: Key) => string,
    label: (place: number, steps: number) => Label,
  ) => {
    for (const [row, key] of keys.entries()) {
      const lexeme = lexemeOf(keyOf(key));
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
        const place = placeOf(documents[at] ?? 0, passageCount);
        const lexemes = held.get(place) ?? [];
        lexemes.push(`${lexeme}:1${label(place, worths[at] ?? 0)}`);
        held.set(place, lexemes);
      }
    }
  };
  lay(
    words,
    (stem) => stem,
    (place, steps) => labelOf(partAt(place), steps),
  );
  lay(phrases, phraseKey, (_place, steps) => labelOfPhrase(steps));
  return [...held].map(([place, stems]) => ({ place, stems: stems.join(' ') }));
}
