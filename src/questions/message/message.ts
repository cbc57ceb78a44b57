import { knownLately } from '../../language/index.js';
import { findCues, weighCues, type FoundCue } from '../cues/cue-finder.js';
import type { CueMeaning } from '../cues/cue-table.js';
import { withoutCopies } from '../cues/copies-kept.js';
import { cuesThatAsk, withoutFraming } from '../cues/cues-that-ask.js';
import { placesOfFraming } from '../words/framing.js';
import { holderMeant } from '../names/holder-meant.js';
import type { Knowledge } from '../knowledge.js';
import { isRole, restOf } from './left-over.js';
import { mentionWithoutHead } from './mention-without-head.js';
import type { Mention } from '../names/mention.js';
import { namedBesides, type Holder, type NamedHolder } from '../names/named-holder.js';
import type { PositionFinder } from '../names/position-finder.js';
import { realMentions, withoutOverlaps } from '../names/real-mentions.js';
import { readReferences, type References } from '../words/reference.js';
import { readSentence, type Sentence } from '../words/sentence.js';
import { spokenDutyNumbers } from '../words/spoken-number.js';
import type { UndescribedMention } from '../names/undescribed-names.js';

/** A message as far as it was read, before anything is decided. */
export interface Message {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  /** Somebody who is named, whose positions are meant. */
  readonly holder: Holder | null;
  /** The indexes of the words of that name. */
  readonly holderAt: readonly number[];
  /** Others who are named in full behind them. */
  readonly otherHolders: readonly NamedHolder[];
  readonly references: References;
  readonly cues: readonly FoundCue[];
  readonly weights: ReadonlyMap<CueMeaning, number>;
  /** The numbers of duties, in the order of the message. */
  readonly numbers: readonly string[];
  /** Positions that are named by what descriptions call them, and that have none. */
  readonly undescribed: readonly UndescribedMention[];
  /** Indexes of the words that are in no name, no cue and hold no sentence together: what is left is what it is about. */
  readonly rest: readonly number[];
  /** Of those, the ones that name a position which no description has. */
  readonly roles: readonly number[];
}

/** All that reading leans on: what can be found is not among it. */
type ReadingKnowledge = Omit<Knowledge, 'search'>;

interface Reader {
  readonly holders: Knowledge['holders'];
  readonly read: (text: string) => Message;
}

/** By the finder, which is opened anew with all the rest when the descriptions change; people change by themselves. */
const readers = new WeakMap<PositionFinder, Reader>();

/** All people who are named, in the order in which they are. */
export function holdersNamed({
  holder,
  holderAt,
  otherHolders,
}: Message): readonly Pick<NamedHolder, 'holder' | 'at'>[] {
  return holder === null ? [] : [{ holder, at: holderAt }, ...otherHolders];
}

/** What a text says is the same whoever says it. */
export function readMessage(text: string, knowledge: ReadingKnowledge): Message {
  const { finder, holders } = knowledge;
  const known = readers.get(finder);
  if (known?.holders === holders) return known.read(text);
  const read = knownLately((each) => readAnew(each, knowledge));
  readers.set(finder, { holders, read });
  return read(text);
}

function readAnew(text: string, knowledge: ReadingKnowledge): Message {
  const sentence = readSentence(text, knowledge);
  const holder = holderMeant(sentence, knowledge);
  const otherHolders =
    holder === undefined ? [] : namedBesides(sentence, holder, knowledge.holders, knowledge.isKnown);
  const holdersAt = [holder, ...otherHolders].flatMap((each) => each?.at ?? []);
  const found = realMentions(knowledge.finder.findAll(sentence), sentence);
  const called = withoutOverlaps(found, knowledge.undescribed.findAll(sentence));
  const { undescribed } = called;
  const isNamed = called.mentions.length + undescribed.length > 0 || holder !== undefined;
  const mentions = isNamed ? called.mentions : mentionWithoutHead(sentence, knowledge);
  const named = new Set([...[...mentions, ...undescribed].flatMap(({ at }) => at), ...holdersAt]);
  const met = withoutFraming(withoutCopies(findCues(sentence, named), sentence), sentence);
  const framing = placesOfFraming(sentence);
  const rest = restOf(sentence, named, met).filter((at) => !framing.has(at));
  const cues = cuesThatAsk(met, sentence);
  return {
    sentence,
    mentions,
    holder: holder?.holder ?? null,
    holderAt: holder?.at ?? [],
    otherHolders,
    references: readReferences(sentence, named),
    cues,
    weights: weighCues(cues),
    numbers: spokenDutyNumbers(sentence),
    undescribed,
    rest,
    roles: rest.filter((at) => isRole(sentence, at, knowledge)),
  };
}

/** Whether it names a position that has a description, or a person. */
export function namesSomebody({ mentions, holder }: Pick<Message, 'mentions' | 'holder'>): boolean {
  return mentions.length > 0 || holder !== null;
}

/** How much of the message speaks for it; 0 where nothing does, see `cues.ts`. */
export function weightOf(message: Message, meaning: CueMeaning): number {
  return message.weights.get(meaning) ?? 0;
}
