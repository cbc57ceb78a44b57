import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { withProgressBar } from '../../../src/cli/terminal/progress-bar.js';

function aTerminal() {
  let shown = '';
  const write = (chunk: Buffer, _encoding: BufferEncoding, done: () => void) => {
    shown += chunk.toString('utf8');
    done();
  };
  const stream = Object.assign(new Writable({ write }), { isTTY: true, columns: 80 });
  return { stream, shown: () => shown };
}

/** What a terminal is told when the cursor is to be seen again: the bar is over. */
const cursorShown = '\u001B[?25h';

describe('the bar of a long command', () => {
  it('counts what is done, and is gone when all of it is', async () => {
    const { stream, shown } = aTerminal();
    const result = await withProgressBar(
      'files',
      async (onDone) => {
        for (let done = 1; done <= 6; done += 1) onDone(done, 6);
        // Somebody adds one more while the last is counted.
        onDone(7, 6);
        return 'all';
      },
      stream,
    );
    assert.equal(result, 'all');
    assert.match(shown(), /1\/6 files/u);
    assert.equal(shown().split(cursorShown).length, 2);
  });

  it('ends with the work, also where that breaks or stops half way: else the command would never end', async () => {
    const broken = aTerminal();
    const breaking = withProgressBar(
      'files',
      async (onDone) => {
        onDone(2, 6);
        throw new RangeError('half way');
      },
      broken.stream,
    );
    await assert.rejects(breaking, /half way/u);
    const stopped = aTerminal();
    await withProgressBar('files', async (onDone) => onDone(2, 6), stopped.stream);
    for (const { shown } of [broken, stopped]) assert.ok(shown().includes(cursorShown));
  });

  it('says how long it will take only once that can be told', async () => {
    const { stream, shown } = aTerminal();
    await withProgressBar('files', async (onDone) => onDone(1, 6), stream);
    assert.match(shown(), /1\/6 files/u);
    assert.doesNotMatch(shown(), /left/u);
  });

  it('is not begun for a few', async () => {
    const { stream, shown } = aTerminal();
    await withProgressBar('files', async (onDone) => onDone(1, 4), stream);
    assert.equal(shown(), '');
  });
});
