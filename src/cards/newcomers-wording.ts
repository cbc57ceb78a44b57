import { people, peopleEn } from './counted.js';

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
    et: 'Nii ütleb töötajate nimekiri: neid selle meeldetuletuse saajate seas ei olnud.',
    en: 'So says the staff list: they were not among those whom that reminder was for.',
  },
  hasAcknowledged: { et: 'kinnitanud', en: 'acknowledged' },
  remindNew: { et: 'Tuleta neile meelde', en: 'Remind them' },
} as const;
