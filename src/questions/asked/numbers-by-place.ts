import type { JobDescription } from '../../descriptions/index.js';
import { countSaid, placeSaidBy } from '../words/ordinals.js';
import type { Sentence } from '../words/sentence.js';
import { wordSet } from '../words/word-set.js';

/** One duty: 'teise ülesanded' are those of another one. */
const aDuty =
  /^(?:(?:too|pohi|ameti|teenistus)?(?:ulesanne|ulesannet|ulesande|ulesandel|kohustus|kohustust|kohustuse)|punkti?|duty|task|responsibility|point|item)$/;
const duties =
  /^(?:(?:too|pohi|ameti|teenistus)?(?:ulesannet|ulesande|kohustust|kohustuse)|punkti|duties|tasks|responsibilities|points|items)$/;

const numberSaid = wordSet('number nr no');
const fromFirst = wordSet('esimest esimese esimesed first');
const fromLast = wordSet('viimast viimase viimased last');

/**
 * The numbers of the duties that are asked for by their place: 'mis on mu neljas ülesanne', 'the last duty', 'duty number
 * three', 'kaks esimest ülesannet'. None where no place is said, and where the duties have no numbers. `current` is the
 * number that was spoken of before.
 */
export function numbersByPlace(
  { words }: Sentence,
  description: JobDescription,
  current: string | null,
): readonly string[] {
  const numbers = description.duties.map(({ number }) => number ?? '');
  const folded = words.map((word) => word.folded);
  const at = current === null ? -1 : numbers.indexOf(current);
  const said = several(folded, numbers) ?? byCount(folded, numbers) ?? byOrdinal(folded, numbers, at);
  return said.filter((number) => number !== '');
}

/** 'Kaks esimest ülesannet', 'the last three duties'. */
function several(folded: readonly string[], numbers: readonly string[]): readonly string[] | undefined {
  for (const [at, word] of folded.entries()) {
    if (!duties.test(word)) continue;
    const [far = '', near = ''] = folded.slice(Math.max(0, at - 2), at);
    const count = countSaid(far) || countSaid(near);
    const end = countSaid(far) > 0 ? near : far;
    if (count > 0 && fromFirst.has(end)) return numbers.slice(0, count);
    if (count > 0 && fromLast.has(end)) return numbers.slice(-count);
  }
  return undefined;
}

/** 'Ülesanne number kolm': of that number, else at that place. */
function byCount(folded: readonly string[], numbers: readonly string[]): readonly string[] | undefined {
  for (const [at, word] of folded.entries()) {
    if (!aDuty.test(word)) continue;
    const count = countSaid(folded[at + (numberSaid.has(folded[at + 1] ?? '') ? 2 : 1)] ?? '');
    if (count > 0) return [numbers.find((number) => number === String(count)) ?? numbers[count - 1] ?? ''];
  }
  return undefined;
}

function byOrdinal(
  folded: readonly string[],
  numbers: readonly string[],
  current: number,
): readonly string[] {
  const isPlace = (word: string, place: number) =>
    placeSaidBy(word) !== undefined && countSaid(folded[place - 1] ?? '') < 2;
  const at = folded.findIndex((word, place) => isPlace(word, place) && aDuty.test(folded[place + 1] ?? ''));
  const placeIn = placeSaidBy(folded[at] ?? '');
  return placeIn === undefined ? [] : [numbers[placeIn(numbers.length, current)] ?? ''];
}
