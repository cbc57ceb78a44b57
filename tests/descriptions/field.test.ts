import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { fields, readField, type Field } from '../../src/descriptions/index.js';
import { anyContent } from '../builders/any-description.js';
import { aDescription, aDuty } from '../builders/description.js';

const whole = aDescription({
  unit: 'Aiandustalitus',
  manager: 'Peaaednik',
  subordinates: ['Abiaednik'],
  substitutedBy: ['Vanemaednik', 'Peaaednik'],
  substitutes: ['Florist'],
  purpose: 'Hoida aed korras.\nRõõmustada külastajaid.',
  group: 'Tugiteenistus',
  conditions: 'Töö õues',
  duties: [aDuty('3.1', 'Kastab taimi.', 'Taimed elavad.'), aDuty(null, 'Niidab muru.')],
  rights: ['saada koolitust'],
  responsibilities: ['tööriistade korrasoleku eest'],
  tools: 'Kastekann',
  requirements: {
    education: 'Kutseharidus',
    experience: 'Kaks aastat',
    languages: [{ language: 'et', level: 'B2' }],
    computerSkills: 'Tavakasutaja',
    competencies: 'Hoolikus',
    additional: 'Juhiload',
  },
  review: 'Kord aastas',
});

describe('readField', () => {
  const said: Readonly<Record<Field, readonly string[]>> = {
    unit: ['Aiandustalitus'],
    manager: ['Peaaednik'],
    subordinates: ['Abiaednik'],
    substitutedBy: ['Vanemaednik', 'Peaaednik'],
    substitutes: ['Florist'],
    purpose: ['Hoida aed korras.', 'Rõõmustada külastajaid.'],
    group: ['Tugiteenistus'],
    conditions: ['Töö õues'],
    duties: ['3.1 Kastab taimi.', 'Niidab muru.'],
    rights: ['saada koolitust'],
    responsibilities: ['tööriistade korrasoleku eest'],
    tools: ['Kastekann'],
    education: ['Kutseharidus'],
    experience: ['Kaks aastat'],
    languages: ['et B2'],
    computerSkills: ['Tavakasutaja'],
    competencies: ['Hoolikus'],
    additional: ['Juhiload'],
    review: ['Kord aastas'],
  };

  for (const field of fields) {
    it(`gives the document's own words of each part: ${field}`, () => {
      assert.deepEqual(readField(whole, field), { kind: 'stated', lines: said[field] });
    });

    it(`tells "the document says: none" from "the document says nothing": ${field}`, () => {
      const none = aDescription({ empty: { [field]: 'Puuduvad' } });
      assert.deepEqual(readField(none, field), { kind: 'stated-empty', word: 'Puuduvad' });
      assert.deepEqual(readField(aDescription(), field), { kind: 'silent' });
    });
  }

  it('believes the words of a part before a word that says there are none', () => {
    const both = aDescription({ rights: ['saada koolitust'], empty: { rights: '-' } });
    assert.deepEqual(readField(both, 'rights'), { kind: 'stated', lines: ['saada koolitust'] });
  });

  it('leaves out lines that hold nothing, and takes a text of nothing else for silence', () => {
    const gaps = aDescription({ purpose: 'Üks.\n\n  \nKaks.', tools: ' \n ' });
    assert.deepEqual(readField(gaps, 'purpose'), { kind: 'stated', lines: ['Üks.', 'Kaks.'] });
    assert.deepEqual(readField(gaps, 'tools'), { kind: 'silent' });
  });

  it('adds no word to a document, changes none, and never states an empty part', () => {
    fc.assert(
      fc.property(anyContent, fc.constantFrom(...fields), (content, field) => {
        const description = aDescription(content);
        const read = readField(description, field);
        if (read.kind !== 'stated') return;
        assert.ok(read.lines.length > 0);
        const allWords = JSON.stringify(description);
        const words = field === 'duties' || field === 'languages' ? [] : read.lines;
        for (const line of words) assert.ok(allWords.includes(JSON.stringify(line).slice(1, -1)), line);
      }),
      { numRuns: 300 },
    );
  });
});
