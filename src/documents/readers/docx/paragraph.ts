import type { Cell } from '../../lines/line.js';
import type { ListPlace } from './numbering.js';

/** A paragraph as it stands in the document, before lists are numbered. */
export interface Paragraph {
  readonly text: string;
  readonly page: number;
  readonly cell?: Cell;
  readonly style: string | null;
  /** `null`: as the style says; `none`: the paragraph takes itself out of its style's list. */
  readonly list: ListPlace | 'none' | null;
  /** Of its words: bold, not bold, as the style says. */
  readonly weights: ReadonlySet<Weight>;
  /** The notes its words point to, at the foot of the page or at the end. */
  readonly notes: readonly NoteReference[];
}

/** By which kind of note, and by its number among those, a word points to one. */
interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

type Weight = 'bold' | 'plain' | 'as-style';

/** A paragraph that is being read. */
export interface Draft {
  text: string;
  style: string | null;
  list: string | null;
  level: number | null;
  weight: Weight;
  weights: Set<Weight>;
  notes: NoteReference[];
  /** Its end was taken out by tracked changes: the next paragraph goes on with it. */
  endTaken: boolean;
}

export function emptyDraft(): Draft {
  return {
    text: '',
    style: null,
    list: null,
    level: null,
    weight: 'as-style',
    weights: new Set(),
    notes: [],
    endTaken: false,
  };
}

/** Where it counts in a list. */
export function placeOf({ list, level }: Draft): Paragraph['list'] {
  if (list === '0') return 'none';
  return list === null ? null : { list, level: level ?? 0 };
}
