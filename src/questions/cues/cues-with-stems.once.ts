/** The cues with their stems. Plain data: the build works it out and writes it down (`build/plugins.mjs`). */
import { fold, stemOf, tokensOf } from '../../language/index.js';
import { cueSets, type CueMeaning } from './cue-table.js';

export interface CueWord {
  readonly exact: boolean;
  /** The stem, or the folded form where the form itself matters. */
  readonly key: string;
}

export interface Cue {
  readonly means: CueMeaning;
  readonly weight: number;
  readonly phrase: string;
  readonly words: readonly CueWord[];
}

function readCueWord(written: string): CueWord {
  return written.startsWith('=')
    ? { exact: true, key: fold(written.slice(1)) }
    : { exact: false, key: stemOf(tokensOf(written)[0]?.text ?? written) };
}

export const cues: readonly Cue[] = cueSets.flatMap(({ means, weight, phrases }) =>
  phrases.map((phrase) => ({ means, weight, phrase, words: phrase.split(/\s+/).map(readCueWord) })),
);
