import { descriptionWithId } from '../../descriptions/index.js';
import { detectLanguage, isLightWord } from '../../language/index.js';
import { perhapsMeant } from '../evidence.js';
import type { Knowledge } from '../knowledge.js';
import type { Message } from '../message/message.js';
import type { Mention } from '../names/mention.js';
import { isDoing } from '../words/doer.js';
import { wordsAt } from '../words/sentence.js';
import { wordSet } from '../words/word-set.js';

/**
 * 'Müügi administraator' where there is but an `IT-süsteemide administraator` is somebody else, unless the description
 * speaks of it: the name as far as it goes, and `foreign`. A title of one word is called by more.
 */
export function mentionOfAnother(mention: Mention, message: Message, knowledge: Knowledge): Mention {
  const [id, ...others] = mention.ids;
  const before = Math.min(...mention.at) - 1;
  if (mention.qualified || mention.foreign || id === undefined || others.length > 0) return mention;
  if (!tellsWhich(before, message) || !hasLongerTitle(id, mention, knowledge)) return mention;
  const { sentence } = message;
  const word = wordsAt(sentence, [before]);
  const [best] = knowledge.search.find(word, { duties: false, descriptionIds: [id] });
  // A 'võrgu administraator' may be the one who has to do with the 'võrk'.
  if ((best?.evidence ?? 0) >= perhapsMeant) return mention;
  return { ...mention, foreign: true, words: wordsAt(sentence, [before, ...mention.at]) };
}

const articles = wordSet('the a an our your their');

/** A noun that stands before another to say which: in Estonian in the genitive, which ends in a vowel, in English behind an article. */
function tellsWhich(at: number, { sentence, rest }: Message): boolean {
  const word = sentence.words[at];
  if (word === undefined || !rest.includes(at) || isLightWord(word.text)) return false;
  if (detectLanguage(sentence.text).language === 'en')
    return articles.has(sentence.words[at - 1]?.folded ?? '');
  return /[aeiou]$/u.test(word.folded) && !isDoing(word.text);
}

function hasLongerTitle(id: string, mention: Mention, { collection }: Knowledge): boolean {
  const title = descriptionWithId(id, collection)?.title ?? '';
  return title.split(/\s+/u).length > mention.at.length;
}
