import type { SingleIntent } from '../intent.js';
import type { Message } from '../message/message.js';
import { wordSet } from '../words/word-set.js';
import { beginsYesOrNo } from '../words/yes-or-no.js';

const present = wordSet(
  'tool kohal majas kontoris vaba kattesaadav at work in office here around available free',
);
const absent = wordSet(
  'puhkusel puhkab haige haiguslehel lahetuses ara eemal puudu puudub puuduvad away off out sick ill absent leave holiday vacation',
);
const thatDay = wordSet(
  'tana praegu homme ulehomme nuud hetkel juba nadalal today now tomorrow currently right moment already week',
);
const beside = wordSet(
  'ja aga kes koik meist keegi on sel jargmisel and who all is are on at the this next of us',
);

/** 'Kas ta on täna tööl', 'kes homme puudub': nothing that is written once a year tells who is there on a day. */
export function presenceAsked(message: Message): SingleIntent | undefined {
  const isAsked = asksOfOne(message) || asksWhoIs(message);
  return isAsked ? { kind: 'outside', topic: message.sentence.text.trim() } : undefined;
}

function asksOfOne({ sentence, rest }: Message): boolean {
  const said = sentence.words.map(({ folded }) => folded);
  if (!beginsYesOrNo(sentence) || !said.some((word) => ['on', 'is', 'are'].includes(word))) return false;
  return (
    said.some((word) => present.has(word)) &&
    said.some((word) => thatDay.has(word)) &&
    rest.every((at) => present.has(said[at] ?? ''))
  );
}

/** Of a day and of being there or not, and of nothing else: 'who is on holiday this week'. */
function asksWhoIs({ sentence }: Message): boolean {
  const said = sentence.words.map(({ folded }) => folded);
  const isOfBeing = (word: string) => present.has(word) || absent.has(word);
  return (
    (said.includes('kes') || said.includes('who')) &&
    said.some(isOfBeing) &&
    said.some((word) => thatDay.has(word)) &&
    said.every((word) => isOfBeing(word) || thatDay.has(word) || beside.has(word))
  );
}
