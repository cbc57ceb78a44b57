import { assemble, type Rendered } from '../assembling/assemble.js';
import { headline, numbered, quiet, subheading, words } from '../assembling/elements.js';
import { dayOf } from '../assembling/moment.js';

/** What whoever gets it is to do, for those who know what a secret is and for those who only know whom to ask. */
const wording = {
  et: {
    head: (days: number) =>
      days === 0
        ? 'Ametiboti salavõti kehtib veel tänase päeva'
        : `Ametiboti salavõti aegub ${inDays(days)} pärast`,
    why: (day: string) =>
      `Viimane päev on ${day}. Pärast seda ei saa Ametibot enam kellelegi vastata ega meeldetuletusi saata.`,
    steps: [
      'Microsoft Entra halduskeskuses ava Ametiboti rakendus ja lisa vana kõrvale uus salavõti või sertifikaat.',
      'Kirjuta see ja selle viimane päev (SECRET_EXPIRES) boti seadetesse ja käivita bot uuesti.',
      'Kui bot vastab, eemalda vana.',
    ],
    who: 'Kui sina seda ei tee, saada see teade edasi Ametiboti administraatorile. Juhend: docs/deploy.md, „The secret“.',
  },
  en: {
    head: (days: number) =>
      days === 0
        ? "Ametibot's secret is valid for the rest of today"
        : `Ametibot's secret expires in ${days === 1 ? 'one day' : `${days} days`}`,
    why: (day: string) =>
      `Its last day is ${day}. After that Ametibot can answer nobody and send no reminders.`,
    steps: [
      'In the Microsoft Entra admin centre open the application of Ametibot and add a new secret or certificate beside the old one.',
      "Put it and its last day (SECRET_EXPIRES) into the bot's settings and start the bot again.",
      'When the bot answers, remove the old one.',
    ],
    who: 'If this is not yours to do, forward it to whoever runs Ametibot. How: docs/deploy.md, “The secret”.',
  },
} as const;

function inDays(days: number): string {
  return days === 1 ? 'ühe päeva' : `${days} päeva`;
}

/** `expires` is a day such as `2027-06-30`. Nobody asked, so nobody knows in which language: it is said in both. */
export function renderSecretWarning(expires: string, days: number): Rendered {
  // At noon it is that day in Estonia, whatever the season.
  const last = new Date(`${expires}T12:00:00Z`);
  const { et, en } = wording;
  return assemble(
    {
      head: [headline(et.head(days)), words(et.why(dayOf(last, 'et')), { spacing: 'Small' })],
      items: [
        et.steps.map((step, place) => numbered(step, place + 1)),
        [words(et.who, { spacing: 'Small' })],
        [subheading(en.head(days), { separator: true }), quiet(en.why(dayOf(last, 'en')))],
        en.steps.map((step, place) => numbered(step, place + 1)),
        [quiet(en.who)],
      ],
      buttons: [{ type: 'Action.OpenUrl', title: 'Microsoft Entra', url: 'https://entra.microsoft.com/' }],
      summary: `${et.head(days)} / ${en.head(days)}`,
    },
    'et',
  );
}
