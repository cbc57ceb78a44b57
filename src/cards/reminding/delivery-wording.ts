import type { DeliveryState } from '../../reminders/index.js';
import type { Language } from '../assembling/wording.js';

type ByState<Says> = Readonly<Record<DeliveryState, Readonly<Record<Language, Says>>>>;

/** How the last reminder stands with one person. */
export const deliveryWording = {
  askReport: { et: 'Meeldetuletuse seis', en: 'Reminder status' },
  delivery: {
    queued: {
      et: (name: string) => `${name}: meeldetuletus ootab saatmist.`,
      en: (name: string) => `${name}: the reminder is waiting to be sent.`,
    },
    attempting: {
      et: (name: string) => `${name}: meeldetuletust saadetakse praegu.`,
      en: (name: string) => `${name}: the reminder is being sent now.`,
    },
    delivered: {
      et: (name: string, at: string) => `${name}: meeldetuletus jõudis kohale ${at}.`,
      en: (name: string, at: string) => `${name}: the reminder arrived on ${at}.`,
    },
    refused: {
      et: (name: string) => `${name}: meeldetuletus ei jõudnud kohale.`,
      en: (name: string) => `${name}: the reminder did not arrive.`,
    },
    unknown: {
      et: (name: string) => `${name}: ei ole teada, kas meeldetuletus jõudis kohale.`,
      en: (name: string) => `${name}: it is not known whether the reminder arrived.`,
    },
    withdrawn: {
      et: (name: string) => `${name}: meeldetuletus jäi saatmata.`,
      en: (name: string) => `${name}: the reminder was not sent.`,
    },
    unreachable: {
      et: (name: string) => `${name}: meeldetuletust ei olnud võimalik saata.`,
      en: (name: string) => `${name}: the reminder could not be sent.`,
    },
  } satisfies ByState<(name: string, at: string) => string>,
  /** To the one whom it was for. */
  ownDelivery: {
    queued: {
      et: () => 'Sinu meeldetuletus ootab saatmist.',
      en: () => 'Your reminder is waiting to be sent.',
    },
    attempting: {
      et: () => 'Sinu meeldetuletust saadetakse praegu.',
      en: () => 'Your reminder is being sent now.',
    },
    delivered: {
      et: (at: string) => `Meeldetuletus jõudis sinuni ${at}.`,
      en: (at: string) => `The reminder reached you on ${at}.`,
    },
    refused: {
      et: () => 'Meeldetuletus ei jõudnud sinuni.',
      en: () => 'The reminder did not reach you.',
    },
    unknown: {
      et: () => 'Ei ole teada, kas meeldetuletus jõudis sinuni.',
      en: () => 'It is not known whether the reminder reached you.',
    },
    withdrawn: {
      et: () => 'Sinu meeldetuletus jäi saatmata.',
      en: () => 'Your reminder was not sent.',
    },
    unreachable: {
      et: () => 'Sulle ei olnud võimalik meeldetuletust saata.',
      en: () => 'The reminder could not be sent to you.',
    },
  } satisfies ByState<(at: string) => string>,
  deliveryNone: {
    et: (name: string) => `${name}: teda ei olnud viimaste meeldetuletuste saajate seas.`,
    en: (name: string) => `${name}: not among the recipients of the last reminders.`,
  },
  ownDeliveryNone: {
    et: 'Sind ei olnud viimaste meeldetuletuste saajate seas.',
    en: 'You were not among the recipients of the last reminders.',
  },
  deliveryNoneWhy: {
    et: 'Kellele meeldetuletus läheb ja kes välja jääb, otsustab personalitöötaja enne saatmist.',
    en: 'Before a reminder is sent, HR decides who gets it and who is left out.',
  },
  deliveryNobody: {
    et: 'Sind ei ole töötajate nimekirjas, seega ei ole sulle ka meeldetuletust saadetud.',
    en: 'You are not on the staff list, so no reminder has been sent to you.',
  },
  deliverySeen: { et: (when: string) => `Loetud ${when}.`, en: (when: string) => `Read on ${when}.` },
  deliveryOf: {
    et: (when: string) => `Meeldetuletus, mille saatmine algas ${when}`,
    en: (when: string) => `The reminder whose sending began on ${when}`,
  },
} as const;
