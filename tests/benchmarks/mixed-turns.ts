import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

const questions = readFileSync('tests/fixtures/questions-for-bench.txt', 'utf8').trim().split('\n');

/** As many people as a large agency has; each leads a talk of their own. */
const agency = 2_000;

/** Of a hundred turns: seventy-five questions, ten letters in the search box, five each of presses, thumbs, arrivals. */
export function mixedTurn(turn: number, people = agency): Record<string, unknown> {
  const who = (turn * 7_919) % people;
  const common = {
    id: `turn-${turn}`,
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:1',
    deliveryMode: 'expectReplies',
    from: { id: `29:${who}`, aadObjectId: `00000000-0000-0000-0000-${String(who).padStart(12, '0')}` },
    recipient: { id: '28:bot', name: 'Ametibot' },
    conversation: { id: `a:${who}`, conversationType: 'personal', tenantId: 'tenant-1' },
  };
  const invoke = (name: string, value: object) => {
    return { ...common, type: 'invoke', name, deliveryMode: undefined, value };
  };
  const kind = turn % 100;
  const text = questions[turn % questions.length] ?? '';
  if (kind < 75) return { ...common, type: 'message', text };
  if (kind < 85) {
    const parameters = [{ name: 'query', value: text.slice(0, 3 + (turn % 20)) }];
    const queryOptions = { skip: 0, count: 25 };
    return invoke('composeExtension/query', { commandId: 'search', parameters, queryOptions });
  }
  if (kind < 90) {
    const data = { position: 'mdft-koordinaator', version: '0'.repeat(64), language: 'et' };
    return invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'acknowledge', data } });
  }
  if (kind < 95) {
    const actionValue = { reaction: 'like', feedback: '{}' };
    return {
      ...invoke('message/submitAction', { actionName: 'feedback', actionValue }),
      replyToId: '1',
    };
  }
  return { ...common, type: 'installationUpdate', action: 'add' };
}

export interface Ended {
  readonly kind: 'answered' | 'refused' | 'not-taken' | 'lost';
  readonly status: number | null;
  readonly milliseconds: number;
}

const lines = new Agent({ keepAlive: true, maxSockets: 64 });

/** Never fails: how it ended is the matter. A line that is refused is the caller's to try again; one cut off is lost. */
export async function sendTurn(url: string, activity: object, authorization?: string): Promise<Ended> {
  const begun = performance.now();
  const ended = (kind: Ended['kind'], status: number | null = null): Ended => {
    return { kind, status, milliseconds: performance.now() - begun };
  };
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
    const sent = request(`${url}/api/messages`, { agent: lines, method: 'POST', headers }, (response) => {
      response.resume();
      const { statusCode: status = null } = response;
      response.on('end', () => resolve(ended(status === 200 ? 'answered' : 'refused', status)));
      response.on('error', () => resolve(ended('lost')));
    });
    sent.on('error', (error: NodeJS.ErrnoException) =>
      resolve(ended(error.code === 'ECONNREFUSED' ? 'not-taken' : 'lost')),
    );
    sent.end(JSON.stringify(activity));
  });
}

/** Lines are kept open from turn to turn, as Teams keeps them. */
export function closeLines(): void {
  lines.destroy();
}
