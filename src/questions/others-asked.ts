import { fold, tokensOf } from '../language/index.js';
import type { SingleIntent } from './intent.js';
import type { Message } from './message.js';
import type { Remembered } from './remembered.js';
import { saysAny } from './sentence.js';
import { wordSet } from './word-set.js';

const more = wordSet('veel teised muu muud else other others besides');
const anybody = wordSet('kes kelle keegi kedagi teised who anyone anybody somebody someone others');
/** What may stand beside them and asks for nothing else. */
const beside = wordSet(
  'ja aga kas on ka seda sellega sama teeb teevad tegeleb tegelevad peale tema selle and is are there does do it this that also handles',
);

/** 'Kes veel?' behind an answer to who does something: those who do it besides, each time the next. */
export function othersAsked(before: Remembered | null, { sentence }: Message): SingleIntent | undefined {
  const intent = before?.intent;
  if (intent?.kind !== 'who-handles' || !saysAny(sentence, more) || !saysAny(sentence, anybody))
    return undefined;
  const said = new Set(tokensOf(intent.topic).map(({ text }) => fold(text)));
  const asksElse = sentence.words.some(
    ({ folded }) => !more.has(folded) && !anybody.has(folded) && !beside.has(folded) && !said.has(folded),
  );
  return asksElse ? undefined : { ...intent, others: (intent.others ?? 0) + 1 };
}
