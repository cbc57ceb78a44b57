import type { Knowledge } from '../knowledge.js';
import { readMessage } from '../message/message.js';

/** The positions that these words name and nothing else, in whatever case or number: `koordinaatoritele`. */
export function positionsMeant(words: string, knowledge: Knowledge): readonly string[] {
  const { sentence, mentions } = readMessage(words, knowledge);
  const named = mentions.filter(({ foreign, at }) => !foreign && at.length === sentence.words.length);
  return [...new Set(named.flatMap(({ ids }) => ids))];
}
