import type { Language } from '../language/index.js';
import { patternSaid } from './command-pattern.js';
import { asSaid, commandWordsOf } from './said.js';
import { languageWishes, talkPatterns, type TalkKind } from './talk-patterns.js';

/** Somebody speaks of the bot itself; of `language` it is the one that they wish. */
export interface TalkCommand {
  readonly kind: TalkKind | 'language';
  readonly language: Language;
}

/** Reads what is said of the bot; any other text is a question. */
export function readTalkCommand(text: string): TalkCommand | undefined {
  const words = commandWordsOf(asSaid(text));
  const found = patternSaid(words, languageWishes) ?? patternSaid(words, talkPatterns);
  return found && { kind: found.kind, language: found.language };
}
