import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface OtlpSpan {
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly traceId: string;
  readonly name: string;
  readonly status: { readonly code?: number };
  readonly attributes: readonly {
    readonly key: string;
    readonly value: { readonly stringValue?: string; readonly intValue?: number };
  }[];
}

export interface Span {
  readonly name: string;
  readonly trace: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly failed: boolean;
  /** Names from the outermost to this one. */
  readonly path: string;
}

interface Body {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[];
  }[];
}

/** A collector on this machine that speaks OTLP over HTTP; `answers` is its status, or never. */
export async function runCollector(answers: number | 'never' = 200) {
  const bodies: string[] = [];
  const paths: string[] = [];
  const keys: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    paths.push(`${request.method} ${request.url}`);
    keys.push(request.headers['x-api-key']?.toString());
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      bodies.push(Buffer.concat(chunks).toString('utf8'));
      if (answers === 'never') return;
      response.statusCode = answers;
      response.setHeader('content-type', 'application/json');
      response.end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    bodies,
    paths,
    keys,
    spans: () => spansIn(bodies),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function spansIn(bodies: readonly string[]): readonly Span[] {
  const all = bodies.flatMap((body) =>
    (JSON.parse(body) as Body).resourceSpans.flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap(({ spans }) => spans),
    ),
  );
  const byId = new Map(all.map((span) => [span.spanId, span]));
  const pathOf = (span: OtlpSpan): string => {
    const around = byId.get(span.parentSpanId ?? '');
    return around === undefined ? span.name : `${pathOf(around)} > ${span.name}`;
  };
  return all.map((span) => ({
    name: span.name,
    trace: span.traceId,
    facts: Object.fromEntries(
      span.attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)]),
    ),
    failed: span.status.code === 2,
    path: pathOf(span),
  }));
}
