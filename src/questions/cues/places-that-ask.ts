import { isUnitKind, unitInOneWord } from '../../language/index.js';
import { asksForPart, findCues } from './cue-finder.js';
import type { Sentence, SpokenWord } from '../words/sentence.js';
import { joining } from '../words/joining.js';

/** The least weight of a word that names a part of a description by itself. */
const veryName = 3;

/** Not in the genitive, in which the name of a unit stands before whoever works there. */
const asNamed = /(?:us|ust|used|usi|keel|keelt)$/;

/**
 * Words that name a part of a description, though units have them as well: 'lastearsti haridus' asks for education, be it
 * in a 'Haridusosakond'. Of the unit they are before its kind, 'haridus- ja spordiosakond', and right before the `head`,
 * 'hariduse spetsialist'.
 */
export function placesThatAsk(sentence: Sentence): (head: number) => ReadonlySet<number> {
  const { words, text } = sentence;
  const isBeforeKind = (at: number) => {
    const next = words[at + 1];
    const named = next !== undefined && joining.has(next.folded) ? words[at + 2] : next;
    return text[words[at]?.end ?? 0] === '-' || (named !== undefined && saysKind(named));
  };
  const asking = findCues(sentence, new Set())
    .filter(
      (cue) => asksForPart(cue) && cue.means !== 'unit' && cue.weight >= veryName && cue.at.length === 1,
    )
    .flatMap(({ at }) => at)
    .filter((at) => !isBeforeKind(at));
  return (head) =>
    new Set(asking.filter((at) => at !== head && (at + 1 !== head || asNamed.test(words[at]?.folded ?? ''))));
}

function saysKind({ stems, text }: SpokenWord): boolean {
  return stems.some(isUnitKind) || unitInOneWord(text) !== undefined;
}
