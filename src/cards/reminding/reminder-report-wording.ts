import type { StopReason } from '../../reminders/index.js';
import { people, peopleEn } from '../assembling/counted.js';

/** How far a reminder is, and what came of it. */
export const reminderReportWording = {
  notChangedYet: {
    et: 'Midagi ei ole veel muudetud. Vajuta „Jäta ära ja muuda“: siis avaneb vorm sinu muudatusega ja saad selle uuesti saata.',
    en: 'Nothing has been changed yet. Press “Call it off and change it”: the form opens with what you said, to be sent anew.',
  },
  waiting: {
    et: (when: string) => `Meeldetuletus läheb välja ${when}`,
    en: (when: string) => `The reminder goes out on ${when}`,
  },
  changeWaiting: { et: 'Jäta ära ja muuda', en: 'Call it off and change it' },
  sending: {
    et: (percent: number) => `Saadan: ${percent} %`,
    en: (percent: number) => `Sending: ${percent} %`,
  },
  heldUp: {
    et: (percent: number) => `Saatmine seisab: ${percent} %`,
    en: (percent: number) => `The sending is held up: ${percent} %`,
  },
  whyHeldUp: {
    et: (since: string) =>
      `Alates ${since} ei saa Ametibot midagi saata. Midagi ei ole kaduma läinud: kes veel ootab, saab meeldetuletuse siis, kui takistus on kõrvaldatud, ja saatmine jätkub iseenesest. Põhjuse leiab administraator Ametiboti logist.`,
    en: (since: string) =>
      `Ametibot has not been able to send anything since ${since}. Nothing is lost: whoever still waits gets the reminder once the cause is dealt with, and the sending goes on by itself. The administrator finds the cause in Ametibot's log.`,
  },
  cancelButton: { et: 'Katkesta', en: 'Stop' },
  speed: {
    et: (perSecond: string, left: string) =>
      `${perSecond} ${perSecond === '1' ? 'sõnum' : 'sõnumit'} sekundis, jäänud on umbes ${left}`,
    en: (perSecond: string, left: string) =>
      `${perSecond} ${perSecond === '1' ? 'message' : 'messages'} a second, about ${left} left`,
  },
  done: {
    et: (delivered: number, all: number) => `Meeldetuletus jõudis ${delivered} inimeseni ${all}-st`,
    en: (delivered: number, all: number) => `The reminder reached ${delivered} of ${peopleEn(all)}`,
  },
  cancelled: {
    et: (delivered: number, all: number) =>
      `Katkestatud: meeldetuletus jõudis ${delivered} inimeseni ${all}-st`,
    en: (delivered: number, all: number) => `Stopped: it reached ${delivered} of ${peopleEn(all)}`,
  },
  cancelledBefore: {
    et: 'Meeldetuletus on ära jäetud, keegi ei saanud seda.',
    en: 'The reminder is called off; nobody got it.',
  },
  noMoreYears: {
    et: 'Ka järgmistel aastatel see meeldetuletus enam ei kordu. Kui soovid, et see korduks, märgi uuel vormil „Korda igal aastal samal ajal“.',
    en: 'Nor will this reminder be repeated in the years to come. If it should be, tick “Repeat every year at the same time” on the new form.',
  },
  stoppedBefore: { et: 'Meeldetuletust ei saadetud', en: 'The reminder was not sent' },
  stopped: {
    et: (delivered: number, all: number) =>
      `Saatmine peatus vea tõttu: meeldetuletus jõudis ${delivered} inimeseni ${all}-st`,
    en: (delivered: number, all: number) => `Stopped by a fault: it reached ${delivered} of ${peopleEn(all)}`,
  },
  sentBy: {
    et: (who: string, when: string) => `Saatis ${who}, ${when}`,
    en: (who: string, when: string) => `Sent by ${who} on ${when}`,
  },
  delivered: { et: 'Kohale jõudnud', en: 'Delivered' },
  stillWaiting: { et: 'Ootab', en: 'Waiting' },
  refused: { et: 'Ei võetud vastu', en: 'Refused' },
  unknown: { et: 'Teadmata, kas jõudis', en: 'Unknown whether it arrived' },
  withdrawn: { et: 'Jäi saatmata', en: 'Not sent' },
  unreachable: { et: 'Kättesaamatud', en: 'Cannot be reached' },
  together: { et: 'Kokku', en: 'Together' },
  seen: {
    et: (count: number, delivered: number) =>
      `Lugenud on seda vähemalt ${people(count)} ${delivered}-st: kõigi kohta Teams seda ei ütle.`,
    en: (count: number, delivered: number) =>
      `At least ${count} of ${peopleEn(delivered)} ${count === 1 ? 'has' : 'have'} read it: Teams does not report it for everybody.`,
  },
  acknowledged: {
    et: (count: number, all: number) =>
      `Tutvumist on kinnitanud ${people(count)} ${all}-st, kellel on ametijuhend.`,
    en: (count: number, all: number) =>
      `${count} of ${peopleEn(all)} with a job description ${count === 1 ? 'has' : 'have'} acknowledged.`,
  },
  whoAndWhy: {
    et: 'Kelleni see ei jõudnud (või ei ole see teada) ja miks',
    en: 'Whom it did not reach, or may not have reached, and why',
  },
  restButton: { et: 'Tuleta ülejäänutele meelde', en: 'Remind the rest' },
  resendButton: {
    et: (count: number) => `Saada uuesti: ${count} teadmata`,
    en: (count: number) => `Send again to the ${count} unknown`,
  },
  newOne: { et: 'Uus meeldetuletus', en: 'A new reminder' },
  csvButton: { et: 'Saada mulle tabel (CSV)', en: 'Send me the table (CSV)' },
  fileWhat: {
    et: 'Meeldetuletuse aruanne: kes selle said, kes mitte ja miks. Salvestan selle sinu OneDrive’i.',
    en: 'The report of the reminder: who got it, who did not, and why. I store it in your OneDrive.',
  },
  fileOffered: {
    et: 'Küsin all luba, et tabel sinu OneDrive’i salvestada.',
    en: 'Below I ask whether I may store the table in your OneDrive.',
  },
  fileOtherwise: {
    et: (campaign: string) =>
      `Siin vestluses ma faili saata ei saa. Administraator saab tabeli käsuga: npm run reminders -- export ${campaign} meeldetuletus.csv`,
    en: (campaign: string) =>
      `I can't send a file in this chat. The administrator gets the table with: npm run reminders -- export ${campaign} reminder.csv`,
  },
} as const;

