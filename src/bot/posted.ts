import { z } from 'zod/v4';
import { jsonOf, retryAfterIn } from '../ground/index.js';
import type { Posted } from '../reminders/index.js';

/** What of the SDK's errors is read; they carry the whole request, which is nobody's business. */
const Failure = z.looseObject({
  message: z.string().default(''),
  statusCode: z.number().optional(),
  /** Of the network, such as ECONNRESET. */
  code: z.string().nullish(),
  /** Of who gives the token. */
  errorCode: z.string().nullish(),
  response: z
    .looseObject({
      bodyAsText: z.string().nullish(),
      // Of a class of its own, which a copy would lose.
      headers: z.unknown(),
    })
    .nullish(),
});
type Failure = z.infer<typeof Failure>;

const Body = z.looseObject({
  error: z.looseObject({ code: z.string().nullish(), message: z.string().nullish() }),
});

/** The connection was never made. */
const neverLeft =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_|UNABLE_TO_|SELF_SIGNED)/u;
/** The application, its secret or its tenant is wrong: asking again changes nothing. */
const wrongCredentials =
  /^(?:invalid_client|unauthorized_client|invalid_grant|invalid_tenant|invalid_request)/u;

/** What an error of the SDK says of the request. What cannot be read is silence: it may have arrived. */
export function postedOf(error: unknown): Posted {
  const read = Failure.safeParse(fieldsOf(error));
  if (!read.success) return { kind: 'silent', text: String(error) };
  const failure = read.data;
  const { statusCode, errorCode, message: text } = failure;
  if (statusCode !== undefined) return answeredOf(statusCode, failure);
  if (typeof errorCode === 'string') {
    return wrongCredentials.test(errorCode)
      ? { kind: 'answered', status: 401, code: errorCode, retryAfter: null, text }
      : { kind: 'unsent', text };
  }
  return neverLeft.test(failure.code ?? '') ? { kind: 'unsent', text } : { kind: 'silent', text };
}

/** By name: some of them do not count as its own. */
function fieldsOf(error: unknown): object {
  if (!(error instanceof Error)) return {};
  const { message, statusCode, code, errorCode, response } = error as Error &
    Partial<Record<string, unknown>>;
  return { message, statusCode, code, errorCode, response };
}

function answeredOf(status: number, { response, message }: Failure): Posted {
  const body = Body.safeParse(jsonOf(response?.bodyAsText ?? '')).data?.error;
  return {
    kind: 'answered',
    status,
    code: body?.code ?? '',
    retryAfter: retryAfterIn((name) => headerOf(response?.headers, name)),
    text: body?.message ?? message,
  };
}

function headerOf(headers: unknown, name: string): string | undefined {
  if (headers === null || typeof headers !== 'object' || !('get' in headers)) return undefined;
  const { get } = headers;
  const value: unknown = typeof get === 'function' ? get.call(headers, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
