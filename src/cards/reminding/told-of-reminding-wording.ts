/** What HR asks of how reminders go out: a heading, and what there is to say. */
export const toldOfReminding = {
  hours: {
    et: [
      'Kui valid tunni väljaspool tööaega, nädalavahetuse või püha, ütleb eelvaade seda ja pakub järgmist tööaega; otsustad sina.',
      'Järelmeeldetuletused ja see, mis lükati edasi, lähevad ainult tööpäeviti kella 9 ja 17 vahel; pühad on välja arvatud.',
    ],
    en: [
      'If you choose an hour outside working time, a weekend or a holiday, the preview says so and offers the next working hour; you decide.',
      'Follow-ups, and what was put off, go out on working days from 9 to 17 alone, holidays left out.',
    ],
  },
  twice: {
    et: [
      'Ühest saatmisest saab igaüks ühe sõnumi, ka siis, kui ta on nimetatud mitu korda.',
      'Uus saatmine on uus sõnum: kes sai eelmise, saab ka selle. Kes on juba kinnitanud, selle jätad välja, kui saadad ainult neile, kes pole kinnitanud.',
    ],
    en: [
      'Of one sending each person gets one message, however often they are named.',
      'Another sending is another message: whoever got the last one gets this one too. To leave out those who have acknowledged, send it only to those who have not.',
    ],
  },
  undo: {
    et: [
      'Kohale jõudnud sõnumit tagasi kutsuda ei saa.',
      'Enne saatmist näitan eelvaadet ja küsin arvuga üle. Mis ootab oma tundi, selle saab ära jätta, ja poolelioleva saatmise peatada: nupp „Katkesta“ on selle kaardil, kirjuta „meeldetuletuse seis“.',
    ],
    en: [
      'A message that has arrived cannot be called back.',
      'Before anything goes out I show the preview and ask once more with the count. What waits for its hour can be called off, and a sending under way stopped, with the button on its card: write “reminder status”.',
    ],
  },
  away: {
    et: [
      'Puhkusi ja haiguslehti ma ei tea: meeldetuletus läheb ka neile, kes on ära.',
      'Jäta nad välja nimepidi, näiteks „jäta Mari Maasikas välja“, või saada neile hiljem eraldi.',
    ],
    en: [
      'I know of no holidays or leave: a reminder goes to those who are away as well.',
      'Leave them out by name, for instance “leave Mari Maasikas out”, or send to them later.',
    ],
  },
  newcomers: {
    et: [
      'Uuele inimesele ise ma meeldetuletust ei saada.',
      'Kes on pärast viimast saatmist tulnud, näed, kui kirjutad „kes on pärast saatmist tulnud“: sealt saad saata neile üksi. Millal keegi tööle tuli, ei ole Ametibotis kirjas.',
    ],
    en: [
      'By myself I send no reminder to somebody new.',
      'Write “who has joined since we sent it” to see who has come since the last sending, and to send to them alone. On which day somebody began is not on record here.',
    ],
  },
  again: {
    et: [
      'Ise saadan uuesti ainult siis, kui märgid vormil järelmeeldetuletused: nädal ja päev enne tähtaega ning tähtpäeval neile, kes pole kinnitanud, ja järgmisel tööpäeval nende juhile.',
      'Kes kinnitab, sellele rohkem ei kirjuta. Muul ajal saadad uuesti ise: raporti all on nupp „Tuleta ülejäänutele meelde“.',
    ],
    en: [
      'By myself I write again only where you tick the follow-ups on the form: a week and a day before the due day and on it to those who have not acknowledged, and on the next working day to their managers.',
      'Whoever acknowledges is not written to again. At any other time you send again yourself: under the report stands “Remind the rest”.',
    ],
  },
} as const;
