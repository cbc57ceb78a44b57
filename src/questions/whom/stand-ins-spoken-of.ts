import { descriptionWithId } from '../../descriptions/index.js';
import { aboutThese, type About } from './about.js';
import type { Knowledge } from '../knowledge.js';
import { weightOf, type Message } from '../message/message.js';
import { plainName } from '../names/named-position.js';
import type { Remembered } from '../remembered.js';
import { pointsAlone } from '../words/reference.js';
import { foldedText, saysAny } from '../words/sentence.js';
import { wordSet } from '../words/word-set.js';

const pointedAt =
  /\b(?:that|this) (?:person|employee|colleague|substitute)\b|\b(?:see|too) (?:inimene|isik|asendaja|tootaja|kolleeg)\b|\b(?:selle|tolle|sellel|sel) (?:inimese|isiku|asendaja|tootaja|kolleegi)l?\b/u;

function saidStandIns(before: Remembered | null): boolean {
  return before?.intent.kind === 'part' && before.intent.part === 'substitutedBy';
}

/**
 * 'What does that person do', behind who stands in for somebody: 'she' stays whoever was asked about, and a person that is
 * pointed at is the one who was shown. `undefined` where nobody is, or no position that has a description.
 */
export function aboutStandInShown(
  before: Remembered | null,
  message: Message,
  { collection, finder }: Knowledge,
): About | undefined {
  if (before === null || !saidStandIns(before) || !pointedAt.test(foldedText(message.sentence)))
    return undefined;
  const names = descriptionWithId(before.descriptionIds[0] ?? '', collection)?.substitutedBy ?? [];
  const ids = [...new Set(names.flatMap((name) => finder.titled(plainName(name))))];
  return ids.length === 0 ? undefined : aboutThese(ids, '');
}

const alsoWords = wordSet('ka samuti too also both molemad');
const away =
  /^(?:puudu\p{L}*|ara|haige\p{L}*|haigeks|puhkuse\p{L}*|lahetuse\p{L}*|away|absent|ill|sick|leave|holiday|vacation|out|unavailable)$/u;

/**
 * 'Aga kui tema ka puudub', 'what if he is away too', behind who stands in: who stands in for that one; so it is behind
 * a mere 'aga tema?'.
 */
export function isStandInAway(before: Remembered | null, message: Message): boolean {
  const isBehind = saidStandIns(before) || before?.intent.kind === 'stand-in-chain';
  if (!isBehind || message.references.me || message.mentions.length > 0 || message.holder !== null)
    return false;
  const { sentence } = message;
  if (saidStandIns(before) && pointsAlone(sentence)) return true;
  if (weightOf(message, 'outside') > 0 || !saysAny(sentence, alsoWords)) return false;
  return sentence.words.some(({ folded }) => away.test(folded));
}
