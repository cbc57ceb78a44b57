import type { Language } from '../../language/index.js';
import {
  asksOfOneself,
  checkingWhich,
  firstPatterns,
  mineInEnglish,
  ownPatterns,
  statements,
} from './acknowledgement-patterns.js';
import {
  acknowledgementMeant,
  acknowledgementOfGroup,
  acknowledgementOfPerson,
  acknowledgementOfUnit,
  asksWhoHasNot,
  doneMeant,
  speaksOfAcknowledging,
  waitingPerson,
} from './acknowledgement-meant.js';
import { ageSaid, type SaidAge } from './age-said.js';
import { holds, mostWords, patternSaid } from '../words/command-pattern.js';
import { readDispute, type DisputeCommand } from './dispute-command.js';
import type { ToldKind } from './acknowledgement-told-patterns.js';
import { asSaid, commandWordsOf } from '../words/said.js';

/** What somebody wants of the ledger of acknowledgements. */
export type AcknowledgementCommand = { readonly language: Language } & (
  | DisputeCommand
  | { readonly kind: 'acknowledge'; readonly position: string | null }
  /** What is new in the own description since it was acknowledged. */
  | { readonly kind: 'news' }
  | { readonly kind: 'mine' }
  /** What is asked of acknowledging itself. */
  | { readonly kind: ToldKind }
  | { readonly kind: 'receipts' }
  /** Which receipt is not said: `null`. */
  | { readonly kind: 'check'; readonly number: string | null }
  /** `age`: those alone who have not for so long. */
  | ({ readonly kind: 'outstanding'; readonly age?: SaidAge } & OfWhom)
  /** Who has, in that time. */
  | ({ readonly kind: 'acknowledged'; readonly age: SaidAge } & OfWhom)
  /** Who has said that they do not agree. */
  | ({ readonly kind: 'disagreeing' } & OfWhom)
  /** How it stands, and not with whom: with those whom the asker may see, else with the asker. */
  | { readonly kind: 'standing' }
  /** Of one person, by as much of the name as was said, or of the holders of a position; `age`: for how long they have not. */
  | { readonly kind: 'person'; readonly name: string; readonly age?: SaidAge }
  /** Which receipt is taken back is not said: `null`; whose, by as much of the name as was said. */
  | {
      readonly kind: 'withdraw';
      readonly number: string | null;
      readonly reason: string | null;
      readonly name?: string;
    }
);

/** `null` of everybody; else by the words that were used: those of a unit, of somebody's team, or of a position. */
interface OfWhom {
  readonly unit: string | null;
  /** No word says that it is a unit: it is asked of them only where anybody leads a team or a position is called so. */
  readonly loosely?: true;
}

/** The command of one kind. */
export type CommandOf<Kind extends AcknowledgementCommand['kind']> = Extract<
  AcknowledgementCommand,
  { kind: Kind }
>;

const number = String.raw`\bR-[A-Z0-9-]{1,40}`;
const withdrawing = new RegExp(
  String.raw`^(?:palun |please )?(?<verb>võta|vota|tühista|tuhista|withdraw|revoke|take back)(?: tagasi)?(?: kviitung| kinnitus| see| the| receipt| acknowledgement)* (?<number>${number})(?: tagasi)?(?:(?: ?[:,] ?| - | – | (?=sest |because ))(?:sest |because )?(?<reason>.{1,1000}))?$`,
  'iu',
);
const checking = new RegExp(
  String.raw`^(?:(?:palun|please|kontrolli|kontrollida|kas|on|kviitung|kviitungit|kviitungi|number|numbriga|see|selle|ehtne|kehtiv|kehtib|check|verify|is|the|this|receipt|genuine|näita|naita|show|tahan|soovin|i|want|to) )*(?<number>${number})(?: (?:on|is|ehtne|õige|kehtiv|kehtib|valid|genuine|real|olemas))*$`,
  'iu',
);
/** A number as it stands on a receipt is nothing else, whatever is said beside it. */
const wholeNumber = /^.{0,80}?(?<number>\bR-[A-Z0-9]{5}-[A-Z0-9]{5})(?![A-Z0-9-]).{0,80}$/iu;
const english = /\b(?:check|verify|is|receipt|show|withdraw|revoke|take back|want|if|valid|genuine|this)\b/iu;

/** Reads what the buttons of the cards say and a person may type; any other text is a question. */
export function readAcknowledgementCommand(text: string): AcknowledgementCommand | undefined {
  const said = asSaid(text);
  if (said.length > 1_200) return undefined;
  return readOfReceipt(said) ?? readSentence(said) ?? readDispute(said) ?? readStatement(said);
}

