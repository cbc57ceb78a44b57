import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { anyCharacter } from '../builders/any-character.js';
import { drawnInBulk } from '../../src/acknowledgements/index.js';
import { commitmentTo, tidyWords } from '../../src/acknowledgements/words.js';

describe('bytes that are drawn in bulk', () => {
  it('are those that came, in their order and each once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 })), fc.integer({ min: 1, max: 30 }), (counts, bulk) => {
        let next = 0;
        const random = drawnInBulk((count) => Uint8Array.from({ length: count }, () => next++ % 256), bulk);
        let last = -1;
        for (const count of counts) {
          const drawn = random(count);
          assert.equal(drawn.length, count);
          for (const byte of drawn) {
            const place = last + ((byte - (last % 256) + 256) % 256 || 256);
            assert.ok(place > last);
            last = place;
          }
        }
      }),
    );
  });
});

describe('words that people wrote', () => {
  it('are kept without what nobody sees, on their lines, and not endless', () => {
    assert.deepEqual(tidyWords({ clause: ' 3.4 ', text: ' üks\u0000\t kaks \n kolm ' }), {
      clause: '3.4',
      text: 'üks kaks \n kolm',
    });
    assert.equal(tidyWords({ clause: '  ', text: 'x' }).clause, null);
    assert.equal(tidyWords({ clause: null, text: '😀'.repeat(3_000) }).text.length, 2_000);
    assert.equal(tidyWords({ clause: null, text: `a${'😀'.repeat(3_000)}` }).text, `a${'😀'.repeat(999)}`);
  });

  it('that are tidied again are as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.string({ unit: anyCharacter }), (clause, text) => {
        const once = tidyWords({ clause, text });
        assert.deepEqual(tidyWords(once), once);
      }),
    );
  });

  it('are bound by salt, clause and text', () => {
    const words = { clause: '3.4', text: 'Ei ole nõus.' };
    const all = [
      commitmentTo(words, 'a'),
      commitmentTo(words, 'b'),
      commitmentTo({ ...words, clause: null }, 'a'),
      commitmentTo({ ...words, text: 'Olen nõus.' }, 'a'),
    ];
    assert.equal(new Set(all).size, 4);
  });
});
