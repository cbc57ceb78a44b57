import type { Language } from '../../language/index.js';
import type { Fault, PlainFaultKind } from '../outcomes/fault.js';
import { faultWording as wording, type FaultWords } from './fault-wording.js';
import { plainFaultWording } from './plain-fault-wording.js';
import type { Unreadable } from '../outcomes/reading.js';

function isPlain(fault: Fault): fault is { readonly kind: PlainFaultKind } {
  return Object.hasOwn(plainFaultWording, fault.kind);
}

/** What is wrong and what to do, in the words that the terminal, the report and the card share. */
export function faultInWords(fault: Fault, language: Language): FaultWords {
  if (isPlain(fault)) return plainFaultWording[fault.kind][language];
  switch (fault.kind) {
    case 'other-ending':
      return wording.otherEnding[language](fault.readable);
    case 'bare-folder':
      return wording.bareFolder[language](fault.readable);
    case 'too-long':
      return wording.tooLong[language](fault.megabytes, fault.most);
    case 'not-its-name':
      return wording.notItsName[language](fault.promised);
    case 'unpacks-to-too-much':
      return wording.unpacksToTooMuch[language](fault.megabytes);
    case 'container-without-documents':
      return wording.containerWithoutDocuments[language](fault.held);
    case 'container-without-description': {
      const { expected, cure } = faultInWords(fault.why, language);
      const why = fault.document === null ? expected : `${fault.document}: ${expected}`;
      return { expected: wording.containerWithoutDescription[language](fault.held, why), cure };
    }
    case 'too-many-pages':
      return wording.tooManyPages[language](fault.pages, fault.most);
    case 'no-duties':
      return wording.noDuties[language](fault.title, fault.headings);
    case 'other-paper':
      return wording.otherPaper[language](fault.paper);
  }
}

const placeWords = {
  line: { et: (line: number) => `rida ${line}`, en: (line: number) => `line ${line}` },
  page: { et: (page: number) => `lk ${page}`, en: (page: number) => `p. ${page}` },
} as const;

/** `rida 14`, `lk 2, rida 14`: where a person finds it. */
export function placeInWords(
  { line, page }: { readonly line: number; readonly page: number | null },
  language: Language,
): string {
  const at = placeWords.line[language](line);
  return page === null ? at : `${placeWords.page[language](page)}, ${at}`;
}

/** The one sentence a person is told in the terminal. */
export function sentenceOf(fault: Unreadable): string {
  const place = fault.line > 0 ? `${fault.file}, ${placeInWords(fault, 'et')}` : fault.file;
  const { expected, cure } = faultInWords(fault.why, 'et');
  return `${place}: ${expected}; ${cure}.`;
}
