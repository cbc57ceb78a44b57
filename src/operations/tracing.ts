import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span } from '@opentelemetry/api';
import { currentTurn, type Tracer } from '../ground/index.js';

interface Tracing {
  readonly tracer: Tracer;
  /** Sends what is still waiting, or gives it up after a moment: the end of the bot waits for nobody. */
  readonly close: () => Promise<void>;
}

interface TraceParts {
  readonly endpoint: string;
  /** What the collector wants to know its callers by. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Milliseconds: one batch to a collector nearby. The bot itself has 10 s for its whole end. */
const patience = 1_500;

/**
 * Traces to whoever speaks OTLP over HTTP, such as an OpenTelemetry Collector; `endpoint` is its address without
 * `/v1/traces`. The packages are read here and not at the top: whoever looks at no traces does not pay for them.
 * A collector that does not answer costs its traces and nothing else.
 */
export async function openTracing({ endpoint, headers = {} }: TraceParts): Promise<Tracing> {
  const [api, { BatchSpanProcessor, TracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const url = `${endpoint.replace(/\/+$/u, '')}/v1/traces`;
  const exporter = new OTLPTraceExporter({ url, headers, timeoutMillis: patience });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'ametibot' }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const spans = new AsyncLocalStorage<Span>();
  const source = provider.getTracer('ametibot');
  const begin = (name: string) => {
    const turn = currentTurn();
    const around = spans.getStore();
    const context = around === undefined ? api.ROOT_CONTEXT : api.trace.setSpan(api.ROOT_CONTEXT, around);
    return source.startSpan(
      name,
      { attributes: turn === undefined ? {} : { 'ametibot.turn': turn } },
      context,
    );
  };
  const tracer: Tracer = {
    during: async (name, facts, work) => {
      const span = begin(name).setAttributes(facts);
      try {
        return await spans.run(span, async () => work((later) => void span.setAttributes(later)));
      } catch (error) {
        // Its kind and not its message, which may hold what somebody said.
        span.setStatus({ code: api.SpanStatusCode.ERROR });
        span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
        throw error;
      } finally {
        span.end();
      }
    },
  };
  return { tracer, close: async () => withinPatience(provider.shutdown()) };
}

async function withinPatience(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([work.catch(() => {}), late]);
  clearTimeout(timer);
}
