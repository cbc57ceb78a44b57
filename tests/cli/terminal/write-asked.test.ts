import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { writeAsked } from '../../../src/cli/terminal/write-asked.js';
import { inFolder } from '../../builders/folder.js';

const page = join(import.meta.dirname, '../../../src/cli/terminal/write-asked.ts');

/** Lets a process write that may make no file larger than some hundred bytes, as on a disk that is nearly full. */
async function writeInNoRoom(file: string, content: string): Promise<string> {
  const folder = await mkdtemp(join(import.meta.dirname, 'no-room-'));
  const program = join(folder, 'program.ts');
  await writeFile(
    program,
    `import { writeAsked } from ${JSON.stringify(page)};
    await writeAsked(${JSON.stringify(file)}, ${JSON.stringify(content)}).catch((error) => console.error(error.message));`,
  );
  try {
    const small = ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, '--import', 'tsx', program];
    const child = spawn('sh', small, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    await once(child, 'close');
    return said;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('what a command was asked to write', () => {
  it('is whole, or as it was before where there is no room, with nothing left beside it', async function () {
    if (process.platform === 'win32') this.skip();
    await inFolder(async (folder) => {
      const file = join(folder, 'joonis.svg');
      await writeFile(file, 'vana');
      assert.equal(
        await writeInNoRoom(file, 'uus '.repeat(10_000)),
        `${file} cannot be written: it is larger than a file may be here.\n`,
      );
      assert.deepEqual([await readdir(folder), await readFile(file, 'utf8')], [['joonis.svg'], 'vana']);
    });
  });

  it('takes no place of what is no file: under /dev/stdout the whole machine would lose its own', () =>
    inFolder(async (folder) => {
      const name = join(folder, 'stdout');
      const noFile = createServer().listen(name);
      await once(noFile, 'listening');
      await assert.rejects(writeAsked(name, 'kõik'), { code: 'files.unwritable' });
      assert.ok((await stat(name)).isSocket());
      noFile.close();
    }));

  it('goes where a link points, and the link stays', () =>
    inFolder(async (folder) => {
      const [file, link] = [join(folder, 'päris.svg'), join(folder, 'link.svg')];
      await writeFile(file, 'vana');
      await symlink(file, link);
      await writeAsked(link, 'uus');
      assert.deepEqual([await readlink(link), await readFile(file, 'utf8')], [file, 'uus']);
    }));
});
