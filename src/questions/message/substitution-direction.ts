import { asksWho } from '../words/asks-who.js';
import { holdersNamed, type Message } from './message.js';
import { meDoing, meDoneFor, themDoing, themDoneFor } from '../words/pronouns.js';
import { asTyped, type Sentence } from '../words/sentence.js';
import { wordSet } from '../words/word-set.js';

type SubstitutionSide = 'substitutedBy' | 'substitutes';

/** Where the one who is asked about stands: the indexes of a position's name, of 'mina', or of 'ta'. */
type PlacesOfOne = ReadonlySet<number>;

/** Objects: one who is stood in for is asked for by these. */
const whom = wordSet('keda kelle kedagi kelles whom whose kellena');
const who = wordSet('kes who keegi who’s whos anyone anybody someone');
const nominativeOnes = new Set([...meDoing, ...themDoing, ...wordSet('tema sina sa you')]);
const objectOnes = new Set([...meDoneFor, ...themDoneFor]);
const auxiliaries = wordSet(
  'do does did am is are was will would should must can could may might have has to supposed expected',
);
const wantsVerb = wordSet('whom do does did will would should must can could may might');
const determiners = wordSet('the a an my your his her their our its this that any no which whose');
const verbStems = /^(asenda|asendu|substitut|replac|cover|stand|fill|step|deput|take|act|back)/;
const agentNoun =
  /^(asendaja|asetaitja|substitutes?$|deputy|deputies|replacements?$|backups?$|understudy|cover$)/;
const passive = /^(asendatakse|asendatav|asendatud|substituted|replaced|covered)/;

/** 'Kelle kaela jäävad tema asjad?': whoever gets them stands in. */
const ontoWhom = wordSet('kaela olule olgadele kanda hooleks hoolde katte');

function indexOf(sentence: Sentence, test: (word: string) => boolean): number {
  return sentence.words.findIndex(({ folded }) => test(folded));
}

/** The index of the word that says that one stands in for the other, a verb or a noun; -1 where there is none. */
export function placeOfStandingIn(sentence: Sentence): number {
  return indexOf(sentence, (word) => verbStems.test(word) || agentNoun.test(word));
}

const article = wordSet('the a an for in');

/** Where whoever is stood in for may stand where it is asked who does: 'kes asendab X', 'who covers for X', 'X-i asendaja'. */
export function placesOfStoodInFor(sentence: Sentence): readonly number[] {
  const words = sentence.words.map(({ folded }) => folded);
  const at = placeOfStandingIn(sentence);
  if (at < 0 || !asksWho(sentence)) return [];
  if (words[at]?.startsWith('asendaja')) return [at - 1];
  let behind = at + 1;
  while (article.has(words[behind] ?? '')) behind += 1;
  return [behind, at - 1];
}

/** Which way round the message asks. */
export function sideOf(message: Message): SubstitutionSide {
  const { sentence, mentions, undescribed } = message;
  const named = [...mentions, ...undescribed, ...holdersNamed(message)].flatMap(({ at }) => at);
  return substitutionSide(sentence, new Set(named));
}

/**
 * Which way round a question on standing in goes. Estonian says it by case (kes asendab teda, keda ta asendab), English
 * by order (who covers for her, whom does she cover for); an agent noun turns it (kelle asendaja ta on).
 */
function substitutionSide(sentence: Sentence, ones: PlacesOfOne): SubstitutionSide {
  const verb = indexOf(sentence, (word) => verbStems.test(word) && !agentNoun.test(word));
  const noun = indexOf(sentence, (word) => agentNoun.test(word));
  if (noun >= 0 && (verb < 0 || isNounHere(sentence, noun))) return sideOfNoun(sentence, noun, ones);
  const turned = sentence.words.some(({ folded }) => passive.test(folded));
  const side = sideOfVerb(sentence, verb, ones);
  if (!turned) return side;
  return side === 'substitutes' ? 'substitutedBy' : 'substitutes';
}

function isNounHere(sentence: Sentence, noun: number): boolean {
  const word = sentence.words[noun]?.folded ?? '';
  return word.startsWith('asendaja') || word.startsWith('asetaitja');
}

