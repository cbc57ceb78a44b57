import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { anyCharacter } from '../../builders/any-character.js';
import { readForms } from '../../../src/language/forms/form-readings.js';
import { openForms, packForms, type FormReading } from '../../../src/language/forms/packed-forms.js';

const nothing: FormReading = { written: [], folded: [], tails: [] };
const lemmas = fc.array(fc.string({ maxLength: 6 }), { maxLength: 3 });
const plain = { noNullPrototype: true };
const tail = fc.record({ lemma: fc.string(), behindParticle: fc.boolean() }, plain);
const reading = fc.record(
  { written: lemmas, folded: lemmas, tails: fc.array(tail, { maxLength: 2 }) },
  plain,
);
const form = fc.string({ minLength: 1, maxLength: 12, unit: anyCharacter });

describe('forms that are packed', () => {
  it('read as they did, and no other form reads as anything', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(form, reading), { selector: ([key]) => key }),
        form,
        (all, other) => {
          const forms = new Map(all);
          const { readingOf } = openForms(packForms(forms));
          for (const [key, expected] of forms) assert.deepEqual(readingOf(key), expected);
          assert.deepEqual(readingOf(other), forms.get(other) ?? nothing);
        },
      ),
      { numRuns: 30 },
    ));

  it('tell how long the longest end of a compound is', () => {
    const tails = [{ lemma: 'juht', behindParticle: false }];
    const forms = new Map([
      ['juhataja', nothing],
      ['juhile', { ...nothing, tails }],
    ]);
    assert.equal(openForms(packForms(forms)).longestTail, 'juhile'.length);
  });

  it('are those of all tables, and go through JSON whole', () => {
    const forms = readForms();
    const { readingOf } = openForms(
      JSON.parse(JSON.stringify(packForms(forms))) as ReturnType<typeof packForms>,
    );
    assert.ok(forms.size > 50_000);
    for (const [key, expected] of forms) assert.deepEqual(readingOf(key), expected);
  });

  it('are held at one byte a letter, those with š and ž too', () => {
    const forms = readForms();
    assert.ok([...forms.keys()].some((each) => each.includes('š')));
    assert.match(packForms(forms).letters, /^[\0-\xff]+$/u);
  });
});
