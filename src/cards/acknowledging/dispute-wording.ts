/** What people read where they do not agree, and their manager and HR of it. */
export const disputeWording = {
  clause: { et: 'Millise punktiga sa ei nõustu?', en: 'What do you not agree with?' },
  clauseWritten: {
    et: 'Millise punktiga sa ei nõustu? Kirjuta number, näiteks 3.4',
    en: 'What do you not agree with? Write the number, for example 3.4',
  },
  clauseNeeded: { et: 'Märgi, millise punktiga sa ei nõustu.', en: 'Please name the clause.' },
  wholeDescription: { et: 'Ametijuhend tervikuna', en: 'The description as a whole' },
  comment: { et: 'Miks? Mis peaks teisiti olema?', en: 'Why? What should be different?' },
  commentNeeded: { et: 'Kirjuta, miks sa ei nõustu.', en: 'Please say why you do not agree.' },
  whoReads: {
    et: 'Sinu selgitust näevad vahetu juht ja personalitöötaja.',
    en: 'Your manager and HR can see what you write.',
  },
  laterToo: { et: 'Kinnitada saad ka hiljem.', en: 'You can still acknowledge later.' },
  /** Beside a disagreement of somebody who has acknowledged. */
  staysAcknowledged: {
    et: 'Sinu kinnitus jääb kehtima: see ütleb, et oled tutvunud, mitte et nõustud.',
    en: 'Your acknowledgement stands: it says that you have read it, not that you agree.',
  },
  send: { et: 'Saada', en: 'Send' },
  disputeSent: { et: 'Sinu eriarvamus on kirjas', en: 'Your disagreement is on record' },
  disputeTo: {
    et: (names: string) =>
      `Selle said: ${names}. Juht ja personalitöötaja näevad seda ka siis, kui küsivad, kes pole kinnitanud.`,
    en: (names: string) =>
      `It was sent to: ${names}. Your manager and HR also see it when they ask who has not acknowledged.`,
  },
  disputeToNobody: {
    et: 'Ma ei saanud seda kellelegi edastada. Juht ja personalitöötaja näevad seda, kui küsivad, kes pole kinnitanud; palun räägi nendega ka ise.',
    en: 'I could not send it to anybody. Your manager and HR see it when they ask who has not acknowledged; please speak with them yourself too.',
  },
  youWrote: { et: 'Sinu eriarvamus', en: 'Your disagreement' },
  disputeHeading: {
    et: (name: string) => `${name} ei nõustu ametijuhendiga`,
    en: (name: string) => `${name} does not agree with the job description`,
  },
  about: { et: (clause: string) => `Punkt ${clause}`, en: (clause: string) => `Clause ${clause}` },
  saysThere: { et: 'Ametijuhendis on kirjas', en: 'The description says' },
  theirWords: { et: 'Selgitus', en: 'In their words' },
  chatWith: { et: (name: string) => `Kirjuta: ${name}`, en: (name: string) => `Chat with ${name}` },
} as const;
