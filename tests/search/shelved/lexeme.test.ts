import assert from 'node:assert/strict';
import { labelOf, lexemeOf, worthOf } from '../../../src/search/shelved/lexeme.js';

describe('a lexeme', () => {
  it('stands in quotes, whatever it holds', () => {
    assert.equal(lexemeOf('riski'), "'riski'");
    assert.equal(lexemeOf("o'neill"), "'o''neill'");
    assert.equal(lexemeOf('a\\b'), String.raw`'a\\b'`);
    assert.equal(lexemeOf('a\0b\uD800'), "'ab'");
  });

  it('is no longer than the database takes, and never ends in half a letter', () => {
    assert.ok(Buffer.byteLength(lexemeOf('😀'.repeat(500))) < 2_046);
    assert.doesNotMatch(lexemeOf(`a${'😀'.repeat(500)}`), /\p{Surrogate}/u);
  });

  it('says by its label what the stem is worth where it stands', () => {
    for (const [part, steps] of [
      ['passage', 75],
      ['frame', 30],
      ['purpose', 10],
    ] as const) {
      const label = 'DCBA'.lastIndexOf(labelOf(part, steps)) + 1;
      assert.equal(worthOf(part, label), steps / 100);
    }
  });
});
