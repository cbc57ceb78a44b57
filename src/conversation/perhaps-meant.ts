import type { Answer } from '../answers/index.js';
import type { Telling } from '../cards/index.js';
import { mayDo, standingOf, type Action, type Staff } from '../people/index.js';
import { holds } from './words/command-pattern.js';
import { meaningsSaid, type Meaning } from './words/said-meanings.js';
import { asSaid, commandWordsOf } from './words/said.js';

/** Wider than what makes a command: it is offered and not done. */
const ofAcknowledging =
  /^(?:kinnita|kinnitus|allkir|tutvu|kviitung|acknowledg|receipt|sign(?:ed|ing|ature)?$|confirm)/u;
/** Said of one's own, whether one says so or not: 'kuhu see allkiri läheb'. */
const ofReceipt = /^(?:allkiri|kviitung\p{L}*|receipts?|signature)$/u;
const kept = /^(?:andme(?:d|id)|salvesta\p{L}*|kustuta\p{L}*|data|log|stored?|private|deleted?)$/u;

/** Nothing of what was asked was found, or not all of it. */
export function isInVain(answer: Answer): boolean {
  if (answer.kind === 'mentions' || answer.kind === 'handlers') return !answer.certain;
  return inVain.includes(answer.kind);
}

const inVain: readonly Answer['kind'][] = [
  'unclear',
  'no-mention',
  'nobody-handles',
  'unknown-me',
  'unknown-position',
];

/** What this bot can do at all. */
interface Possible {
  readonly staff: Staff;
  readonly acknowledges: boolean;
  readonly reminds: boolean;
}

/** The likeliest; more of them nobody weighs. */
const mostOffered = 2;

/**
 * What somebody may have told the bot to do, where their words were no known command and found nothing in the
 * descriptions either. It is offered and not done: 'pean arved kinnitama' was a question after all.
 */
export function perhapsMeant(
  answer: Answer,
  { text, aadObjectId }: { readonly text: string; readonly aadObjectId: string | null },
  { staff, acknowledges, reminds }: Possible,
): readonly Telling[] {
  if (!isInVain(answer)) return [];
  const words = commandWordsOf(asSaid(text));
  const { meanings } = meaningsSaid(words);
  const has = (...some: readonly Meaning[]) => some.some((each) => meanings.has(each));
  const may = (action: Action) => mayDo(standingOf(aadObjectId, staff), action).kind === 'allowed';
  const isHr = may('broadcastReminder');
  const ofOneself = has('me', 'toMe') || holds(words, /^(?:oma|mine)$/u);
  const acknowledged = meaningsSaid(words.filter((word) => ofAcknowledging.test(word))).meanings;
  const ofOthers = acknowledged.has('done') || acknowledged.has('undone');
  const ofOwn = acknowledges && (holds(words, ofReceipt) || (ofOneself && holds(words, ofAcknowledging)));
  const ofReminders = reminds && has('reminder', 'remind');
  // Who asks wants to know how it stands; who does not, to get it done.
  const own: readonly Telling[] = has('whether', 'when') ? ['state', 'receipts'] : ['acknowledge', 'state'];
  const offered: readonly (readonly [Telling, boolean])[] = [
    ['outstanding', acknowledges && ofOthers && may('seeTeamAcknowledgements')],
    ['remind', ofReminders && isHr && !has('whether', 'when', 'who', 'count', 'got')],
    ['reminded', ofReminders && isHr],
    ['putOff', ofReminders && ofOneself && !isHr],
    ...own.map((each) => [each, ofOwn] as const),
    ['kept', ofOneself && holds(words, kept)],
  ];
  const meant = offered.filter(([, is]) => is).map(([telling]) => telling);
  return meant.slice(0, mostOffered);
}
