import { isInformationTechnology } from '../../language/index.js';
import { asksWho } from '../words/asks-who.js';
import { findCues, weighCues } from '../cues/cue-finder.js';
import { partMeanings, relations } from '../cues/cue-table.js';
import type { Knowledge } from '../knowledge.js';
import { isRole, restOf } from './left-over.js';
import type { Mention } from '../names/mention.js';
import { readReferences } from '../words/reference.js';
import { asTyped, type Sentence } from '../words/sentence.js';

/** 'How it is measured' names no `ICT Support Officer`. */
function isPronoun({ at }: Mention, sentence: Sentence): boolean {
  return at.every((place) => {
    const word = sentence.words[place];
    return word?.folded === 'it' && !isInformationTechnology(asTyped(sentence, word), sentence.text);
  });
}

/** The very name of a part. */
const surelyAsked = 3;

/**
 * 'MDFT asendaja', 'ärianalüüside eksp nõuded': where a part is asked for by its name, and not who does something, a word
 * that one title alone has names the position.
 */
export function mentionWithoutHead(
  sentence: Sentence,
  knowledge: Pick<Knowledge, 'finder' | 'undescribedHeads'>,
): readonly Mention[] {
  const mention = knowledge.finder.withoutHead(sentence);
  if (mention === undefined || isPronoun(mention, sentence)) return [];
  const named = new Set(mention.at);
  const cues = findCues(sentence, named);
  // 'MDFT terapeut' is another one.
  if (restOf(sentence, named, cues).some((at) => isRole(sentence, at, knowledge))) return [];
  const asked = weighCues(cues);
  const strongest = Math.max(0, ...partMeanings.map((part) => asked.get(part) ?? 0));
  const ofSomebody = relations.some((part) => asked.get(part) === strongest);
  const asksForDoer = asked.has('who-handles') || (asksWho(sentence) && !ofSomebody);
  const pointsAtMe = readReferences(sentence, named).me;
  return strongest < surelyAsked || asksForDoer || pointsAtMe ? [] : [mention];
}
