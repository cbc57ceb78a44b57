import { counted } from '../assembling/counted.js';

/** What people read on the card of their description, and the buttons that ask for it, for receipts and for who has. */
export const acknowledgementWording = {
  kicker: { et: 'Ametijuhendiga tutvumine', en: 'Reading your job description' },
  version: {
    et: (version: string, since: string) => `Versioon ${version} · alates ${since}`,
    en: (version: string, since: string) => `Version ${version} · since ${since}`,
  },
  readFirst: {
    et: 'Loe ametijuhend läbi: vajuta osa nimele, siis see avaneb.',
    en: 'Please read the description: tap the name of a part to open it.',
  },
  news: {
    et: (day: string) => `Mis on muutunud pärast sinu kinnitust (${day})`,
    en: (day: string) => `What has changed since you acknowledged it (${day})`,
  },
  wholeText: { et: 'Kogu ametijuhend', en: 'The whole description' },
  newVersion: {
    et: 'Ametijuhendist on vahepeal uus versioon. Vanal kaardil enam kinnitada ei saa, siin on uus.',
    en: 'A new version has come out. You cannot acknowledge on the old card; here is the new one.',
  },
  nothingBefore: {
    et: 'Mul ei ole varasemat versiooni, mille sa oleksid kinnitanud ja millega võrrelda. Siin on kogu ametijuhend.',
    en: 'I have no earlier version that you acknowledged to compare with. Here is the whole description.',
  },
  acknowledge: { et: 'Kinnitan, et olen tutvunud', en: 'I have read it' },
  disagree: { et: 'Ma ei nõustu', en: 'I do not agree' },
  legal: {
    et: 'Kinnitusega ütled, et oled selle versiooniga tutvunud. Kus seadus nõuab allkirja, kehtib allkirjastatud dokument.',
    en: 'By acknowledging you say that you have read this version. Where the law asks for a signature, the signed document counts.',
  },
  leftOut: {
    et: (parts: string) => `Kaardile ei mahtunud: ${parts}. Palun loe ka see enne kinnitamist läbi.`,
    en: (parts: string) =>
      `This did not fit on the card: ${parts}. Please read that too before you acknowledge.`,
  },
  restOfPart: {
    et: 'Selle osa lõpp ei mahtunud kaardile. Loe see enne kinnitamist dokumendist.',
    en: 'The end of this part did not fit on the card. Please read it in the document before you acknowledge.',
  },
  parts: {
    basics: { et: 'Ametikoht ja eesmärk', en: 'Position and purpose' },
    duties: { et: 'Tööülesanded', en: 'Duties' },
    powers: { et: 'Õigused ja vastutus', en: 'Rights and responsibilities' },
    requirements: { et: 'Nõuded ja ülevaatamine', en: 'Requirements and review' },
  },
  dutiesFromTo: {
    et: (first: string, last: string) => `Tööülesanded ${first}–${last}`,
    en: (first: string, last: string) => `Duties ${first}–${last}`,
  },
  restOfNews: {
    et: (count: number) =>
      `Siia ei mahtunud veel ${counted(count, 'muudatus', 'muudatust')}. Ava kogu ametijuhend.`,
    en: (count: number) =>
      `${counted(count, 'more change', 'more changes')} did not fit here. Please open the whole description.`,
  },

  // == Buttons, each with the words that it says ==
  toAcknowledge: { et: 'Loe ja kinnita', en: 'Read and acknowledge' },
  askAcknowledge: {
    et: 'Tahan oma ametijuhendiga tutvumist kinnitada',
    en: 'I want to acknowledge my job description',
  },
  receiptsButton: { et: 'Minu kviitungid', en: 'My receipts' },
  askReceipts: { et: 'Näita mu kviitungeid', en: 'Show my receipts' },
  showState: { et: 'Kas olen kinnitanud?', en: 'Have I acknowledged?' },
  askState: { et: 'Kas ma olen kinnitanud?', en: 'Have I acknowledged my job description?' },
  askOutstanding: { et: 'Kes pole kinnitanud?', en: 'Who has not acknowledged?' },
} as const;
