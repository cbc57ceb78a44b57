import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Unreadable } from '../../../src/documents/index.js';
import { sentenceOf } from '../../../src/documents/reports/fault-in-words.js';
import { labelSpellings } from '../../../src/documents/labels/label-spellings.js';
import { familyA, readText, readFileBytes } from '../documents.js';

function faultOf(text: string): Unreadable {
  const reading = readText(text);
  assert.ok(reading.kind === 'unreadable', 'it was read');
  return reading;
}

describe('a document that cannot be read', () => {
  it('is told to be empty', () => {
    assert.match(sentenceOf(faultOf(' \n\n')), /^ametijuhend\.txt: fail on tühi, .+; .+\.$/);
  });

  it('names the line from which the title was looked for', () => {
    const fault = faultOf(
      '\n\nAMETIJUHEND\n1. ÜLDOSA\nStruktuuriüksus Sepikoda\n2. TÖÖÜLESANDED\n2.1. Taob.',
    );
    assert.equal(fault.line, 3);
    assert.match(
      sentenceOf(fault),
      /^ametijuhend\.txt, rida 3: ametikoha nime ei leitud .+; kui see on ametijuhend, lisa silt .+; muu fail jäta kõrvale\.$/,
    );
  });

  it('names the position whose duties were not found', () => {
    assert.match(sentenceOf(faultOf('1. ÜLDOSA\nAmetikoht Sepp\n')), /„Sepp“ ülesandeid ei leitud/);
  });

  it('names the headings that it does not know, but nobody who signed', () => {
    const fault = faultOf(
      'Ametikoht: Tuuker\n\nKala ja vesi\n\nSukeldub.\n\nMillega ta töötab:\n\nMask.\n\nMari Maasikas\n',
    );
    assert.match(
      sentenceOf(fault),
      /; tundmatud pealkirjad dokumendis: „Kala ja vesi“, „Millega ta töötab“\); .+haldajale/u,
    );
  });

  it('is told to be another paper where its own head says so', () => {
    const body = 'Ametikoht: Sepp\nTööülesanded: vastavalt ametijuhendile\n- taob\nTöötasu: 900 eurot\n';
    for (const [head, paper] of [
      ['TÖÖLEPING nr 7', 'contract'],
      ['TÖÖLEPINGU LISA', 'contract-annex'],
      ['Sepikoja OÜ\nArenguvestluse vorm', 'appraisal'],
      ['KONKURSITEADE', 'advert'],
      ['Töökorralduse reeglid', 'work-rules'],
    ] as const)
      assert.deepEqual(faultOf(`${head}\n\n${body}`).why, { kind: 'other-paper', paper });
  });

  it('is none where an annex is a description, whatever it is an annex of', () => {
    const body = 'Ametikoht: Sepp\n\nTööülesanded\n- taob\n';
    for (const head of [
      'TÖÖLEPINGU LISA 1\nAMETIJUHEND',
      'TÖÖLEPINGU LISA',
      'Töölepingu nr 7 lisa: sepa töökirjeldus',
    ])
      assert.equal(readText(`${head}\n\n${body}`).kind, 'read');
    assert.equal(readText(`TÖÖLEPING nr 7\nPalk: 900 eurot\n\nSEPA AMETIJUHEND\n${body}`).kind, 'read');
  });

  it('is told to be one text for many posts, or an order without descriptions', () => {
    const why = (text: string) => faultOf(text).why.kind;
    const posts = 'Metsatöötajate ametijuhend\n1. Üldsätted\n2. Raiujate kohustused ja õigused\n2.1. raiuvad';
    assert.equal(why(posts), 'one-text-for-many');
    const order = 'KÄSKKIRI\nAmetijuhendi muutmine\n1. Tunnistan kehtetuks sepa ametijuhendi.';
    assert.equal(why(order), 'order-alone');
  });

  it('names the kinds of files that can be read', async () => {
    const reading = await readFileBytes('kaust/pilt.png', Buffer.from('x'));
    assert.ok(reading.kind === 'unreadable');
    assert.match(sentenceOf(reading), /^pilt\.png: loetakse ainult faile laiendiga .*\.txt/);
  });
});

describe('any text whatever', () => {
  const labels = Object.values(labelSpellings).flat();
  const piece = fc.oneof(
    fc.constantFrom(...labels),
    fc.constantFrom(
      '\n',
      '\n\n',
      ' \n',
      '\f',
      '  ',
      '\t',
      '▪ ',
      '- ',
      '1. ',
      '2.1. ',
      'I ',
      '(',
      ')',
      ', ',
      '.',
      ':',
    ),
    fc.string({ maxLength: 12 }),
    fc.constantFrom('Juhataja', 'nõunik', 'osakond', 'C1', 'eesti keel', 'Puuduvad', '-'),
  );

  it('gives a reading or the reason why not, and never throws', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const reading = readText(pieces.join(' '));
        assert.ok(reading.kind === 'unreadable' || reading.positions.length > 0);
        if (reading.kind === 'read')
          for (const { content } of reading.positions)
            assert.ok(content.title !== '' && content.duties.length > 0);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('and a description of which lines were torn out or cut short', () => {
    const lines = familyA.split('\n');
    const torn = fc.array(fc.tuple(fc.nat({ max: lines.length - 1 }), fc.nat({ max: 40 })), {
      maxLength: 40,
    });
    let read = 0;
    fc.assert(
      fc.property(torn, (places) => {
        const left = [...lines];
        for (const [at, end] of places) left[at] = left[at]?.slice(0, end) ?? '';
        if (readText(left.join('\n')).kind === 'read') read += 1;
      }),
      { numRuns: 300, seed: 7 },
    );
    assert.ok(read > 30, `${read} were read`);
  });

  it('and any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        assert.ok(['read', 'unreadable'].includes((await readFileBytes('a.txt', bytes)).kind));
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
