import { compoundParts, type Meanings, type WordOfText } from '../../language/index.js';
import type { TopicWord } from './topic-word.js';

/** Tuned on questions that were written for it, see docs/language.md. */
const weights = {
  lightWord: 0.25,
  member: 0.5,
  /** A member of a compound that is known itself, and one that is not its head. */
  memberOfKnown: 0.5,
  notHead: 0.7,
} as const;

/** A word with the members of its compound, each for as much as it says. */
export function weighedWord(
  { text, stems, light, language }: TopicWord,
  meanings: Meanings,
): readonly WordOfText[] {
  const weight = light ? weights.lightWord : 1;
  const known = stems.some(meanings.knows);
  const isPart = language === 'en' ? meanings.knows : meanings.knowsInEstonian;
  const members = compoundParts(text, isPart).filter(isPart);
  const ofMember = weight * weights.member * (known ? weights.memberOfKnown : 1);
  return [
    { stems, weight },
    ...members.map((stem, at) => ({
      stems: [stem],
      weight: ofMember * (at === members.length - 1 ? 1 : weights.notHead),
    })),
  ];
}
