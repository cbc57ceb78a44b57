import type { PartMeaning } from '../cues/cue-table.js';
import { dutiesWanted } from '../cues/duties-wanted.js';
import { oneOrSeveral, type Intent, type SingleIntent } from '../intent.js';
import type { Message } from '../message/message.js';
import { partsTogether } from './parts-together.js';
import type { Question } from '../question.js';
import { strongestPart } from '../message/strongest-part.js';
import { sideOf } from '../message/substitution-direction.js';
import { saysAny } from '../words/sentence.js';
import { wantedWords } from './wanted-words.js';
import type { Whom } from '../whom/whom.js';
import { wordSet } from '../words/word-set.js';
import { beginsYesOrNo } from '../words/yes-or-no.js';

/** 'Haridus ja töökogemus': parts that are named in one breath are asked for together. */
export function partsAsked(question: Question, message: Message, whom: Whom): Intent | undefined {
  const strongest = strongestPart(message);
  if (strongest === undefined) return undefined;
  const [first, ...others] = partsTogether(message, strongest).map((part) =>
    askedPart(question, message, whom, part),
  );
  return first && oneOrSeveral(first, others);
}

const all = wordSet('koik koiki koigi koikide all every');

/** 'Kõik tulemused' behind one duty: not those of that one. */
function asksForAll({ sentence, references }: Message): boolean {
  return !references.before && saysAny(sentence, all);
}

function askedPart(
  { before }: Question,
  message: Message,
  { about, named }: Whom,
  part: PartMeaning,
): SingleIntent {
  if (part === 'results') {
    const anew = named || message.references.me || asksForAll(message);
    const number = anew ? null : (before?.dutyNumber ?? null);
    const wanted = number === null ? wantedWords(message, part) : '';
    return { kind: 'results', number, about, ...(wanted !== '' && { wanted }) };
  }
  const duties = part === 'duties' ? dutiesWanted(message.sentence) : undefined;
  return {
    kind: 'part',
    part: part === 'substitution' ? sideOf(message) : part,
    about,
    ...(duties !== undefined && { duties }),
    wanted: wantedWords(message, part),
    ...(beginsYesOrNo(message.sentence) && { whether: true }),
  };
}
