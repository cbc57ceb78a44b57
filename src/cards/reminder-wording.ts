import type { DeliveryReason, DeliveryState, StopReason } from '../reminders/index.js';
import { counted } from './counted.js';

interface InBoth {
  readonly et: string;
  readonly en: string;
}

/** Why somebody did not get the reminder, and who can mend it. */
export const reasonWording: Readonly<
  Record<DeliveryReason, { readonly why: InBoth; readonly cure: InBoth }>
> = {
  'no-conversation': {
    why: { et: 'Ametibotti ei ole tema Teamsi veel lisatud', en: 'Ametibot is not in their Teams yet' },
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
    why: { et: 'saatmine katkestati enne', en: 'the sending was cancelled before' },
    cure: { et: 'Vajuta „Tuleta ülejäänutele meelde“.', en: 'Press “Remind the rest”.' },
  },
  stopped: {
    why: { et: 'saatmine peatus enne', en: 'the sending was stopped before' },
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

export const stopWording: Readonly<Record<StopReason, InBoth>> = {
  'unit-gone': {
    et: 'Üksuses, mille sa saajaid valides nimetasid, ei ole töötajate nimekirja järgi enam kedagi: võib-olla on see ümber nimetatud. Et meeldetuletus ei läheks valedele inimestele, jäi see saatmata. Vali saajad uuesti: kirjuta „saada meeldetuletus“.',
    en: 'By the staff list nobody is in a unit any more that you named when you chose the recipients: it may have been renamed. So that the reminder does not go to the wrong people, it was not sent. Choose the recipients again: write “send a reminder”.',
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

function people(count: number): string {
  return counted(count, 'inimene', 'inimest');
}

function peopleEn(count: number): string {
  return counted(count, 'person', 'people');
}

/** What HR reads and what people are sent. */
export const reminderWording = {
  form: {
    et: 'Tuleta ametijuhendi ülevaatamist meelde',
    en: 'Remind people to review their job description',
  },
  formWhy: {
    et: 'Ametijuhend vaadatakse üle kord aastas. Enne saatmist näitan, kes mida saab.',
    en: 'A job description is reviewed once a year. Before anything is sent I show who gets what.',
  },
  audience: { et: 'Kellele', en: 'To whom' },
  audienceMissing: { et: 'Vali, kellele saata.', en: 'Choose whom to send it to.' },
  all: { et: 'Kõigile', en: 'Everybody' },
  outstanding: {
    et: 'Kes ei ole kehtiva ametijuhendiga tutvumist kinnitanud',
    en: 'Those who have not acknowledged the current description',
  },
  dueSoon: {
    et: (day: string) => `Kelle iga-aastane ülevaatamine on hiljemalt ${day}`,
    en: (day: string) => `Those whose yearly review is due by ${day}`,
  },
  rest: {
    et: 'Kes ei ole pärast eelmist meeldetuletust kinnitanud',
    en: 'Those who have not acknowledged since the last reminder',
  },
  otherUnit: {
    et: (missing: number) =>
      `${missing === 1 ? 'Üks üksus ei mahtunud' : `${missing} üksust ei mahtunud`} ülalolevasse loendisse. Kui soovid saata sellisele, kirjuta siia selle nimi`,
    en: (missing: number) =>
      `${missing === 1 ? 'One unit did' : `${missing} units did`} not fit into the list above. To send to one that is not there, write its name here`,
  },
  unit: { et: (unit: string) => `Üksus: ${unit}`, en: (unit: string) => `Unit: ${unit}` },
  person: { et: (who: string) => `Ainult: ${who}`, en: (who: string) => `Only: ${who}` },
  without: {
    et: 'Keda välja jätta, kui on keda: üksused, inimesed või „juhid“, eraldajaks semikoolon',
    en: 'Whom to leave out, if anybody: units, people or “managers”, parted by semicolons',
  },
  unclearLeftOut: {
    et: (words: string, people: string) =>
      people === ''
        ? `Ei leidnud, keda jätta välja: „${words}“. Kirjuta üksuse nimi, inimese nimi või „juhid“.`
        : `Nimi „${words}“ sobib mitmele: ${people}. Kirjuta see täpsemalt või e-posti aadressina.`,
    en: (words: string, people: string) =>
      people === ''
        ? `I couldn't find whom to leave out: “${words}”. Write the name of a unit or a person, or “managers”.`
        : `Several people may be meant by “${words}”: ${people}. Write the name in full, or the e-mail address.`,
  },
  managers: { et: 'juhid', en: 'managers' },
  byName: { et: 'nimeliselt', en: 'by name' },
  // == Of one person ==
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
  } satisfies Readonly<
    Record<DeliveryState, Readonly<Record<'et' | 'en', (name: string, at: string) => string>>>
  >,
  deliveryNone: {
    et: (name: string) => `${name}: viimaste meeldetuletuste saajate seas ei ole.`,
    en: (name: string) => `${name}: not among those whom the last reminders were for.`,
  },
  deliveryNoneWhy: {
    et: 'Kellele meeldetuletus läheb ja kes välja jääb, valib personalitöötaja enne saatmist.',
    en: 'Whom a reminder is for, and who is left out, HR chooses before it is sent.',
  },
  deliveryNobody: {
    et: 'Sind ei ole töötajate nimekirjas, seega ei ole sulle ka meeldetuletust saadetud.',
    en: 'You are not on the staff list, so no reminder has been sent to you.',
  },
  deliverySeen: { et: (when: string) => `Loetud ${when}.`, en: (when: string) => `Read on ${when}.` },
  deliveryOf: {
    et: (when: string) => `Meeldetuletus, mille saatmine algas ${when}`,
    en: (when: string) => `The reminder that began to go out on ${when}`,
  },

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
  newOnes: {
    et: 'Kes on pärast eelmist meeldetuletust lisandunud',
    en: 'Those who have joined since the last reminder',
  },
  sentBy: {
    et: (who: string, when: string) => `Saatis ${who}, ${when}`,
    en: (who: string, when: string) => `Sent by ${who} on ${when}`,
  },
  leftOut: { et: 'Välja jäetud:', en: 'Left out:' },
  leftOutCount: {
    et: (count: number) => `Välja jäetud: ${count}`,
    en: (count: number) => `Left out: ${count}`,
  },
  message: { et: 'Sõnum eesti keeles', en: 'Message in Estonian' },
  messageEn: { et: 'Sõnum inglise keeles', en: 'Message in English' },
  messageMissing: { et: 'Kirjuta sõnum.', en: 'Write the message.' },
  marks: {
    et: 'Igaühele täidan ise: {nimi}, {ametikoht}, {asendajad}, {muudatused}, {tähtaeg}. Inglise keeles: {name}, {position}, {substitutes}, {changes}, {due}.',
    en: 'Filled in for each person: {nimi}, {ametikoht}, {asendajad}, {muudatused}, {tähtaeg}. In English: {name}, {position}, {substitutes}, {changes}, {due}.',
  },
  due: { et: 'Tähtaeg', en: 'Due' },
  dueMissing: { et: 'Vali tähtaeg.', en: 'Choose the day.' },
  when: { et: 'Millal saata', en: 'When to send' },
  now: { et: 'Kohe', en: 'At once' },
  morning: { et: 'Järgmisel tööpäeval kell 9', en: 'On the next working day at 9' },
  atTime: { et: 'Valitud päeval ja kellaajal', en: 'On the day and at the time I choose' },
  whenMissing: { et: 'Vali, millal saata.', en: 'Choose when to send it.' },
  sendDay: { et: 'Saatmise päev, kui valid aja ise', en: 'Day of sending, if you choose the time' },
  sendTime: {
    et: (timeZone: string) => `Kellaaeg, kui valid aja ise (ajavöönd ${timeZone})`,
    en: (timeZone: string) => `Time, if you choose it (time zone ${timeZone})`,
  },
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
  followUps: {
    et: 'Tuleta kinnitamata jätnutele automaatselt meelde (nädal ja päev enne tähtaega ning tähtajal) ja kirjuta pärast tähtaega nende juhile',
    en: 'Send follow-ups automatically to those who have not acknowledged (a week and a day before the due date and on it), and write to their manager afterwards',
  },
  willFollow: {
    et: 'Kes ei kinnita, neile tuletan uuesti meelde nädal ja päev enne tähtaega ning tähtajal; pärast tähtaega kirjutan nende juhile.',
    en: 'I will remind those who do not acknowledge: a week and a day before it is due and on the day; afterwards I write to their manager.',
  },
  willRepeat: { et: 'Kordan seda aasta pärast.', en: 'I will repeat this in a year.' },
  yearly: { et: 'Korda igal aastal samal ajal', en: 'Repeat every year at the same time' },
  toPreview: { et: 'Näita eelvaadet', en: 'Preview' },
  defaultMessage: {
    et: 'Tere, {nimi}! Palun vaata üle oma ametijuhend ({ametikoht}) ja kinnita, et oled sellega tutvunud, hiljemalt {tähtaeg}. Sind asendab: {asendajad}. Muudatused: {muudatused}.',
    en: 'Hello {name}! Please review your job description ({position}) and acknowledge it by {due}. Your substitutes: {substitutes}. Changes: {changes}.',
  },

  wouldGet: {
    et: (reached: number, all: number) => `Meeldetuletuse saaks ${people(reached)} ${all}-st`,
    en: (reached: number, all: number) => `${reached} of ${peopleEn(all)} would get the reminder`,
  },
  nobody: { et: 'Meeldetuletust ei saaks praegu keegi', en: 'Nobody would get the reminder now' },
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
  toSend: {
    et: (count: number) => `Saada ${count} inimesele`,
    en: (count: number) => `Send to ${peopleEn(count)}`,
  },
  change: { et: 'Muuda', en: 'Change' },
  askForm: { et: 'Saada kõigile meeldetuletus', en: 'Send a review reminder' },

  sure: {
    et: (count: number) => `Kas saadan meeldetuletuse ${count} inimesele?`,
    en: (count: number) => `Shall I send the reminder to ${peopleEn(count)}?`,
  },
  sureWhen: {
    et: (when: string) => `Saatmine algab: ${when}.`,
    en: (when: string) => `Sending begins: ${when}.`,
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

  sending: {
    et: (percent: number) => `Saadan: ${percent} %`,
    en: (percent: number) => `Sending: ${percent} %`,
  },
  waiting: {
    et: (when: string) => `Meeldetuletus läheb välja ${when}`,
    en: (when: string) => `The reminder goes out on ${when}`,
  },
  changeWaiting: { et: 'Jäta ära ja muuda', en: 'Call it off and change it' },
  cancelButton: { et: 'Katkesta', en: 'Stop' },
  delivered: { et: 'Kohale jõudnud', en: 'Delivered' },
  stillWaiting: { et: 'Ootab', en: 'Waiting' },
  refused: { et: 'Ei võetud vastu', en: 'Refused' },
  unknown: { et: 'Teadmata, kas jõudis', en: 'Unknown whether it arrived' },
  withdrawn: { et: 'Jäi saatmata', en: 'Not sent' },
  unreachable: { et: 'Kättesaamatud', en: 'Cannot be reached' },
  together: { et: 'Kokku', en: 'Together' },
  speed: {
    et: (perSecond: string, left: string) =>
      `${perSecond} ${perSecond === '1' ? 'sõnum' : 'sõnumit'} sekundis, jäänud on umbes ${left}`,
    en: (perSecond: string, left: string) =>
      `${perSecond} ${perSecond === '1' ? 'message' : 'messages'} a second, about ${left} left`,
  },
  seconds: { et: (count: number) => `${count} s`, en: (count: number) => `${count} s` },
  minutes: { et: (count: number) => `${count} min`, en: (count: number) => `${count} min` },

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
  stoppedBefore: { et: 'Meeldetuletust ei saadetud', en: 'The reminder was not sent' },
  stopped: {
    et: (delivered: number, all: number) =>
      `Saatmine peatus vea tõttu: meeldetuletus jõudis ${delivered} inimeseni ${all}-st`,
    en: (delivered: number, all: number) => `Stopped by a fault: it reached ${delivered} of ${peopleEn(all)}`,
  },
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
  andMore: { et: (count: number) => `ja veel ${count}`, en: (count: number) => `and ${count} more` },
  restButton: { et: 'Tuleta ülejäänutele meelde', en: 'Remind the rest' },
  restSure: {
    et: (count: number) => `Kas tuletan meelde ${count} inimesele, kes ei ole veel kinnitanud?`,
    en: (count: number) =>
      `Shall I remind the ${peopleEn(count)} who ${count === 1 ? 'has' : 'have'} not acknowledged yet?`,
  },
  restNobody: {
    et: 'Kõik, kellele saan kirjutada, on juba kinnitanud.',
    en: 'Everybody I can write to has acknowledged already.',
  },
  resendButton: {
    et: (count: number) => `Saada uuesti: ${count} teadmata`,
    en: (count: number) => `Send again to the ${count} unknown`,
  },
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
  newOne: { et: 'Uus meeldetuletus', en: 'A new reminder' },

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
  acknowledge: { et: 'Loe ja kinnita', en: 'Read and acknowledge' },
  askAcknowledge: {
    et: 'Tahan oma ametijuhendiga tutvumist kinnitada',
    en: 'I want to acknowledge my job description',
  },
  showMine: { et: 'Minu ametijuhend', en: 'My job description' },
  askMine: { et: 'Näita minu ametijuhendit', en: 'What is my job description?' },
  tomorrow: { et: 'Tuleta homme meelde', en: 'Remind me tomorrow' },
  nextWeek: { et: 'Tuleta nädala pärast meelde', en: 'Remind me in a week' },
  laterSaid: {
    et: (when: string) => `Hea küll, tuletan sulle meelde ${when}.`,
    en: (when: string) => `All right, I will remind you on ${when}.`,
  },
  dueBefore: {
    et: (day: string) => `Pane tähele: tähtaeg on enne seda, ${day}.`,
    en: (day: string) => `Mind that it is due before that: ${day}.`,
  },
  whenLater: { et: 'Millal ma sulle uuesti meelde tuletan?', en: 'When shall I remind you again?' },
  overdue: {
    et: (count: number) => `Sinu meeskonnast ei ole oma ametijuhendiga tutvumist kinnitanud ${people(count)}`,
    en: (count: number) =>
      `${peopleEn(count)} in your team ${count === 1 ? 'has' : 'have'} not acknowledged their job description`,
  },
  overdueWhy: {
    et: (day: string) => `Tähtaeg oli ${day}. Palun räägi nendega.`,
    en: (day: string) => `It was due on ${day}. Please speak with them.`,
  },

  ofOneself: {
    'own-later': {
      et: 'Meeldetuletuse saad edasi lükata sellelt kaardilt, millega see tuli: vajuta seal „Tuleta homme meelde“ või „Tuleta nädala pärast“. Kinnitada saad ka kohe.',
      en: 'You can put a reminder off on the card it came with: press “Tomorrow” or “In a week” there. You can also acknowledge right now.',
    },
    'own-none': {
      et: 'Sul ei ole praegu ühtegi meeldetuletust, mida edasi lükata. Kinnitada saad alati.',
      en: 'You have no reminder now that could be put off. You can acknowledge at any time.',
    },
    'own-why': {
      et: 'Meeldetuletuse saatis personalitöötaja: ametijuhend vaadatakse üle kord aastas ja igaüks kinnitab, et on enda omaga tutvunud. Kui see sind ei puuduta, anna sellest personalitöötajale teada.',
      en: 'HR sent the reminder: a job description is reviewed once a year, and everybody acknowledges their own. If it does not concern you, please let HR know.',
    },
    'own-stop': {
      et: 'Meeldetuletused saadab personalitöötaja, ise neist loobuda ei saa. Kui kinnitad, et oled oma ametijuhendiga tutvunud, siis sama meeldetuletuse kordusi sulle enam ei tule.',
      en: 'HR sends the reminders, and nobody can leave the list. Once you acknowledge your job description, that reminder is not repeated to you any more.',
    },
    'own-due': {
      et: 'Tähtaeg on kirjas meeldetuletuses, mille personalitöötaja sulle saatis. Kui sa sellist ei ole saanud, siis ma tähtaega ei tea; kinnitada saad alati.',
      en: 'The due day stands in the reminder that HR sent you. If you have had none, I know of no due day; you can acknowledge at any time.',
    },
  },
  refusals: {
    'many-called-so': {
      et: 'Sellise nimega inimesi on liiga palju. Palun ütle nii ees- kui ka perekonnanimi.',
      en: 'Too many people have that name. Please say both the first name and the surname.',
    },
    'not-hr': {
      et: 'Meeldetuletusi saab saata ja nende seisu vaadata ainult personalitöötaja. Oma ametijuhendiga tutvumise kinnitamiseks kirjuta „tahan oma ametijuhendiga tutvumist kinnitada“.',
      en: 'Only HR can send reminders and see how they stand. To acknowledge your own description, write “I want to acknowledge my job description”.',
    },
    'not-hr-leads': {
      et: 'Meeldetuletusi saab saata ja nende seisu vaadata ainult personalitöötaja: palu tal oma inimestele meelde tuletada. Kes neist ei ole kinnitanud, näed, kui kirjutad „kes minu tiimist pole kinnitanud“.',
      en: 'Only HR can send reminders and see how they stand: ask HR to remind your people. Who of them has not acknowledged you see by writing “who in my team has not acknowledged”.',
    },
    'not-mine': {
      et: 'Kellele saata? Kirjuta üksuse või inimese nimi, näiteks „saada meeldetuletus haldusosakonnale“, või vali ta vormil.',
      en: 'To whom? Write the name of a unit or a person, such as “send a reminder to the finance department”, or choose it on the form.',
    },
    elsewhere: {
      et: 'Meeldetuletusi saadan ja nende seisu näitan ainult isiklikus vestluses. Palun kirjuta mulle sinna.',
      en: 'I send reminders and show how they stand in our personal chat only. Please write to me there.',
    },
    gone: { et: 'Ei leidnud seda meeldetuletust.', en: "I couldn't find that reminder." },
    'none-yet': {
      et: 'Ühtegi meeldetuletust ei ole veel saadetud.',
      en: 'No reminder has been sent yet.',
    },
    over: { et: 'Selle meeldetuletuse saatmine on juba lõppenud.', en: 'That reminder is over already.' },
    'unknown-unit': {
      et: 'Sellises üksuses ei ole töötajate nimekirja järgi kedagi. Kontrolli üksuse nime.',
      en: 'According to the staff list nobody is in such a unit. Check the name of the unit.',
    },
    'none-for-newcomers': {
      et: 'Ühtegi meeldetuletust ei ole veel saadetud kõigile ega üksusele, nii et ma ei tea, kes on pärast seda lisandunud.',
      en: 'No reminder has gone out to everybody or to a unit yet, so I do not know who has joined since.',
    },
    'unknown-left-out': {
      et: 'Ei ole selge, keda välja jätta, nii et midagi veel ei saada.',
      en: 'It is not clear whom to leave out, so nothing is sent yet.',
    },
    'when-missing': {
      et: 'Vali nii saatmise päev kui ka kellaaeg või vali „Kohe“ ja jäta mõlemad tühjaks.',
      en: 'Choose both the day and the time of sending, or choose “At once” and leave both empty.',
    },
    'when-passed': {
      et: 'See saatmisaeg on juba möödas. Vali hilisem või saada kohe.',
      en: 'That time of sending has passed already. Choose a later one, or send it at once.',
    },
    'unknown-mark': {
      et: 'Looksulgudes on sõna, mida ma ei tunne; inimestele jõuaks see samal kujul. Tunnen neid: {nimi}, {ametikoht}, {asendajad}, {muudatused}, {tähtaeg}; inglise keeles {name}, {position}, {substitutes}, {changes}, {due}.',
      en: 'There is a word in braces that I do not know; people would get it as it is. I know these: {nimi}, {ametikoht}, {asendajad}, {muudatused}, {tähtaeg}; in English {name}, {position}, {substitutes}, {changes}, {due}.',
    },
    'due-first': {
      et: 'Tähtaeg on enne saatmist. Vali hilisem tähtaeg või varasem saatmisaeg.',
      en: 'It would be due before it is sent. Choose a later due day, or an earlier time of sending.',
    },
    incomplete: {
      et: 'Vormil on midagi puudu või valesti: vali, kellele saata, kirjuta sõnum ja vali tähtaeg, mis ei ole veel möödas.',
      en: 'Something in the form is missing or wrong: choose whom to send it to, write the message and choose a due day that has not passed.',
    },
  },
} as const;
