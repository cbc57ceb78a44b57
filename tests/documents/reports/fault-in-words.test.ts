import assert from 'node:assert/strict';
import { faultInWords } from '../../../src/documents/index.js';
import type { Fault } from '../../../src/documents/outcomes/fault.js';
import { everyFault } from './every-fault.js';

function said(fault: Fault, language: 'et' | 'en'): string {
  const { expected, cure } = faultInWords(fault, language);
  return `${expected}; ${cure}`;
}

describe('what an import finds wrong, in words', () => {
  it('is two clauses that a sentence is made of, in both languages', () => {
    for (const fault of everyFault)
      for (const language of ['et', 'en'] as const) {
        const { expected, cure } = faultInWords(fault, language);
        for (const clause of [expected, cure]) {
          assert.match(clause, /^(?:\p{Ll}|PDF|Wordi )/u, `${fault.kind} ${language}`);
          assert.doesNotMatch(clause, /[.;!?]$|\s\s|undefined|\[object/u, `${fault.kind} ${language}`);
        }
      }
  });

  it('is Estonian to those who read Estonian, and English to those who read English', () => {
    for (const fault of everyFault) {
      // What a document or a file is called stays in its own language.
      const english = said(fault, 'en').replace(/“[^”]*”/gu, '');
      assert.doesNotMatch(english, /[äöüõ„]|\b(?:fail|leping|juhend)/iu, fault.kind);
      assert.notEqual(said(fault, 'et'), said(fault, 'en'), fault.kind);
      assert.doesNotMatch(said(fault, 'et'), /\b(?:the|file|save)\b/u, fault.kind);
    }
  });

  it('says which paper it is', () => {
    const papers = ['contract', 'contract-annex', 'appraisal', 'advert', 'work-rules'] as const;
    assert.deepEqual(
      papers.map((paper) => faultInWords({ kind: 'other-paper', paper }, 'et').expected),
      [
        'see näib olevat leping, mitte ametijuhend',
        'see näib olevat töölepingu lisa, mitte ametijuhend',
        'see näib olevat vestluse vorm, mitte ametijuhend',
        'see näib olevat töökuulutus, mitte ametijuhend',
        'see näib olevat sisekorraeeskiri, mitte ametijuhend',
      ],
    );
    assert.equal(
      faultInWords({ kind: 'other-paper', paper: 'advert' }, 'en').expected,
      'this seems to be a job advert, not a job description',
    );
  });

  it('says what a container holds, one file or many or none', () => {
    const description = (...held: readonly string[]): Fault => ({
      kind: 'container-without-description',
      held,
      document: null,
      why: { kind: 'empty' },
    });
    assert.match(
      said(description('a.txt'), 'et'),
      /^konteineris on „a\.txt“, milles ametijuhendit ei ole \(/u,
    );
    assert.match(
      said(description('a.txt'), 'en'),
      /holds “a\.txt”, in which there is no job description \(/u,
    );
    assert.match(
      said(description('a.txt', 'b.txt'), 'et'),
      /^konteineris on „a\.txt“, „b\.txt“, ametijuhendit nende seas ei ole \(/u,
    );
    assert.match(
      said(description('1', '2', '3', '4', '5', '6', '7'), 'en'),
      /“5” and 2 more, and none of them is a job description \(/u,
    );
    assert.match(
      said({ kind: 'container-without-documents', held: [] }, 'en'),
      /^the container is empty, and there is no PDF, DOCX or TXT file in it; /u,
    );
  });

  it('names the headings that no table of labels knows, each language with its own marks', () => {
    const fault: Fault = { kind: 'no-duties', title: 'Tuuker', headings: ['Mida ta teeb'] };
    assert.match(
      said(fault, 'et'),
      /^ametikoha „Tuuker“ .+ tundmatud pealkirjad dokumendis: „Mida ta teeb“\); kui mõni neist/u,
    );
    assert.match(
      said(fault, 'en'),
      /^no duties were found for “Tuuker” .+ not known: “Mida ta teeb”\); if one/u,
    );
  });
});
