import type { Language } from '../language/index.js';
import { patternSaid } from './command-pattern.js';
import { asSaid, commandWordsOf } from './said.js';
import { languageWishes, talkPatterns, type TalkKind } from './talk-patterns.js';

/** Somebody speaks of the bot itself; of `language` it is the one that they wish. */
export interface TalkCommand {
  readonly kind: TalkKind | 'language';
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
