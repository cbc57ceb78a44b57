import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

describe('a command whose reader has gone', () => {
  it('ends without an error: `npm run ask | head` is no fault of anybody', async () => {
    const page = join(import.meta.dirname, '../../src/cli/ask.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', page, 'kes mind asendab?', '--explain'], {
      env: { ...process.env, INDEX_DIR: 'index' },
    });
    child.stdout.destroy();
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString('utf8')));
    const [code] = (await once(child, 'close')) as [number];
    assert.deepEqual([code, told], [0, '']);
  });
});
