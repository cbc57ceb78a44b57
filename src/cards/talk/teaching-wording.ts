/** What HR reads where it teaches the bot. */
export const teachingWording = {
  unanswered: { et: 'Need küsimused jäid vastamata', en: 'These questions were left unanswered' },
  nothingUnanswered: {
    et: 'Vastamata küsimusi praegu ei ole.',
    en: 'No questions are waiting for an answer.',
  },
  askedTimes: {
    et: (times: number, date: string) => `${times} ${times === 1 ? 'kord' : 'korda'}, viimati ${date}`,
    en: (times: number, date: string) => `${times} ${times === 1 ? 'time' : 'times'}, last on ${date}`,
  },
  more: {
    et: (count: number) =>
      `Vastamata on veel ${count}. ${count === 1 ? 'See tuleb' : 'Need tulevad'} nähtavale, kui ülemised on õpetatud.`,
    en: (count: number) =>
      count === 1
        ? '1 more is waiting; it shows up once these have been taught.'
        : `${count} more are waiting; they show up once these have been taught.`,
  },
  stale: {
    et: (text: string) =>
      `Õpetus küsimuse „${text}“ kohta enam ei kehti, sest tööülesanne, mille juurde see kuulus, on ametijuhendis ümber kirjutatud või sealt ära võetud.`,
    en: (text: string) =>
      `The lesson about the question “${text}” no longer holds: its duty has been rewritten or taken out of the description.`,
  },
  moreStale: {
    et: (count: number) => `Kehtetuid õpetusi on veel ${count}.`,
    en: (count: number) =>
      `${count} more ${count === 1 ? 'lesson no longer holds' : 'lessons no longer hold'}.`,
  },
  takeStaleBack: { et: 'Võta õpetus tagasi', en: 'Take the lesson back' },
  disliked: { et: 'Nende vastustega ei oldud rahul', en: 'These answers were not liked' },
  teachNumber: { et: (place: number) => `Õpeta ${place}`, en: (place: number) => `Teach ${place}` },
  quoted: { et: (text: string) => `„${text}“`, en: (text: string) => `“${text}”` },
  choose: { et: 'Millise tööülesande kohta see küsimus käib?', en: 'Which duty is this question about?' },
  likeliest: { et: 'Kõige tõenäolisemad on:', en: 'The likeliest are:' },
  noneLikely: {
    et: 'Sarnast tööülesannet ma ei leidnud.',
    en: 'I found no similar duty.',
  },
  writeOther: {
    et: (start: string) =>
      `Mõne muu ülesande õpetamiseks kirjuta: „${start}: AMETIKOHT NUMBER“, näiteks „…: Projektijuht 3.4“.`,
    en: (start: string) =>
      `To teach another duty, write: “${start}: POSITION NUMBER”, such as “…: Projektijuht 3.4”.`,
  },
  nothing: { et: 'Mitte midagi neist', en: 'None of these' },
  taught: { et: 'Selge, jätsin meelde.', en: 'Got it, I will remember.' },
  taughtDuty: {
    et: (text: string) => `Küsimus „${text}“ käib nüüd selle tööülesande kohta:`,
    en: (text: string) => `The question “${text}” is now about this duty:`,
  },
  taughtNothing: {
    et: (text: string) => `Küsimuse „${text}“ kohta vastan nüüd, et ükski ametikoht sellega ei tegele.`,
    en: (text: string) => `To the question “${text}” I will now answer that no position handles it.`,
  },
  takeBack: { et: 'Võta tagasi', en: 'Take it back' },
  undone: { et: 'Võtsin õpetuse tagasi.', en: 'I have taken the lesson back.' },
  undoneWhat: {
    et: (text: string) => `Küsimus „${text}“ on jälle vastamata küsimuste seas.`,
    en: (text: string) => `The question “${text}” is among the unanswered ones again.`,
  },
  showUnanswered: { et: 'Vastamata küsimused', en: 'Unanswered questions' },
  askUnanswered: { et: 'Mis jäi vastamata?', en: 'What was left unanswered?' },
  refusals: {
    'not-hr': {
      et: 'Vastamata küsimusi saab vaadata ja mind õpetada ainult personalitöötaja või administraator.',
      en: 'Only HR or the administrator can see the unanswered questions and teach me.',
    },
    elsewhere: {
      et: 'Vastamata küsimusi näitan ja õpetusi võtan vastu ainult isiklikus vestluses. Palun kirjuta mulle sinna.',
      en: 'I show the unanswered questions and take lessons in our personal chat only. Please write to me there.',
    },
    'no-question': {
      et: 'Ei leidnud enam seda küsimust.',
      en: "I couldn't find that question any more.",
    },
    'no-duty': {
      et: 'Ei leidnud ametijuhenditest sellist tööülesannet.',
      en: "I couldn't find such a duty in the job descriptions.",
    },
    'no-lesson': {
      et: 'Ei leidnud enam seda õpetust.',
      en: "I couldn't find that lesson any more.",
    },
  },
} as const;
