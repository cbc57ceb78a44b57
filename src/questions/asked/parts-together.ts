import { partMeanings, type PartMeaning } from '../cues/cue-table.js';
import { weightOf, type Message } from '../message/message.js';
import { wordSet } from '../words/word-set.js';

const joining = wordSet(
  'ja ning and voi or ka also my mu minu the his her their tema ta mis mida what which millist milline millised missugune how kui',
);

/** The strongest part, and those that stand beside its words with nothing but 'ja' or a comma between, in their order. */
export function partsTogether(message: Message, strongest: PartMeaning): readonly PartMeaning[] {
  const asked = partMeanings
    .map((part) => ({ part, at: placeOf(message, part) }))
    .filter(
      ({ part, at }) =>
        part === strongest ||
        (weightOf(message, part) >= 3 && at !== undefined && !isSaidWithin(part, strongest, message)),
    )
    .sort((a, b) => (a.at?.first ?? 0) - (b.at?.first ?? 0));
  const chain = asked.filter(({ part, at }, index) => {
    if (part === strongest) return true;
    return [asked[index - 1], asked[index + 1]].some(
      (other) => other !== undefined && areJoined(message, at, other.at),
    );
  });
  return chain.map(({ part }) => part);
}

/** 'Mis keeli oskama peab': the 'oskama' is of the languages, and asks for no skills beside them. */
function isSaidWithin(part: PartMeaning, strongest: PartMeaning, { cues }: Message): boolean {
  const phrases = cues.filter(({ means, at }) => means === strongest && at.length > 1);
  const own = cues.filter(({ means, weight }) => means === part && weight >= 3);
  return own.every((cue) => phrases.some(({ at }) => cue.at.some((place) => at.includes(place))));
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** From the first to the last word of the part's strongest cue. */
function placeOf(message: Message, part: PartMeaning): Stretch | undefined {
  const own = message.cues.filter(({ means }) => means === part).sort((a, b) => b.weight - a.weight)[0];
  const telling = own?.at.filter((at) => !joining.has(message.sentence.words[at]?.folded ?? '')) ?? [];
  return telling.length === 0 ? undefined : { first: Math.min(...telling), last: Math.max(...telling) };
}

function areJoined(message: Message, one: Stretch | undefined, other: Stretch | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [left, right] = one.first <= other.first ? [one, other] : [other, one];
  const between = message.sentence.words.slice(left.last + 1, right.first);
  if (right.first <= left.last || between.length > 3) return false;
  const text = message.sentence.text.slice(
    message.sentence.words[left.last]?.end ?? 0,
    message.sentence.words[right.first]?.start ?? 0,
  );
  return between.every(({ folded }) => joining.has(folded)) && /,|&|\+|\/|\p{L}/u.test(text);
}
