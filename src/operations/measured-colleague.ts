import type { Colleague, Reply } from '../conversation/index.js';
import type { Clock } from '../ground/index.js';
import type { Metrics } from './metrics.js';

/** The same colleague, with a look at the clock before and after. */
export function measured(colleague: Colleague, metrics: Pick<Metrics, 'answered'>, clock: Clock): Colleague {
  return {
    ...colleague,
    reply: async (asked) => {
      const begun = clock.now().getTime();
      const seconds = () => (clock.now().getTime() - begun) / 1000;
      try {
        const reply = await colleague.reply(asked);
        metrics.answered({ kind: reply.answerKind ?? 'other', found: isFound(reply), seconds: seconds() });
        return reply;
      } catch (error) {
        metrics.answered({ kind: 'failed', found: true, seconds: seconds() });
        throw error;
      }
    },
  };
}

/** Every reply that has no answer begins with these words, in its language. */
function isFound({ summary }: Reply): boolean {
  return !/^(?:Ei leidnud|I couldn't find)/u.test(summary);
}
