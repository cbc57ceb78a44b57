import type { Answer } from '../answers/index.js';
import type { Telling } from '../cards/index.js';
import { mayDo, standingOf, type Action, type Staff } from '../people/index.js';
import { holds } from './command-pattern.js';
import { asSaid, commandWordsOf } from './said.js';

const acknowledging =
  /^(?:kinnita\p{L}*|kinnitus\p{L}*|allkir\p{L}*|kviitung\p{L}*|acknowledg\p{L}*|receipts?|sign|signed|signing|signature|confirm\p{L}*)$/u;
/** Said of one's own, whether one says so or not: 'kuhu see allkiri läheb'. */
const ofReceipt = /^(?:allkiri|kviitung\p{L}*|receipts?|signature)$/u;
/** Of what others have done or not. */
const done =
  /^(?:kinnita(?:nud|mata|tud|mise)|kinnitus\p{L}*|allkirjasta(?:nud|mata|tud)|tutvu(?:nud|mata)|acknowledged|acknowledgements?|signed|outstanding)$/u;
const reminding = /^(?:meeldetuletus\p{L}*|kampaania\p{L}*|tuleta|reminders?|remind|campaign)$/u;
const kept = /^(?:andme(?:d|id)|salvesta\p{L}*|kustuta\p{L}*|data|log|stored?|private|deleted?)$/u;
const oneself = /^(?:ma|mina|mu|minu|mul|mulle|mind|oma|i|my|me|mine)$/u;

/** Nothing of what was asked was found, or not all of it. */
function isInVain(answer: Answer): boolean {
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

const mostOffered = 3;

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
  const has = (pattern: RegExp) => holds(words, pattern);
  const may = (action: Action) => mayDo(standingOf(aadObjectId, staff), action).kind === 'allowed';
  const isHr = may('broadcastReminder');
  const ofOwn = acknowledges && (has(ofReceipt) || (has(acknowledging) && has(oneself)));
  const ofReminders = reminds && has(reminding);
  const offered: readonly (readonly [Telling, boolean])[] = [
    ['outstanding', acknowledges && has(done) && may('seeTeamAcknowledgements')],
    ['remind', ofReminders && isHr],
    ['reminded', ofReminders && isHr],
    ['putOff', ofReminders && has(oneself) && !isHr],
    ['acknowledge', ofOwn],
    ['state', ofOwn],
    ['receipts', ofOwn],
    ['kept', has(kept) && has(oneself)],
  ];
  const meant = offered.filter(([, is]) => is).map(([telling]) => telling);
  return meant.slice(0, mostOffered);
}
