import { people, peopleEn } from '../assembling/counted.js';

/** Who has come since a reminder went out. */
export const newcomersWording = {
  newcomers: {
    et: (count: number, since: string, unit: string | null) =>
      `Pärast meeldetuletust, mis läks välja ${since}, on ${unit === null ? 'töötajate hulka' : `üksusesse ${unit}`} lisandunud ${people(count)}`,
    en: (count: number, since: string, unit: string | null) =>
      `${peopleEn(count)} ${count === 1 ? 'has' : 'have'} joined${unit === null ? '' : ` ${unit}`} since the reminder of ${since}`,
  },
  noNewcomers: {
    et: (since: string, unit: string | null) =>
      `Pärast meeldetuletust, mis läks välja ${since}, ei ole ${unit === null ? 'töötajate hulka' : `üksusesse ${unit}`} kedagi lisandunud`,
    en: (since: string, unit: string | null) =>
      `Nobody has joined${unit === null ? '' : ` ${unit}`} since the reminder of ${since}`,
  },
  newcomersWhy: {
    et: 'Nad on nüüd töötajate nimekirjas, aga selle meeldetuletuse saajate seas neid ei olnud.',
    en: 'They are on the staff list now, but were not among the recipients of that reminder.',
  },
  hasAcknowledged: { et: 'kinnitanud', en: 'acknowledged' },
  remindNew: { et: 'Tuleta neile meelde', en: 'Remind them' },
} as const;
