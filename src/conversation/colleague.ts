import { composeAnswer, shownIn, spokenOf, type Answer, type Sources } from '../answers/index.js';
import {
  reminderWording,
  renderAnswer,
  renderHelp,
  renderImportRefusal,
  renderWelcome,
  type MayBesides,
} from '../cards/index.js';
import { detectLanguage, type Language } from '../language/index.js';
import { askerOf, mayDo, standingOf, type Action, type Asker } from '../people/index.js';
import {
  asksInOtherLanguage,
  hasQuestionWord,
  splitMessage,
  understand,
  unitMeant,
  type Intent,
  type Remembered,
} from '../questions/index.js';
import { answerAcknowledgement, isMeant } from './answer-acknowledgement.js';
import { commandsIn } from './commands.js';
import { illustrate, unitsPictureBy, type Illustrator } from './illustrate.js';
import { namedInsteadOfLinked, type DeepLinks } from './deep-links.js';
import type { LedgerDesk, LedgerRoom } from './ledger-desk.js';
import type { Library } from './library.js';
import type { ConversationMemory } from './memory.js';
import { noteQuestion, noteRating, type Notebook } from './notebook.js';
import type { ImportDesk } from './import-desk.js';
import { createImporting } from './importing.js';
import { isMeantToRemind, type Reminding } from './reminding.js';
import { answerPress, readPress } from './pressing.js';
import { uncounted, type Refusals } from './refusals.js';
import type { Asked, Colleague } from './reply.js';
import { answerTeaching } from './teaching.js';

/** One message with everything that came of it, from the words to the answer. */
export interface Exchange {
  readonly intent: Intent;
  readonly answer: Answer;
  readonly language: Language;
  readonly after: Remembered | null;
}

/** Who asks, with what the roster knows of them besides; left out where nobody has looked. */
type Speaker = Asker & { readonly units?: readonly string[]; readonly aadObjectId?: string | null };

