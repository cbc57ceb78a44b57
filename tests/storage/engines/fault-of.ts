import assert from 'node:assert/strict';
import { AmetibotError } from '../../../src/ground/index.js';

/** What the work fails with: an error that says what to do, and keeps what it came of. */
export async function faultOf(work: Promise<unknown>): Promise<AmetibotError> {
  const error: unknown = await work.then(
    () => 'nothing failed',
    (caught: unknown) => caught,
  );
  assert.ok(error instanceof AmetibotError, String(error));
  assert.ok(error.cause instanceof Error);
  assert.match(error.cure, /\.$/u);
  return error;
}
