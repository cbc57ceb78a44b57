import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readGlossary } from '../src/glossary-file.js';
import { silentLog } from '../src/ground/index.js';
import { inFolder } from './builders/folder.js';

describe('the glossary of the organisation', () => {
  it('loses an entry that does not hold and no other, and the log tells which it is, as a person counts', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'glossary.json');
      const good = { term: 'KOV', means: ['kohalik omavalitsus'] };
      const entries = [good, { term: ' ', means: ['linn'] }, { term: 'amet', means: [7] }, 'sõna'];
      await writeFile(file, JSON.stringify({ entries }));
      const told: object[] = [];
      const log = { ...silentLog, warn: (data: object) => void told.push(data) };

      const read = await readGlossary(folder, log);

      assert.deepEqual(read.kind === 'read' && read.glossary, { entries: [good] });
      assert.deepEqual(told, [
        { file, entry: 2, field: 'term' },
        { file, entry: 3, field: 'means.0' },
        { file, entry: 4, field: 'term' },
      ]);
    }));
});
