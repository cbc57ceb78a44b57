import { descriptionWithId } from '../../descriptions/index.js';
import { aboutThese, aboutUnknown, type About } from './about.js';
import type { Knowledge } from '../knowledge.js';
import { namesSomebody, weightOf, type Message } from '../message/message.js';
import { plainName } from '../names/named-position.js';
import { partBefore, type Remembered } from '../remembered.js';
import { pointsAlone } from '../words/reference.js';
import { saysAny } from '../words/sentence.js';
import { wordSet } from '../words/word-set.js';

const pointedAt =
  /\b(?:that|this) (?:person|employee|colleague|substitute)\b|\b(?:see|too) (?:inimene|isik|asendaja|tootaja|kolleeg)\b|\b(?:selle|tolle|sellel|sel) (?:inimese|isiku|asendaja|tootaja|kolleegi)l?\b/u;

function saidStandIns(before: Remembered | null): boolean {
  return partBefore(before)?.part === 'substitutedBy';
}

/** Whether it was of the asker: 'ta' is never the one who asks. */
export function wasOfAsker({ intent }: Remembered): boolean {
  return 'about' in intent && intent.about.kind === 'positions' && intent.about.me;
}

/**
 * 'What does that person do', behind who stands in for somebody: 'she' stays whoever was asked about, and a person that is
 * pointed at is the one who was shown. Behind who stands in for the asker 'she' is that one too. `undefined` where nobody
 * is, or no position that has a description.
 */
export function aboutStandInShown(
  before: Remembered | null,
  message: Message,
  knowledge: Knowledge,
): About | undefined {
  if (before === null || !saidStandIns(before)) return undefined;
  const { references, sentence } = message;
  if (references.person && !references.me && wasOfAsker(before)) return standInOfAsker(before, knowledge);
  if (!pointedAt.test(sentence.folded)) return undefined;
  const { ids } = standInsShown(before, knowledge);
  return ids.length === 0 ? undefined : aboutThese(ids, '');
}

/** The names of those who stand in for whoever was spoken of, and the positions that are called so. */
function standInsShown({ descriptionIds: [id = ''] }: Remembered, { collection, finder }: Knowledge) {
  const names = descriptionWithId(id, collection)?.substitutedBy ?? [];
  return { names, ids: [...new Set(names.flatMap((name) => finder.titled(plainName(name))))] };
}

/** The one who was shown as standing in for the asker; a choice where several were, though but one has a description. */
export function standInOfAsker(before: Remembered, knowledge: Knowledge): About | undefined {
  if (!saidStandIns(before)) return undefined;
  const { names, ids } = standInsShown(before, knowledge);
  const [only, ...others] = names;
  if (only === undefined) return undefined;
  if (others.length > 0)
    return ids.length === 0 ? { kind: 'unsaid' } : { kind: 'ambiguous', words: '', descriptionIds: ids };
  return ids.length === 0 ? aboutUnknown(only) : aboutThese(ids, only);
}

const alsoWords = wordSet('ka samuti too also both molemad either');
const away =
  /^(?:puudu\p{L}*|ara|pole|kohal|saadaval|there|here|available|haige\p{L}*|haigeks|puhkuse\p{L}*|lahetuse\p{L}*|away|absent|ill|sick|leave|holiday|vacation|out|unavailable)$/u;

/**
 * 'Aga kui tema ka puudub', 'what if he is away too', behind who stands in: who stands in for that one; so it is behind
 * a mere 'aga tema?'.
 */
export function isStandInAway(before: Remembered | null, message: Message): boolean {
  const isBehind = saidStandIns(before) || before?.intent.kind === 'stand-in-chain';
  if (!isBehind || message.references.me || namesSomebody(message)) return false;
  const { sentence } = message;
  if (saidStandIns(before) && pointsAlone(sentence)) return true;
  if (weightOf(message, 'outside') > 0 || !saysAny(sentence, alsoWords)) return false;
  return sentence.words.some(({ folded }) => away.test(folded));
}
