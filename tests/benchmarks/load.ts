let sent = 0;

function activity(text: string): string {
  sent += 1;
  return JSON.stringify({
    type: 'message',
    id: String(sent),
    text,
    channelId: 'msteams',
    deliveryMode: 'expectReplies',
    serviceUrl: 'http://127.0.0.1:1',
    from: { id: 'user-1', name: 'Mari' },
    recipient: { id: 'bot', name: 'Ametibot' },
    conversation: { id: `conversation-${sent % 50}`, conversationType: 'personal' },
  });
}

async function ask(url: string, text: string): Promise<number> {
  const begun = performance.now();
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: activity(text),
  });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`);
  return performance.now() - begun;
}

/** Asks the questions in turn, so many at once; gives each answer's milliseconds. */
export async function askAll(
  url: string,
  questions: readonly string[],
  count: number,
  atOnce: number,
): Promise<readonly number[]> {
  const times: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const question = questions[next % questions.length] ?? '';
      next += 1;
      times.push(await ask(url, question));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return times;
}
