import { detectLanguage, fold, isLightWord, keysOf, tokensOf } from '../../language/index.js';
import type { Hit } from '../../search/index.js';
import {
  isOfKinds,
  keepsKind,
  kindsOfThing,
  namesOtherKind,
  type KindOfThing,
} from '../words/kinds-of-things.js';

/** What is said of a thing that is out of order, or that somebody puts in order. */
const outOfOrder =
  /\b(?:ei (?:toota|tootanud|tooda|toimi|kaivitu|avane|avaneb|sulgu|lahe|kai|uhendu|hakka|prindi|lae|poorle|soida|lulitu|reageeri|naita|helise)|katki|katkine|rikkis|rikki|aeglane|hangu\w*|jookse[bs] kokku|kokku jooks\w*|(?:on|laks|jai) (?:\w+ )?(?:must|pime|kulm|maas|umbes|kinni|palav|marg)|poles labi|tilgub|jookseb labi|lekib|uputab|haiseb|kriuksub|logiseb|purunes\w*|lagunes\w*|parand(?:ab|ada|aks|avad)|remondib|korda te(?:eb|ha)|teeb korda|broken?|broke|slow|crash\w*|stuck|jammed|leak\w*|flood\w*|frozen|freez\w*|dripp\w*|drips|not working|out of order|(?:doesn'?t|does not|won'?t|isn'?t|is not|not|no) (?:work|start|close|shut|open|print|turn|light|flush|charge|connect|internet|heating)\w*|fix\w*|repair\w*|mend\w*)\b/u;
const everyFault = new RegExp(outOfOrder, 'gu');
const dirty =
  /\b(?:on (?:\w+ )?(?:must|mustad|rapane|tais)|korista\w*|pese(?:b|vad)|dirty|filthy|is full|cleans?)\b/u;
const everyDirt = new RegExp(dirty, 'gu');

/** From here on a duty is meant by what the whole says, though it has no word of it. */
const byMeaning = 0.16;

/**
 * 'Uks ei käi kinni', 'who fixes computers': the duties to keep all things of the kind in order, best first. People name
 * the thing, and duties the kind: `hoonete remondi korraldamine` has no word of it, and a meaning that is thin beside
 * that of a whole duty; that it says both the kind and the upkeep tells more. None where something else of what is told
 * stands in the best of all `hits`: 'hangede tõttu ei lähe uks lahti' is told of snow.
 */
export function keepersOf(topic: string, hits: readonly Hit[]): readonly Hit[] {
  const [best] = hits;
  if (best === undefined) return [];
  const kinds = topic.split(/[,.;!?]/u).flatMap((clause) => {
    const said = fold(clause);
    return [
      ...(outOfOrder.test(said) ? kindsOfThing(clause, false) : []),
      ...(dirty.test(said) ? kindsOfThing(clause, true) : []),
    ];
  });
  const keepers = hits.filter(({ passage }) => kinds.some((kind) => keepsKind(passage.text, kind)));
  const [keeper] = keepers;
  if (keeper === undefined) return [];
  if (!saysMore(topic, kinds, best)) return keepers;
  const isSamePosition = keeper.passage.descriptionId === best.passage.descriptionId;
  return isSamePosition ? [best, ...keepers.filter((each) => each !== best)] : [];
}

/** Whether a duty has to do with what is told besides that a thing of a kind is out of order, or with the very thing. */
function saysMore(topic: string, kinds: readonly KindOfThing[], { passage, met, evidence }: Hit): boolean {
  if (met.length === 0) return evidence >= byMeaning && !namesOtherKind(passage.text, kinds);
  const wrong = new Set(
    [everyFault, everyDirt]
      .flatMap((every) => tokensOf((fold(topic).match(every) ?? []).join(' ')))
      .map(({ text }) => text),
  );
  const said = new Set(tokensOf(passage.text).flatMap(({ text }) => keysOf(text)));
  return met.some(
    (word) =>
      !isLightWord(word) &&
      !wrong.has(fold(word)) &&
      (!isOfKinds(word, kinds) || (!isPlace(word, topic) && keysOf(word).some((stem) => said.has(stem)))),
  );
}

const places = /\b(?:in|at|on) (?:the |my |our |this )?(\p{L}+)/u;

/** 'Istungisaalis', 'in the courtroom': where it is out of order. Whoever books the room is not asked for. */
function isPlace(word: string, topic: string): boolean {
  if (detectLanguage(topic).language === 'et') return /(?:s|l)$/u.test(word);
  return places.exec(fold(topic))?.[1] === fold(word);
}
