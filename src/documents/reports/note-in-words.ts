import type { Language } from '../../language/index.js';
import { noteWording as wording } from './note-wording.js';
import type { Note } from '../outcomes/reading.js';

/** So much of a text as tells which one is meant. */
const longestShown = 100;

export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= longestShown ? line : `${line.slice(0, longestShown - 1).trimEnd()}…`;
}

/**
 * What a note asks of the person who imports, in the words that the terminal and the card share; `null` for a missing
 * field, for those are told together.
 */
export function noteInWords(note: Note, language: Language): string | null {
  const text = shortened(note.text);
  switch (note.kind) {
    case 'missing-field':
      return null;
    case 'unknown-label':
      return wording.unknownLabel[language](text);
    case 'near-label':
      return wording.nearLabel[language](text, note.label);
    case 'unknown-line':
      return wording.unknownLine[language](text);
    case 'unpaired-results':
      return wording.unpairedResults[language](note.duties, note.results);
    case 'duties-like-results':
      return wording.dutiesLikeResults[language](text);
    case 'duties-by-shape':
      return wording.dutiesByShape[language](text);
    case 'title-from-heading':
      return wording.titleFromHeading[language](text);
    case 'unit-from-head':
      return wording.unitFromHead[language](text);
    case 'translation-left-out':
      return wording.translationLeftOut[language](text);
    case 'margin-left-out':
      return wording.marginLeftOut[language](text);
    case 'unclear-substitution':
      return wording.unclearSubstitution[language](text);
    case 'occasion-left-out':
      return wording.occasionLeftOut[language](text);
    case 'unread-languages':
      return wording.unreadLanguages[language](text);
    case 'only-person':
      return wording.onlyPerson[language](text);
  }
}
