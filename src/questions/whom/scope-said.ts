import { descriptionWithId, unitParts, unitsUpTo } from '../../descriptions/index.js';
import { isUnitKind, stemsOf, unitInOneWord, unitKindsLike } from '../../language/index.js';
import type { Knowledge } from '../knowledge.js';
import { readMessage, weightOf, type Message } from '../message/message.js';
import { own } from '../words/pronouns.js';
import type { Question } from '../question.js';
import type { Scope } from './scope.js';
import { sameThing } from '../words/same-thing.js';
import { asTyped, saysAny, type SpokenWord } from '../words/sentence.js';
import { mostSaidOf, stemsOfUnitSaid, unitsOfHolders } from '../names/unit-names.js';
import { wordSet } from '../words/word-set.js';

/** What people do in a unit, whatever it is called. */
export const beingThere = wordSet(
  'on ole tootab tootavad tootame tootan kuulub kuuluvad is are am work works working belongs belong',
);
const pointing = wordSet('selle selles sealne tema nende that this her his their same samas');

function oneUnit(unit: string, others: readonly string[] = []): Scope {
  return { kind: 'unit', unit, others };
}

/** Reads of which unit a message speaks; `undefined` where it says nothing of that. */
export function scopeSaid(question: Question, message: Message, knowledge: Knowledge): Scope | undefined {
  const unitSaid = message.sentence.words.some(isKindOfUnit);
  const position = message.mentions.find(({ ids, foreign }) => ids.length === 1 && !foreign);
  const ofPosition = unitOf(position?.ids ?? [], knowledge);
  if (ofPosition !== undefined) return oneUnit(ofPosition);
  const named = unitNamed(message, knowledge);
  if (named !== undefined) return oneUnit(named);
  const everywhere = weightOf(message, 'everywhere') > 0;
  // 'Meie asutuses' is all of it.
  const ofOwn = saysAny(message.sentence, own) || message.references.me;
  if (ofOwn && (unitSaid || !everywhere)) return ownUnit(question, message, knowledge);
  if (unitSaid && saysAny(message.sentence, pointing)) {
    const before = unitOf(question.before?.descriptionIds ?? [], knowledge);
    if (before !== undefined) return oneUnit(before);
  }
  return everywhere ? { kind: 'everywhere' } : unknownUnit(message);
}

function unitOf(descriptionIds: readonly string[], { collection }: Knowledge): string | undefined {
  return descriptionWithId(descriptionIds[0] ?? '', collection)?.unit ?? undefined;
}

/** The unit of the one who asks. */
export function ownUnit({ asker, units }: Question, message: Message, { collection }: Knowledge): Scope {
  const held = asker.kind === 'holder' ? asker.descriptionIds : [];
  const described = collection.filter(({ id }) => held.includes(id)).flatMap(({ unit }) => unit ?? []);
  const own = units !== undefined && units.length > 0 ? units : described;
  const [first, ...others] = new Set(own.map((unit) => upToKind(unit, message)));
  if (first !== undefined) return oneUnit(first, others);
  return { kind: 'unknown-me', title: asker.kind === 'undescribed' ? asker.title : null };
}

/** The unit that is named, as the descriptions call it, or the roster. */
export function unitNamed(message: Message, knowledge: Knowledge): string | undefined {
  return unitInItsWords(message, knowledge) ?? unitInOtherWords(message, knowledge);
}

/** The unit that these words name, in whatever case: `haldusosakonnas`. */
export function unitMeant(words: string, knowledge: Knowledge): string | undefined {
  return unitNamed(readMessage(words, knowledge), knowledge);
}

/** The unit that is named by words of its own name. */
export function unitInItsWords(message: Message, { units, holders }: Knowledge): string | undefined {
  return mostSaidOf([units, unitsOfHolders(holders)], stemsSaid(message));
}

/** 'The victim support department': units are named in Estonian, and asked for in English too. */
function unitInOtherWords(message: Message, { units, holders, thesaurus }: Knowledge): string | undefined {
  const { words } = message.sentence;
  const kindAt = words.findIndex(isKindOfUnit);
  const which = words.slice(beginningOfUnit(kindAt, message), Math.max(0, kindAt)).map(({ stems }) => stems);
  const kinds = kindsSaid(message);
  const found = thesaurus
    .relatedOf(which)
    .filter(({ weight }) => weight >= sameThing)
    .flatMap(({ stems }) =>
      [units, unitsOfHolders(holders)]
        .flatMap(({ mostSaid }) => mostSaid(new Set([...stems, ...kinds])) ?? [])
        .filter(({ met }) => met === stems.length),
    );
  return found.sort((a, b) => a.left - b.left)[0]?.name;
}

function kindsSaid(message: Message): readonly string[] {
  return [...stemsSaid(message)].filter(isUnitKind).flatMap(unitKindsLike);
}

/** Whether it names a unit, or a word for one. */
export function speaksOfUnit(message: Message, knowledge: Knowledge): boolean {
  return message.sentence.words.some(saysUnit) || unitNamed(message, knowledge) !== undefined;
}

function stemsSaid({ sentence }: Message): ReadonlySet<string> {
  return new Set(sentence.words.flatMap(stemsOfUnitSaid));
}

/** 'Meie osakond' of somebody in `Arenduse osakond, teenuste talitus` is the department, and not the section in it. */
function upToKind(unit: string, message: Message): string {
  const kinds = kindsSaid(message);
  const parts = unitParts(unit);
  const at = parts.findIndex((part) =>
    kinds.some((kind) => stemsOf(part).some((stem) => stem.endsWith(kind))),
  );
  return unitsUpTo(parts)[at] ?? unit;
}

/** Whether the word only says that something is a unit: `osakonnas`. */
function isKindOfUnit({ stems, guesses }: SpokenWord): boolean {
  return [...stems, ...guesses].some(isUnitKind);
}

/** That, or which one in the same word: `personaliosakonnas`. */
export function saysUnit(word: SpokenWord): boolean {
  return unitInOneWord(word.text) !== undefined || isKindOfUnit(word);
}

/** 'Laevastiku osakonnas': it is said that there is none, and not silently answered for all. */
function unknownUnit(message: Message): Scope | undefined {
  const { sentence, rest } = message;
  const { words, text } = sentence;
  const compound = words.find((word) => unitInOneWord(word.text) !== undefined);
  if (compound !== undefined) return oneUnit(asTyped(sentence, compound));
  const at = words.findIndex((word, place) => isKindOfUnit(word) && rest.includes(place - 1));
  const [first, kind] = [words[beginningOfUnit(at, message)], words[at]];
  if (first === undefined || kind === undefined) return undefined;
  return oneUnit(text.slice(first.start, kind.end));
}

/** Where the words begin that stand right before a kind of unit and say which: 'the *victim support department*'. */
export function beginningOfUnit(kindAt: number, { rest, sentence }: Message): number {
  const isThere = (at: number) => beingThere.has(sentence.words[at]?.folded ?? '');
  let at = kindAt;
  while (rest.includes(at - 1) && !isThere(at - 1)) at -= 1;
  return at;
}
