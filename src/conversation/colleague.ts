import { composeAnswer, spokenOf, type Answer } from '../answers/index.js';
import { renderAnswer, renderWelcome } from '../cards/index.js';
import type { Collection } from '../descriptions/index.js';
import { detectLanguage } from '../language/index.js';
import { findAsker, type Asker, type People } from '../people/index.js';
import { understand, type Intent, type Knowledge, type Remembered } from '../questions/index.js';
import type { ConversationMemory } from './memory.js';
import type { Asked, Colleague } from './reply.js';

/** What the bot knows, as it stands now; read anew for each message, so that it may be replaced while the bot runs. */
export interface Library {
  readonly collection: Collection;
  readonly knowledge: Knowledge;
  readonly people: People;
}

/** One message with everything that came of it, from the words to the answer. */
export interface Exchange {
  readonly intent: Intent;
  readonly answer: Answer;
  readonly language: 'et' | 'en';
  readonly after: Remembered | null;
}

/** The interface speaks the language of the question; a message that shows none goes on in the one before. */
function languageOf(text: string, before: Remembered | null): 'et' | 'en' {
  const { language, confidence } = detectLanguage(text);
  return confidence > 0 ? language : (before?.language ?? 'et');
}

/** Understands and answers one message: pure, given what the bot knows, who asks and what was said before. */
export function exchange(text: string, asker: Asker, before: Remembered | null, library: Library): Exchange {
  const { collection, knowledge } = library;
  const language = languageOf(text, before);
  const intent = understand({ text, asker, before }, knowledge);
  const me = asker.kind === 'holder' ? (asker.descriptionIds[0] ?? null) : null;
  const answer = composeAnswer(intent, { collection, search: knowledge.search, me });
  return { intent, answer, language, after: remembering(intent, answer, language, before) };
}

function remembering(
  intent: Intent,
  answer: Answer,
  language: 'et' | 'en',
  before: Remembered | null,
): Remembered | null {
  const spoken = spokenOf(answer);
  return spoken === undefined ? before : { intent, ...spoken, language };
}

/** In a group each person leads a talk of their own. */
function talkOf({ conversation, aadObjectId }: Asked): string {
  return `${conversation} ${aadObjectId ?? ''}`;
}

export function createColleague(library: () => Library, memory: ConversationMemory): Colleague {
  return {
    welcome: renderWelcome,
    reply: async (asked) => {
      const known = library();
      const before = await memory.recall(talkOf(asked));
      const asker = findAsker(asked.aadObjectId, known.people, known.collection);
      const { answer, language, after } = exchange(asked.text, asker, before, known);
      if (after !== null && after !== before) await memory.remember(talkOf(asked), after);
      return renderAnswer(answer, language);
    },
  };
}