/** 'Kelle asendaja on X', 'whose substitute is X': X stands in. 'Kes on X-i asendaja': X is stood in for. */
function sideOfNoun(sentence: Sentence, noun: number, ones: PlacesOfOne): SubstitutionSide {
  const words = sentence.words.map(({ folded }) => folded);
  const before = words.slice(0, noun);
  const asksWhose = before.some((word) => word === 'kelle' || word === 'whose');
  const englishVerb =
    words[noun] === 'substitute' || words[noun] === 'substitutes' || words[noun] === 'cover';
  const bare = !before.some((word) => word === 'the' || word === 'a' || word.endsWith("'s"));
  if (englishVerb && !isNounAlone(words, noun) && (bare || isVerbHere(sentence, noun)))
    return sideOfVerb(sentence, noun, ones);
  return asksWhose && !words.slice(noun).some((word) => objectOnes.has(word))
    ? 'substitutes'
    : 'substitutedBy';
}

/** 'Programme manager substitute': of one alone the verb would end otherwise. */
function isNounAlone(words: readonly string[], at: number): boolean {
  const asks = (word: string) =>
    wantsVerb.has(word) || who.has(word) || whom.has(word) || nominativeOnes.has(word);
  return words[at] === 'substitute' && at === words.length - 1 && !words.some(asks);
}

/** 'Whom does the coordinator substitute': nothing makes a noun of it, and 'does' wants a verb. */
function isVerbHere(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const last = words[at - 1];
  const isOwned = last !== undefined && /['’]s?$/.test(asTyped(sentence, last));
  const isNoun = isOwned || determiners.has(last?.folded ?? '');
  return !isNoun && words.slice(0, at).some(({ folded }) => wantsVerb.has(folded));
}

function sideOfVerb(sentence: Sentence, verb: number, ones: PlacesOfOne): SubstitutionSide {
  const words = sentence.words.map(({ folded }) => folded);
  // 'Keda tema asemele panna' asks who takes the place, though it asks 'whom'.
  if (words.includes('asemele')) return 'substitutedBy';
  if (words.some((word) => word === 'keda' || word === 'whom' || word === 'kedagi')) return 'substitutes';
  if (words.includes('kelle')) {
    if (words.some((word) => ontoWhom.has(word))) return 'substitutedBy';
    if (words.some((word) => /^(asemel|eest|ulesand|tood|asju)/.test(word))) return 'substitutes';
  }
  const asksWho = words.findIndex((word) => who.has(word));
  if (asksWho >= 0 && /^(kes|keegi)$/.test(words[asksWho] ?? '')) return 'substitutedBy';
  if (asksWho >= 0) return subjectStandsBefore(words, asksWho, verb, ones) ? 'substitutes' : 'substitutedBy';
  return sideWithoutWho(words, verb, ones);
}

/** 'Who does she cover for', 'who am I to stand in for': somebody stands between 'who' and the verb. */
function subjectStandsBefore(
  words: readonly string[],
  asksWho: number,
  verb: number,
  ones: PlacesOfOne,
): boolean {
  if (verb < 0 || verb < asksWho) return false;
  const between = words.slice(asksWho + 1, verb);
  if (!between.some((word) => auxiliaries.has(word))) return false;
  return between.some((word, at) => nominativeOnes.has(word) || ones.has(asksWho + 1 + at));
}

/** 'X asendab?', 'whose X does the coordinator replace': no 'who'; the one named before the verb is its subject. */
function sideWithoutWho(words: readonly string[], verb: number, ones: PlacesOfOne): SubstitutionSide {
  if (words.some((word) => whom.has(word))) return 'substitutes';
  const verbWord = words[verb] ?? '';
  const firstOne = [...ones].sort((a, b) => a - b)[0] ?? words.findIndex((word) => nominativeOnes.has(word));
  const object = words.some((word) => objectOnes.has(word));
  const finite = /^(asendab|asendan|asendavad|asendama|covers?|substitutes?|replaces?)$/.test(verbWord);
  if (finite && firstOne >= 0 && firstOne < verb && !object) return 'substitutes';
  return 'substitutedBy';
}
