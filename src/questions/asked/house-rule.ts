import { detectLanguage, isLightWord } from '../../language/index.js';
import type { Knowledge } from '../knowledge.js';
import { namesSomebody, type Message } from '../message/message.js';
import { strongestPart } from '../message/strongest-part.js';
import type { Sentence } from '../words/sentence.js';
import { wordSet } from '../words/word-set.js';
import { beginsYesOrNo } from '../words/yes-or-no.js';
import { namedAtHome, wantedWords } from './wanted-words.js';

/** What asks whether something may be done, and names no rights. */
const mayOne = wordSet(
  'võib võivad võin tohib tohivad tohin tohi tohiks lubatud lubama may allowed permitted permission',
);
/** What rights are made of, whether anybody here has them or not. */
export const rightful =
  /^(?:otsusta|allkirjasta|kinnita|kooskolasta|solmi|keeldu|telli|osta|esinda|noud|kasuta|osal|peata|katkesta|piira|decide|sign|approve|refuse|order|buy|represent|demand|use|participat|stop|halt|suspend|restrict)/u;
/** 'Haiglas', 'tööajal': where and when, and not what is done. */
const placeOrTime = /(?:s|l|le|sse)$/u;
/** From here on a passage means it, though it has none of its words. */
const byMeaning = 0.16;

/**
 * 'Kas haiglas võib suitsetada', 'may I bring my dog': what no description speaks of in any part, anybody's, is a rule of
 * the house, and whoever asks is not told all their rights. 'Kas ma võin lepinguid allkirjastada' asks for a right.
 */
export function isHouseRule(message: Message, { search }: Knowledge): boolean {
  const { sentence, undescribed } = message;
  if (namesSomebody(message) || undescribed.length > 0 || !asksWhether(sentence)) return false;
  if (strongestPart(message) !== 'rights' || !message.cues.every(isOfMayOne)) return false;
  // 'Am I permitted to sell' is asked of one's own position; 'is smoking allowed' of nobody's.
  if (/\bam i\b/u.test(sentence.folded)) return false;
  if (sentence.words.some(({ folded }) => rightful.test(folded))) return false;
  const wanted = wantedWords(message, 'rights');
  const isEstonian = detectLanguage(sentence.text).language === 'et';
  const matters = search
    .conceptsOf(wanted)
    .filter(({ word }) => !isLightWord(word) && !(isEstonian && placeOrTime.test(word)));
  if (matters.length === 0 || namedAtHome(sentence) !== undefined) return false;
  return search.find(wanted, { duties: false }).every(({ met, evidence }) => {
    const of = (isMet: boolean) =>
      matters.reduce((sum, { word, weight }) => (met.includes(word) === isMet ? sum + weight : sum), 0);
    return met.length === 0 ? evidence < byMeaning : 2 * of(true) < of(false);
  });
}

/** 'Kas tohib suitsetada', and on a phone 'tohib suitsetada'. */
function asksWhether(sentence: Sentence): boolean {
  return beginsYesOrNo(sentence) || /^(?:tohib|voib|on lubatud)\b/u.test(sentence.folded);
}

/** Whether a cue of rights only asks whether something may be done. */
export function isOfMayOne({ means, phrase }: Message['cues'][number]): boolean {
  return means !== 'rights' || mayOne.has(phrase.replace('=', ''));
}
