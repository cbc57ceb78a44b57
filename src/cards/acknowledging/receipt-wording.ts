/** What people read of receipts, and of those that HR withdrew. */
export const receiptWording = {
  acknowledged: { et: 'Kinnitatud', en: 'Acknowledged' },
  receipt: { et: (number: string) => `Kviitung ${number}`, en: (number: string) => `Receipt ${number}` },
  checkIt: { et: 'Kontrolli kviitungit', en: 'Check the receipt' },
  askCheck: {
    et: (number: string) => `kontrolli kviitungit ${number}`,
    en: (number: string) => `check receipt ${number}`,
  },
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
  toWithdraw: { et: 'Milline kinnitus tagasi võtta?', en: 'Which acknowledgement is to be withdrawn?' },
  withdraw: {
    et: (number: string) => `Võta tagasi ${number}`,
    en: (number: string) => `Withdraw ${number}`,
  },
  whyWithdraw: { et: 'Põhjus', en: 'The reason' },
  reasonNeeded: {
    et: 'Kirjuta, miks kinnitus tagasi võetakse.',
    en: 'Please say why it is withdrawn.',
  },
  whoReadsReason: {
    et: 'Põhjust loeb ka kinnitaja ning see jääb kirja. Kinnitaja saab uuesti kinnitada.',
    en: 'The person reads the reason too, and it stays on record. They can acknowledge again.',
  },
  noneStanding: {
    et: (names: string) => `Ei leidnud kehtivat kinnitust: ${names}.`,
    en: (names: string) => `I couldn't find an acknowledgement that stands: ${names}.`,
  },
  moreStanding: {
    et: (count: number) =>
      `Varasemaid kinnitusi on veel ${count}: neid saab tagasi võtta kviitungi numbri järgi.`,
    en: (count: number) =>
      count === 1
        ? 'There is 1 earlier acknowledgement: it can be withdrawn by the number of its receipt.'
        : `There are ${count} earlier acknowledgements: they can be withdrawn by the numbers of their receipts.`,
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
} as const;
