import assert from 'node:assert/strict';
import { threadsFor } from '../../../src/documents/importing/threads.js';

function files(count: number, ending: string): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${at}.${ending}`);
}

describe('how many threads read', () => {
  it('is one where a second would take longer to start than it saves', () => {
    assert.equal(threadsFor(files(5, 'pdf'), 8), 1);
    assert.equal(threadsFor(files(100, 'txt'), 8), 1);
  });

  it('is as many as there are cores, and at most four, where there is much to read', () => {
    assert.equal(threadsFor(files(200, 'pdf'), 2), 2);
    assert.equal(threadsFor(files(1_000, 'TXT'), 16), 4);
    assert.equal(threadsFor(files(1_000, 'docx'), 1), 1);
  });
});