/** Why a sending was stopped, and what to do. */
export const stopWording: Readonly<Record<StopReason, { readonly et: string; readonly en: string }>> = {
  'unit-gone': {
    et: 'Üksuses, mille sa saajaid valides nimetasid, ei ole töötajate nimekirja järgi enam kedagi: võib-olla on see ümber nimetatud. Meeldetuletus jäi saatmata, et see ei läheks valedele inimestele. Vali saajad uuesti: kirjuta „saada meeldetuletus“.',
    en: 'According to the staff list, a unit that you named when choosing the recipients has nobody in it any more: it may have been renamed. The reminder was not sent, so that it would not go to the wrong people. Choose the recipients again: write “send a reminder”.',
  },
  'nobody-there': {
    et: 'Nende seas, kellele meeldetuletus oli mõeldud, ei ole töötajate nimekirja järgi enam kedagi: ametikoht on täitmata või inimene lahkunud. Meeldetuletust ei saanud keegi. Vali saajad uuesti: kirjuta „saada meeldetuletus“.',
    en: 'According to the staff list, nobody is left among those the reminder was for: the position is vacant or the person has left. Nobody got it. Choose the recipients again: write “send a reminder”.',
  },
  'not-registered': {
    et: 'Teams ei tunne Ametibotti ära: rakenduse registreering või salavõti on aegunud. IT saab selle parandada (MicrosoftAppId, MicrosoftAppPassword).',
    en: 'Teams does not recognise Ametibot: its registration or secret has expired. IT can mend it (MicrosoftAppId, MicrosoftAppPassword).',
  },
  'disabled-by-admin': {
    et: 'Teamsi administraator on Ametiboti keelanud. IT saab selle Teamsi halduskeskuses uuesti lubada.',
    en: 'The Teams administrator has disabled Ametibot. IT can allow it again in the Teams admin centre.',
  },
};
