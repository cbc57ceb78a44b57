import { people, peopleEn } from '../assembling/counted.js';

/** What HR reads before anything is sent: who would get what, and once more whether it may go. */
export const reminderPreviewWording = {
  wouldGet: {
    et: (reached: number, all: number) => `Meeldetuletuse saaks ${people(reached)} ${all}-st`,
    en: (reached: number, all: number) => `${reached} of ${peopleEn(all)} would get the reminder`,
  },
  nobody: { et: 'Meeldetuletust ei saaks praegu keegi', en: 'Nobody would get the reminder now' },
  toWhom: {
    et: (audience: string) => `Kellele: ${audience}`,
    en: (audience: string) => `To whom: ${audience}`,
  },
  toInstall: {
    et: (count: number) =>
      `Neist ${people(count)} ei ole Ametibotiga veel kohtunud: ${count === 1 ? 'talle' : 'neile'} lisan enne rakenduse.`,
    en: (count: number) =>
      count === 1
        ? '1 of them has not met Ametibot yet: that person gets the app first.'
        : `${count} of them have not met Ametibot yet: they get the app first.`,
  },
  thisIsWhat: { et: 'Nii jõuab see kohale', en: 'This is what they get' },
  cannotReach: {
    et: (count: number) => `Ei jõua kohale: ${count}`,
    en: (count: number) => `Will not arrive: ${count}`,
  },
  leftOut: { et: 'Välja jäetud:', en: 'Left out:' },
  leftOutCount: {
    et: (count: number) => `Välja jäetud: ${count}`,
    en: (count: number) => `Left out: ${count}`,
  },
  byName: { et: 'nimeliselt', en: 'by name' },
  andMore: { et: (count: number) => `ja veel ${count}`, en: (count: number) => `and ${count} more` },
  offWork: {
    weekend: {
      et: 'Valitud aeg on nädalavahetusel, mil inimesed tavaliselt ei tööta. Kui saadad siiski, läheb teade välja just siis.',
      en: 'That is a weekend, when people are usually not at work. If you send it all the same, it goes out then.',
    },
    holiday: {
      et: 'Valitud aeg on riigipühal, mil inimesed tavaliselt ei tööta. Kui saadad siiski, läheb teade välja just siis.',
      en: 'That is a public holiday, when people are usually not at work. If you send it all the same, it goes out then.',
    },
    hours: {
      et: 'Valitud aeg on väljaspool tööaega (tööpäeviti kell 9–17). Kui saadad siiski, läheb teade välja just siis.',
      en: 'That is outside working hours (9 to 17 on working days). If you send it all the same, it goes out then.',
    },
  },
  sendThen: {
    et: (when: string) => `Saada pigem siis, kui inimesed on tööl: ${when}`,
    en: (when: string) => `Send it when people are at work instead: ${when}`,
  },
  willFollow: {
    et: 'Kes ei kinnita, neile tuletan uuesti meelde nädal ja päev enne tähtaega ning tähtajal; pärast tähtaega kirjutan nende juhile.',
    en: 'I will remind those who do not acknowledge: a week and a day before it is due and on the day; afterwards I write to their manager.',
  },
  willRepeat: { et: 'Kordan seda aasta pärast.', en: 'I will repeat this in a year.' },
  toSend: {
    et: (count: number) => `Saada ${count} inimesele`,
    en: (count: number) => `Send to ${peopleEn(count)}`,
  },
  change: { et: 'Muuda', en: 'Change' },
  sure: {
    et: (count: number) => `Kas saadan meeldetuletuse ${count} inimesele?`,
    en: (count: number) => `Shall I send the reminder to ${peopleEn(count)}?`,
  },
  sureWhen: {
    et: (when: string) => `Saatmine algab: ${when}.`,
    en: (when: string) => `Sending begins: ${when}.`,
  },
  countNow: {
    et: 'Arv on praegune: saavad need, kes saatmise ajal nende hulka kuuluvad.',
    en: 'The count is that of now: whoever belongs to them at that hour gets it.',
  },
  atOnce: { et: 'kohe', en: 'at once' },
  sureTime: {
    et: (time: string) => `Saatmiseks kulub umbes ${time}. Saad selle katkestada.`,
    en: (time: string) => `It takes about ${time}. You can stop it halfway.`,
  },
  yesSend: {
    et: (count: number) => `Jah, saada ${count} inimesele`,
    en: (count: number) => `Yes, send to ${peopleEn(count)}`,
  },
  noSend: { et: 'Ei, muudan veel', en: 'No, let me change it' },
  restSure: {
    et: (count: number) => `Kas tuletan meelde ${count} inimesele, kes ei ole veel kinnitanud?`,
    en: (count: number) =>
      `Shall I remind the ${peopleEn(count)} who ${count === 1 ? 'has' : 'have'} not acknowledged yet?`,
  },
  restNobody: {
    et: 'Kõik, kellele saan kirjutada, on juba kinnitanud.',
    en: 'Everybody I can write to has acknowledged already.',
  },
  seconds: { et: (count: number) => `${count} s`, en: (count: number) => `${count} s` },
  minutes: { et: (count: number) => `${count} min`, en: (count: number) => `${count} min` },
} as const;
