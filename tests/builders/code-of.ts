import assert from 'node:assert/strict';
import { AmetibotError } from '../../src/ground/index.js';

/** The code of the error that the work throws, which is one of ours; `none` where it throws none. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof AmetibotError, String(error));
    return error.code;
  }
  return 'none';
}
