import { counted, people } from '../assembling/counted.js';

/** What HR reads where it sends documents to the bot. */
export const importWording = {
  read: {
    et: (count: number) => `Lugesin ${counted(count, 'ametijuhendi', 'ametijuhendit')}`,
    en: (count: number) => `I read ${counted(count, 'job description', 'job descriptions')}`,
  },
  nothing: {
    et: 'Ei leidnud ühtegi ametijuhendit',
    en: "I couldn't find a job description",
  },
  notYet: {
    et: 'Midagi ei ole veel avaldatud. Vaata üle ja vajuta nuppu.',
    en: 'Nothing is published yet. Look through it and press a button.',
  },
  nothingNew: {
    et: 'Kõik see on juba avaldatud, midagi ei muutu.',
    en: 'All of this is published already; nothing would change.',
  },
  overtaken: {
    et: 'Vahepeal avaldati midagi muud. Vaata uuesti üle, mis nüüd muutuks.',
    en: 'Something else was published meanwhile. Look again at what would change now.',
  },
  changes: {
    new: { et: 'uus', en: 'new' },
    replaced: { et: 'uus versioon', en: 'a new version' },
    unchanged: { et: 'muutmata', en: 'unchanged' },
  },
  template: { et: (name: string) => `mall ${name}`, en: (name: string) => `template ${name}` },
  duties: {
    et: (count: number) => counted(count, 'ülesanne', 'ülesannet'),
    en: (count: number) => counted(count, 'duty', 'duties'),
  },
  results: {
    et: (count: number) => counted(count, 'oodatav tulemus', 'oodatavat tulemust'),
    en: (count: number) => counted(count, 'expected result', 'expected results'),
  },
  found: { et: 'Leitud:', en: 'Found:' },
  missing: { et: 'Ei leitud:', en: 'Not found:' },
  notUnderstood: {
    et: (count: number) => `${count} rida jäi välja, sest ma ei mõistnud ${count === 1 ? 'seda' : 'neid'}:`,
    en: (count: number) =>
      `${counted(count, 'line was', 'lines were')} left out, as I did not understand ${count === 1 ? 'it' : 'them'}:`,
  },
  withItsText: {
    et: (heading: string) => `„${heading}“ koos selle all oleva tekstiga`,
    en: (heading: string) => `“${heading}” with the text under it`,
  },
  teachHeading: {
    et: 'Kui sellist teksti on vaja, anna pealkirjast teada boti haldajale, kes saab selle lisada.',
    en: 'If such a text is needed, tell whoever looks after the bot of the heading, who can add it.',
  },
  lookAt: { et: 'Palun kontrolli:', en: 'Please check:' },
  more: { et: (count: number) => `ja veel ${count}`, en: (count: number) => `and ${count} more` },
  whatChanges: { et: 'Mis muutub', en: 'What changes' },
  manyMissing: {
    et: (count: number) =>
      `leidmata jäi ${count} ${count === 1 ? 'tavaline osa' : 'tavalist osa'}; vaata, kas dokumendi pealkirjad tunti ära`,
    en: (count: number) => `${count} usual parts were not found; see whether the headings were known`,
  },
  twin: {
    et: 'sama nime ja üksusega ametijuhend on selles saadetises ka mujal; alles jäävad mõlemad',
    en: 'another one sent with it has the same title and unit; both will be kept',
  },
  unreadFile: { et: 'Lugemata jäi', en: 'Not read' },
  missingFromOrder: {
    et: 'Käskkiri nimetab ka neid, aga failis neid ei ole:',
    en: 'The order names these too, but the file does not hold them:',
  },
  signatures: {
    et: (count: number) =>
      count === 0 ? 'Konteiner on allkirjastamata.' : `Digiallkirju: ${count} (ma ei kontrolli neid).`,
    en: (count: number) =>
      count === 0 ? 'The container is not signed.' : `Digital signatures: ${count} (I do not verify them).`,
  },
  rest: {
    et: 'Kõik ei mahtunud kaardile. Täieliku aruande annab käsk npm run import.',
    en: 'Not everything fits on the card. The command npm run import gives the whole report.',
  },
  publish: {
    et: (count: number) => (count === 1 ? 'Avalda' : `Avalda ${count} ametijuhendit`),
    en: (count: number) => (count === 1 ? 'Publish' : `Publish ${count} job descriptions`),
  },
  discard: { et: 'Ära avalda', en: "Don't publish" },
  discarded: {
    et: 'Jätsin avaldamata. Midagi ei muutunud.',
    en: 'I left it unpublished. Nothing has changed.',
  },
  published: {
    et: (count: number) => `Avaldasin ${counted(count, 'ametijuhendi', 'ametijuhendit')}`,
    en: (count: number) => `I published ${counted(count, 'job description', 'job descriptions')}`,
  },
  inForce: {
    et: 'Vastan nüüd nende järgi.',
    en: 'I now answer from them.',
  },
  anew: {
    et: (count: number) => `Uuesti peab tutvuma ${people(count)}:`,
    en: (count: number) => `${counted(count, 'person has', 'people have')} to acknowledge anew:`,
  },
  firstTime: {
    et: (count: number) => `Esimest korda peab tutvuma ${people(count)}:`,
    en: (count: number) =>
      `${counted(count, 'person has', 'people have')} to acknowledge for the first time:`,
  },
  nobodyHolds: {
    et: 'Nendel ametikohtadel ei ole praegu kedagi, kes peaks tutvuma.',
    en: 'Nobody holds these positions now, so nobody has to acknowledge.',
  },
  howTo: {
    et: 'Saada fail mulle isiklikku vestlusesse',
    en: 'Send me the file in our personal chat',
  },
  howToMore: {
    et: 'Loen PDF-i, Wordi (DOCX), teksti ja digiallkirjastatud konteineri, näitan, mida leidsin, ja avaldan alles siis, kui vajutad nuppu. Seal, kus faile saata ei saa, teeb sedasama käsk npm run import.',
    en: 'I read PDF, Word (DOCX), text and signed containers, show what I found, and publish only when you press the button. Where files cannot be sent, the command npm run import does the same.',
  },
  underWay: {
    et: 'Avaldan. Kui valmis, kirjutan siia.',
    en: 'Publishing. I will write here when it is done.',
  },
  failed: {
    et: 'Avaldamine ei õnnestunud. Palun proovi uuesti; kui see ei aita, kirjuta administraatorile.',
    en: 'Publishing failed. Please try again; if that does not help, tell your administrator.',
  },
  refusals: {
    'not-hr': {
      et: 'Ametijuhendeid saab lisada ainult personalitöötaja või administraator.',
      en: 'Only HR or the administrator can add job descriptions.',
    },
    elsewhere: {
      et: 'Ametijuhendi faili saab mulle saata ainult isiklikus vestluses.',
      en: 'A file with a job description can be sent to me only in our personal chat.',
    },
    gone: {
      et: 'Seda lugemist mul enam ei ole. Palun saada fail uuesti.',
      en: 'I no longer have what I read. Please send the file again.',
    },
    'too-many': {
      et: 'Neid faile on korraga liiga palju. Palun saada kuni kümme faili korraga.',
      en: 'That is too many files at once. Please send up to ten.',
    },
    'not-added': {
      et: 'Failide vastuvõtmine ei ole siin sisse lülitatud. Palun pöördu administraatori poole.',
      en: 'Receiving files is not switched on here. Please ask your administrator.',
    },
  },
} as const;

/** Why a file did not come, each with what to do. */
export const fetchWording = {
  elsewhere: {
    et: 'fail ei ole Teamsi failihoidlas (SharePoint või OneDrive); lisa see sõnumile kirjaklambriga',
    en: 'the file is not in the storage of Teams (SharePoint or OneDrive); attach it with the paper clip',
  },
  'too-long': {
    et: 'fail on liiga suur, loen kuni 20 MB; salvesta see väiksemana',
    en: 'the file is too large, I read up to 20 MB; save it smaller',
  },
  late: {
    et: 'faili allalaadimine võttis liiga kaua; saada see uuesti',
    en: 'fetching the file took too long; send it again',
  },
  unavailable: {
    et: 'faili ei saanud alla laadida; saada see uuesti',
    en: 'the file could not be fetched; send it again',
  },
} as const;

/** Why the bytes of a file did not come. */
export type FetchFault = keyof typeof fetchWording;
