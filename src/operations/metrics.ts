import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Log } from '../ground/index.js';
import type { Meter } from '../server/index.js';

/** A number of another room, or one for each value of its label; read whenever somebody looks. */
type Shown = { readonly name: string; readonly help: string } & (
  | { readonly read: () => number | Promise<number> }
  | {
      readonly label: string;
      readonly read: () => Readonly<Record<string, number>> | Promise<Readonly<Record<string, number>>>;
    }
);

export interface Metrics {
  readonly meter: Meter;
  /** An answer was given. `kind` is the answer's, `found` whether there was one. */
  answered(answer: { readonly kind: string; readonly found: boolean; readonly seconds: number }): void;
  show(shown: Shown): void;
  /** In the words of Prometheus. */
  readonly read: () => Promise<{ readonly type: string; readonly text: string }>;
}

/** From an answer out of memory to the 5 s in which Teams wants an invoke answered. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** A caller writes the type: what is not one of these is counted as other, or anybody could make series without end. */
const activities: ReadonlySet<string> = new Set([
  'message',
  'invoke',
  'conversationUpdate',
  'installationUpdate',
  'messageReaction',
  'event',
  'typing',
]);

export function createMetrics(log: Log): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    meter: createMeter(registry),
    answered: createAnswered(registry),
    show: (shown) => showIn(registry, shown, log),
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}

function createMeter(registry: Registry): Meter {
  const registers = [registry];
  const turns = new Histogram({
    name: 'ametibot_turn_seconds',
    help: 'How long turns take, from the request to its answer.',
    labelNames: ['activity', 'status'],
    buckets,
    registers,
  });
  const refused = new Counter({
    name: 'ametibot_refused_total',
    help: 'Requests that were refused before they became a turn.',
    labelNames: ['code'],
    registers,
  });
  return {
    turn: ({ activity, status, seconds }) =>
      turns.observe({ activity: activities.has(activity) ? activity : 'other', status }, seconds),
    refused: (code) => refused.inc({ code }),
  };
}

function createAnswered(registry: Registry): Metrics['answered'] {
  const registers = [registry];
  const answers = new Histogram({
    name: 'ametibot_answer_seconds',
    help: 'How long it takes to understand a question and to answer it, by the kind of answer.',
    labelNames: ['kind'],
    buckets,
    registers,
  });
  const inVain = new Counter({
    name: 'ametibot_not_found_total',
    help: 'Answers that say nothing was found; divided by ametibot_answer_seconds_count, their share.',
    registers,
  });
  return ({ kind, found, seconds }) => {
    answers.observe({ kind }, seconds);
    if (!found) inVain.inc();
  };
}

/** What cannot be read now is left out of this look, and costs none of the other numbers. */
function showIn(registry: Registry, shown: Shown, log: Log): void {
  const { name, help } = shown;
  const gauge: Gauge = new Gauge({
    name,
    help,
    labelNames: 'label' in shown ? [shown.label] : [],
    registers: [registry],
    collect: async () => {
      if ('label' in shown) gauge.reset();
      else gauge.remove();
      try {
        if (!('label' in shown)) gauge.set(await shown.read());
        else
          for (const [value, number] of Object.entries(await shown.read()))
            gauge.set({ [shown.label]: value }, number);
      } catch (error) {
        log.warn({ name, err: error }, 'A number for the metrics cannot be read');
      }
    },
  });
}
