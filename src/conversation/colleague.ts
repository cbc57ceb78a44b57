import {
  reminderRefusals,
  renderAnswer,
  renderHelp,
  renderImportRefusal,
  renderTalkOfBot,
  renderWelcome,
  withPerhapsMeant,
  type MayBesides,
} from '../cards/index.js';
import { askerOf, mayDo, standingOf, type Action } from '../people/index.js';
import { unitMeant } from '../questions/index.js';
import { answerAcknowledgement } from './acknowledging/answer-acknowledgement.js';
import { heard } from './heard.js';
import { keepingForm, laidAside, type InHand } from './talk/in-hand.js';
import { groupCalled } from './acknowledging/group-called.js';
import { illustrate, unitsPictureBy, type Illustrator } from './asking/illustrate.js';
import { namedInsteadOfLinked, type DeepLinks } from './asking/deep-links.js';
import { exchange, speakerOf } from './asking/exchange.js';
import type { LedgerDesk, LedgerRoom } from './acknowledging/ledger-desk.js';
import type { Library } from './talk/library.js';
import type { ConversationMemory, Talk } from './talk/memory.js';
import { noteQuestion, noteRating, type Notebook } from './teaching/notebook.js';
import type { ImportDesk } from './importing/import-desk.js';
import { createImporting } from './importing/importing.js';
import type { Reminding } from './reminding/reminding.js';
import { isInVain, perhapsMeant } from './perhaps-meant.js';
import { answerPress, readPress } from './acknowledging/pressing.js';
import { uncounted, type Refusals } from './talk/refusals.js';
import type { Asked, Colleague, Reply } from './talk/reply.js';
import { answerTeaching } from './teaching/teaching.js';
import { pressToWithdraw } from './acknowledging/withdrawing.js';

/** What the help tells managers and HR besides: nothing of it where others read along. */
function besidesFor(aadObjectId: string | null, { staff }: Library): readonly MayBesides[] {
  const standing = standingOf(aadObjectId, staff);
  const may = (action: Action) => mayDo(standing, action).kind === 'allowed';
  if (may('broadcastReminder')) return ['hr'];
  return may('seeTeamAcknowledgements') ? ['manager'] : [];
}

/** In a group each person leads a talk of their own. */
function talkOf({ conversation, aadObjectId }: Pick<Asked, 'conversation' | 'aadObjectId'>): string {
  return `${conversation} ${aadObjectId ?? ''}`;
}

/** Beside what was asked of the descriptions before, if anything was. */
function withInHand(inHand: InHand, before: Talk | null): Talk {
  const { language } = inHand;
  const nothingAsked = {
    intent: { kind: 'help' },
    descriptionIds: [],
    dutyNumber: null,
    offered: [],
  } as const;
  return { ...(before ?? nothingAsked), language, inHand };
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
    const house = library();
    const { collection, staff, knowledge } = house;
    return {
      aadObjectId,
      activityId,
      collection,
      staff,
      desk: ofDesk,
      refusals,
      unitsPicture: unitsPictureBy(illustrator),
      unitMeant: (words) => unitMeant(words, knowledge),
      groupCalled: (words) => groupCalled(words, house),
    };
  };
  return {
    welcome: renderWelcome,
    reply: async (asked) => {
      const known = library();
      const { aadObjectId, personal = true } = asked;
      const text = namedInsteadOfLinked(asked.text, { links, collection: known.collection });
      const before = await memory.recall(talkOf(asked));
      const { inHand } = before ?? {};
      const told = heard({ ...asked, text }, inHand, known);
      const shown = async (reply: Reply) => {
        if (reply.inHand)
          await memory.remember(talkOf(asked), withInHand(keepingForm(reply.inHand, inHand), before));
        return reply;
      };
      if (notebook !== null && told.teaching !== undefined)
        return answerTeaching(told.teaching, { ...known, aadObjectId, personal, notebook, refusals });
      if (desk !== null && told.acknowledgement !== undefined) {
        const room = roomFor(aadObjectId, asked.activityId ?? null, desk);
        return shown(await answerAcknowledgement(told.acknowledgement, room, personal));
      }
      if (reminding !== null && told.reminder)
        return shown(await reminding.say(told.reminder, { ...asked, text: told.wish }, inHand));
      if (importing !== null && told.importing !== undefined) return importing.help(told.importing, asked);
      // Where something was answered before, it is answered again in the language that is wished.
      if (told.talk !== undefined && (told.talk.kind !== 'language' || before === null))
        return renderTalkOfBot(told.talk.kind, told.talk.language);
      const asker = speakerOf(aadObjectId, known);
      const { answer, language, after } = await known.asking((library) =>
        exchange(text, asker, before, library),
      );
      // Side by side: where the store is slow, the answer waits for it once.
      await Promise.all([
        after !== null &&
          after !== before &&
          memory.remember(talkOf(asked), { ...after, inHand: isInVain(answer) ? inHand : laidAside(inHand) }),
        notebook !== null && noteQuestion({ text, language, asker }, answer, known.knowledge, notebook),
      ]);
      if (answer.kind === 'help' && personal)
        return { ...renderHelp(answer, language, besidesFor(aadObjectId, known)), answerKind: answer.kind };
      const drawings = await illustrate(answer, language, illustrator);
      const possible = { staff: known.staff, acknowledges: desk !== null, reminds: reminding !== null };
      const meant = personal ? perhapsMeant(answer, { text, aadObjectId }, possible) : [];
      const rendered = withPerhapsMeant(renderAnswer(answer, language, drawings), meant, language);
      return { ...rendered, answerKind: answer.kind };
    },
    take: async (sent) => importing?.take(sent) ?? renderImportRefusal('not-added', sent.language),
    press: async (pressing) => {
      const imported = await importing?.press(pressing);
      if (imported) return imported;
      const offered = await reminding?.offer(pressing);
      if (offered) return offered;
      const reminder = await reminding?.press(pressing);
      if (reminder?.inHand) {
        const talk = talkOf(pressing);
        await memory.remember(talk, withInHand(reminder.inHand, await memory.recall(talk)));
      }
      if (reminder) return { kind: 'card', reply: reminder };
      const { aadObjectId, activityId } = pressing;
      if (desk === null) return { kind: 'unknown' };
      const room = roomFor(aadObjectId, activityId, desk);
      const withdrawn = await pressToWithdraw(pressing, room);
      if (withdrawn) return withdrawn;
      const pressed = readPress(pressing);
      return pressed === undefined ? { kind: 'unknown' } : answerPress(pressed, room);
    },
    file: async (asked) =>
      (await reminding?.file(asked)) ?? {
        kind: 'refused',
        sentence: reminderRefusals.gone[asked.language],
      },
    rate: async (rated) => {
      if (notebook === null) return;
      await noteRating(rated, askerOf(rated.aadObjectId, library().staff), notebook);
    },
  };
}
