import assert from 'node:assert/strict';
import { AmetibotError, silentLog } from '../../../src/ground/index.js';
import { createAttempt } from '../../../src/storage/engines/attempt.js';
import { aClock } from '../../builders/clock.js';
import type { Fault } from '../../../src/storage/engines/fault.js';

const passingFault: Fault = { code: 'storage.unreachable', message: 'Gone.', cure: 'Wait.', passing: true };

/** An attempt whose pauses take no time and are counted. */
function anAttempt(fault: Fault, patience = 2_000) {
  const pauses: number[] = [];
  const clock = aClock();
  const wait = async (pause: number) => {
    pauses.push(pause);
    clock.pass(pause);
  };
  const parts = { patience, clock, faultOf: () => fault, wait, log: silentLog };
  return { attempt: createAttempt(parts), pauses, clock };
}

/** Work that fails so many times before it is done. */
function failing(times: number) {
  const failures: Error[] = [];
  const work = async () => {
    if (failures.length === times) return 'done';
    failures.push(new Error(`failure ${failures.length + 1}`));
    throw failures.at(-1)!;
  };
  return { work, failures };
}

describe('an attempt', () => {
  it('is made once where it succeeds', async () => {
    const { attempt, pauses } = anAttempt(passingFault);
    assert.equal(await attempt(failing(0).work), 'done');
    assert.deepEqual(pauses, []);
  });

  it('is made again after what passes, with longer and longer pauses', async () => {
    const { attempt, pauses } = anAttempt(passingFault);
    assert.equal(await attempt(failing(3).work), 'done');
    assert.deepEqual(pauses, [50, 200, 800]);
  });

  it('is given up in the end, with code, cause and cure', async () => {
    const { attempt, pauses } = anAttempt(passingFault);
    const { work, failures } = failing(100);
    const error: unknown = await attempt(work).catch((caught: unknown) => caught);
    assert.ok(error instanceof AmetibotError);
    assert.deepEqual([error.code, error.message, error.cure], ['storage.unreachable', 'Gone.', 'Wait.']);
    assert.equal(error.cause, failures.at(-1));
    assert.deepEqual([failures.length, pauses.length], [4, 3]);
  });

  it('is not made again where that would take longer than somebody waits', async () => {
    const { attempt, pauses, clock } = anAttempt(passingFault, 700);
    await assert.rejects(attempt(failing(4).work), { code: 'storage.unreachable' });
    assert.deepEqual(pauses, [50, 200]);
    const slow = async () => {
      clock.pass(700);
      throw new Error('silence');
    };
    await assert.rejects(attempt(slow), { code: 'storage.unreachable' });
    assert.deepEqual(pauses, [50, 200]);
  });

  it('says to the end that one of its tries may have been done, whatever the later ones failed of', async () => {
    const faults: Fault[] = [{ ...passingFault, code: 'storage.unanswered' }, passingFault];
    const clock = aClock();
    const faultOf = () => faults.shift() ?? { ...passingFault, code: 'storage.full', passing: false };
    const wait = async () => {};
    const attempt = createAttempt({ patience: 2_000, clock, faultOf, wait, log: silentLog });

    await assert.rejects(attempt(failing(3).work), { code: 'storage.unanswered' });
    await assert.rejects(attempt(failing(1).work), { code: 'storage.full' });
  });

  it('is not made again after what stays, nor after an error that speaks for itself', async () => {
    const { attempt, pauses } = anAttempt({ ...passingFault, code: 'storage.damaged', passing: false });
    await assert.rejects(attempt(failing(1).work), { code: 'storage.damaged' });
    const own = new AmetibotError({ code: 'storage.newer', message: 'Newer.', cure: 'Wait.' });
    await assert.rejects(
      attempt(async () => {
        throw own;
      }),
      own,
    );
    assert.deepEqual(pauses, []);
  });
});
