import type { Language } from '../../language/index.js';
import { aboutBotPatterns } from './about-bot-patterns.js';
import { asWrittenPatterns } from './as-written-patterns.js';
import { errandPatterns } from './errand-patterns.js';
import { patternSaid } from '../words/command-pattern.js';
import { languageWishes } from './language-wishes.js';
import { leavingPatterns } from './leaving-patterns.js';
import { misunderstoodPatterns } from './misunderstood-patterns.js';
import { onRecordPatterns } from './on-record-patterns.js';
import { privacyPatterns } from './privacy-patterns.js';
import { russianGreetings } from './russian-greetings.js';
import { asSaid, commandWordsOf } from '../words/said.js';

/** Each is of the bot by a word such as 'sa' or 'you', or by what nobody asks of a description. */
const talkPatterns = [
  ...misunderstoodPatterns,
  ...asWrittenPatterns,
  ...leavingPatterns,
  ...privacyPatterns,
  ...aboutBotPatterns,
  ...errandPatterns,
  ...onRecordPatterns,
  ...russianGreetings,
];

/** Somebody speaks of the bot itself; of `language` it is the one that they wish. */
export interface TalkCommand {
  readonly kind: (typeof talkPatterns)[number]['kind'] | 'language';
  readonly language: Language;
}

/** The language that is wished: said by itself, and not within a question. */
export function languageWished(text: string): Language | undefined {
  return patternSaid(commandWordsOf(asSaid(text)), languageWishes)?.language;
}

/** Reads what is said of the bot; any other text is a question. */
export function readTalkCommand(text: string): TalkCommand | undefined {
  const wished = languageWished(text);
  if (wished !== undefined) return { kind: 'language', language: wished };
  const found = patternSaid(commandWordsOf(asSaid(text)), talkPatterns);
  return found && { kind: found.kind, language: found.language };
}
