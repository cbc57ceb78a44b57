/** What is asked of acknowledging itself: a heading, and what there is to say. */
export const toldOfAcknowledging = {
  'told-elsewhere': {
    et: [
      'Paberil või mujal antud allkirja mina ei näe.',
      'Kui soovid, et see oleks ka siin kirjas, kinnita kaardil, et oled kehtiva versiooniga tutvunud.',
      'Kas mujal antud allkirjast piisab, ütleb personalitöötaja.',
    ],
    en: [
      'I cannot see what you have signed on paper or elsewhere.',
      'To have it on record here too, acknowledge the current version on the card.',
      'Please ask HR whether the signature given elsewhere is enough.',
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
      'HR gets a table of whom a reminder reached: write “reminder status”.',
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
  'told-unanswered': {
    et: [
      'Kedagi kinnitama sundida ma ei saa, ja mis kinnitamata jätmisele järgneb, otsustab asutus.',
      'Ise ei saada ma midagi. Kui personalitöötaja märgib meeldetuletuse vormil järelmeeldetuletused, siis kirjutan neile, kes pole kinnitanud, uuesti nädal ja päev enne tähtaega ning tähtpäeval, ja järgmisel tööpäeval nende juhile. Kes kinnitab, sellele rohkem ei kirjuta.',
      'Juht näeb oma meeskonna ja personalitöötaja kõigi seisu alati: „kes pole kinnitanud“.',
    ],
    en: [
      'I cannot make anybody acknowledge, and what follows if they do not is for your organisation to say.',
      'By myself I send nothing. Where HR ticks the follow-ups on the form of a reminder, I write again to those who have not acknowledged: a week and a day before the due day and on it, and on the next working day to their managers. Whoever acknowledges is not written to again.',
      'Managers always see how their team stands, and HR everybody: “who has not acknowledged”.',
    ],
  },
  'told-seen': {
    et: [
      'Kas oled kinnitanud, näed sina ise, sinu juhid ja personalitöötaja; kolleegid seda ei näe. Administraator saab kinnitused serverist tabelina.',
      'Juht näeb ainult oma meeskonda. Grupivestluses ja kanalis ei näita ma seda kellelegi.',
      'Meeldetuletus tuleb igaühele tema enda vestlusesse Ametibotiga; mida seal veel on, teised ei näe.',
    ],
    en: [
      'Whether you have acknowledged is seen by you, your managers and HR; your colleagues do not see it. The administrator can take the acknowledgements off the server as a table.',
      'A manager sees the own team alone. In a group chat or a channel I show it to nobody.',
      'A reminder comes to each person in their own chat with Ametibot; nobody else sees what is in it.',
    ],
  },
  'told-leavers': {
    et: [
      'Kes on lahkunud ja keda töötajate nimekirjas enam ei ole, sellele meeldetuletust ei saadeta ja nimekirjades teda ei näidata.',
      'Tema kinnitused jäävad kirja ja kviitungit saab numbri järgi kontrollida: „kontrolli kviitungit R-…“.',
      'Nimekirja peab administraator või asutuse kasutajate kataloog; vestluses sealt kedagi maha võtta ei saa. Kuni keegi on nimekirjas, saad ta meeldetuletusest välja jätta.',
    ],
    en: [
      'Whoever has left and is no longer in the staff list gets no reminder, and is in no list of mine.',
      'Their acknowledgements stay on record, and a receipt can be checked by its number: “check receipt R-…”.',
      'The staff list is kept by the administrator or comes from the directory; nobody can be taken off it in the chat. While somebody is still in it, you can leave them out of a reminder.',
    ],
  },
  'told-meaning': {
    et: [
      'Kinnitus ütleb, et oled ametijuhendi selle versiooniga tutvunud.',
      'See ei ole allkiri ega tähenda, et sa kõigega nõus oled. Kus seadus või asutus nõuab allkirja, kehtib allkirjastatud dokument.',
    ],
    en: [
      'An acknowledgement says that you have read this version of your job description.',
      'It is not a signature, and it does not say that you agree with everything. Where the law or your organisation asks for a signature, the signed document counts.',
    ],
  },
  'told-proof': {
    et: [
      'Iga kinnituse kohta on kirje, mille muutmisest jääb jälg.',
      'Kirjed on ahelas: igas on eelmise räsi. Muudetud, kustutatud või vahele lisatud kirje leiab administraator käsuga „npm run ledger -- verify“. Kui keegi kirjutab andmebaasis ümber ka ahela lõpu, tuleb see välja ainult siis, kui ahela lõppu on hoitud ka mujal.',
      'Ühte kviitungit saad kontrollida ise: kirjuta „kontrolli kviitungit R-…“. Numbri saad, kui kirjutad „kas Mari Maasikas on kinnitanud“ (juht ja personalitöötaja) või „näita mu kviitungeid“.',
      'Ahel tõendab, et kinnitati see versioon. Kes kinnitas, on kirjas ahela kõrval; seda, kas inimene luges teksti läbi või kasutas tema kontot keegi teine, ahel ei näita.',
    ],
    en: [
      'Each acknowledgement is a record that cannot be changed without a trace.',
      'The records form a chain: each holds the hash of the one before. One that was changed, deleted or put in between is found by the administrator with “npm run ledger -- verify”. Where somebody also rewrites the end of the chain in the database, it shows only if that end was kept elsewhere too.',
      'You can check one receipt yourself: write “check receipt R-…”. Write “has Mari Maasikas acknowledged” (managers and HR) or “show my receipts” to get its number.',
      'The chain proves that this version was acknowledged. Who it was stands beside the chain; whether they read the text, or somebody else used their account, it does not show.',
    ],
  },
  'told-objection': {
    et: [
      'Eriarvamust ei saa tagasi võtta: see jääb kirja koos ajaga, millal sa selle esitasid.',
      'Kui asi on selgunud, kinnita ametijuhend ning ütle seda ka oma juhile või personalitöötajale.',
    ],
    en: [
      'A disagreement cannot be taken back: it stays on record with the time at which you made it.',
      'If the matter is settled, acknowledge the job description, and tell your manager or HR so.',
    ],
  },
} as const;