function speakerOf(aadObjectId: string | null, { staff }: Library): Speaker {
  return { ...askerOf(aadObjectId, staff), units: staff.find(aadObjectId)?.units ?? [], aadObjectId };
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

/** Understands and answers one message: pure, given what the bot knows, who asks and what was said before. */
export function exchange(
  text: string,
  asker: Speaker,
  before: Remembered | null,
  library: Library,
): Exchange {
  const other = asksInOtherLanguage(text);
  if (other !== undefined && before !== null) return sameInLanguage(before, other, asker, library);
  const language = languageOf(text, before);
  const pieces = splitMessage(text);
  const apart =
    pieces.length > 1 ? exchangePieces(text, pieces, asker, before, library, language) : undefined;
  const whole = exchangeOne(text, asker, before, library, language);
  return apart !== undefined && countOf(apart) >= countOf(whole) ? apart : whole;
}

function countOf({ intent }: Exchange): number {
  return intent.kind === 'several' ? intent.intents.length : 1;
}

/** The answer given before, once more: the interface speaks the other language, the description keeps its words. */
function sameInLanguage(before: Remembered, language: Language, asker: Speaker, library: Library): Exchange {
  const answer = composeAnswer(before.intent, sourcesFor(asker, library));
  return { intent: before.intent, answer, language, after: { ...before, language } };
}

function sourcesFor(speaker: Speaker, { collection, knowledge }: Library): Sources {
  const me = speaker.kind === 'holder' ? (speaker.descriptionIds[0] ?? null) : null;
  const { search, holders } = knowledge;
  return { collection, search, me, holders, asker: speaker.aadObjectId ?? null };
}

function exchangeOne(
  text: string,
  asker: Speaker,
  before: Remembered | null,
  library: Library,
  language: Language,
): Exchange {
  const { units } = asker;
  const question = { text, asker, before, ...(units === undefined ? {} : { units }) };
  const intent = understand(question, library.knowledge);
  const answer = composeAnswer(intent, sourcesFor(asker, library));
  const spoken = spokenOf(answer);
  const after =
    spoken === undefined
      ? before
      : { intent, ...spoken, shown: shownBy(answer, spoken.descriptionIds, before), language };
  return { intent, answer, language, after };
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

/**
 * A message with several questions: each is answered after the one before, so that the second may say 'she'.
 * `undefined` where fewer than two of the pieces ask for something by themselves: then the message is one question.
 */
function exchangePieces(
  text: string,
  pieces: readonly string[],
  asker: Speaker,
  before: Remembered | null,
  library: Library,
  language: Language,
): Exchange | undefined {
  const exchanges: Exchange[] = [];
  let more = false;
  for (const piece of pieces) {
    const next = exchangeOne(piece, asker, exchanges.at(-1)?.after ?? before, library, language);
    if (!asksByItself(next, piece)) continue;
    more = exchanges.length === mostQuestions;
    if (more) break;
    exchanges.push(next);
  }
  const last = exchanges.at(-1);
  if (last === undefined || exchanges.length < 2 || isOneWithClause(text, pieces, exchanges))
    return undefined;
  const answers = exchanges.flatMap(({ answer }) => (answer.kind === 'several' ? answer.answers : [answer]));
  const intents = exchanges.flatMap(({ intent }) => (intent.kind === 'several' ? intent.intents : [intent]));
  return { ...last, intent: { kind: 'several', intents }, answer: { kind: 'several', answers, more } };
}

/** 'Kes õpetab neid, kes gruppe veavad?': behind a mere comma the second tells who is meant in the first. */
function isOneWithClause(text: string, pieces: readonly string[], exchanges: readonly Exchange[]): boolean {
  const ofDoer = exchanges.every(({ intent }) => intent.kind === 'who-handles');
  return ofDoer && pieces.slice(1).every((piece) => text.includes(`, ${piece}`));
}

/** 'Ja kas tal on juhiluba vaja', 'does he travel': asked of somebody, though no part of a description has such a name. */
const isYesOrNo = /^(?:kas|does|do|is|are|can|may|must)(?!\p{L})/iu;

/** A story, a greeting or thanks beside a question is none of its own. */
function asksByItself({ intent, answer }: Exchange, piece: string): boolean {
  switch (intent.kind) {
    case 'greeting':
    case 'thanks':
    case 'help':
    case 'unclear':
    case 'overview':
      return false;
    case 'topic':
      return isYesOrNo.test(piece);
    case 'who-handles':
      return intent.certain && (answer.kind === 'handlers' || answer.kind === 'having');
    case 'part':
    case 'duty':
    case 'results':
      if (intent.about.kind === 'unsaid') return false;
      return answer.kind !== 'unknown-me' && (intent.about.kind !== 'unknown' || hasQuestionWord(piece));
    case 'list':
    case 'who-has':
    case 'compare':
    case 'stands-in':
    case 'stand-in-chain':
    case 'could-stand-in':
    case 'people':
    case 'unit-heads':
    case 'without-stand-in':
    case 'substitution-picture':
    case 'outside':
    case 'several':
      return answer.kind !== 'unknown-me';
  }
}

/** What the help tells managers and HR besides: nothing of it where others read along. */
function besidesFor(aadObjectId: string | null, { staff }: Library): readonly MayBesides[] {
  const standing = standingOf(aadObjectId, staff);
  const may = (action: Action) => mayDo(standing, action).kind === 'allowed';
  if (may('broadcastReminder')) return ['hr'];
  return may('seeTeamAcknowledgements') ? ['manager'] : [];
}

/** In a group each person leads a talk of their own. */
function talkOf({ conversation, aadObjectId }: Asked): string {
  return `${conversation} ${aadObjectId ?? ''}`;
}

/** What a colleague leans on. */
interface ColleagueParts {
  /** Asked anew for each message. */
  readonly library: () => Library;
  readonly memory: ConversationMemory;
  /** Left out where nothing is kept: then nothing is noted, and nothing can be taught. */
  readonly notebook?: Notebook | null;
  readonly refusals?: Refusals;
  /** Left out where nothing is kept: then nobody can acknowledge. */
  readonly desk?: LedgerDesk | null;
  /** Left out where nobody draws: then cards go without pictures. */
  readonly illustrator?: Illustrator | null;
  /** Left out where no documents are taken. */
  readonly importDesk?: ImportDesk | null;
  /** Left out where there is no address that a link could name. */
  readonly links?: DeepLinks | null;
  /** Left out where nobody is reminded. */
  readonly reminding?: Reminding | null;
}

export function createColleague(parts: ColleagueParts): Colleague {
  const { library, memory, notebook = null, refusals = uncounted, illustrator = null } = parts;
  const { desk = null, reminding = null, importDesk = null, links = null } = parts;
  const staff = () => library().staff;
  const importing = importDesk === null ? null : createImporting({ desk: importDesk, staff, refusals });
  const roomFor = (aadObjectId: string | null, activityId: string | null, ofDesk: LedgerDesk): LedgerRoom => {
    const { collection, staff, knowledge } = library();
    return {
      aadObjectId,
      activityId,
      collection,
      staff,
      desk: ofDesk,
      refusals,
      unitsPicture: unitsPictureBy(illustrator),
      unitMeant: (words) => unitMeant(words, knowledge),
    };
  };
  return {
    welcome: renderWelcome,
    reply: async (asked) => {
      const known = library();
      const { aadObjectId, personal = true } = asked;
      const text = namedInsteadOfLinked(asked.text, { links, collection: known.collection });
      const told = commandsIn(text);
      if (notebook !== null && told.teaching !== undefined)
        return answerTeaching(told.teaching, { ...known, aadObjectId, personal, notebook, refusals });
      if (desk !== null && told.acknowledgement !== undefined && isMeant(told.acknowledgement, known.staff)) {
        const room = roomFor(aadObjectId, asked.activityId ?? null, desk);
        return answerAcknowledgement(told.acknowledgement, room, personal);
      }
      if (reminding !== null && told.reminder && isMeantToRemind(told.reminder, asked, known.staff))
        return reminding.say(told.reminder, asked);
      if (importing !== null && told.importing !== undefined) return importing.help(told.importing, asked);
      const before = await memory.recall(talkOf(asked));
      const asker = speakerOf(aadObjectId, known);
      const { answer, language, after } = await known.asking((library) =>
        exchange(text, asker, before, library),
      );
      // Side by side: where the store is slow, the answer waits for it once.
      await Promise.all([
        after !== null && after !== before && memory.remember(talkOf(asked), after),
        notebook !== null && noteQuestion({ text, language, asker }, answer, known.knowledge, notebook),
      ]);
      if (answer.kind === 'help' && personal)
        return { ...renderHelp(answer, language, besidesFor(aadObjectId, known)), answerKind: answer.kind };
      const drawings = await illustrate(answer, language, illustrator);
      return { ...renderAnswer(answer, language, drawings), answerKind: answer.kind };
    },
    take: async (sent) => importing?.take(sent) ?? renderImportRefusal('not-added', sent.language),
    press: async (pressing) => {
      const imported = await importing?.press(pressing);
      if (imported) return imported;
      const offered = await reminding?.offer(pressing);
      if (offered) return offered;
      const reminder = await reminding?.press(pressing);
      if (reminder) return { kind: 'card', reply: reminder };
      const { aadObjectId, activityId } = pressing;
      const pressed = readPress(pressing);
      if (desk === null || pressed === undefined) return { kind: 'unknown' };
      return answerPress(pressed, roomFor(aadObjectId, activityId, desk));
    },
    file: async (asked) =>
      (await reminding?.file(asked)) ?? {
        kind: 'refused',
        sentence: reminderWording.refusals.gone[asked.language],
      },
    rate: async (rated) => {
      if (notebook === null) return;
      await noteRating(rated, askerOf(rated.aadObjectId, library().staff), notebook);
    },
  };
}
