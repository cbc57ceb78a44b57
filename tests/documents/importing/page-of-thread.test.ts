import assert from 'node:assert/strict';
import { pageOfThread } from '../../../src/documents/importing/page-of-thread.js';

describe('what a reading thread runs', () => {
  it('is one script made once, without the libraries and tables that other rooms need for other things', async () => {
    const [script, again] = [await pageOfThread(), await pageOfThread()];
    assert.ok(typeof script === 'string');
    assert.ok(again === script);
    assert.match(script, /unpdf/);
    assert.doesNotMatch(script, /zod|pino|tsx|nounParadigms/);
  });
});
