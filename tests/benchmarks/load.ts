import type { Channel } from './channel.js';

let sent = 0;

/** Without a channel the answer is asked for in the response to the message. */
function activity(id: string, text: string, channel: Channel | null): string {
  return JSON.stringify({
    type: 'message',
    id,
    text,
    channelId: 'msteams',
    ...(channel === null && { deliveryMode: 'expectReplies' }),
    serviceUrl: channel?.serviceUrl ?? 'http://127.0.0.1:1',
    from: { id: 'user-1', name: 'Mari' },
    recipient: { id: 'bot', name: 'Ametibot' },
    conversation: { id: `conversation-${sent % 50}`, conversationType: 'personal' },
  });
}

async function ask(url: string, text: string, channel: Channel | null): Promise<number> {
  sent += 1;
  const id = String(sent);
  const begun = performance.now();
  const answered = channel?.answered(id);
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: activity(id, text, channel),
  });
  await response.arrayBuffer();
  await answered;
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`);
  return performance.now() - begun;
}

/**
 * Asks the questions in turn, so many at once; gives each answer's milliseconds: to the end of the response, and where
 * there is a channel, until the answer has come over it as well.
 */
export async function askAll(
  url: string,
  questions: readonly string[],
  count: number,
  atOnce: number,
  channel: Channel | null = null,
): Promise<readonly number[]> {
  const times: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const question = questions[next % questions.length] ?? '';
      next += 1;
      times.push(await ask(url, question, channel));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return times;
}
