import assert from 'node:assert/strict';
import { terminalLog } from '../../../src/cli/terminal/terminal-log.js';
import { AmetibotError } from '../../../src/ground/index.js';

describe('the log of a command', () => {
  it('is sentences: what is wrong and where, with the cure, and no JSON, no stack and no progress', () => {
    let said = '';
    const log = terminalLog((text) => (said += text));
    log.info({ done: 1 }, 'Descriptions are being indexed');
    log.warn({ file: 'roster.csv', line: 3 }, 'A line of the roster is left out');
    const err = new AmetibotError({ code: 'a.b', message: 'It is full.', cure: 'Make room.' });
    log.warn({ err }, 'The index cannot be saved');
    log.error({ err: new Error('No ears') }, 'The server is gone');
    assert.equal(
      said,
      `A line of the roster is left out (file: roster.csv, line: 3).
The index cannot be saved.
It is full.
Make room.
The server is gone.
No ears
`,
    );
  });
});
