import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Bot } from '../bot/index.js';
import { inTurn, type Clock, type Log, type Tracer } from '../ground/index.js';
import type { Meter } from './meter.js';
import { receive, type Guards, type Received } from './receive.js';
import type { Refusal } from './refusal.js';
import { createRefusalLog } from './refusal-log.js';

export interface MessageParts {
  readonly bot: Bot;
  readonly guards: Guards;
  readonly log: Log;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly tracer: Tracer;
  readonly newId?: () => string;
}

/** What goes back over HTTP, ready to be written. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const wentWrong = { code: 'internal', message: 'Something went wrong here.' };

/** Answers a request to /api/messages; never throws, and says nothing of why it failed. */
export function createMessages(parts: MessageParts): (request: IncomingMessage) => Promise<Answered> {
  const { bot, guards, log, tracer, newId = randomUUID } = parts;
  const told = createTelling(parts);
  return async (request) => {
    const id = newId();
    const answer = async () => {
      const stopwatch = told.begin();
      try {
        const received = await receive(request, bot, guards);
        return received.kind === 'refused' ? told.refused(received) : told.ended(received, stopwatch);
      } catch (error) {
        log.error({ err: error }, 'A request failed before it reached the bot');
        return { status: 500, body: wentWrong, headers: {} };
      }
    };
    const answered = await inTurn(id, async () =>
      tracer.during('POST /api/messages', {}, async (note) => {
        const done = await answer();
        note({ 'http.response.status_code': done.status });
        return done;
      }),
    );
    return { ...answered, headers: { ...answered.headers, 'X-Request-Id': id } };
  };
}

type Turn = Exclude<Received, { readonly kind: 'refused' }>;

/** What the log and the meter hear of a request, and what its caller does. */
function createTelling({ log, clock, meter }: MessageParts) {
  const tell = createRefusalLog(log, clock);
  return {
    begin: () => clock.now().getTime(),
    refused: (refusal: Refusal): Answered => {
      const { status, code, message, retryAfter } = refusal;
      tell(refusal);
      meter.refused(code);
      const headers: Answered['headers'] = retryAfter === undefined ? {} : { 'Retry-After': `${retryAfter}` };
      return { status, body: { code, message }, headers };
    },
    ended: ({ activity, outcome }: Turn, begun: number): Answered => {
      const { status, body } = outcome;
      const ms = clock.now().getTime() - begun;
      log.info({ activity: activity.type, name: activity.name, status, ms }, 'A turn ended');
      meter.turn({ activity: activity.type, status, seconds: ms / 1000 });
      return { status, body: status >= 500 ? wentWrong : body, headers: {} };
    },
  };
}
