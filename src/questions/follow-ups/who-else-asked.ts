import { descriptionWithId, type Collection } from '../../descriptions/index.js';
import { keysOf, tokensOf } from '../../language/index.js';
import type { Intent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import type { Message } from '../message/message.js';
import type { Remembered } from '../remembered.js';
import { saysAny } from '../words/sentence.js';
import { wordSet } from '../words/word-set.js';

const more = wordSet('veel teised muu muud else other others besides');
const anybody = wordSet('kes kelle keegi kedagi teised who anyone anybody somebody someone others');
/** What may stand beside them and asks for nothing else. */
const beside = wordSet(
  'ja aga kas on ka seda sellega sama teeb teevad tegeleb tegelevad peale tema selle and is are there does do it this that also handles',
);

/**
 * 'Kes veel?' behind an answer to who does something: those who do it besides, each time the next; so it is behind a duty that
 * was shown by its number. Behind any other answer all have been shown, and they are once more.
 */
export function whoElseAsked(
  before: Remembered | null,
  { sentence }: Message,
  { collection }: Knowledge,
): Intent | undefined {
  if (!saysAny(sentence, more) || !saysAny(sentence, anybody)) return undefined;
  const intent = before?.intent;
  const topic = intent?.kind === 'who-handles' ? intent.topic : (dutyBefore(before, collection)?.text ?? '');
  const said = new Set(tokensOf(topic).flatMap(({ text }) => keysOf(text)));
  const isBeside = (word: string) => more.has(word) || anybody.has(word) || beside.has(word);
  const asksElse = sentence.words.some(
    ({ folded, stems }) => !isBeside(folded) && !stems.some((stem) => said.has(stem)),
  );
  if (asksElse) return undefined;
  if (intent === undefined) return { kind: 'unclear', text: sentence.text.trim() };
  if (intent.kind === 'who-handles') return { ...intent, others: (intent.others ?? 0) + 1 };
  return ofDutyBefore(before, collection) ?? intent;
}

/** The duty that was shown by its number. */
function dutyBefore(before: Remembered | null, collection: Collection) {
  if (before?.intent.kind !== 'duty' && before?.intent.kind !== 'results') return undefined;
  const { dutyNumber, descriptionIds } = before;
  const own = descriptionWithId(descriptionIds[0] ?? '', collection);
  return own?.duties.find(({ number }) => number !== null && number === dutyNumber);
}

/** Who else has it. */
function ofDutyBefore(before: Remembered | null, collection: Collection): Intent | undefined {
  const duty = dutyBefore(before, collection);
  return (
    duty && {
      kind: 'who-handles',
      topic: duty.text,
      certain: true,
      others: 1,
      besides: before?.descriptionIds ?? [],
    }
  );
}
