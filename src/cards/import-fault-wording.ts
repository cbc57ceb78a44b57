import type { Unreadable } from '../documents/index.js';

/**
 * What a fault says and what to do, in English, by how its Estonian begins: the importer says one clause of each in
 * Estonian, which is all that its command line speaks.
 */
const english: readonly (readonly [RegExp, string])[] = [
  [
    /^loetakse ainult faile laiendiga (?<what>.+)$/u,
    'only files ending in $<what> are read; save the document as one of these',
  ],
  [
    /^ametikoha nime ei leitud/u,
    "the position's title was not found; put a label and the title at the beginning",
  ],
  [
    /^ametikoha „(?<what>.*)“ ülesandeid ei leitud/u,
    'no duties were found for “$<what>”; give them a heading on a line of its own',
  ],
  [/^fail on tühi/u, 'the file is empty; check it and send it again'],
  [
    /^see on ühine juhend mitmele/u,
    'this is one text for several posts, of which no single description can be made; send the description of each post',
  ],
  [/^see on käskkiri, milles/u, 'this is an order without a job description; send its annexes'],
  [
    /^failis peaks olema tekst/u,
    'the file should hold text, but holds binary data; save it as PDF, DOCX or TXT',
  ],
  [/^nime järgi on see/u, 'the file is not what its name says; save it again'],
  [
    /^konteineri sees on konteinereid/u,
    'containers stand too deep in each other; send the document without them',
  ],
  [
    /^see ei ole Wordi dokument/u,
    'this is neither a Word document (DOCX) nor a signed container; save it as PDF, DOCX or TXT',
  ],
  [
    /^see on vana Wordi fail/u,
    'this is an old Word file (DOC) or a document behind a password; save it as DOCX or PDF without a password',
  ],
  [/^see on RTF-fail/u, 'this is an RTF file; save it in Word as DOCX or PDF'],
  [/^see on pilt/u, 'this is a picture without text; recognise its text (OCR) and save it as PDF'],
  [
    /^PDF-is ei ole teksti/u,
    'the PDF holds scanned pages and no text; recognise the text (OCR), or send the original DOCX',
  ],
  [
    /^faili lugemine võttis liiga kaua/u,
    'reading the file took too long; check that it is the right one, and save it smaller',
  ],
  [
    /^faili lugemine vajas liiga palju/u,
    'reading the file took too much memory; check that it is the right one, and save it smaller',
  ],
  [
    /^fail on (?<what>\d+ MB) suur/u,
    'the file is $<what>, more than is read; check that it is the right one',
  ],
  [/parooliga kaitstud$/u, 'the file is behind a password; save it without'],
  [/^konteineris on fail, mille nimi/u, 'a name in the container leads out of it; do not use this file'],
  [
    /^konteineris on rohkem andmeid/u,
    'the container unpacks to more than any description is; check that it is the right file',
  ],
  [/^konteiner on katki/u, 'the container is broken; save it again'],
  [
    /^(?:konteineris on|konteiner on tühi)(?<what>.*), ühtegi PDF-/u,
    'the container holds no PDF, DOCX or TXT; check which files were signed',
  ],
  [
    /ametijuhendit nende seas ei ole/u,
    'the container holds no job description; check which files were signed',
  ],
  [
    /^(?:dokumendis on (?:keelatud osa|liiga palju)|dokumendi (?:osad|sisu)|Wordi dokumen[dt])/u,
    'the Word document is empty, broken or not made as Word makes it; open it in Word and save it again',
  ],
  [
    /^PDF-is on|^failis on (?:liiga palju|\d+)/u,
    'the file is longer than any job description; check that it is the right one',
  ],
  [/^(?:fail|PDF) on katki/u, 'the file is broken; open it and save it again'],
];

/** `null` for a fault that has only its Estonian words. */
export function faultInEnglish({ expected }: Pick<Unreadable, 'expected'>): string | null {
  const found = english.find(([beginning]) => beginning.test(expected));
  if (found === undefined) return null;
  const [beginning, said] = found;
  const what = beginning.exec(expected)?.groups?.['what'] ?? '';
  return said.replace('$<what>', () => what);
}
