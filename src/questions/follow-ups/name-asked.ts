import { aboutPositions } from '../whom/about.js';
import type { Intent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import type { Message } from '../message/message.js';
import { partBefore, type Remembered } from '../remembered.js';
import { superiorOf } from '../whom/superior.js';
import { wordSet } from '../words/word-set.js';

const names = wordSet('nimi nime nimed nimeks nimepidi nimeliselt name names');
/** What may stand beside it and asks for nothing else. */
const beside = wordSet(
  'ja aga mis mida kes kuidas on oli ta tema nende neil selle selles sellel inimese isiku palun utle ' +
    'and but what whats who is are was his her their the by s please tell me that person persons',
);

const front = '^(?:(?:ja|aga|and|but|so) )*';

/** 'Kes see on', 'who is that': more than the name that has just been read. */
const whoIsThat = new RegExp(
  front +
    String.raw`(?:kes (?:see|ta|tema|too)(?: (?:inimene|isik|mees|naine))? on|kes on (?:see|ta|tema|too)(?: (?:inimene|isik))?|who(?: is|s)? (?:that|this|it|he|she)(?: person)?)$`,
);

const reached = String.raw`(?:uhendust (?:votta|votan|saada|saan|saab)|katte (?:saada|saan|saab)|kirjutada|kirjutan|helistada|helistan|leian|leida|raakida|raagin)`;
/** 'Kuidas temaga ühendust saab', 'how do I reach her': Teams opens a chat with whoever is named on the card. */
const howToReach = new RegExp(
  front +
    String.raw`(?:(?:kuidas|kust|kus) (?:(?:ma|saan|saab|voin|voiks|siis|on|voimalik) )*(?:ta|teda|tema|temaga|talle|temale|nendega|neid|neile) (?:(?:ma|saan|saab|voin|siis) )*${reached}|kellele ma siis (?:kirjutan|helistan)|how (?:do|can|could|should) (?:i|we) (?:contact|reach|get hold of|get in touch with|write to|call|message|talk to) (?:him|her|them|that person))$`,
);

function asksForName(said: string): boolean {
  const words = said.split(' ');
  return words.some((word) => names.has(word)) && words.every((word) => names.has(word) || beside.has(word));
}

function asksWhoOrHow(said: string): boolean {
  return asksForName(said) || whoIsThat.test(said) || howToReach.test(said);
}

/**
 * 'Ja mis ta nimi on?', 'kes see on', 'kuidas temaga ühendust saab': who it is that was just shown. The answer on a superior
 * or on who stands in has the people in it; of any other position its holders are shown, and so they are of a superior of
 * whom more than the name is asked.
 */
export function nameAsked(
  before: Remembered | null,
  message: Message,
  knowledge: Knowledge,
): Intent | undefined {
  if (before === null) return undefined;
  const said = message.sentence.folded;
  // 'What's his name and how can I reach him' is one question.
  if (!said.split(/ (?:ja|and) /).every(asksWhoOrHow)) return undefined;
  const { descriptionIds } = before;
  const asked = partBefore(before);
  if (asked?.part === 'manager') {
    const superior = whoIsThat.test(said) ? superiorOf(asked.about, knowledge) : undefined;
    return superior === undefined ? asked : { kind: 'overview', about: superior };
  }
  if (asked?.part === 'substitutedBy') return asked;
  return descriptionIds.length === 0
    ? undefined
    : { kind: 'overview', about: aboutPositions(descriptionIds) };
}
