import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { canonicalText, readCanonicalText, versionOf, versionOfText } from '../../src/descriptions/index.js';
import { anyContent } from '../builders/any-description.js';
import { aDescription, aDuty } from '../builders/description.js';

describe('the canonical text of a description', () => {
  it('is what the version is the hash of, and says again all that the description said', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const text = canonicalText(content);
        assert.equal(versionOfText(text), versionOf(content));
        const again = readCanonicalText(text);
        assert.ok(again !== undefined);
        assert.equal(canonicalText(again), text);
      }),
    );
  });

  it('reads back word for word', () => {
    const { id, source, version, ...content } = aDescription({
      unit: 'Aiandusosakond',
      duties: [aDuty('3.1', 'Kastab taimi.', 'Taimed elavad.'), aDuty(null, 'Niidab.')],
      requirements: { languages: [{ language: 'et', level: 'C1' }], education: 'kesk' },
    });
    assert.deepEqual(readCanonicalText(canonicalText(content)), content);
    assert.ok(id && source && version);
  });

  it('is one for a letter composed in two ways, and whole where a mark follows a line', () => {
    assert.equal(
      canonicalText(aDescription({ purpose: 'o\u0303igus' })),
      canonicalText(aDescription({ purpose: '\u00F5igus' })),
    );
    const marked = canonicalText(aDescription({ purpose: 'rida\n\u0301teine' }));
    assert.equal(readCanonicalText(marked)?.purpose, 'rida\n\u0301teine');
  });

  it('that is torn or of another kind says nothing', () => {
    for (const text of ['', '{', 'null', '[]', '["Aednik"]', '{"title":"Aednik"}'])
      assert.equal(readCanonicalText(text), undefined, text);
  });
});
