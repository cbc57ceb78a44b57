export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'expression' | 'topic';

/** Words and phrases that stand for one thing, in both languages. */
export interface SynonymSet {
  readonly pos: PartOfSpeech;
  /** 1: one may stand for the other; less: a wider or a weaker kinship. */
  readonly weight: number;
  readonly et: readonly string[];
  readonly en: readonly string[];
  /** The line of the file, where it came from one. */
  readonly line?: number;
}
