import { composeAnswer, shownIn, spokenOf, type Answer, type Sources } from '../../answers/index.js';
import { detectLanguage, type Language } from '../../language/index.js';
import { askerOf, type Asker } from '../../people/index.js';
import {
  asksInOtherLanguage,
  hasQuestionWord,
  questionOfStory,
  splitMessage,
  understand,
  withoutMailHeaders,
  type Intent,
  type Remembered,
} from '../../questions/index.js';
import { asksByItself, asksInVain } from './asks-by-itself.js';
import type { Library } from '../talk/library.js';
import { languageWished } from '../about-bot/talk-command.js';

/** One message with everything that came of it, from the words to the answer. */
export interface Exchange {
  readonly intent: Intent;
  readonly answer: Answer;
  readonly language: Language;
  readonly after: Remembered | null;
}

/** Who asks, with what the roster knows of them besides; left out where nobody has looked. */
type Speaker = Asker & { readonly units?: readonly string[]; readonly aadObjectId?: string | null };

export function speakerOf(aadObjectId: string | null, { staff }: Library): Speaker {
  return { ...askerOf(aadObjectId, staff), units: staff.find(aadObjectId)?.units ?? [], aadObjectId };
}

/** What a message is understood by beside its words. */
interface Setting {
  readonly asker: Speaker;
  readonly before: Remembered | null;
  readonly library: Library;
  /** In which it is answered. */
  readonly language: Language;
}

/** Understands and answers one message: pure, given what the bot knows, who asks and what was said before. */
export function exchange(
  said: string,
  asker: Speaker,
  before: Remembered | null,
  library: Library,
): Exchange {
  const text = withoutMailHeaders(said);
  const other = languageWished(text) ?? asksInOtherLanguage(text);
  if (other !== undefined && before !== null) return sameInLanguage(before, other, asker, library);
  const setting = { asker, before, library, language: languageOf(text, before) };
  return askedInStory(text, setting) ?? askedInAll(text, setting);
}

/** What a long message of many sentences asks, where that is clear by itself; `undefined` where the story belongs to it. */
function askedInStory(text: string, setting: Setting): Exchange | undefined {
  const question = questionOfStory(text, setting.library.knowledge);
  if (question === undefined) return undefined;
  const asked = askedInAll(question, setting);
  return asksByItself(question, asked) ? asked : undefined;
}

function askedInAll(text: string, setting: Setting): Exchange {
  const pieces = splitMessage(text);
  const apart = pieces.length > 1 ? exchangePieces(text, pieces, setting) : undefined;
  const whole = exchangeOne(text, setting);
  return apart !== undefined && countOf(apart) >= countOf(whole) ? apart : whole;
}

/** The answer given before, once more: the interface speaks the other language, the description keeps its words. */
function sameInLanguage(before: Remembered, language: Language, asker: Speaker, library: Library): Exchange {
  const answer = composeAnswer(before.intent, sourcesFor(asker, library));
  return { intent: before.intent, answer, language, after: { ...before, language } };
}

/** Surer than one word with dots or without them, which may be a title or a name. */
const sureOfLanguage = 0.5;

/**
 * The interface speaks the language of the question; a message that shows none goes on in the one before. What a button
 * asks stands behind the position's name, and speaks for the language by itself.
 */
function languageOf(text: string, before: Remembered | null): Language {
  const behindName = text.slice(text.lastIndexOf(':') + 1);
  const own = detectLanguage(behindName);
  const { language, confidence } = own.confidence > sureOfLanguage ? own : detectLanguage(text);
  if (confidence > sureOfLanguage) return language;
  return before?.language ?? (confidence > 0 ? language : 'et');
}

function exchangeOne(text: string, { asker, before, library, language }: Setting): Exchange {
  const { units } = asker;
  const question = { text, asker, before, ...(units === undefined ? {} : { units }) };
  const intent = understand(question, library.knowledge);
  const answer = composeAnswer(intent, sourcesFor(asker, library));
  const spoken = spokenOf(answer);
  const after =
    spoken === undefined
      ? before
      : {
          intent,
          ...spoken,
          earlier: spokenOfEarlier(spoken.descriptionIds, before),
          shown: shownBy(answer, spoken.descriptionIds, before),
          language,
        };
  return { intent, answer, language, after };
}

