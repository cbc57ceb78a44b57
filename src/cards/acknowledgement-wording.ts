import type { StateKind } from '../acknowledgements/index.js';
import { counted } from './counted.js';

/** One person may hold two positions: what is counted is not people. */
function confirmations(done: number): string {
  return counted(done, 'kinnitus', 'kinnitust');
}

/** What people read where they acknowledge, do not agree, or look at who has. */
export const acknowledgementWording = {
  // == The card ==
  kicker: { et: 'Ametijuhendiga tutvumine', en: 'Reading your job description' },
  version: {
    et: (version: string, since: string) => `Versioon ${version} · alates ${since}`,
    en: (version: string, since: string) => `Version ${version} · since ${since}`,
  },
  readFirst: {
    et: 'Loe ametijuhend läbi: vajuta osa nimele, siis see avaneb.',
    en: 'Please read the description: tap the name of a part to open it.',
  },
  news: {
    et: (day: string) => `Mis on muutunud pärast sinu kinnitust (${day})`,
    en: (day: string) => `What has changed since you acknowledged it (${day})`,
  },
  wholeText: { et: 'Kogu ametijuhend', en: 'The whole description' },
  newVersion: {
    et: 'Ametijuhendist on vahepeal uus versioon. Vanal kaardil enam kinnitada ei saa, siin on uus.',
    en: 'A new version has come out. You cannot acknowledge on the old card; here is the new one.',
  },
  nothingBefore: {
    et: 'Mul ei ole varasemat versiooni, mille sa oleksid kinnitanud ja millega võrrelda. Siin on kogu ametijuhend.',
    en: 'I have no earlier version that you acknowledged to compare with. Here is the whole description.',
  },
  acknowledge: { et: 'Kinnitan, et olen tutvunud', en: 'I have read it' },
  disagree: { et: 'Ma ei nõustu', en: 'I do not agree' },
  /** What is asked of acknowledging itself: a heading, and what there is to say. */
  told: {
    'told-elsewhere': {
      et: [
        'Paberil või mujal antud allkirja mina ei näe.',
        'Kui soovid, et see oleks ka siin kirjas, kinnita kaardil, et oled kehtiva versiooniga tutvunud.',
        'Kas mujal antud allkirjast piisab, ütleb personalitöötaja.',
      ],
      en: [
        'I cannot see what you have signed on paper or elsewhere.',
        'To have it on record here too, acknowledge the current version on the card.',
        'Whether the signature given elsewhere is enough, HR can say.',
      ],
    },
    'told-table': {
      et: [
        'Kinnitamiste tabelit ma vestluses failina ei anna.',
        'Administraator saab selle käsuga „npm run ledger -- export kinnitused.csv“; Excel avab selle.',
        'Juht ja personalitöötaja näevad siin, kes on kinnitanud: kirjuta „kes pole kinnitanud“.',
        'Kellele meeldetuletus jõudis, saab personalitöötaja tabelina: kirjuta „meeldetuletuse seis“.',
      ],
      en: [
        'I cannot give the table of acknowledgements as a file in the chat.',
        'The administrator gets it with “npm run ledger -- export acknowledgements.csv”; Excel opens it.',
        'A manager and HR see here who has acknowledged: write “who has not acknowledged”.',
        'Whom a reminder reached HR gets as a table: write “reminder status”.',
      ],
    },
    'told-must': {
      et: [
        'Kas pead kinnitama ja mis järgneb, kui sa seda ei tee, otsustab asutus, mitte mina: küsi personalitöötajalt.',
        'Kuni sa ei ole kinnitanud, näevad sinu juht ja personalitöötaja, et see on tegemata, ning personalitöötaja võib lasta mul seda meelde tuletada ja pärast tähtaega sinu juhile kirjutada.',
        'Kui sa millegagi ei nõustu, kirjuta „ma ei nõustu“ ja põhjus: see jõuab sinu juhi ja personalitöötajani.',
      ],
      en: [
        'Whether you must acknowledge, and what follows if you do not, is for your organisation to say and not for me: please ask HR.',
        'Until you acknowledge, your manager and HR can see that it is outstanding, and HR may let me remind you, and write to your manager after the due day.',
        'If you do not agree with something, write “I do not agree” and why: it reaches your manager and HR.',
      ],
    },
    'told-meaning': {
      et: [
        'Kinnitus ütleb, et oled ametijuhendi selle versiooniga tutvunud.',
        'See ei ole allkiri ega tähenda, et sa kõigega nõus oled. Kus seadus või asutus nõuab allkirja, kehtib allkirjastatud dokument.',
      ],
      en: [
        'An acknowledgement says that you have read this version of your job description.',
        'It is no signature, and it does not say that you agree with everything. Where the law or your organisation asks for a signature, the signed document counts.',
      ],
    },
    'told-objection': {
      et: [
        'Vastuväidet ei saa tagasi võtta: see jääb kirja koos ajaga, millal sa selle esitasid.',
        'Kui asi on selgunud, kinnita ametijuhend ning ütle seda ka oma juhile või personalitöötajale.',
      ],
      en: [
        'An objection cannot be taken back: it stays on record with the time at which you made it.',
        'If the matter is settled, acknowledge the job description, and tell your manager or HR so.',
      ],
    },
  },
  legal: {
    et: 'Kinnitusega ütled, et oled selle versiooniga tutvunud. Kus seadus nõuab allkirja, kehtib allkirjastatud dokument.',
    en: 'By acknowledging you say that you have read this version. Where the law asks for a signature, the signed document counts.',
  },
  leftOut: {
    et: (parts: string) => `Kaardile ei mahtunud: ${parts}. Palun loe ka see enne kinnitamist läbi.`,
    en: (parts: string) =>
      `This did not fit on the card: ${parts}. Please read that too before you acknowledge.`,
  },
  restOfPart: {
    et: 'Selle osa lõpp ei mahtunud kaardile. Loe see enne kinnitamist dokumendist.',
    en: 'The end of this part did not fit on the card. Please read it in the document before you acknowledge.',
  },
  parts: {
    basics: { et: 'Ametikoht ja eesmärk', en: 'Position and purpose' },
    duties: { et: 'Tööülesanded', en: 'Duties' },
    powers: { et: 'Õigused ja vastutus', en: 'Rights and responsibilities' },
    requirements: { et: 'Nõuded ja ülevaatamine', en: 'Requirements and review' },
  },
  dutiesFromTo: {
    et: (first: string, last: string) => `Tööülesanded ${first}–${last}`,
    en: (first: string, last: string) => `Duties ${first}–${last}`,
  },

  // == What is new ==
  before: { et: 'Enne:', en: 'Before:' },
  now: { et: 'Nüüd:', en: 'Now:' },
  gone: { et: 'Välja jäi:', en: 'Taken out:' },
  added: { et: 'Lisandus:', en: 'Added:' },
  newDuty: { et: 'uus ülesanne', en: 'a new duty' },
  goneDuty: { et: 'välja jäänud ülesanne', en: 'a duty taken out' },
  title: { et: 'Ametikoha nimetus', en: 'Title' },
  onlyOrder: {
    et: 'Muutunud on ainult järjekord või ridade jaotus.',
    en: 'Only the order or the lines have changed.',
  },
  dutiesMoved: { et: 'Tööülesannete järjekord on muutunud.', en: 'The duties come in another order.' },
  restOfNews: {
    et: (count: number) =>
      `Siia ei mahtunud veel ${counted(count, 'muudatus', 'muudatust')}. Ava kogu ametijuhend.`,
    en: (count: number) =>
      `${counted(count, 'more change', 'more changes')} did not fit here. Please open the whole description.`,
  },

  // == The dispute ==
  clause: { et: 'Millise punktiga sa ei nõustu?', en: 'What do you not agree with?' },
  clauseWritten: {
    et: 'Millise punktiga sa ei nõustu? Kirjuta number, näiteks 3.4',
    en: 'What do you not agree with? Write the number, for example 3.4',
  },
  clauseNeeded: { et: 'Märgi, millise punktiga sa ei nõustu.', en: 'Please name the clause.' },
  wholeDescription: { et: 'Ametijuhend tervikuna', en: 'The description as a whole' },
  comment: { et: 'Miks? Mis peaks teisiti olema?', en: 'Why? What should be different?' },
  commentNeeded: { et: 'Kirjuta, miks sa ei nõustu.', en: 'Please say why you do not agree.' },
  whoReads: {
    et: 'Sinu selgitust näevad vahetu juht ja personalitöötaja.',
    en: 'Your manager and HR can see what you write.',
  },
  laterToo: { et: 'Kinnitada saad ka hiljem.', en: 'You can still acknowledge later.' },
  /** Beside a disagreement of somebody who has acknowledged. */
  staysAcknowledged: {
    et: 'Sinu kinnitus jääb kehtima: see ütleb, et oled tutvunud, mitte et nõustud.',
    en: 'Your acknowledgement stands: it says that you have read it, not that you agree.',
  },
  send: { et: 'Saada', en: 'Send' },
  disputeSent: { et: 'Sinu eriarvamus on kirjas', en: 'Your disagreement is on record' },
  disputeTo: {
    et: (names: string) =>
      `Selle said: ${names}. Juht ja personalitöötaja näevad seda ka siis, kui küsivad, kes pole kinnitanud.`,
    en: (names: string) =>
      `It was sent to: ${names}. Your manager and HR also see it when they ask who has not acknowledged.`,
  },
  disputeToNobody: {
    et: 'Ma ei saanud seda kellelegi edastada. Juht ja personalitöötaja näevad seda, kui küsivad, kes pole kinnitanud; palun räägi nendega ka ise.',
    en: 'I could not send it to anybody. Your manager and HR see it when they ask who has not acknowledged; please speak with them yourself too.',
  },
  youWrote: { et: 'Sinu eriarvamus', en: 'Your disagreement' },
  disputeHeading: {
    et: (name: string) => `${name} ei nõustu ametijuhendiga`,
    en: (name: string) => `${name} does not agree with the job description`,
  },
  about: { et: (clause: string) => `Punkt ${clause}`, en: (clause: string) => `Clause ${clause}` },
  saysThere: { et: 'Ametijuhendis on kirjas', en: 'The description says' },
  theirWords: { et: 'Selgitus', en: 'In their words' },
  chatWith: { et: (name: string) => `Kirjuta: ${name}`, en: (name: string) => `Chat with ${name}` },

  // == The receipt ==
  acknowledged: { et: 'Kinnitatud', en: 'Acknowledged' },
  receipt: { et: (number: string) => `Kviitung ${number}`, en: (number: string) => `Receipt ${number}` },
  nothingNew: {
    et: 'Pärast sinu kinnitust ei ole ametijuhend muutunud.',
    en: 'The job description has not changed since you acknowledged it.',
  },
  estonianTime: { et: 'Eesti aeg', en: 'Estonian time' },
  myReceipts: { et: 'Sinu kviitungid', en: 'Your receipts' },
  noReceipts: { et: 'Sul ei ole veel ühtegi kviitungit.', en: 'You have no receipts yet.' },
  withdrawn: { et: 'Tagasi võetud', en: 'Withdrawn' },
  moreReceipts: {
    et: (count: number) => `Varasemaid kviitungeid on veel ${count}. Küsi neid personalitöötajalt.`,
    en: (count: number) =>
      count === 1
        ? 'There is 1 earlier receipt. Please ask HR for it.'
        : `There are ${count} earlier receipts. Please ask HR for them.`,
  },
  genuine: { et: 'See kviitung on ehtne', en: 'This receipt is genuine' },
  genuineWithdrawn: {
    et: 'See kviitung on ehtne, aga kinnitus on tagasi võetud',
    en: 'This receipt is genuine, but it was withdrawn',
  },
  ofWhom: { et: (name: string) => `Kinnitas ${name}`, en: (name: string) => `Given by ${name}` },
  notYours: {
    et: 'Kelle oma see on, näevad inimene ise, tema juht ja personalitöötaja.',
    en: 'Only the person, their manager and HR can see whose it is.',
  },
  erased: { et: 'Isiku andmed on kustutatud.', en: "The person's data has been erased." },
  noSuchReceipt: {
    et: (number: string) => `Ei leidnud kviitungit ${number}.`,
    en: (number: string) => `I couldn't find the receipt ${number}.`,
  },
  mistyped: {
    et: 'Sellist numbrit ei saa olla: mõni märk on vale. Kontrolli seda kviitungilt.',
    en: 'No receipt can have this number: one of its characters is wrong. Please check it against the receipt.',
  },
  notGiven: {
    et: 'Sellise numbriga kviitungit ei ole antud.',
    en: 'No receipt with that number was ever given.',
  },
  withdrew: {
    et: (number: string, name: string) => `Kviitung ${number} (kinnitas ${name}) on tagasi võetud`,
    en: (number: string, name: string) => `Receipt ${number} (acknowledged by ${name}) has been withdrawn`,
  },
  withdrawnTold: {
    et: 'Teatasin sellest ja põhjusest ka kinnitajale.',
    en: 'I have told the person, with the reason.',
  },
  withdrawnNotTold: {
    et: 'Kinnitajale ei saanud ma sellest teatada. Põhjust näeb ta siis, kui küsib, kas on kinnitanud; palun räägi temaga.',
    en: 'I could not tell the person. They see the reason when they ask whether they have acknowledged; please speak with them.',
  },
  takenBackHeading: {
    et: 'Sinu kinnitus on tagasi võetud',
    en: 'Your acknowledgement has been withdrawn',
  },
  takenBackWhy: { et: 'Põhjus', en: 'The reason' },
  takenBack: {
    et: (day: string) => `Personalitöötaja võttis sinu kinnituse tagasi (${day})`,
    en: (day: string) => `HR withdrew your acknowledgement (${day})`,
  },
  notStanding: {
    et: 'See kinnitus on juba tagasi võetud.',
    en: 'That acknowledgement has been withdrawn already.',
  },
  unitOf: { et: 'Üksuseta', en: 'Without a unit' },

  // == Where people stand ==
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
  nobodyThere: {
    et: 'Ei leidnud kedagi, kellel oleks ametijuhend, mida kinnitada.',
    en: "I couldn't find anybody who has a job description to acknowledge.",
  },
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

  // == Buttons, each with the words that it says ==
  toAcknowledge: { et: 'Loe ja kinnita', en: 'Read and acknowledge' },
  askAcknowledge: {
    et: 'Tahan oma ametijuhendiga tutvumist kinnitada',
    en: 'I want to acknowledge my job description',
  },
  receiptsButton: { et: 'Minu kviitungid', en: 'My receipts' },
  askReceipts: { et: 'Näita mu kviitungeid', en: 'Show my receipts' },
  showState: { et: 'Kas olen kinnitanud?', en: 'Have I acknowledged?' },
  askState: { et: 'Kas ma olen kinnitanud?', en: 'Have I acknowledged my job description?' },
  askOutstanding: { et: 'Kes pole kinnitanud?', en: 'Who has not acknowledged?' },
  tryAgain: { et: 'Proovi uuesti', en: 'Try again' },

  // == What cannot be done ==
  refusals: {
    'not-personal': {
      et: 'Tutvumise kinnitamine ja kviitungid on ainult sinu ja minu vahel. Palun kirjuta mulle isiklikus vestluses.',
      en: 'Acknowledging and receipts are between you and me. Please write to me in our personal chat.',
    },
    'unknown-person': {
      et: 'Ei leidnud sind töötajate nimekirjast, seega ma ei tea, milline ametijuhend on sinu oma. Palun pöördu personalitöötaja poole.',
      en: "I couldn't find you in the list of employees, so I do not know which job description is yours. Please ask HR.",
    },
    undescribed: {
      et: 'Ei leidnud sinu ametikoha ametijuhendit. Palun pöördu personalitöötaja poole.',
      en: "I couldn't find a job description for your position. Please ask HR.",
    },
    'no-longer-holds': {
      et: 'See ametijuhend ei ole enam sinu oma: nimekirja järgi on sul nüüd teine ametikoht. Midagi ei salvestatud.',
      en: 'This job description is not yours any more: according to the staff list you hold another position now. Nothing was recorded.',
    },
    'not-allowed': {
      et: 'Juht näeb, kes tema meeskonnast on kinnitanud; personalitöötaja näeb seda kõigi kohta.',
      en: 'A manager can see who has acknowledged in their team; HR can see it for everybody.',
    },
    'not-hr': {
      et: 'Kinnitust saab tagasi võtta ainult personalitöötaja. Ütle talle oma kviitungi number: leiad selle, kui kirjutad „näita mu kviitungeid“.',
      en: 'Only HR can withdraw an acknowledgement. Tell them the number of your receipt: write “show my receipts” to find it.',
    },
    'no-number': {
      et: 'Palun kirjuta kviitungi number ja põhjus: „võta kviitung R-… tagasi: põhjus“.',
      en: 'Please write the number of the receipt and the reason: “withdraw receipt R-…: reason”.',
    },
    'which-receipt': {
      et: 'Palun kirjuta ka kviitungi number: „kontrolli kviitungit R-…“. Oma kviitungid leiad, kui kirjutad „näita mu kviitungeid“.',
      en: 'Please add the number of the receipt: “check receipt R-…”. Write “show my receipts” to find your own.',
    },
    'no-reason': {
      et: 'Palun kirjuta ka põhjus: „võta kviitung R-… tagasi: põhjus“.',
      en: 'Please add the reason: “withdraw receipt R-…: reason”.',
    },
    'no-words': { et: 'Palun kirjuta, miks sa ei nõustu.', en: 'Please say why you do not agree.' },
    'not-now': {
      et: 'Ma ei saanud seda praegu salvestada. Midagi ei ole kirjas; palun proovi mõne minuti pärast uuesti.',
      en: 'I could not record it just now. Nothing is on record; please try again in a few minutes.',
    },
    'not-sure': {
      et: 'Ma ei tea, kas see jõudis kirja. Palun vajuta mõne minuti pärast uuesti: kirja läheb see ainult üks kord.',
      en: 'I do not know whether it is on record. Please press again in a few minutes: it is recorded only once.',
    },
  },
} as const;
