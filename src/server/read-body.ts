import type { IncomingMessage } from 'node:http';
import { parse as parseSafely } from 'secure-json-parse';
import { refuse, type Refusal } from './refusal.js';

type ReadBody = { readonly kind: 'body'; readonly body: unknown } | Refusal;

/** What is thrown away before the line is cut, so that an honest caller with a large body still hears why. */
const patience = 8 * 1024 * 1024;

/** The body as JSON. What is beyond `limit` bytes is read past and never kept. */
export async function readBody(request: IncomingMessage, limit: number): Promise<ReadBody> {
  const foreign = refuseContentType(request);
  if (foreign !== undefined) return foreign;
  const text = await readText(request, limit);
  if (text === 'cut-off') return refuse(400, 'body.cut_off', 'The body ended before its end.');
  if (text === 'too-large') return refuse(413, 'body.too_large', `The body is larger than ${limit} bytes.`);
  return parse(text.toString('utf8'));
}

/** By its events: an iterator over the request costs each message a dozen promises. */
async function readText(request: IncomingMessage, limit: number): Promise<Buffer | 'too-large' | 'cut-off'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request
      .on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length <= limit) chunks.push(chunk);
        else chunks.length = 0;
        if (length > patience) request.destroy();
      })
      .once('end', () => resolve(length > limit ? 'too-large' : Buffer.concat(chunks)))
      // Whoever hung up in the middle hears nothing any more; it is no fault of ours.
      .once('error', () => resolve('cut-off'))
      .once('close', () => resolve(length > limit ? 'too-large' : 'cut-off'));
  });
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
    // Names by which an object would change what it inherits are left out.
    const body: unknown = parseSafely(text, { protoAction: 'remove', constructorAction: 'remove' });
    return { kind: 'body', body };
  } catch {
    return refuse(400, 'body.not_json', 'The body is not JSON.');
  }
}