/** Whoever was spoken of before: as long as the same are, still those before them. */
function spokenOfEarlier(now: readonly string[], before: Remembered | null): readonly string[] {
  const last = before?.descriptionIds ?? [];
  return (last.some((id) => !now.includes(id)) ? last : before?.earlier) ?? [];
}

function sourcesFor(speaker: Speaker, { collection, knowledge, staff }: Library): Sources {
  const me = speaker.kind === 'holder' ? (speaker.descriptionIds[0] ?? null) : null;
  const { search, holders } = knowledge;
  const asker = speaker.aadObjectId ?? null;
  const [reports, superiors] = [staff.directReportsOf(asker), staff.managersOf(asker)];
  return { collection, search, me, holders, asker, reports, superiors };
}

/** The list that was shown last stands as long as one of it is spoken of. */
function shownBy(
  answer: Answer,
  [spokenOf]: readonly string[],
  before: Remembered | null,
): readonly string[] {
  const shown = shownIn(answer);
  if (shown.length > 0 || spokenOf === undefined) return shown;
  return before?.shown?.includes(spokenOf) ? before.shown : [];
}

/** What one card has room for: whoever asked more is told so. */
const mostQuestions = 4;

interface AskedPiece {
  readonly piece: string;
  readonly exchange: Exchange;
  readonly inVain: boolean;
}

/** Behind a story, who is asked for in vain is the one whom the story is about; behind a question, somebody else. */
function withoutStory(asked: readonly AskedPiece[]): readonly AskedPiece[] {
  const isStory = asked.some(({ piece, inVain }) => !inVain && !hasQuestionWord(piece));
  return isStory ? asked.filter(({ inVain }) => !inVain) : asked;
}

/**
 * A message with several questions: each is answered after the one before, so that the second may say 'she'.
 * `undefined` where fewer than two of the pieces ask for something by themselves: then the message is one question.
 */
function exchangePieces(text: string, pieces: readonly string[], setting: Setting): Exchange | undefined {
  const asked: AskedPiece[] = [];
  for (const piece of pieces) {
    const next = exchangeOne(piece, { ...setting, before: asked.at(-1)?.exchange.after ?? setting.before });
    const inVain = asksInVain(piece, next) && !text.includes(`, ${piece}`);
    if (inVain || asksByItself(piece, next)) asked.push({ piece, exchange: next, inVain });
    if (asked.length > mostQuestions) break;
  }
  const all = withoutStory(asked);
  const more = all.length > mostQuestions;
  const exchanges = saidOnce(all.slice(0, mostQuestions).map(({ exchange }) => exchange));
  const last = exchanges.at(-1);
  if (last !== undefined && exchanges.length < all.length && exchanges.length === 1) return last;
  if (last === undefined || exchanges.length < 2 || isOneWithClause(text, pieces, exchanges))
    return undefined;
  const answers = exchanges.flatMap(({ answer }) => (answer.kind === 'several' ? answer.answers : [answer]));
  const intents = exchanges.flatMap(({ intent }) => (intent.kind === 'several' ? intent.intents : [intent]));
  return { ...last, intent: { kind: 'several', intents }, answer: { kind: 'several', answers, more } };
}

/** 'Kes teavitab omakseid ja kes helistab omastele' is one answer, and not the same twice. */
function saidOnce(exchanges: readonly Exchange[]): readonly Exchange[] {
  const once = new Map<string, Exchange>();
  for (const each of exchanges) {
    const said = whatIsSaid(each.answer);
    if (!once.has(said)) once.set(said, each);
  }
  return [...once.values()];
}

/** What a person would read twice: the duties that were found, however well their words were met. */
function whatIsSaid(answer: Answer): string {
  return answer.kind === 'handlers'
    ? JSON.stringify(answer.found.map(({ citation }) => citation))
    : JSON.stringify(answer);
}

function countOf({ intent }: Exchange): number {
  return intent.kind === 'several' ? intent.intents.length : 1;
}

/** 'Kes õpetab neid, kes gruppe veavad?': behind a mere comma the second tells who is meant in the first. */
function isOneWithClause(text: string, pieces: readonly string[], exchanges: readonly Exchange[]): boolean {
  const ofDoer = exchanges.every(({ intent }) => intent.kind === 'who-handles');
  return ofDoer && pieces.slice(1).every((piece) => text.includes(`, ${piece}`));
}
