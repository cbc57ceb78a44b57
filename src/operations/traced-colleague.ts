import type { Colleague } from '../conversation/index.js';
import type { Tracer } from '../ground/index.js';

/** The same colleague, whose thinking shows in the trace of its turn: how long, and what kind of answer came of it. */
export function traced(colleague: Colleague, tracer: Tracer): Colleague {
  return {
    ...colleague,
    reply: async (asked) =>
      tracer.during('answer', {}, async (note) => {
        const reply = await colleague.reply(asked);
        note({ 'ametibot.answer': reply.answerKind ?? 'other' });
        return reply;
      }),
    press: async (pressing) =>
      tracer.during('press', {}, async (note) => {
        const answer = await colleague.press(pressing);
        note({ 'ametibot.press': answer.kind });
        return answer;
      }),
  };
}
