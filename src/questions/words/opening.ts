import type { Sentence } from './sentence.js';
import { wordSet } from './word-set.js';

/** What people say before they say something: it agrees, calls or ponders, and asks for nothing. */
const opening = wordSet(
  'ok okei okay okidoki selge kuulge kuule noh nojah hmm mhm ahah ahaa aa oi oh well jah jaa yes yeah yep muide btw ' +
    'hasti super tore great',
);

/** The text behind the words that only open it; `undefined` where none do, or nothing stands behind them. */
export function textBehindOpening({ text, words }: Sentence): string | undefined {
  const first = words.find(({ folded }) => !opening.has(folded));
  return first === undefined || first === words[0] ? undefined : text.slice(first.start);
}
