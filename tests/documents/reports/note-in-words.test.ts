import assert from 'node:assert/strict';
import { noteInWords } from '../../../src/documents/reports/note-in-words.js';
import type { Note } from '../../../src/documents/outcomes/reading.js';

describe('what a note says', () => {
  const notes: readonly Note[] = [
    { kind: 'unknown-label', line: 1, text: 'Hüüdnimi' },
    { kind: 'near-label', line: 1, text: 'Tööülesaned', label: 'Tööülesanded' },
    { kind: 'unknown-line', line: 1, text: 'Tiks-taks' },
    { kind: 'unpaired-results', line: 1, text: 'Kerib', duties: 2, results: 1 },
    { kind: 'duties-like-results', line: 1, text: '3.1.1. Kell käib.' },
    { kind: 'title-from-heading', line: 1, text: 'Kellassepp' },
    { kind: 'unit-from-head', line: 1, text: 'Torniosakond' },
    { kind: 'translation-left-out', line: 1, text: 'Job title: Clockmaker' },
    { kind: 'margin-left-out', line: 1, text: 'Talvel õpipoiss.' },
    { kind: 'unclear-substitution', line: 1, text: 'Õde asendab abi.' },
    { kind: 'occasion-left-out', line: 1, text: 'tema puudumisel' },
    { kind: 'unread-languages', line: 1, text: 'üks võõrkeel' },
    { kind: 'only-person', line: 1, text: 'Vahetu juht' },
  ];
  for (const note of notes) {
    it(`is said in both languages: ${note.kind}`, () => {
      const [estonian, english] = [noteInWords(note, 'et') ?? '', noteInWords(note, 'en') ?? ''];
      assert.notEqual(estonian, english);
      const shown = note.kind === 'unpaired-results' ? ['2', '1'] : [note.text];
      for (const words of shown) assert.ok(estonian.includes(words) && english.includes(words));
    });
  }

  it('is nothing for a missing field, for those are told together', () => {
    assert.equal(
      noteInWords({ kind: 'missing-field', field: 'rights', line: 1, text: 'rights' }, 'et'),
      null,
    );
  });

  it('shows of a long text so much as tells which one is meant', () => {
    const words = noteInWords({ kind: 'unknown-line', line: 1, text: 'tiks taks '.repeat(40) }, 'en') ?? '';
    assert.ok(words.length < 200 && words.includes('…'));
  });
});
