import { acknowledgementWording } from '../acknowledging/acknowledgement-wording.js';
import { people, peopleEn } from '../assembling/counted.js';

/** What people are sent, and their managers afterwards. */
export const reminderLetterWording = {
  /** A letter in both languages has buttons in both, in so few words that a phone shows them. */
  inBoth: {
    acknowledge: 'Loe ja kinnita / Acknowledge',
    showMine: 'Ametijuhend / My description',
    tomorrow: 'Tuleta homme meelde / Tomorrow',
    nextWeek: 'Tuleta nädala pärast / In a week',
  },
  letter: { et: 'Palun vaata oma ametijuhend üle', en: 'Please review your job description' },
  letterDue: { et: 'Tähtaeg:', en: 'Due:' },
  letterFoot: {
    et: 'Selle teate saatis personaliosakond. Kui see sind ei puuduta, anna sellest personalitöötajale teada.',
    en: 'HR has sent you this. If it does not concern you, please let HR know.',
  },
  acknowledge: acknowledgementWording.toAcknowledge,
  tomorrow: { et: 'Tuleta homme meelde', en: 'Remind me tomorrow' },
  nextWeek: { et: 'Tuleta nädala pärast meelde', en: 'Remind me in a week' },
  showMine: { et: 'Minu ametijuhend', en: 'My job description' },
  askMine: { et: 'Näita minu ametijuhendit', en: 'What is my job description?' },
  overdue: {
    et: (count: number) => `Sinu meeskonnast ei ole oma ametijuhendiga tutvumist kinnitanud ${people(count)}`,
    en: (count: number) =>
      `${peopleEn(count)} in your team ${count === 1 ? 'has' : 'have'} not acknowledged their job description`,
  },
  overdueWhy: {
    et: (day: string) => `Tähtaeg oli ${day}. Palun räägi nendega.`,
    en: (day: string) => `It was due on ${day}. Please speak with them.`,
  },
} as const;
