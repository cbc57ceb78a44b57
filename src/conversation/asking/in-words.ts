import { renderAnswer } from '../../cards/index.js';
import type { Collection } from '../../descriptions/index.js';
import type { Asker } from '../../people/index.js';
import { explainQuestion, type Remembered } from '../../questions/index.js';
import { exchange, type Exchange } from './exchange.js';
import type { Library } from '../talk/library.js';
import { cardInWords } from './card-in-words.js';

/** A conversation in the terminal: messages in a row, as if the holder of a position said them. */
interface AskedInTerminal {
  readonly turns: readonly string[];
  /** The title of the asker's position, or `null`. */
  readonly as: string | null;
}

function titled(title: string, { collection }: Library): Collection {
  const wanted = title.trim().toLowerCase();
  return collection.filter((each) => each.title.toLowerCase() === wanted);
}

/** Whether somebody can ask as the holder of a position of this title. */
export function hasTitle(title: string, library: Library): boolean {
  return titled(title, library).length > 0;
}

/** Who holds the position of this title; nobody is known by a title that no description has. */
function holderOf(title: string | null, library: Library): Asker {
  const ids = title === null ? [] : titled(title, library).map(({ id }) => id);
  return ids.length === 0 ? { kind: 'unknown' } : { kind: 'holder', descriptionIds: ids };
}

interface Led {
  readonly before: Remembered | null;
  readonly last: Exchange;
  readonly asker: Asker;
}

/** Leads the conversation to its last message. */
export function leadConversation({ turns, as }: AskedInTerminal, library: Library): Led {
  const asker = holderOf(as, library);
  let before: Remembered | null = null;
  let last = exchange(turns[0] ?? '', asker, null, library);
  for (const turn of turns.slice(1)) {
    before = last.after;
    last = exchange(turn, asker, before, library);
  }
  return { before, last, asker };
}

/** The reply to the last message, as text. */
export function answerInWords(asked: AskedInTerminal, library: Library): string {
  const { last } = leadConversation(asked, library);
  return cardInWords(renderAnswer(last.answer, last.language).card);
}

/** Why the last message was understood as it was: for the next developer, not for people. */
export function explainExchange(asked: AskedInTerminal, library: Library): string {
  const { before, last, asker } = leadConversation(asked, library);
  const text = asked.turns.at(-1) ?? '';
  return [
    `language   ${last.language}`,
    ...explainQuestion({ text, asker, before }, library.knowledge),
    `intent     ${JSON.stringify(last.intent)}`,
    `answer     ${last.answer.kind}`,
    '',
  ].join('\n');
}
