/** What is wrong or may not be, and the way on. */
export const reminderRefusals = {
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
  'none-planned': {
    et: 'Ükski meeldetuletus ei oota oma saatmisaega. Järelmeeldetuletused ja iga-aastane kordus, kui need on valitud, lähevad välja iseenesest. Viimase meeldetuletuse aruande saad, kui kirjutad „meeldetuletuse seis“.',
    en: 'No reminder is waiting for its hour. Follow-ups and the yearly repetition, where they were chosen, go out by themselves. For the report of the last one write “reminder status”.',
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
  'unknown-named': {
    et: 'Ei ole selge, kellele saata, nii et midagi veel ei saada.',
    en: 'It is not clear whom to send it to, so nothing is sent yet.',
  },
  'too-many-named': {
    et: 'Nimesid on rohkem, kui vormile mahub. Nimeta inimeste asemel üksus või ametikoht või saada mitme meeldetuletusena.',
    en: 'More names than the form has room for. Name a unit or a position instead of people, or send more than one reminder.',
  },
  'nobody-named': {
    et: 'Kirjuta lahtrisse „Kellele veel“, kellele saata, või vali ülalt teisiti.',
    en: 'Write whom to send it to in the field “To whom besides”, or choose otherwise above.',
  },
  'all-anyway': {
    et: 'Valitud on „Kõigile“, aga nimetatud on ka üksikuid. Kui saata ainult neile, vali „Ainult neile, kelle nimetan järgmises lahtris“; kui kõigile, tühjenda lahter „Kellele veel“.',
    en: '“Everybody” is chosen, and some are named as well. To send it to them alone, choose “Only those I name in the next field”; to send it to everybody, empty the field “To whom besides”.',
  },
  dropped: {
    et: 'Hästi, jätan selle vormi kõrvale. Midagi ei ole saadetud ega planeeritud.',
    en: 'All right, I leave that form aside. Nothing has been sent or planned.',
  },
  'due-first': {
    et: 'Tähtaeg on enne saatmist. Vali hilisem tähtaeg või varasem saatmisaeg.',
    en: 'It would be due before it is sent. Choose a later due day, or an earlier time of sending.',
  },
  incomplete: {
    et: 'Vormil on midagi puudu või valesti: vali, kellele saata, kirjuta sõnum ja vali tähtaeg, mis ei ole veel möödas.',
    en: 'Something in the form is missing or wrong: choose whom to send it to, write the message and choose a due day that has not passed.',
  },
} as const;

/** What HR reads who hands over. */
export const whoMayRemind = {
  nobodyElse: {
    et: 'Peale sinu ei saa praegu keegi meeldetuletusi saata.',
    en: 'Nobody but you can send reminders at present.',
  },
  named: {
    et: (names: string) => `Peale sinu saavad meeldetuletusi saata, muuta ja katkestada: ${names}`,
    en: (names: string) => `Besides you, these can send, change and stop reminders: ${names}`,
  },
  goesOn: {
    et: 'Mis on planeeritud, läheb välja ka siis, kui sind ei ole. Iga personalitöötaja näeb seda, kui kirjutab „meeldetuletuse seis“, ja saab selle sealt katkestada.',
    en: 'What is planned goes out while you are away too. Everybody in HR sees it by writing “reminder status”, and can cancel it there.',
  },
  whoDecides: {
    et: 'Kes on personalitöötaja, on kirjas töötajate nimekirjas (roster.csv, roll hr); seda muudab administraator.',
    en: 'Who is in HR stands in the staff list (roster.csv, the role hr); the administrator changes it.',
  },
} as const;
