import type { PlainFaultKind } from '../outcomes/fault.js';
import type { FaultWords, InBoth } from './fault-wording.js';

/** What needs no more than its kind. */
export const plainFaultWording: Readonly<Record<PlainFaultKind, InBoth<FaultWords>>> = {
  absent: {
    et: { expected: 'sellist faili ega kausta ei ole', cure: 'kontrolli nime ja asukohta' },
    en: { expected: 'there is no such file or folder', cure: 'check its name and place' },
  },
  'not-opened': {
    et: { expected: 'faili ei saanud avada', cure: 'kontrolli faili õigusi ja proovi uuesti' },
    en: { expected: 'the file could not be opened', cure: 'check its permissions and try again' },
  },
  'took-too-long': {
    et: {
      expected: 'faili lugemine võttis liiga kaua ja jäeti pooleli',
      cure: 'kontrolli, kas see on õige fail, ja salvesta see väiksemana',
    },
    en: {
      expected: 'reading the file took too long and was given up',
      cure: 'check that it is the right file, and save it smaller',
    },
  },
  'took-too-much-memory': {
    et: {
      expected: 'faili lugemine vajas liiga palju mälu ja jäeti pooleli',
      cure: 'kontrolli, kas see on õige fail, ja salvesta see väiksemana',
    },
    en: {
      expected: 'reading the file took too much memory and was given up',
      cure: 'check that it is the right file, and save it smaller',
    },
  },
  broken: {
    et: { expected: 'fail on katki', cure: 'ava see, salvesta uuesti ja proovi siis' },
    en: { expected: 'the file is broken', cure: 'open it, save it again and try then' },
  },
  'not-text': {
    et: {
      expected: 'failis peaks olema tekst, aga selles on kahendandmed',
      cure: 'salvesta dokument PDF-, DOCX- või TXT-failina ja proovi uuesti',
    },
    en: {
      expected: 'the file should hold text, but holds binary data',
      cure: 'save the document as PDF, DOCX or TXT and try again',
    },
  },
  'neither-word-nor-container': {
    et: {
      expected: 'see ei ole Wordi dokument (DOCX) ega digiallkirjastatud konteiner',
      cure: 'salvesta ametijuhend PDF-, DOCX- või TXT-failina ja proovi uuesti',
    },
    en: {
      expected: 'this is neither a Word document (DOCX) nor a signed container',
      cure: 'save the job description as PDF, DOCX or TXT and try again',
    },
  },
  'old-word': {
    et: {
      expected: 'see on vana Wordi fail (DOC) või parooliga kaitstud dokument',
      cure: 'ava see Wordis, salvesta DOCX- või PDF-failina ilma paroolita ja proovi uuesti',
    },
    en: {
      expected: 'this is an old Word file (DOC) or a document behind a password',
      cure: 'open it in Word, save it as DOCX or PDF without a password and try again',
    },
  },
  rtf: {
    et: {
      expected: 'see on RTF-fail',
      cure: 'ava see Wordis, salvesta DOCX- või PDF-failina ja proovi uuesti',
    },
    en: { expected: 'this is an RTF file', cure: 'open it in Word, save it as DOCX or PDF and try again' },
  },
  picture: {
    et: { expected: 'see on pilt, tekst puudub', cure: 'tuvasta tekst (OCR) ja salvesta PDF-ina' },
    en: {
      expected: 'this is a picture without text',
      cure: 'recognise the text (OCR) and save it as PDF',
    },
  },
  'container-broken': {
    et: { expected: 'konteiner on katki', cure: 'salvesta fail uuesti ja proovi siis' },
    en: { expected: 'the container is broken', cure: 'save the file again and try then' },
  },
  'container-locked': {
    et: { expected: 'fail on parooliga kaitstud', cure: 'eemalda parool ja proovi uuesti' },
    en: { expected: 'the file is behind a password', cure: 'remove the password and try again' },
  },
  'container-leads-out': {
    et: { expected: 'konteineris on fail, mille nimi viib sellest välja', cure: 'ära kasuta seda faili' },
    en: { expected: 'the container holds a file whose name leads out of it', cure: 'do not use this file' },
  },
  'containers-too-deep': {
    et: {
      expected: 'konteineri sees on konteinereid liiga sügavalt',
      cure: 'lisa dokument ilma konteinerita',
    },
    en: {
      expected: 'containers stand too deep inside each other',
      cure: 'add the document without a container',
    },
  },
  'word-broken': {
    et: { expected: 'dokumendi sisu on katki', cure: 'ava see Wordis, salvesta uuesti ja proovi siis' },
    en: {
      expected: 'what the document holds is broken',
      cure: 'open it in Word, save it again and try then',
    },
  },
  'word-empty': {
    et: { expected: 'Wordi dokument on tühi', cure: 'kontrolli faili ja proovi uuesti' },
    en: { expected: 'the Word document is empty', cure: 'check the file and try again' },
  },
  'word-forbidden-part': {
    et: { expected: 'dokumendis on keelatud osa (XML-i DOCTYPE)', cure: 'salvesta see Wordis uuesti' },
    en: {
      expected: 'the document has a part that is not allowed (an XML DOCTYPE)',
      cure: 'save it again in Word',
    },
  },
  'word-too-deep': {
    et: { expected: 'dokumendi osad on liiga sügavalt üksteise sees', cure: 'salvesta see Wordis uuesti' },
    en: {
      expected: 'parts of the document stand too deep inside each other',
      cure: 'save it again in Word',
    },
  },
  'word-too-many-paragraphs': {
    et: { expected: 'dokumendis on liiga palju lõike', cure: 'kontrolli, kas see on õige fail' },
    en: { expected: 'the document has too many paragraphs', cure: 'check that it is the right file' },
  },
  'word-too-much-text': {
    et: { expected: 'dokumendis on liiga palju teksti', cure: 'kontrolli, kas see on õige fail' },
    en: { expected: 'the document has too much text', cure: 'check that it is the right file' },
  },
  'pdf-broken': {
    et: { expected: 'PDF on katki', cure: 'ava see, salvesta uuesti ja proovi siis' },
    en: { expected: 'the PDF is broken', cure: 'open it, save it again and try then' },
  },
  'pdf-locked': {
    et: { expected: 'PDF on parooliga kaitstud', cure: 'salvesta see ilma paroolita ja proovi uuesti' },
    en: { expected: 'the PDF is behind a password', cure: 'save it without a password and try again' },
  },
  'pdf-without-text': {
    et: {
      expected: 'PDF-is ei ole teksti, ainult pildid (skaneeritud leht)',
      cure: 'tuvasta tekst (OCR) ja salvesta PDF uuesti või lisa algne DOCX',
    },
    en: {
      expected: 'the PDF holds pictures alone (scanned pages) and no text',
      cure: 'recognise the text (OCR) and save the PDF again, or add the original DOCX',
    },
  },
  'pdf-too-much-text': {
    et: { expected: 'failis on liiga palju teksti', cure: 'kontrolli, kas see on õige fail' },
    en: { expected: 'the file has too much text', cure: 'check that it is the right one' },
  },
  empty: {
    et: {
      expected: 'fail on tühi, oodati ametijuhendi teksti',
      cure: 'kontrolli faili ja proovi uuesti',
    },
    en: {
      expected: 'the file is empty, where the text of a job description was expected',
      cure: 'check the file and try again',
    },
  },
  'no-title': {
    et: {
      expected: 'ametikoha nime ei leitud (otsiti silti „Ametinimetus“, „Teenistuskoht“ või „Ametikoht“)',
      cure: 'kui see on ametijuhend, lisa silt ja ametikoha nimi dokumendi algusse; muu fail jäta kõrvale',
    },
    en: {
      expected:
        "the position's title was not found (looked for: a label such as “Ametinimetus”, “Teenistuskoht” or “Ametikoht”)",
      cure: 'if this is a job description, put a label and the title at its beginning; leave any other file aside',
    },
  },
  'one-text-for-many': {
    et: {
      expected: 'see on ühine juhend mitmele ametikohale, ühe ametikoha ametijuhendit sellest teha ei saa',
      cure: 'lisa iga ametikoha oma ametijuhend',
    },
    en: {
      expected: 'this is one text for several positions, of which no single job description can be made',
      cure: 'add the job description of each position',
    },
  },
  'order-alone': {
    et: { expected: 'see on käskkiri, milles ametijuhendit ei ole', cure: 'lisa käskkirja lisad' },
    en: { expected: 'this is an order without a job description', cure: 'add the annexes of the order' },
  },
};
