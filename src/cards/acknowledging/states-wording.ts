import type { StateKind } from '../../acknowledgements/index.js';
import { counted } from '../assembling/counted.js';

/** One person may hold two positions: what is counted is not people. */
function confirmations(done: number): string {
  return counted(done, 'kinnitus', 'kinnitust');
}

/** What people read where they look at who has acknowledged. */
export const statesWording = {
  withoutUnit: { et: 'Üksuseta', en: 'Without a unit' },
  states: {
    acknowledged: { et: 'kinnitatud', en: 'acknowledged' },
    outdated: { et: 'kinnitatud vana versioon', en: 'older version acknowledged' },
    disputed: { et: 'ei nõustu', en: 'does not agree' },
    seen: { et: 'vaadatud, kinnitamata', en: 'seen, not acknowledged' },
    issued: { et: 'väljastatud, kinnitamata', en: 'issued, not acknowledged' },
    'not-issued': { et: 'avamata', en: 'not opened' },
  } satisfies Record<StateKind, { et: string; en: string }>,
  mine: {
    acknowledged: { et: 'Jah, oled kinnitanud', en: 'Yes, you have acknowledged it' },
    outdated: {
      et: 'Oled kinnitanud varasema versiooni; nüüd kehtib uus',
      en: 'You acknowledged an earlier version; a newer one is in force',
    },
    disputed: { et: 'Ei, sinu eriarvamus on kirjas', en: 'No; your disagreement is on record' },
    seen: { et: 'Ei, sa ei ole veel kinnitanud', en: 'No, you have not acknowledged it yet' },
    issued: { et: 'Ei, sa ei ole veel kinnitanud', en: 'No, you have not acknowledged it yet' },
    'not-issued': { et: 'Ei, sa ei ole veel kinnitanud', en: 'No, you have not acknowledged it yet' },
  } satisfies Record<StateKind, { et: string; en: string }>,
  /** Where HR took it back: that it is not acknowledged "yet" would not be so. */
  mineTakenBack: {
    et: 'Ei, sinu kinnitus on tagasi võetud',
    en: 'No, your acknowledgement has been withdrawn',
  },
  openedAt: { et: (moment: string) => `Avasid: ${moment}`, en: (moment: string) => `Opened: ${moment}` },
  teamHeading: {
    et: (done: number, all: number) => `Sinu meeskonnas on ${confirmations(done)} ${all}-st`,
    en: (done: number, all: number) => `${done} of ${all} in your team have acknowledged`,
  },
  houseHeading: {
    et: (done: number, all: number) => `Olemas on ${confirmations(done)} ${all}-st`,
    en: (done: number, all: number) => `${done} of ${all} have acknowledged`,
  },
  undescribed: {
    et: (count: number) =>
      count === 1
        ? 'Peale nende on 1 inimene, kelle ametikohal ei ole ametijuhendit.'
        : `Peale nende on ${count} inimest, kelle ametikohal ei ole ametijuhendit.`,
    en: (count: number) =>
      count === 1
        ? 'Besides them there is 1 person whose position has no job description.'
        : `Besides them there are ${count} people whose positions have no job description.`,
  },
  nested: {
    et: 'Üksuse inimeste hulka on arvatud ka allüksuste inimesed.',
    en: "A unit's figure includes the people in its subunits.",
  },
  everybodyHas: { et: 'Kõik on kinnitanud.', en: 'Everybody has acknowledged.' },
  outstanding: { et: 'Kinnitamata', en: 'Not acknowledged' },
  done: { et: 'Kinnitanud', en: 'Acknowledged' },
  disagreeing: { et: 'Kinnitanud, kuid ei nõustu', en: 'Acknowledged, but not agreed with' },
  disagreeingOf: {
    et: (count: number, all: number) =>
      count === 0
        ? 'Keegi ei ole ametijuhendit vaidlustanud'
        : `${counted(count, 'eriarvamus', 'eriarvamust')} ${all}-st`,
    en: (count: number, all: number) =>
      count === 0
        ? 'Nobody has disputed a job description'
        : `${count} of ${all} ${count === 1 ? 'does' : 'do'} not agree`,
  },
  ofUnit: {
    et: (done: number, all: number) => `${confirmations(done)} ${all}-st`,
    en: (done: number, all: number) => `${done} of ${all} acknowledged`,
  },
  outstandingSince: {
    et: (day: string, count: number, all: number) =>
      `Kinnitamata alates ${day} või kauem: ${count === 0 ? 'mitte ühtegi' : count} (kokku kinnitamata ${all})`,
    en: (day: string, count: number, all: number) =>
      `Not acknowledged since ${day} or longer: ${count === 0 ? 'none' : count} of the ${all} outstanding`,
  },
  outstandingOnlySince: {
    et: (day: string, count: number, all: number) =>
      `Kinnitamata alates ${day} või lühemat aega: ${count === 0 ? 'mitte ühtegi' : count} (kokku kinnitamata ${all})`,
    en: (day: string, count: number, all: number) =>
      `Not acknowledged since ${day} or for less: ${count === 0 ? 'none' : count} of the ${all} outstanding`,
  },
  acknowledgedFrom: {
    et: (day: string, done: number, all: number) => `Kinnitusi alates ${day}: ${done} ${all}-st`,
    en: (day: string, done: number, all: number) => `Acknowledged since ${day}: ${done} of ${all}`,
  },
  acknowledgedBy: {
    et: (day: string, done: number, all: number) => `Kinnitusi kuni ${day}: ${done} ${all}-st`,
    en: (day: string, done: number, all: number) => `Acknowledged by ${day}: ${done} of ${all}`,
  },
  acknowledgedBetween: {
    et: (days: string, done: number, all: number) => `Kinnitusi ajavahemikus ${days}: ${done} ${all}-st`,
    en: (days: string, done: number, all: number) => `Acknowledged ${days}: ${done} of ${all}`,
  },
  ofWhatHolds: {
    et: 'Arvesse lähevad kinnitused, mis on antud praegu kehtivale ametijuhendile ja kehtivad.',
    en: 'Counted are the acknowledgements that stand, of the job description that is in force now.',
  },
  ledBy: {
    et: (name: string) => `Alluvad, juht ${name}`,
    en: (name: string) => `Led by ${name}`,
  },
  managers: { et: 'Juhid', en: 'Managers' },
  longestFirst: {
    et: (all: number) => `Kinnitamata: ${all}, kõige kauem ootel olnud ees`,
    en: (all: number) => `Outstanding: ${all}, the longest first`,
  },
  countedFrom: {
    et: 'Arvestan päevast, mil kehtiv ametijuhend Ametibotti jõudis või kinnitus tagasi võeti. Millal keegi ametikohale asus, ei ole Ametibotis kirjas: kes tuli hiljem, on ootel olnud lühemat aega.',
    en: 'Counted from the day on which the job description in force came to Ametibot, or the acknowledgement was withdrawn. When somebody took up the position is not on record: whoever came later has waited for less time.',
  },
  sinceUnknown: {
    et: (count: number) => `Siin ei ole neid, kelle puhul see päev kirjas ei ole: ${count}.`,
    en: (count: number) => `Those for whom that day is not on record are not listed here: ${count}.`,
  },
  waitsSince: {
    et: (day: string) => `ootel alates ${day}`,
    en: (day: string) => `waiting since ${day}`,
  },
  morePeople: {
    et: (count: number) =>
      `Siia ei mahtunud veel ${count} rida. Küsi ühe üksuse kaupa: „kes pole kinnitanud: ÜKSUS“.`,
    en: (count: number) =>
      `${counted(count, 'more line', 'more lines')} did not fit here. Ask unit by unit: “who has not acknowledged: UNIT”.`,
  },
  barsAlt: {
    et: (units: string) => `Tulpdiagramm: kui paljud on igas üksuses kinnitanud. ${units}`,
    en: (units: string) => `Bar chart: how many in each unit have acknowledged. ${units}`,
  },
} as const;
