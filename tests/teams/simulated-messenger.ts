import type { Messenger, Posted } from '../../src/reminders/index.js';
import type { SimulatedTime } from '../builders/simulated-time.js';
import { slidingSecond, type Answer, type BotConnector } from './bot-connector.js';

function postedOf(answer: Answer): Posted {
  if (answer.kind === 'cut') return { kind: 'silent', text: 'socket hang up' };
  const { status, retryAfter, body } = answer;
  if (status < 300) return { kind: 'taken', id: body.id ?? '-' };
  return {
    kind: 'answered',
    status,
    code: body.error?.code ?? '',
    retryAfter: retryAfter === undefined ? null : retryAfter * 1_000,
    text: body.error?.message ?? '',
  };
}

/**
 * Posts to the stand-in within simulated time; `latency`: milliseconds there and back, `there`: the share of it that
 * lies before Teams counts the request.
 */
export function simulatedMessenger(
  connector: BotConnector,
  time: SimulatedTime,
  latency: () => number = () => 200,
  there = 0.5,
): Messenger & { readonly busiestSecond: () => number } {
  const departures = slidingSecond();
  const travel = async (ask: () => Answer): Promise<Posted> => {
    departures.add(time.passed());
    const whole = latency();
    if (there > 0) await time.wait(whole * there);
    const answer = ask();
    await time.wait(whole * (1 - there));
    return postedOf(answer);
  };
  return {
    /** The most that left in any one second. */
    busiestSecond: departures.most,
    send: async (to, letter) => travel(() => connector.send(to.conversation, letter)),
    update: async (to, id, letter) => travel(() => connector.update(to.conversation, id, letter)),
    reopen: async (to) => travel(() => connector.open(to.person?.aadObjectId ?? '')),
  };
}
