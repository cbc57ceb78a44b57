/** The index of one description, as it is kept: it hangs on its version and on the words that it was read with. */
export interface Leaf {
  readonly descriptionId: string;
  readonly version: string;
  /** The index, packed. */
  readonly content: string;
  readonly rows: readonly LeafRow[];
}

/** The stems of one passage, or of what all passages of a description share. */
export interface LeafRow {
  readonly place: number;
  /** In the words of a tsvector: `'riski':1A 'hinda':1B`. */
  readonly stems: string;
}

export interface KeptLeaf {
  readonly number: number;
  readonly descriptionId: string;
  readonly version: string;
}

/** Where one stem stands, in numbers beside one another: a question has some ten thousand of them. */
export interface Postings {
  readonly leaves: Int32Array;
  readonly places: Int16Array;
  /** 4 for A, down to 1 for D. */
  readonly labels: Uint8Array;
}

/** Where leaves are kept beyond the process. `edition` names the words and settings that a leaf was read with. */
export interface LeafStore {
  /** All that is kept of an edition: also of descriptions that nobody has any more. */
  kept(edition: string): Promise<readonly KeptLeaf[]>;
  /** What another process has kept in the meantime stays as it is. */
  keep(edition: string, leaves: readonly Leaf[]): Promise<void>;
  /** The packed indexes, in the order of the numbers; `undefined` for a leaf that is gone. */
  contents(numbers: readonly number[]): Promise<readonly (string | undefined)[]>;
  /** Where each lexeme stands, in their order: all that stand there, whoever's they are. */
  postings(lexemes: readonly string[]): Promise<readonly Postings[]>;
  /** Says that these are needed, and lets go of what nobody has needed for so many days. Gives the number let go. */
  need(numbers: readonly number[], keptDays: number): Promise<number>;
  /** What was counted of all leaves of a collection, packed; `undefined` where nobody has counted them. */
  tally(key: string): Promise<string | undefined>;
  /** In the place of what was kept there: that was damaged, or another process has counted the same. */
  keepTally(key: string, content: string): Promise<void>;
  /** Puts the database's own books in order after many leaves were kept. */
  settle(): Promise<void>;
}
