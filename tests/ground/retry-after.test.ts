import assert from 'node:assert/strict';
import { retryAfterIn } from '../../src/ground/index.js';

const asked = (headers: Readonly<Record<string, string>>) => retryAfterIn((name) => headers[name]);

describe('How long an answer asks to wait', () => {
  it('is told in seconds, parts of them too', () => {
    assert.equal(asked({ 'retry-after': '7' }), 7_000);
    assert.equal(asked({ 'retry-after': ' 0.5 ' }), 500);
  });

  it('or as an hour, by the clock of whoever answers; one that has passed is now', () => {
    const at = (hour: string) => ({
      'retry-after': `Mon, 02 Mar 2026 ${hour} GMT`,
      date: 'Mon, 02 Mar 2026 09:00:00 GMT',
    });
    assert.equal(asked(at('09:00:20')), 20_000);
    assert.equal(asked(at('08:59:00')), 0);
  });

  it('is not known where nothing is said, or nothing that could be read', () => {
    for (const headers of [{}, { 'retry-after': ' ' }, { 'retry-after': 'soon' }, { 'retry-after': '-1' }])
      assert.equal(asked(headers), null);
    assert.equal(asked({ 'retry-after': 'Mon, 02 Mar 2026 09:00:20 GMT' }), null);
  });
});
