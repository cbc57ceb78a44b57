import { oneHour, oneMinute, type Clock, type Log } from '../ground/index.js';
import type { AppInstaller } from '../people/index.js';
import { isBelievable } from './furthest-ahead.js';
import type { Claim, Settlement } from './store.js';

interface IntroducerParts {
  readonly installer: AppInstaller;
  /** Whether the campaign still runs: nobody gets the app for one that was cancelled since. */
  readonly isRunning: (campaign: string) => Promise<boolean>;
  /** The chat with the person is known now. */
  readonly onMet: (aadObjectId: string, conversation: string) => Promise<void>;
  readonly clock: Clock;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly random: () => number;
  readonly log: Log;
}

/** Makes the bot known to whoever has not met it. Nothing is sent here, so all of it may be done twice. */
export interface Introducer {
  introduce(claim: Claim): Promise<Settlement>;
}

/** Graph takes about five a second for a tenant. */
export const introductionsPerSecond = 4;
/** Milliseconds. */
const every = 1_000 / introductionsPerSecond;
/** Whoever would have to wait longer goes back into the queue: a claim does not last for ever. */
const mostWait = 10_000;
/**
 * Teams' event, which says where the person is reached, follows the installation within seconds. After that the chat is
 * asked for; where there is none, IT is told.
 */
const untilEvent = 5_000;
const afterFailure = 30_000;
/** If Graph asks for more, it is asked again then. */
const longestWait = 20 * oneMinute;
/** Since the campaign began: Graph that is busy for longer is waited for no more, and IT is told. */
const untilGivenUp = 3 * oneHour;

export function createIntroducer({
  installer,
  isRunning,
  onMet,
  clock,
  wait,
  random,
  log,
}: IntroducerParts): Introducer {
  let nextAt = 0;
  const now = () => clock.now().getTime();
  const again = ({ id }: Claim, milliseconds: number, chat: Claim['chat']): Settlement => ({
    id,
    kind: 'again',
    notBefore: new Date(now() + milliseconds),
    chat,
  });
  const busy = (claim: Claim, milliseconds: number): Settlement => {
    const begun = claim.campaign.startedAt ?? claim.campaign.sendAt;
    const isOver = now() - begun.getTime() > untilGivenUp;
    const detail = 'Microsoft Graph was busy for hours.';
    return isOver
      ? { id: claim.id, kind: 'unreachable', reason: 'install-failed', detail }
      : again(claim, milliseconds * (1 + random() / 2), claim.chat);
  };
  /** Graph asks to wait: so does everybody else. */
  const held = (claim: Claim, milliseconds: number): Settlement => {
    const asked = Math.min(longestWait, milliseconds);
    nextAt = Math.max(nextAt, now() + asked);
    return busy(claim, asked);
  };
  /** Resolves when it is this person's turn; `false` where that is too far away. */
  const takeTurn = async (): Promise<boolean> => {
    const at = isBelievable(nextAt, now()) ? Math.max(nextAt, now()) : now();
    if (at - now() > mostWait) return false;
    nextAt = at + every;
    await wait(at - now());
    return true;
  };
  const install = async (claim: Claim): Promise<Settlement> => {
    const outcome = await installer.install(claim.aadObjectId);
    switch (outcome.kind) {
      case 'installed':
        return again(claim, untilEvent, 'installed');
      case 'busy':
        return held(claim, outcome.wait);
      case 'refused':
        return { id: claim.id, kind: 'unreachable', reason: outcome.reason, detail: outcome.detail };
    }
  };
  /** The event has not come: the chat is asked for. */
  const meet = async (claim: Claim): Promise<Settlement> => {
    const { id, aadObjectId } = claim;
    const chat = await installer.chatOf(aadObjectId);
    switch (chat.kind) {
      case 'known':
        await onMet(aadObjectId, chat.conversation);
        return again(claim, 0, 'known');
      case 'busy':
        return held(claim, chat.wait);
      case 'none': {
        const detail = `Installed, no chat: ${chat.detail}`;
        return { id, kind: 'unreachable', reason: 'no-conversation', detail };
      }
    }
  };
  return {
    introduce: async (claim) => {
      if (!(await takeTurn())) return busy(claim, mostWait);
      try {
        if (!(await isRunning(claim.campaign.id))) return again(claim, 0, claim.chat);
        return await (claim.chat === 'installed' ? meet(claim) : install(claim));
      } catch (error) {
        log.warn({ err: error, campaign: claim.campaign.id }, 'Somebody could not be met; tried again soon');
        return busy(claim, afterFailure);
      }
    },
  };
}
