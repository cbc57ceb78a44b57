import { descriptionWithId } from '../../descriptions/index.js';
import { detectLanguage, fold, isLightWord } from '../../language/index.js';
import { tellsOfAbsence } from '../words/absence.js';
import { asksWho, asksWhoIs, placeOfWho, verbBehindWho, wordsBehindWho } from '../words/asks-who.js';
import { areTold } from '../cues/told-clauses.js';
import { isOfThing, relations } from '../cues/cue-table.js';
import { isDoing } from '../words/doer.js';
import { bestDuty, meansSomeDuty, surelyMeant } from '../evidence.js';
import type { Intent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import { namesSomebody, weightOf, type Message } from '../message/message.js';
import type { Mention } from '../names/mention.js';
import { strongestPart } from '../message/strongest-part.js';
import type { Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import { hasCapital, saysAny, wordsAt } from '../words/sentence.js';
import { turnedWith } from '../words/turning.js';
import { beginsYesOrNo } from '../words/yes-or-no.js';
import { wordSet } from '../words/word-set.js';

/** From here on it is asked in so many words whom one turns to. */
const turnedTo = 4;

/** Which position does this? Asked with 'kes' or 'who', and about nobody in particular. */
export function isWhoHandles(question: Question, message: Message, knowledge: Knowledge): boolean {
  if (message.holder !== null) return false;
  if (message.rest.length === 0) return isDoneMatter(message);
  if (weightOf(message, 'who-handles') === 0 && !asksWho(message.sentence)) return false;
  if (message.mentions.length > 0)
    return (
      isOfManyPeople(message, knowledge) ||
      isForToldPeople(message, knowledge) ||
      isOfTheirThing(message, knowledge)
    );
  // 'Which positions are there?' asks for the positions themselves.
  if (weightOf(message, 'list') >= 5) return false;
  const relation = Math.max(...relations.map((part) => weightOf(message, part)));
  if (relation === 0) return !isWhoIs(message) && !isOwnPartner(question, message, knowledge);
  // 'Who do I ask about my holiday' asks whom to turn to, whatever the matter is.
  if (relation < 4 && weightOf(message, 'who-handles') >= turnedTo) return true;
  if (relation < 4 && isBehindOccasion(message)) return true;
  // 'Kes mind asendab' and 'kes on raamatupidaja juht' ask for a relation, whatever else they say.
  if (message.references.me || message.roles.length + message.undescribed.length > 0) return false;
  if (message.references.before && question.before !== null) return false;
  if (isUnderWhom(message)) return true;
  return relation < 4 || meansSomeDuty(message, knowledge);
}

const whoDoes = /\bkes\b(?: \S+){0,3} tee(?:b|vad)\b|\bwho (?:does|do)\b/u;

/** 'Kes palgad teeb', 'who does payroll': who does it is a duty, though how much of it one gets is in no description. */
function isDoneMatter(message: Message): boolean {
  const { cues, mentions, sentence } = message;
  const isOfMatter = cues.length > 0 && cues.every(({ means }) => means === 'outside');
  return isOfMatter && mentions.length === 0 && whoDoes.test(sentence.folded);
}

/** The plural of a title as it is said: 'õdesid', 'kokkade', 'nurses'. A title that ends so by itself is none. */
const plural = /(?:d|(?:de|te)(?:l|le|lt|ga|s|st|sse|ks)?|[^s]s)$/;

/** 'Kes õdede graafiku teeb', 'who trains the drivers': something that is done with many of them, and asked of none. */
function isOfManyPeople(message: Message, knowledge: Knowledge): boolean {
  const { mentions, sentence } = message;
  if (strongestPart(message) !== undefined || message.references.me) return false;
  const isPlural = ({ head, ids }: Mention) => {
    const word = sentence.words[head]?.folded ?? '';
    const titles = ids.map((id) => descriptionWithId(id, knowledge.collection)?.title ?? '');
    return plural.test(word) && !titles.some((title) => fold(title).split(' ').includes(word));
  };
  return mentions.every(isPlural) && meansSomeDuty(message, knowledge);
}

/** 'Kes kinnitab juhataja puhkuse': something of theirs that another one's duty is surely about, and nothing that they do. */
function isOfTheirThing(message: Message, knowledge: Knowledge): boolean {
  const { mentions, sentence, references } = message;
  const [doing] = wordsBehindWho(sentence.text);
  if (doing === undefined || !isDoing(doing) || references.me) return false;
  if (relations.some((part) => weightOf(message, part) > 0)) return false;
  const isOwner = ({ at }: Mention) => (at.at(-1) ?? 0) + 1 < sentence.words.length;
  const best = bestDuty(message, knowledge);
  return (
    mentions.every(isOwner) &&
    best !== undefined &&
    best.evidence >= surelyMeant &&
    best.met.length > 1 &&
    !mentions.some(({ ids }) => ids.includes(best.passage.descriptionId))
  );
}

/** 'Direktor tahab kinkida midagi, kes valib': somebody is told of, and it is asked who does something about it. */
function isForToldPeople(message: Message, knowledge: Knowledge): boolean {
  const { mentions, sentence, references } = message;
  const isOfThem = references.person || strongestPart(message) !== undefined || tellsOfAbsence(sentence);
  const named = mentions.flatMap(({ at }) => at);
  return !isOfThem && areTold(named, sentence) && meansSomeDuty(message, knowledge);
}

/** 'Kelle käe all on autopark': a thing has nobody above it, and is somebody's to see to. */
function isUnderWhom({ sentence, rest }: Message): boolean {
  const isThing = (at: number) => {
    const word = sentence.words[at];
    return word !== undefined && !hasCapital(sentence, word);
  };
  return /\bkelle (?:kae )?all on\b/u.test(sentence.folded) && rest.every(isThing);
}

/** What is done, and with what. */
const fewestOfMatter = 2;

/** 'Arst jäi haigeks, kes patsientidele helistab': somebody without a description is away, and a thing is asked for by its own words. */
function isBehindOccasion({ sentence, rest, roles, undescribed, references }: Message): boolean {
  const who = placeOfWho(sentence);
  const away = [...roles, ...undescribed.flatMap(({ at }) => at)];
  const isTold = away.length > 0 && away.every((at) => at < who);
  const isOfOne = references.me || references.person;
  return isTold && !isOfOne && rest.filter((at) => at > who).length >= fewestOfMatter;
}

const handedIn = { et: 'viia|anda|esitada|registreerida', en: 'register|apply|submit|hand|bring|file' };

/** 'Kuhu avaldus esitada', 'where do I register a birth'. */
const whereToHandIn = whereTo('kuhu', handedIn.et, handedIn.en);

/** 'Kust luba saab', or where something is handed in: to whom one goes for it. */
const whereToGet = whereTo(
  'kust|kuhu',
  `saa(?:b|n|da|ks|ksin)|${handedIn.et}|panna|visata|saata|(?:vii|anna|pane|viska|saada|esita)(?:n|me)`,
  `get|pay|order|request|buy|${handedIn.en}`,
);

/** 'How do I book a company car', 'kuidas ametiautot broneerida': who gives it, and not what the asker has been given. */
const howToBook =
  /^how (?:do|can|could|should|to) (?:i |we |one )?(?:book|reserve|order|hire|borrow)\b|^kuidas\b(?: \S+){0,4} (?:broneeri(?:da|n|me|b|takse)|reserveeri(?:da|n|me)|telli(?:da|n|me|b)|laenuta(?:da|n|me))\b|^kuidas (?:broneerida|reserveerida|tellida|laenutada)\b/u;

/** 'Kus ma koolituse saan' */
const whereOneGets = /\bkus\b(?: \S+){1,3} saa(?:b|n|da|ks|ksin)$/u;

function whereTo(place: string, et: string, en: string): RegExp {
  const asked = String.raw`where (?:do|can|should|could|must) (?:i|we|you|one)`;
  return new RegExp(String.raw`\b(?:${place})\b(?: \S+){0,5} (?:${et})\b|\b${asked} (?:${en})\b`, 'u');
}

/** Where nobody is named, and nothing that descriptions have or leave out is asked for. */
export function asksWhereToGet(message: Message): boolean {
  const { rest, sentence } = message;
  if (namesSomebody(message) || rest.length === 0) return false;
  const said = sentence.folded;
  // 'Kuhu esitada kaebus, et palk oli vale' asks for no pay.
  if (weightOf(message, 'outside') > 0 && !whereToHandIn.test(said)) return false;
  if (weightOf(message, 'overview') > 0) return false;
  const part = strongestPart(message);
  if (howToBook.test(said) && (part === undefined || isOfThing(part))) return true;
  return (part === undefined || part === 'rights') && (whereToGet.test(said) || whereOneGets.test(said));
}

/** 'Kes on direktor?', 'who is Peeter Pikk': asks for a position or a person by name, and not for what anybody does. */
function isWhoIs(message: Message): boolean {
  const { sentence, rest, roles } = message;
  const isName = (at: number) => {
    const word = sentence.words[at];
    return roles.includes(at) || (word !== undefined && hasCapital(sentence, word));
  };
  // 'Kes on volikogu esimees': what stands before says of what.
  const last = rest.at(-1);
  return last !== undefined && (roles.includes(last) || rest.every(isName)) && asksWhoIs(sentence);
}

const partners = wordSet('kellega kellelt kelleni');

/** 'Kellega ma koostööd tegema pean': with whom the one who asks has to do, where their own description says it. */
function isOwnPartner({ asker }: Question, message: Message, { search }: Knowledge): boolean {
  const asks = message.references.me && saysAny(message.sentence, partners);
  if (!asks || asker.kind !== 'holder' || weightOf(message, 'who-handles') > 0) return false;
  const own = search.find(message.sentence.text, { duties: true, descriptionIds: asker.descriptionIds });
  return (own[0]?.evidence ?? 0) >= surelyMeant;
}

/** A statement that is no question, and that some duty meets in nearly every word. */
export function isTellingTopic(message: Message, knowledge: Knowledge): boolean {
  return strongestPart(message) === undefined && isFound(message, knowledge);
}

/** Whether some duty meets nearly every word of it. */
export function isFound(message: Message, knowledge: Knowledge): boolean {
  return saysMatter(message) && meansSomeDuty(message, knowledge);
}

/** 'Kas see on uus' says nothing of what is meant: 'new' may be said of anything. */
function saysMatter({ rest, sentence }: Message): boolean {
  const isLight = (at: number) => isLightWord(sentence.words[at]?.text ?? '');
  return rest.length > 0 && !(beginsYesOrNo(sentence) && rest.every(isLight));
}

/** Asks who does what the message says; `certain` where it was asked in so many words. */
export function whoHandles(
  message: Message,
  certain: boolean,
): Extract<Intent, { readonly kind: 'who-handles' }> {
  const topic = turnedWith(message.sentence) ?? asMeant(message).trim();
  return { kind: 'who-handles', topic, certain };
}

/** 'Who is resposible for backups': a misspelt word that asks is no word of the matter, and is spelt as it was understood. */
function asMeant({ sentence: { text, words }, cues }: Message): string {
  if (detectLanguage(text).language !== 'en') return text;
  const spelt = new Map(
    cues.flatMap(({ phrase, at }) =>
      phrase.split(' ').map((word, index) => [at[index] ?? -1, word] as const),
    ),
  );
  return words.reduceRight((said, { start, end, guesses }, at) => {
    const word = guesses.length > 0 ? spelt.get(at)?.replace('=', '') : undefined;
    return word === undefined ? said : said.slice(0, start) + word + said.slice(end);
  }, text);
}

/** 'Who keeps leave records?' – 'and software licences?': a matter of its own, though one of its words names a part. */
export function goesOnToThing(before: Remembered | null, message: Message): Intent | undefined {
  if (before?.intent.kind !== 'who-handles' || !message.references.goesOn || message.references.me)
    return undefined;
  const part = strongestPart(message);
  if (!isOfThing(part) || message.rest.length === 0 || namesSomebody(message)) return undefined;
  const ofPart = message.cues.flatMap(({ means, at }) => (means === part ? at : []));
  return goingOnWith(before.intent.topic, { ...message, rest: [...message.rest, ...ofPart] });
}

/** 'Kes haldab üldmeili?' – 'aga veebilehti?': the verb is carried over, the rest is new. */
export function goingOnWith(topic: string, message: Message): Intent {
  return {
    kind: 'who-handles',
    topic: `${whatIsDone(topic)} ${wordsAt(message.sentence, message.rest)}`.trim(),
    certain: true,
  };
}

/** An Estonian verb may stand behind what it is done to: 'kes kraanat hooldab'. */
function whatIsDone(topic: string): string {
  const behind = wordsBehindWho(topic);
  const verb = detectLanguage(topic).language === 'et' ? behind.find(isDoing) : undefined;
  return verb ?? verbBehindWho(topic);
}
