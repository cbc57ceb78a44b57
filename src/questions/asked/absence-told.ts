import { aboutHolder, aboutMention, ofAsker } from '../whom/about-whom.js';
import type { About } from '../whom/about.js';
import type { SingleIntent } from '../intent.js';
import { weightOf, type Message } from '../message/message.js';
import type { Question } from '../question.js';
import { foldedText, saysAny } from '../words/sentence.js';
import { hasQuestionWord } from '../words/split-message.js';
import { wordSet } from '../words/word-set.js';

const isAway = String.raw`puhkusele?|haigeks|haige|haigestu\w*|haiguslehele?|lahetus(?:es|se|el)|toolt? ara|on (?:annual |sick |parental )?(?:vacation|holiday|leave)|(?:am|is|be|i'm|fallen|off) (?:sick|ill|away)`;
const leavesForGood = String.raw`lahku(?:b|n|s|mas|mise\w*)|ametist ules|resign\w*|quit\w*|(?:is|am|i'm) leaving|handed in (?:his|her|my) notice`;
const absence = new RegExp(String.raw`\b(?:${isAway}|${leavesForGood})\b`);

const theirWords =
  'puhkus\\w*|haig\\w*|lahetus\\w*|toolt?|lahku\\w*|ametist|ules|vacation|holiday|leave|sick|ill|away|annual|parental|off|resign\\w*|quit\\w*|leaving|handed|notice';
const howItComes = 'lahe\\w*|laks(?:in)?|jai|jain|jaan|jaab|utle\\w*|going|gone|fallen';
const when =
  'jargm\\w*|terve|kogu|nadal\\w*|kuu(?:l|ks)?|paev\\w*|homse\\w*|alates|kuni|tanasest|next|last|coming|week\\w*|month|days?|until|since';
/** What tells of it and asks for nothing else. */
const beside = new RegExp(`^(?:${theirWords}|${howItComes}|${when})$`);

const iAm = wordSet("jain laksin haigestusin i'm i'll");

function whoIsAway({ asker }: Question, message: Message): About | undefined {
  const { mentions, references, sentence } = message;
  const [only, ...others] = mentions;
  if (only !== undefined) return others.length > 0 ? undefined : aboutMention(only);
  const isOfAsker = references.me || saysAny(sentence, iAm);
  const unknown: About = { kind: 'unknown-me', title: null };
  return aboutHolder(message) ?? (isOfAsker ? (ofAsker(asker) ?? unknown) : undefined);
}

/**
 * 'Ma olen järgmisel nädalal puhkusel', 'Jüri lahkub töölt': what is told of somebody asks who does their work meanwhile.
 * `undefined` where anything is asked, or anything else is told.
 */
export function absenceTold(question: Question, message: Message): SingleIntent | undefined {
  const { sentence, rest } = message;
  if (hasQuestionWord(sentence.text) || !absence.test(foldedText(sentence))) return undefined;
  if (weightOf(message, 'correction') > 0 || message.numbers.length > 0) return undefined;
  const tellsElse = rest.some((at) => !beside.test(sentence.words[at]?.folded ?? ''));
  const about = tellsElse ? undefined : whoIsAway(question, message);
  return about && { kind: 'part', part: 'substitutedBy', about, wanted: '' };
}
