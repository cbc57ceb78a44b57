/** What people read where nothing can be acknowledged, shown or withdrawn. */
export const acknowledgementRefusalWording = {
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
      et: 'Palun kirjuta, kelle kinnitus: „Mari Maasikas kinnitas kogemata“. Või kviitungi number ja põhjus: „võta kviitung R-… tagasi: põhjus“.',
      en: 'Please write whose it is: “Mari Maasikas signed by mistake”. Or the number of the receipt and the reason: “withdraw receipt R-…: reason”.',
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
  nobodyThere: {
    et: 'Ei leidnud kedagi, kellel oleks ametijuhend, mida kinnitada.',
    en: "I couldn't find anybody who has a job description to acknowledge.",
  },
  nobodyCalledSo: {
    et: (words: string) => `Ei leidnud üksust, juhti ega ametikohta: „${words}“.`,
    en: (words: string) => `I couldn't find a unit, a manager or a position: “${words}”.`,
  },
} as const;
