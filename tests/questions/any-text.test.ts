import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { anyCharacter } from '../builders/any-character.js';
import { openLibrary } from '../../src/open-library.js';
import type { Library } from '../../src/conversation/index.js';
import { exchange, type Exchange } from '../../src/conversation/asking/exchange.js';
import { silentLog } from '../../src/ground/index.js';

const words = fc.constantFrom(
  ...'kes asendab MDFT koordinaatorit ? ja keda 3.4 punkt tulemused who substitutes the expert mis palk my duties title:x ^2 ~1 +foo __proto__ constructor <b> 👩‍🚀 \u202E ﷽ null 0'.split(
    ' ',
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: anyCharacter, maxLength: 300 }),
  fc.array(words, { maxLength: 25 }).map((each) => each.join(' ')),
);

describe('any text', () => {
  let library: Library;
  before(async () => {
    library = await openLibrary({ indexDir: 'index', roster: 'index/roster.csv' }, silentLog);
  });

  function say(texts: readonly string[]): Exchange | undefined {
    let last: Exchange | undefined;
    for (const text of texts) last = exchange(text, { kind: 'unknown' }, last?.after ?? null, library);
    return last;
  }

  it('gives an answer or says that there is none, whatever was said before', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        assert.ok(say(texts)?.answer.kind);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer when it is asked again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.deepEqual(say([text])?.answer, say([text])?.answer);
      }),
      { numRuns: 100 },
    );
  });

  for (const [name, text] of Object.entries({
    nothing: '',
    blanks: ' \n\t ',
    'a hundred thousand letters': 'ä'.repeat(100_000),
    'a hundred thousand letters of words': 'kes asendab koordinaatorit '.repeat(4_000),
    'a hundred thousand questions': '?'.repeat(100_000),
    'deep brackets': '('.repeat(50_000),
    'half a letter': '\uD800 kes \uDC00',
    "the index's own query language": 'title:x ^2 ~1 +foo -bar *',
    'a name of every object': '__proto__ constructor hasOwnProperty toString',
    'other scripts': '谁代替协调员? مَن ينوب؟ кто замещает?',
    'zero-width and right-to-left marks': 'k\u200Be\u200Ds \u202Easendab',
  })) {
    it(`is answered calmly: ${name}`, () => {
      assert.ok(say([text, text])?.answer.kind);
    });
  }
});
