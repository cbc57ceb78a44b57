import { compoundParts, isFunctionWord, stemOf, unitInOneWord } from '../../language/index.js';
import type { OtherNames } from './other-names.js';
import type { Sentence, SpokenWord } from '../words/sentence.js';

/** A word as a part of some name. */
export interface Reading {
  readonly weight: number;
  /** Other parts of the compound whose last part this is: they must be met as well. */
  readonly beside: readonly string[];
  /** The words that the reading takes up. */
  readonly at: readonly number[];
  /** Set where it stands for a word of a title or a unit that is no head. */
  readonly besideHead?: boolean;
  /** Set where the word asks for a part of a description: a 'haridus' of any unit is no word of its name then. */
  readonly asks?: boolean;
}

/** What each word may stand for: stem -> how surely. */
export type Readings = readonly ReadonlyMap<string, Reading>[];

/** 'Coordinates' and 'coordinating' share their stem with the coordinator and name nobody. */
const verbForm = /(?:ates|ated|ating|ises|ised|ising|izes|ized|izing|ings?|ma|mine|mise|mist|b|vad|takse)$/;

/** How surely a word is the one that the title has. */
export const sureness = { own: 1, joined: 0.95, part: 0.9, guess: 0.85, synonym: 0.8 } as const;

/** What the organisation's positions are called, ready to be met in a message. */
export interface NamesKnown {
  readonly otherNames: OtherNames;
  readonly isTitleStem: (stem: string) => boolean;
  readonly headBegunBy: (letters: string) => string | undefined;
}

/** What each word of a sentence may stand for in a name: itself, a part of it, or another word for it. */
export function readWords(
  sentence: Sentence,
  { otherNames, isTitleStem, headBegunBy }: NamesKnown,
): Readings {
  const { words } = sentence;
  const readings = words.map((word, at) => ownReadings(word, at, { isTitleStem, headBegunBy }));
  const offer = (at: number, stem: string, reading: Reading) => {
    const known = readings[at]?.get(stem);
    const isSurer = known === undefined || known.weight < reading.weight;
    const isOfHead =
      known?.besideHead === true && reading.besideHead !== true && known.weight === reading.weight;
    if (isSurer || isOfHead) readings[at]?.set(stem, reading);
  };
  for (const [at, word] of words.slice(0, -1).entries()) {
    const next = words[at + 1];
    // 'Koordinaatori ja' is no `koordinaatorija`.
    if (next !== undefined && isFunctionWord(next.text)) continue;
    // 'Haldusosakonna juhataja' is the `osakonnajuhataja` of the 'haldus'.
    const kind = unitInOneWord(word.folded)?.[1];
    // 'It tuge' begins `IT-tugiisik` by its stem.
    const ends = [next?.folded ?? '', ...(next?.stems ?? [])];
    const stem = [word.folded, ...(kind === undefined ? [] : [kind])]
      .flatMap((beginning) => ends.map((end) => beginning + end))
      .map((joined) => (isTitleStem(stemOf(joined)) ? stemOf(joined) : headBegunBy(joined)))
      .find((each) => each !== undefined);
    if (stem !== undefined) offer(at + 1, stem, { weight: sureness.joined, beside: [], at: [at, at + 1] });
  }
  for (const { from, length, stems, weight, ofHead } of otherNames(words)) {
    if (length === 1 && verbForm.test(words[from]?.text ?? '')) continue;
    const at = Array.from({ length }, (_, index) => from + index);
    for (const stem of stems)
      offer(from + length - 1, stem, {
        weight: sureness.synonym * weight,
        beside: [],
        at,
        besideHead: !ofHead,
      });
  }
  return readings;
}

/** 'Vallasekril': what people cut short they still put in a case. */
const endingOfShort = /i?(?:le?|lt|ga|st?|t|ks)$/;

function ownReadings(
  word: SpokenWord,
  at: number,
  { isTitleStem, headBegunBy }: Pick<NamesKnown, 'isTitleStem' | 'headBegunBy'>,
): Map<string, Reading> {
  const readings = new Map<string, Reading>();
  const shortened = word.known
    ? undefined
    : (headBegunBy(word.folded) ?? headBegunBy(word.folded.replace(endingOfShort, '')));
  if (shortened !== undefined) readings.set(shortened, { weight: sureness.guess, beside: [], at: [at] });
  for (const stem of word.guesses) readings.set(stem, { weight: sureness.guess, beside: [], at: [at] });
  for (const stem of word.stems) readings.set(stem, { weight: sureness.own, beside: [], at: [at] });
  const unit = unitInOneWord(word.folded)?.[0];
  if (unit !== undefined && !readings.has(stemOf(unit)))
    readings.set(stemOf(unit), { weight: sureness.part, beside: [], at: [at] });
  const parts = word.stems.some(isTitleStem) ? [] : compoundParts(word.text, isTitleStem);
  const head = parts.at(-1);
  if (head !== undefined)
    readings.set(head, { weight: sureness.part, beside: partsBefore(word, parts), at: [at] });
  return readings;
}

/** The parts before the last; where the compound has an unknown beginning, that beginning stands for itself. */
function partsBefore(word: SpokenWord, parts: readonly string[]): readonly string[] {
  return parts.length > 1 ? parts.slice(0, -1) : [word.folded];
}
