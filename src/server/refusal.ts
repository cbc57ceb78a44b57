/** What a caller is told instead of being served: a status, a stable code and one sentence without internals. */
export interface Refusal {
  readonly kind: 'refused';
  readonly status: 400 | 401 | 403 | 413 | 415 | 429;
  readonly code: string;
  readonly message: string;
  /** Seconds after which the caller may try again. */
  readonly retryAfter?: number;
}

export function refuse(status: Refusal['status'], code: string, message: string): Refusal {
  return { kind: 'refused', status, code, message };
}
