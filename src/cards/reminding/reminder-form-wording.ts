/** The form on which HR says what goes to whom, and when. */
export const reminderFormWording = {
  form: {
    et: 'Tuleta ametijuhendi ülevaatamist meelde',
    en: 'Remind people to review their job description',
  },
  formWhy: {
    et: 'Ametijuhend vaadatakse üle kord aastas. Enne saatmist näitan, kes mida saab.',
    en: 'A job description is reviewed once a year. Before anything is sent I show who gets what.',
  },
  audience: { et: 'Kellele', en: 'To whom' },
  audienceMissing: { et: 'Vali, kellele saata.', en: 'Choose whom to send it to.' },
  all: { et: 'Kõigile', en: 'Everybody' },
  outstanding: {
    et: 'Neile, kes ei ole kehtiva ametijuhendiga tutvumist kinnitanud',
    en: 'Those who have not acknowledged the current description',
  },
  dueSoon: {
    et: (day: string) => `Neile, kelle iga-aastane ülevaatamine on hiljemalt ${day}`,
    en: (day: string) => `Those whose yearly review is due by ${day}`,
  },
  rest: {
    et: 'Neile, kes ei ole pärast eelmist meeldetuletust kinnitanud',
    en: 'Those who have not acknowledged since the last reminder',
  },
  newOnes: {
    et: 'Neile, kes on pärast eelmist meeldetuletust lisandunud',
    en: 'Those who have joined since the last reminder',
  },
  otherUnit: {
    et: (missing: number) =>
      `${missing === 1 ? 'Üks üksus ei mahtunud' : `${missing} üksust ei mahtunud`} ülalolevasse loendisse. Kui soovid saata sellisele, kirjuta siia selle nimi`,
    en: (missing: number) =>
      `${missing === 1 ? 'One unit did' : `${missing} units did`} not fit into the list above. To send to one that is not there, write its name here`,
  },
  unit: { et: (unit: string) => `Üksus: ${unit}`, en: (unit: string) => `Unit: ${unit}` },
  position: { et: (title: string) => `Ametikoht: ${title}`, en: (title: string) => `Position: ${title}` },
  person: { et: (who: string) => `Ainult: ${who}`, en: (who: string) => `Only: ${who}` },
  toManagers: { et: 'Juhtidele', en: 'Managers' },
  named: { et: 'Ainult neile, kelle nimetan järgmises lahtris', en: 'Only those I name in the next field' },
  also: {
    et: 'Kellele veel (kui vaja): üksused, ametikohad, inimesed või „juhid“; eralda semikooloniga',
    en: 'To whom besides, if anybody: units, positions, people or “managers”, separated by semicolons',
  },
  without: {
    et: 'Keda välja jätta (kui vaja): üksused, ametikohad, inimesed, „juhid“ või „kes on juba kinnitanud“; eralda semikooloniga',
    en: 'Whom to leave out, if anybody: units, positions, people, “managers” or “who have already acknowledged”, separated by semicolons',
  },
  unknownAlso: {
    et: (words: string) =>
      `Ei leidnud, kellele saata: „${words}“. Kirjuta üksuse, ametikoha (millel on ametijuhend) või inimese nimi või „juhid“.`,
    en: (words: string) =>
      `I couldn't find whom to send it to: “${words}”. Write the name of a unit, of a position that has a description or of a person, or “managers”.`,
  },
  unknownLeftOut: {
    et: (words: string) =>
      `Ei leidnud, keda välja jätta: „${words}“. Kirjuta üksuse, ametikoha või inimese nimi, „juhid“ või „kes on juba kinnitanud“.`,
    en: (words: string) =>
      `I couldn't find whom to leave out: “${words}”. Write the name of a unit, a position or a person, “managers”, or “who have already acknowledged”.`,
  },
  severalPeople: {
    et: (words: string, people: string) =>
      `Nimi „${words}“ võib tähendada mitut inimest: ${people}. Kirjuta täisnimi või e-posti aadress.`,
    en: (words: string, people: string) =>
      `“${words}” could mean several people: ${people}. Write the full name or the e-mail address.`,
  },
  severalPositions: {
    et: (words: string, positions: string) =>
      `„${words}“ võib tähendada mitut ametikohta: ${positions}. Kirjuta need, keda mõtled, täpselt nii, eraldatuna semikooloniga.`,
    en: (words: string, positions: string) =>
      `“${words}” could mean several positions: ${positions}. Write those you mean exactly so, separated by semicolons.`,
  },
  managers: { et: 'juhid', en: 'managers' },
  done: { et: 'kes on juba kinnitanud', en: 'who have already acknowledged' },
  message: { et: 'Sõnum eesti keeles', en: 'Message in Estonian' },
  messageEn: { et: 'Sõnum inglise keeles', en: 'Message in English' },
  messageMissing: { et: 'Kirjuta sõnum.', en: 'Write the message.' },
  marks: {
    et: 'Igaühele täidan ise: {nimi}, {ametikoht}, {asendajad}, {muudatused}, {tähtaeg}. Inglise keeles: {name}, {position}, {substitutes}, {changes}, {due}.',
    en: 'Filled in for each person: {nimi}, {ametikoht}, {asendajad}, {muudatused}, {tähtaeg}. In English: {name}, {position}, {substitutes}, {changes}, {due}.',
  },
  defaultMessage: {
    et: 'Tere, {nimi}! Palun vaata üle oma ametijuhend ({ametikoht}) ja kinnita, et oled sellega tutvunud, hiljemalt {tähtaeg}. Sind asendab: {asendajad}. Muudatused: {muudatused}.',
    en: 'Hello {name}! Please review your job description ({position}) and acknowledge it by {due}. Your substitutes: {substitutes}. Changes: {changes}.',
  },
  due: { et: 'Tähtaeg', en: 'Due' },
  dueMissing: { et: 'Vali tähtaeg.', en: 'Choose the day.' },
  when: { et: 'Millal saata', en: 'When to send' },
  now: { et: 'Kohe', en: 'At once' },
  morning: { et: 'Järgmisel tööpäeval kell 9', en: 'On the next working day at 9' },
  atTime: { et: 'Valitud päeval ja kellaajal', en: 'On the day and at the time I choose' },
  whenMissing: { et: 'Vali, millal saata.', en: 'Choose when to send it.' },
  sendDay: { et: 'Saatmise päev, kui valid aja ise', en: 'Day of sending, if you choose the time' },
  sendTime: {
    et: (timeZone: string) => `Kellaaeg, kui valid aja ise (ajavöönd ${timeZone})`,
    en: (timeZone: string) => `Time, if you choose it (time zone ${timeZone})`,
  },
  followUps: {
    et: 'Tuleta kinnitamata jätnutele automaatselt meelde (nädal ja päev enne tähtaega ning tähtajal) ja kirjuta pärast tähtaega nende juhile',
    en: 'Send follow-ups automatically to those who have not acknowledged (a week and a day before the due date and on it), and write to their manager afterwards',
  },
  yearly: { et: 'Korda igal aastal samal ajal', en: 'Repeat every year at the same time' },
  toPreview: { et: 'Näita eelvaadet', en: 'Preview' },
  askForm: { et: 'Saada kõigile meeldetuletus', en: 'Send a review reminder' },
} as const;
