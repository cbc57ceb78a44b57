import type {
  Asked,
  Colleague,
  FetchedFile,
  PressAnswer,
  Pressing,
  Rated,
  Reply,
  Sent,
} from '../../src/conversation/talk/reply.js';

/** A colleague who repeats the question, and remembers what was asked. */
export function fakeColleague(
  answer: (asked: Asked) => Promise<Reply> = async (asked) => echo(asked),
  onPress: (pressing: Pressing) => PressAnswer = () => ({ kind: 'unknown' }),
) {
  const pressed: Pressing[] = [];
  const asked: Asked[] = [];
  const rated: Rated[] = [];
  const taken: Sent[] = [];
  const colleague: Colleague = {
    reply: async (question) => {
      asked.push(question);
      return answer(question);
    },
    take: async (sent) => {
      taken.push(sent);
      const fetched = await Promise.all(sent.files.map(async ({ fetch }) => fetch()));
      return card(
        `You sent: ${sent.files.map(({ name }, at) => `${name} ${inShort(fetched[at])}`).join(', ')}`,
      );
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
  return { colleague, asked, rated, pressed, taken };
}

function inShort(fetched: FetchedFile | undefined): string {
  if (fetched?.kind === 'fetched') return Buffer.from(fetched.bytes).toString('utf8');
  return fetched?.why ?? '';
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
