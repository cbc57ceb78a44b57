import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainObjectId } from '../../src/ground/index.js';

describe('An object id', () => {
  it('is the same in capitals and with blanks around it', () =>
    assert.equal(
      plainObjectId(' 0F8FAD5B-D9CB-469F-A165-70867728950E\n'),
      '0f8fad5b-d9cb-469f-a165-70867728950e',
    ));

  it('is made plain in one place: nowhere else in the source are its letters made small', () => {
    const root = join(import.meta.dirname, '../../src');
    const elsewhere = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('plain-object-id.ts'))
      .filter((path) =>
        /aad_?object_?id\b[^\n]{0,12}\.trim\(\)\.toLowerCase\(\)/iu.test(
          readFileSync(join(root, path), 'utf8'),
        ),
      );
    assert.deepEqual(elsewhere, []);
  });
});
