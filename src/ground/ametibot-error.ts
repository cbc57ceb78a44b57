/**
 * Something is broken (not: an outcome one expects; those are values).
 * `code` is stable and dotted (`documents.unreadable`), `message` is one sentence that says what and where,
 * `cure` one sentence that says what to do. Turned into words once, at the edge.
 */
export class AmetibotError extends Error {
  readonly code: string;
  readonly cure: string;

  constructor(fault: { code: string; message: string; cure: string; cause?: unknown }) {
    super(fault.message, fault.cause === undefined ? undefined : { cause: fault.cause });
    this.name = 'AmetibotError';
    this.code = fault.code;
    this.cure = fault.cure;
  }
}
