import type { DeliveryReason, DeliveryState } from '../../reminders/index.js';
import type { Language } from '../assembling/wording.js';

type Said = Readonly<Record<Language, string>>;

/** Why somebody did not get the reminder, and who can mend it. */
export const reasonWording: Readonly<Record<DeliveryReason, { readonly why: Said; readonly cure: Said }>> = {
  'no-conversation': {
    why: { et: 'Ametibotti ei ole inimese Teamsi veel lisatud', en: 'Ametibot is not in their Teams yet' },
    cure: {
      et: 'IT saab rakenduse lisada; siis jõuab järgmine meeldetuletus kohale.',
      en: 'IT can add the app for them; the next reminder will then arrive.',
    },
  },
  'install-forbidden': {
    why: {
      et: 'Ametibotil ei ole luba ennast Teamsi lisada',
      en: 'Ametibot may not add itself to their Teams',
    },
    cure: {
      et: 'IT saab anda loa (TeamsAppInstallation.ReadWriteSelfForUser.All) või rakenduse ise lisada.',
      en: 'IT can grant the permission (TeamsAppInstallation.ReadWriteSelfForUser.All), or add the app itself.',
    },
  },
  'install-no-app': {
    why: {
      et: 'Ametibotti ei ole asutuse Teamsi rakenduste kataloogis',
      en: 'Ametibot is not in the organisation’s catalogue of Teams apps',
    },
    cure: {
      et: 'IT saab rakenduse kataloogi lisada või selle tunnuse seadistada (TEAMS_CATALOG_APP_ID).',
      en: 'IT can add the app to the catalogue, or set its id (TEAMS_CATALOG_APP_ID).',
    },
  },
  'install-unknown': {
    why: {
      et: 'Microsofti kataloog ei tunne seda inimest või rakendust',
      en: 'Microsoft’s directory does not know this person, or the app',
    },
    cure: {
      et: 'IT saab kontrollida inimese tunnust töötajate nimekirjas ja rakenduse tunnust (TEAMS_CATALOG_APP_ID).',
      en: 'IT can check the person’s id in the staff list and the app’s id (TEAMS_CATALOG_APP_ID).',
    },
  },
  'install-failed': {
    why: { et: 'rakenduse lisamine Teamsi ei õnnestunud', en: 'adding the app to their Teams failed' },
    cure: {
      et: 'Proovi hiljem uuesti; Microsofti vastus on tabelis. IT saab rakenduse ka ise lisada.',
      en: 'Try again later; Microsoft’s answer is in the table. IT can also add the app itself.',
    },
  },
  'no-position': {
    why: {
      et: 'ametikohal ei ole ametijuhendit',
      en: 'their position has no job description',
    },
    cure: {
      et: 'Personalitöötaja saab lisada ametijuhendi või parandada ametikoha nimetust töötajate nimekirjas.',
      en: 'HR can add the description, or correct the position in the staff list.',
    },
  },
  blocked: {
    why: { et: 'on Ametiboti blokeerinud või eemaldanud', en: 'has blocked or removed Ametibot' },
    cure: {
      et: 'Blokeeringu saab eemaldada ainult inimene ise: palu tal Ametibotile kirjutada.',
      en: 'They can lift it themselves: ask them to write to Ametibot.',
    },
  },
  'not-installed': {
    why: { et: 'Ametibot ei ole enam Teamsis', en: 'Ametibot is no longer in their Teams' },
    cure: { et: 'IT saab rakenduse uuesti lisada.', en: 'IT can add the app for them again.' },
  },
  gone: {
    why: {
      et: 'vestlus on kustutatud ja uut ei õnnestunud luua',
      en: 'the chat is gone and could not be made anew',
    },
    cure: {
      et: 'Palu tal Ametibotile kirjutada või palu IT-l rakendus uuesti lisada.',
      en: 'Ask them to write to Ametibot, or let IT add the app again.',
    },
  },
  'too-big': {
    why: { et: 'sõnum on Teamsi jaoks liiga pikk', en: 'the message is too long for Teams' },
    cure: { et: 'Lühenda sõnumit.', en: 'Make the message shorter.' },
  },
  busy: {
    why: {
      et: 'Teams ei võtnud sõnumit kümnel korral vastu',
      en: 'Teams refused the message ten times',
    },
    cure: { et: 'Vajuta hiljem „Tuleta ülejäänutele meelde“.', en: 'Press “Remind the rest” later.' },
  },
  'no-connection': {
    why: {
      et: 'Ametibot ei saanud kümnel katsel Teamsiga ühendust',
      en: 'Ametibot could not connect to Teams in ten attempts',
    },
    cure: {
      et: 'IT saab kontrollida Ametiboti serveri võrguühendust. Seejärel vajuta „Tuleta ülejäänutele meelde“.',
      en: 'IT can check the network of the server that Ametibot runs on. Then press “Remind the rest”.',
    },
  },
  malformed: {
    why: { et: 'Teams ei saanud sõnumist aru', en: 'Teams did not understand the message' },
    cure: { et: 'See on Ametiboti viga: anna teada IT-le.', en: 'This is a fault of Ametibot: tell IT.' },
  },
  left: {
    why: { et: 'ei tööta enam sellel ametikohal', en: 'no longer holds the position' },
    cure: { et: 'Midagi ei ole vaja teha.', en: 'Nothing needs to be done.' },
  },
  'no-answer': {
    why: { et: 'Teams ei kinnitanud, kas sõnum jõudis kohale', en: 'Teams did not say whether it arrived' },
    cure: {
      et: 'Sõnum võib juba kohal olla. Kui saadad uuesti, võib inimene saada selle kaks korda.',
      en: 'They may have it already. If it is sent again, they may get it twice.',
    },
  },
  crashed: {
    why: {
      et: 'Ametiboti töö katkes saatmise ajal',
      en: 'Ametibot was interrupted while sending',
    },
    cure: {
      et: 'Sõnum võib juba kohal olla. Kui saadad uuesti, võib inimene saada selle kaks korda.',
      en: 'They may have it already. If it is sent again, they may get it twice.',
    },
  },
  cancelled: {
    why: {
      et: 'saatmine katkestati, enne kui järg kätte jõudis',
      en: 'the sending was cancelled before their turn',
    },
    cure: { et: 'Vajuta „Tuleta ülejäänutele meelde“.', en: 'Press “Remind the rest”.' },
  },
  stopped: {
    why: {
      et: 'saatmine peatus, enne kui järg kätte jõudis',
      en: 'the sending was stopped before their turn',
    },
    cure: {
      et: 'Kui põhjus on kõrvaldatud, vajuta „Tuleta ülejäänutele meelde“.',
      en: 'Press “Remind the rest” once the cause is mended.',
    },
  },
};

/** In one word or two, for a table. */
export const stateWording: Readonly<Record<DeliveryState, string>> = {
  queued: 'ootab',
  attempting: 'saatmisel',
  delivered: 'kohale jõudnud',
  refused: 'ei võetud vastu',
  unknown: 'teadmata',
  withdrawn: 'saatmata',
  unreachable: 'kättesaamatu',
};
