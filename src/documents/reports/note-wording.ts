/** What a note asks of the person who imports; the place stands before it. */
export const noteWording = {
  unknownLabel: {
    et: (label: string) => `tundmatu pealkiri „${label}“, selle all olev tekst jäi välja`,
    en: (label: string) => `the heading “${label}” is not known, and the text under it was left out`,
  },
  nearLabel: {
    et: (written: string, label: string) => `silt „${written}“ on loetud sildiks „${label}“`,
    en: (written: string, label: string) => `the label “${written}” was read as “${label}”`,
  },
  unknownLine: {
    et: (text: string) => `ei kuulu ametijuhendi ühegi osa juurde ja jäi lugemata: „${text}“`,
    en: (text: string) => `belongs to no part of a job description and was not read: “${text}”`,
  },
  unpairedResults: {
    et: (duties: number, results: number) =>
      `tabeli ühes reas on ${duties} ülesannet ja ${results === 1 ? '1 tulemus' : `${results} tulemust`}; tulemused jäid viimase ülesande juurde, kontrolli neid`,
    en: (duties: number, results: number) =>
      `one row of the table has ${duties} duties and ${results === 1 ? '1 result' : `${results} results`}; the results went to the last duty, check them`,
  },
  dutiesLikeResults: {
    et: (text: string) =>
      `„${text}“ ja selle sarnased punktid on loetud ülesanneteks, kuid võivad olla nende ülesannete tulemused, mille all nad on; kui on, lisa sõna „tulemused“ osa pealkirja`,
    en: (text: string) =>
      `“${text}” and points like it were read as duties, but may be results of the duties they stand under; if so, add the word “results” to the heading of that part`,
  },
  dutiesByShape: {
    et: (heading: string) =>
      `ükski pealkiri ei ütle, et selle all on ülesanded; ülesanneteks on loetud ainus loetelu, pealkirja „${heading}“ all, kontrolli seda`,
    en: (heading: string) =>
      `no heading says that it opens the duties; the only list, under “${heading}”, was read as the duties, check it`,
  },
  titleFromHeading: {
    et: (title: string) => `ametikoha nimetus „${title}“ on võetud pealkirjast, kontrolli seda`,
    en: (title: string) => `the title “${title}” was taken from the heading, check it`,
  },
  unitFromHead: {
    et: (unit: string) => `struktuuriüksus „${unit}“ on võetud dokumendi päisest, kontrolli seda`,
    en: (unit: string) => `the unit “${unit}” was taken from the head of the document, check it`,
  },
  translationLeftOut: {
    et: (text: string) =>
      `ametijuhend on tabelis kahes keeles kõrvuti; loetud on esimene veerg, teine jäi välja alates „${text}“`,
    en: (text: string) =>
      `the table has the description in two languages side by side; the first column was read, and the second left out from “${text}” on`,
  },
  marginLeftOut: {
    et: (text: string) => `märkus või lehe jalus jäi välja: „${text}“`,
    en: (text: string) => `a note or the foot of the page was left out: “${text}”`,
  },
  unclearSubstitution: {
    et: (text: string) => `lausest „${text}“ ei selgu, kes keda asendab; see jäi välja`,
    en: (text: string) => `“${text}” does not tell who stands in for whom, and was left out`,
  },
  occasionLeftOut: {
    et: (text: string) => `ametikohtade loetelust jäi välja tingimus „${text}“; ametikohad ise on alles`,
    en: (text: string) =>
      `the condition “${text}” was left out of a list of positions; the positions are kept`,
  },
  unreadLanguages: {
    et: (text: string) => `keeleoskuse nõudest jäi välja „${text}“`,
    en: (text: string) => `left out of the languages: “${text}”`,
  },
  onlyPerson: {
    et: (label: string) =>
      `„${label}“ juures on ainult inimese nimi, mida ei hoita; kui ametikoht peab olema teada, lisa see nime kõrvale`,
    en: (label: string) =>
      `“${label}” has a person's name alone, which is not kept; if the position is to be known, put it beside the name`,
  },
} as const;
