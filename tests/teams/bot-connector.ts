/** What goes wrong, as shares of 1. Of a 502 and of a reset connection every second message has arrived. */
export interface Faults {
  /** Of all requests. */
  readonly throttled?: number;
  readonly crossed?: number;
  readonly badGateway?: number;
  readonly reset?: number;
  /** Of all conversations, for good. */
  readonly blocked?: number;
  /** Of all conversations, until each is opened anew. */
  readonly gone?: number;
}

export interface BotConnectorParts {
  /** Milliseconds. */
  readonly now: () => number;
  readonly random?: () => number;
  readonly faults?: Faults;
  /** Requests in any second. */
  readonly perTenant?: number;
  readonly perConversation?: number;
}

/** What the stand-in answers; `cut` ends the connection without a word. */
export type Answer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly retryAfter?: number;
      readonly body: { readonly id?: string; readonly error?: { code: string; message: string } };
    }
  | { readonly kind: 'cut' };

export interface Received {
  readonly conversation: string;
  readonly id: string;
  readonly at: number;
  readonly activity: unknown;
}

export interface BotConnector {
  send(conversation: string, activity: unknown): Answer;
  update(conversation: string, id: string, activity: unknown): Answer;
  /** The chat with this person, opened anew. */
  open(member: string): Answer;
  /** What people have in front of them, in the order in which it came. */
  readonly received: readonly Received[];
  readonly updates: readonly Received[];
  /** How often each status was answered; 0 is a connection that was cut. */
  readonly statuses: ReadonlyMap<number, number>;
  /** The most requests in any one second, the refused ones too. */
  readonly busiestSecond: () => number;
}

/** Counts what happened in the last second; any second, not those of the clock. */
export function slidingSecond() {
  let times: number[] = [];
  let most = 0;
  return {
    count: (now: number) => {
      times = times.filter((at) => at > now - 1_000);
      return times.length;
    },
    add: (now: number) => {
      times.push(now);
      most = Math.max(most, times.filter((at) => at > now - 1_000).length);
    },
    most: () => most,
  };
}

/** A share of all names, always the same ones. */
function isAmong(name: string, share: number, salt: number): boolean {
  let hash = salt;
  for (const letter of name)
    hash = (Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0) ^ (hash >>> 13);
  return ((hash >>> 0) % 10_000) / 10_000 < share;
}

function refusal(status: number, code: string, retryAfter?: number): Answer {
  const body = { error: { code, message: `${code}.` } };
  return { kind: 'answer', status, body, ...(retryAfter !== undefined && { retryAfter }) };
}

/** Teams' own Bot Connector, as far as its limits and its failures are documented. */
export function createBotConnector(parts: BotConnectorParts): BotConnector {
  const { now, random = Math.random, faults = {}, perTenant = 50, perConversation = 7 } = parts;
  const received: Received[] = [];
  const updates: Received[] = [];
  const statuses = new Map<number, number>();
  const tenant = slidingSecond();
  const asked = slidingSecond();
  const conversations = new Map<string, ReturnType<typeof slidingSecond>>();
  let ids = 0;
  const nextId = () => `message-${(ids += 1)}`;

  const conversationOf = (id: string) => {
    const known = conversations.get(id) ?? slidingSecond();
    conversations.set(id, known);
    return known;
  };
  const refusedForHaste = (conversation: string): boolean => {
    const at = now();
    asked.add(at);
    const own = conversationOf(conversation);
    if (tenant.count(at) >= perTenant || own.count(at) >= perConversation) return true;
    tenant.add(at);
    own.add(at);
    return false;
  };
  const fate = (conversation: string): Answer | 'taken' | 'lost answer' | 'cut' => {
    if (refusedForHaste(conversation)) return refusal(429, 'Throttled', 1);
    if (isAmong(conversation, faults.blocked ?? 0, 7)) return refusal(403, 'ConversationBlockedByUser');
    const isAnew = conversation.startsWith('a:anew-');
    if (!isAnew && isAmong(conversation, faults.gone ?? 0, 11)) return refusal(404, 'ConversationNotFound');
    const chance = random();
    const { throttled = 0, crossed = 0, badGateway = 0, reset = 0 } = faults;
    if (chance < throttled) return refusal(429, 'Throttled', 1);
    if (chance < throttled + crossed) return refusal(412, 'PreconditionFailed');
    if (chance < throttled + crossed + badGateway) return 'lost answer';
    return chance < throttled + crossed + badGateway + reset ? 'cut' : 'taken';
  };
  const noted = (answer: Answer): Answer => {
    const status = answer.kind === 'cut' ? 0 : answer.status;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    return answer;
  };
  return {
    received,
    updates,
    statuses,
    busiestSecond: asked.most,
    send: (conversation, activity) => {
      const what = fate(conversation);
      if (typeof what === 'object') return noted(what);
      const arrives = what === 'taken' || random() < 0.5;
      const id = nextId();
      if (arrives) received.push({ conversation, id, at: now(), activity });
      if (what === 'cut') return noted({ kind: 'cut' });
      if (what === 'lost answer') return noted(refusal(502, 'BadGateway'));
      return noted({ kind: 'answer', status: 201, body: { id } });
    },
    update: (conversation, id, activity) => {
      if (refusedForHaste(conversation)) return noted(refusal(429, 'Throttled', 1));
      updates.push({ conversation, id, at: now(), activity });
      return noted({ kind: 'answer', status: 200, body: { id } });
    },
    open: (member) => {
      const conversation = `a:anew-${member}`;
      if (refusedForHaste(conversation)) return noted(refusal(429, 'Throttled', 1));
      return noted({ kind: 'answer', status: 201, body: { id: conversation } });
    },
  };
}
