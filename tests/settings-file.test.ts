import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AmetibotError } from '../src/ground/index.js';
import { settingsIn } from '../src/settings-file.js';
import { inFolder } from './builders/folder.js';

async function read(bytes: string | Buffer) {
  return inFolder(async (folder) => {
    const file = join(folder, '.env');
    await writeFile(file, bytes);
    return { ...settingsIn(file) };
  });
}

describe('The file of settings', () => {
  it('is read as Node reads it: remarks, blanks, quotation marks, values of several lines', async () => {
    const text = `# a remark\n\n PORT = 3979 # behind it\nexport HOST="::1"\nORGANISATION_NAME='Näidis = # amet'
CertificatePrivateKey="-----BEGIN
no name and no value
-----END"\nROSTER=\n`;
    assert.deepEqual(await read(text), {
      PORT: '3979',
      HOST: '::1',
      ORGANISATION_NAME: 'Näidis = # amet',
      CertificatePrivateKey: '-----BEGIN\nno name and no value\n-----END',
      ROSTER: '',
    });
  });

  it('loses nothing to the program that saved it: a mark at its beginning, line ends, letters', async () => {
    const text = 'PORT=3979\r\nORGANISATION_NAME=Õigusamet\r\n';
    const meant = { PORT: '3979', ORGANISATION_NAME: 'Õigusamet' };
    const marked = `\uFEFF${text}`;
    for (const saved of [text, marked, Buffer.from(marked, 'utf16le'), Buffer.from(text, 'latin1')])
      assert.deepEqual(await read(saved), meant);
  });

  it('is nothing where there is none', () => {
    assert.deepEqual(settingsIn('/nowhere/.env'), {});
  });

  it('names every line that sets nothing, by its number as an editor counts, and not what stands in it', async () => {
    const text = 'KEY="one\ntwo"\nPORT 3979\n# remark\nDATA_DIR: secret\nHOST=::1\n';
    await assert.rejects(read(text), (error: unknown) => {
      assert.ok(error instanceof AmetibotError);
      assert.equal(error.code, 'config.no_setting');
      assert.match(error.message, /\.env, lines 3, 5 set nothing\.$/u);
      assert.doesNotMatch(error.message + error.cure, /secret/u);
      return true;
    });
    await assert.rejects(read('nothing'), /line 1 sets nothing/u);
  });

  it('that cannot be read ends the start with what stands in the way', () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, '.env'));
      assert.throws(() => settingsIn(join(folder, '.env')), {
        code: 'config.unreadable_file',
        message: /cannot be read: a folder stands where the file should be\.$/u,
      });
    }));
});
