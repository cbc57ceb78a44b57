import { isLightWord } from '../../language/index.js';
import { perhapsMeant } from '../evidence.js';
import type { Intent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import type { Message } from '../message/message.js';
import { strongestPart } from '../message/strongest-part.js';
import { wordsAt } from '../words/sentence.js';
import type { Whom } from '../whom/whom.js';

/** The job description itself: 'millal mu juhend üle vaadatakse'; 'juhendid' are many. */
const itself = /^(?:ametijuhend\p{L}*|juhend(?:i|it|iga|ist|is)?|descriptions?)$/u;
const reviewing = /^(?:vaata\p{L}*|vaada\p{L}*|review\p{L}*|revis\p{L}*|updat\p{L}*|ule|yle|labi)$/u;

/**
 * 'Millal ma pean juhendid üle vaatama': a thing that the asker's own duty is to go over, and not when their job
 * description is gone over.
 */
export function reviewOfThing(message: Message, { search }: Knowledge, { about }: Whom): Intent | undefined {
  if (strongestPart(message) !== 'review' || about.kind !== 'positions' || !about.me) return undefined;
  const { sentence } = message;
  if (!message.references.me || sentence.words.some(({ folded }) => itself.test(folded))) return undefined;
  const things = message.rest.filter((at) => {
    const { folded = '', text = '' } = sentence.words[at] ?? {};
    return !reviewing.test(folded) && !isLightWord(text);
  });
  if (things.length === 0) return undefined;
  const topic = wordsAt(sentence, things);
  const [best] = search.find(topic, { duties: true, descriptionIds: about.descriptionIds });
  const isOwn = best !== undefined && best.evidence >= perhapsMeant && best.met.length > 0;
  return isOwn ? { kind: 'topic', topic, about } : undefined;
}
