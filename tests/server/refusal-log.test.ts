import assert from 'node:assert/strict';
import { silentLog } from '../../src/ground/index.js';
import { createRefusalLog } from '../../src/server/refusal-log.js';
import { refuse } from '../../src/server/refusal.js';
import { aClock } from '../builders/clock.js';

describe('What the log hears of refusals', () => {
  it('is one line a minute for each kind, with the number of those that it stands for', () => {
    const clock = aClock();
    const told: object[] = [];
    const tell = createRefusalLog({ ...silentLog, info: (data) => told.push(data) }, clock);
    const missing = refuse(401, 'token.missing', 'A bearer token is required.');
    for (let time = 0; time < 10_000; time += 1) tell(missing);
    tell(refuse(400, 'body.not_json', 'The body is not JSON.'));
    clock.pass(60_000);
    tell(missing);
    const line = { status: 401, code: 'token.missing', reason: 'A bearer token is required.' };
    assert.deepEqual(told, [
      line,
      { status: 400, code: 'body.not_json', reason: 'The body is not JSON.' },
      { ...line, untold: 9_999 },
    ]);
  });
});
