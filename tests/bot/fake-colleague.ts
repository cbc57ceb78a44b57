import type { Asked, Colleague, PressAnswer, Pressing, Rated, Reply } from '../../src/conversation/reply.js';

/** A colleague who repeats the question, and remembers what was asked. */
export function fakeColleague(
  answer: (asked: Asked) => Promise<Reply> = async (asked) => echo(asked),
  onPress: (pressing: Pressing) => PressAnswer = () => ({ kind: 'unknown' }),
) {
  const pressed: Pressing[] = [];
  const asked: Asked[] = [];
  const rated: Rated[] = [];
  const colleague: Colleague = {
    reply: async (question) => {
      asked.push(question);
      return answer(question);
    },
    press: async (pressing) => {
      pressed.push(pressing);
      return onPress(pressing);
    },
    rate: async (thumb) => {
      rated.push(thumb);
    },
    file: async () => ({ kind: 'refused', sentence: 'No file.' }),
    welcome: (language) => card(language === 'et' ? 'Tere! Olen Ametibot.' : 'Hello! I am Ametibot.'),
  };
  return { colleague, asked, rated, pressed };
}

export function echo({ text }: Asked): Reply {
  return card(`You asked: ${text}`);
}

export function card(sentence: string, questions: readonly string[] = []): Reply {
  return {
    card: {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlock', text: sentence, wrap: true }],
      actions: questions.map((question) => ({ type: 'Action.Submit', title: question, data: { question } })),
    },
    summary: sentence,
  };
}