function readOfReceipt(said: string): AcknowledgementCommand | undefined {
  const withdraw = withdrawing.exec(said)?.groups;
  if (withdraw?.['number'] !== undefined) {
    const language = english.test(withdraw['verb'] ?? '') ? 'en' : 'et';
    return { kind: 'withdraw', language, number: withdraw['number'], reason: withdraw['reason'] ?? null };
  }
  const check = (checking.exec(said) ?? wholeNumber.exec(said))?.groups?.['number'];
  if (check === undefined) {
    const unnamed = patternSaid(commandWordsOf(said), checkingWhich);
    return unnamed && { kind: 'check', number: null, language: unnamed.language };
  }
  return { kind: 'check', number: check, language: english.test(said.replace(check, '')) ? 'en' : 'et' };
}

/** Behind a colon stands which position or unit is meant: buttons say it so. */
function readSentence(said: string): AcknowledgementCommand | undefined {
  const [sentence = '', ...behind] = said.split(': ');
  const named = behind.join(': ').trim() || null;
  const words = commandWordsOf(sentence);
  const forSoLong = readOfAge(words, named);
  if (forSoLong !== undefined) return forSoLong;
  const isOfOneself = asksOfOneself.test(words.join(' '));
  const first = patternSaid(words, isOfOneself ? [mineInEnglish, ...firstPatterns] : firstPatterns);
  const inUnit = first === undefined ? acknowledgementOfUnit(words) : undefined;
  if (inUnit !== undefined) return inUnit;
  const found = first ?? acknowledgementMeant(words) ?? patternSaid(words, ownPatterns);
  if (found === undefined) return readOfOne(said, words, named) ?? acknowledgementOfGroup(words);
  const { kind, language } = found;
  switch (kind) {
    case 'acknowledge':
      return { kind, language, position: named };
    case 'outstanding':
    case 'disagreeing':
      return { kind, language, unit: named };
    case 'take-back':
      return named === null ? { kind: 'withdraw', language, number: null, reason: null } : undefined;
    case 'news':
    case 'mine':
    case 'standing':
    case 'told-elsewhere':
    case 'told-must':
    case 'told-unanswered':
    case 'told-seen':
    case 'told-leavers':
    case 'told-table':
    case 'told-meaning':
    case 'told-objection':
    case 'told-proof':
    case 'receipts':
      return named === null ? { kind, language } : undefined;
  }
}

/** 'Kes on kinnitamata üle 30 päeva', 'kes sel nädalal kinnitas': the same question without its age. */
function readOfAge(words: readonly string[], named: string | null): AcknowledgementCommand | undefined {
  // Most messages ask nothing of the kind, and an age is looked for by long patterns.
  if (words.length > mostWords || !speaksOfAcknowledging(words)) return undefined;
  const said = ageSaid(words);
  if (said === undefined || !speaksOfAcknowledging(said.rest)) return undefined;
  const { age, rest } = said;
  if (!asksWhoHasNot(rest)) return readDone(rest, named, age);
  // What was done meanwhile is nothing of those who have not.
  if (age.kind === 'within' || age.kind === 'in') return undefined;
  const meant = acknowledgementOfUnit(rest) ?? acknowledgementMeant(rest) ?? acknowledgementOfGroup(rest);
  if (meant === undefined) return waitingOfPerson(rest, age);
  if (meant.kind !== 'outstanding') return undefined;
  const { kind, language, ...whom } = meant;
  return { kind, language, unit: named, ...whom, age };
}

function readDone(
  words: readonly string[],
  named: string | null,
  age: SaidAge,
): CommandOf<'acknowledged'> | undefined {
  const meant = age.kind === 'longest' ? undefined : doneMeant(words);
  return meant && { kind: 'acknowledged', language: meant.language, unit: named ?? meant.unit, age };
}

/** 'Kui kaua on Maril kinnitamata'. */
function waitingOfPerson(words: readonly string[], age: SaidAge): CommandOf<'person'> | undefined {
  const meant = waitingPerson(words);
  return meant && { ...meant, age };
}

/** 'Võta Mari kinnitus tagasi, sest ta eksis': what stands behind it says why. */
const because = /^(?<what>.{1,200}?)[,;]? (?:sest|kuna|because|as) (?<reason>.{1,1000})$/iu;

function readOfOne(
  said: string,
  words: readonly string[],
  named: string | null,
): AcknowledgementCommand | undefined {
  const { what, reason = null } = because.exec(said)?.groups ?? {};
  const meant = acknowledgementOfPerson(words) ?? acknowledgementOfPerson(commandWordsOf(what ?? ''));
  if (meant === undefined) return undefined;
  const { kind, language, name } = meant;
  if (kind === 'person') return reason === null ? { kind, language, name } : undefined;
  return { kind, language, name, number: null, reason: named ?? reason };
}

/** Somebody who tells of reading or signing their description asks nothing of it, in whatever words. */
function readStatement(said: string): AcknowledgementCommand | undefined {
  const words = commandWordsOf(said);
  if (words.length > mostWords) return undefined;
  const has = (pattern: RegExp) => holds(words, pattern);
  for (const language of ['et', 'en'] as const) {
    const { description, says, oneself, never } = statements[language];
    if (has(description) && has(says) && has(oneself) && !has(never))
      return { kind: 'acknowledge', language, position: null };
  }
  return undefined;
}
