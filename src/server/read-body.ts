import type { IncomingMessage } from 'node:http';
import { refuse, type Refusal } from './refusal.js';

export type ReadBody = { readonly kind: 'body'; readonly body: unknown } | Refusal;

/** What is thrown away before the line is cut, so that an honest caller with a large body still hears why. */
const patience = 8 * 1024 * 1024;

/** The body as JSON. What is beyond `limit` bytes is read past and never kept. */
export async function readBody(request: IncomingMessage, limit: number): Promise<ReadBody> {
  const foreign = refuseContentType(request);
  if (foreign !== undefined) return foreign;

  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else chunks.length = 0;
    if (length > patience) break;
  }
  if (length > limit) return refuse(413, 'body.too_large', `The body is larger than ${limit} bytes.`);
  return parse(Buffer.concat(chunks).toString('utf8'));
}

function refuseContentType({ headers }: IncomingMessage): Refusal | undefined {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') {
    return refuse(415, 'body.not_json', 'The content type must be application/json.');
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    return refuse(415, 'body.encoded', 'The body must not be compressed.');
  }
  return undefined;
}

function parse(text: string): ReadBody {
  try {
    const body: unknown = JSON.parse(text);
    return { kind: 'body', body };
  } catch {
    return refuse(400, 'body.not_json', 'The body is not JSON.');
  }
}
