import { namesSomebody, weightOf, type Message } from '../message/message.js';
import { wordsAt } from '../words/sentence.js';
import { strongestPart } from '../message/strongest-part.js';

const asksMeaning =
  /^(?:(?:tere|palun|please|hi|hello|and|ja|aga) )*(?:mis (?:asi )?(?:see )?on|mida (?:see )?tahenda(?:b|vad)|mida .{1,60} tahenda(?:b|vad)|mis .{1,60} tahenda(?:b|vad)|what(?:s| is| are| does| do)|(?:define|definition of|explain|seleta|selgita)) /u;
const saidOutright =
  /\b(?:tahenda(?:b|vad|ma)|mean(?:s|ing)?|stands? for|definition|define|luhend\w*|acronym|abbreviation)\b/u;
const askingWords =
  /^(?:tahenda(?:b|vad|ma)|mean(?:s|ing)?|stands?|definition|define|luhend\w*|acronym|abbreviation|explain|seleta|selgita|asi)$/u;
/** A word and what stands before it; more is a question of its own. */
const mostWords = 3;

/**
 * The word whose meaning is asked: 'mis on MDFT', 'what does MDFT mean'. `undefined` where a position, a person, a duty or
 * a part of a description is asked for.
 */
export function meaningAsked(message: Message): string | undefined {
  const { sentence, undescribed, numbers, rest, roles } = message;
  const said = sentence.folded;
  if (!asksMeaning.test(said) || (strongestPart(message) !== undefined && !saidOutright.test(said)))
    return undefined;
  if (namesSomebody(message) || undescribed.length + numbers.length + roles.length > 0) return undefined;
  if (message.references.me || weightOf(message, 'outside') > 0 || weightOf(message, 'help') > 0)
    return undefined;
  const asked = rest.filter((at) => !askingWords.test(sentence.words[at]?.folded ?? ''));
  if (asked.length === 0 || asked.length > mostWords) return undefined;
  return wordsAt(sentence, asked);
}
