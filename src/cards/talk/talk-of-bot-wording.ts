/** What the bot says where somebody speaks of itself: a heading, and what there is to say. docs/privacy.md says the rest. */
export const talkOfBotWording = {
  misunderstood: {
    et: [
      'Vabandust, et sellest ei olnud abi.',
      'Vastan ainult selle järgi, mis ametijuhendites kirjas on. Proovi teiste sõnadega: nimeta ametikoht ja see, mida teada tahad.',
      'Kui vastus oli vale, pane selle all pöial alla: personalitöötaja näeb seda, aga mitte sinu nime.',
    ],
    en: [
      'I am sorry that this was no help.',
      'I answer only from what the job descriptions say. Try other words: name the position and what you would like to know.',
      'If an answer was wrong, press the thumb down under it: HR sees that, but not your name.',
    ],
  },
  reason: {
    et: [
      'Vastan ainult selle järgi, mis ametijuhendites kirjas on.',
      'Põhjust ametijuhend enamasti ei nimeta, ja ise ma seda juurde ei mõtle. Kust vastus pärit on, seisab vastuse all.',
      'Kui midagi su oma ametijuhendis on sinu meelest vale, kirjuta „ma ei nõustu“: see jõuab sinu juhi ja personalitöötajani.',
    ],
    en: [
      'I answer only from what the job descriptions say.',
      'They seldom give a reason, and I do not make one up. Where an answer comes from stands under it.',
      'If you think that something in your own job description is wrong, write “I do not agree”: it reaches your manager and HR.',
    ],
  },
  'as-written': {
    et: [
      'Näitan ametijuhendi teksti sõna-sõnalt.',
      'Lühendada ega ümber sõnastada ma seda ei saa: nii ei lähe tähendus kaduma.',
      'Lühema vastuse saad, kui küsid üht osa või üht ülesannet, näiteks „mis on ülesande 3.2 tulemus“.',
    ],
    en: [
      'I show the words of the job description as they are.',
      'I cannot shorten or reword them: so nothing of their meaning is lost.',
      'For a shorter answer, ask for one part or one duty, such as “what are the results of 3.2”.',
    ],
  },
  'greeted-in-russian': {
    et: ['Tere! Saan aru eesti ja inglise keelest.', 'Hello! I understand Estonian and English.'],
    en: ['Hello! I understand Estonian and English.', 'Tere! Saan aru eesti ja inglise keelest.'],
  },
  'thanked-in-russian': {
    et: ['Palun! Saan aru eesti ja inglise keelest.', 'You are welcome! I understand Estonian and English.'],
    en: ['You are welcome! I understand Estonian and English.', 'Palun! Saan aru eesti ja inglise keelest.'],
  },
  left: {
    et: ['Olgu, jätame nii.', 'Küsi julgelt, kui midagi vaja on.'],
    en: ['All right, let us leave it.', 'Ask me whenever you need something.'],
  },
  back: {
    et: [
      'Eelmised vastused on siinsamas vestluses ülalpool.',
      'Nende nupud töötavad endiselt. Võid ka uuesti küsida.',
    ],
    en: [
      'The answers before this one are further up in this chat.',
      'Their buttons still work. You can also ask again.',
    ],
  },
  kept: {
    et: [
      'Mida ma sinu kohta hoian',
      'Töötajate nimekirjast tean sinu nime, ametikohta, üksust, juhti ja rolle.',
      'Alles on see, mida oled kinnitanud või millega sa ei nõustunud, millised meeldetuletused sulle läksid ja kuidas sulle Teamsis kirjutada.',
      'Viimast küsimust mäletan lühikest aega, et mõista ka „ja tema?“. Vastuseta jäänud küsimused ja pöidlad hoian alles ilma nimeta.',
      'Väljavõtte sinu andmetest saab teha süsteemi administraator; pöördu selleks personalitöötaja poole.',
    ],
    en: [
      'What I keep about you',
      'From the staff list I know your name, position, unit, manager and roles.',
      'I keep what you have acknowledged or disagreed with, which reminders went to you, and how to write to you in Teams.',
      'I remember your last question for a short while, so that I understand “and her?”. Questions without an answer and thumbs are kept without a name.',
      'The system’s administrator can give you a copy of your data; please ask HR for it.',
    ],
  },
  seen: {
    et: [
      'Siin ei näe keegi, kes mida küsis.',
      'Vastuseta jäänud küsimusi ja pöidlaid näevad personalitöötaja ja administraator, aga ilma nimeta.',
      'Mida oled kinnitanud ja millega sa ei nõustu, näevad sinu juht ja personalitöötaja.',
      'Rühmavestluses näevad vastust kõik, kes seal on. Teamsi enda vestlusajaloole kehtivad asutuse reeglid.',
    ],
    en: [
      'Nobody can see here who asked what.',
      'Questions without an answer and thumbs are seen by HR and administrators, but without a name.',
      'What you have acknowledged, and what you do not agree with, is seen by your manager and HR.',
      'In a group chat everybody there sees the answer. The organisation’s own rules apply to the chat history in Teams.',
    ],
  },
  erase: {
    et: [
      'Vestluses ma andmeid kustutada ei saa.',
      'Seda teeb süsteemi administraator; pöördu selleks personalitöötaja poole.',
      'Kinnitusi võib asutus alles hoida, kuni peab neid tõendama. Pärast kustutamist ei ole enam teada, kelle omad need olid.',
    ],
    en: [
      'I cannot delete data from the chat.',
      'The system’s administrator does that; please ask HR for it.',
      'The organisation may keep acknowledgements as long as it must prove them. After the deletion nobody knows any more whose they were.',
    ],
  },
  'on-roster': {
    et: [
      'Kes sa oled, tean töötajate nimekirjast.',
      'Nime, ametikoha, üksuse ja juhi parandab seal personalitöötaja; mina neid muuta ei saa.',
      'Millisel ametikohal sa nimekirja järgi oled, näed, kui küsid „kes ma olen“.',
    ],
    en: [
      'I know who you are from the staff list.',
      'HR corrects the name, position, unit and manager there; I cannot change them.',
      'To see which position the list gives you, ask “who am I”.',
    ],
  },
  'which-version': {
    et: [
      'Vastan alati selle ametijuhendi järgi, mis on praegu avaldatud.',
      'Versiooni tunnus on vastuse all. Kui personalitöötaja avaldab uue, vastan kohe uue järgi.',
      'Mis on muutunud sellest ajast, kui viimati kinnitasid, näed, kui küsid „mis on muutunud“.',
    ],
    en: [
      'I always answer from the job description that is published now.',
      'Its version stands under the answer. When HR publishes a new one, I answer from that at once.',
      'To see what has changed since you last acknowledged it, ask “what has changed”.',
    ],
  },
  errand: {
    et: [
      'Seda ma sinu eest teha ei saa.',
      'Otsin vastuseid ametijuhenditest. Ma ei helista ega kirjuta kellelegi sinu nimel, ei prindi ega muuda midagi.',
      'Kui vastuses on inimene, saad talle ise kirjutada: nupp „Kirjuta“ on selle vastuse all.',
      'Kui sinu ametijuhendis on viga, kirjuta „ma ei nõustu“: see jõuab sinu juhi ja personalitöötajani.',
    ],
    en: [
      'I cannot do that for you.',
      'I find answers in the job descriptions. I do not call or write to anybody in your name, and I print or change nothing.',
      'Where an answer names a person, “Chat with” under it opens a chat with them.',
      'If there is a mistake in your job description, write “I do not agree”: it reaches your manager and HR.',
    ],
  },
  made: {
    et: [
      'Olen Ametibot: programm, mitte inimene.',
      'Tehisintellekti keelemudelit ma ei kasuta. Vastan sõna-sõnalt selle järgi, mis ametijuhendites kirjas on, ja näitan, kust vastus pärit on.',
      'Mind haldab sinu asutus.',
    ],
    en: [
      'I am Ametibot: a program, not a person.',
      'I use no AI language model. I answer word for word from the job descriptions, and show where the answer comes from.',
      'Your organisation runs me.',
    ],
  },
  feedback: {
    et: [
      'Tagasisidet saad anda siinsamas.',
      'Pane vastuse all pöial üles või alla ja lisa soovi korral paar sõna: personalitöötaja näeb, mis ei meeldinud, aga mitte sinu nime.',
      'Kui viga on sinu ametijuhendis, kirjuta „ma ei nõustu“: see jõuab sinu juhi ja personalitöötajani.',
      'Kui tahad rääkida inimesega, pöördu personalitöötaja poole.',
    ],
    en: [
      'You can give feedback right here.',
      'Press a thumb up or down under an answer, and add a few words if you like: HR sees what was not liked, but not your name.',
      'If the mistake is in your job description, write “I do not agree”: it reaches your manager and HR.',
      'To talk to a person, please turn to HR.',
    ],
  },
  language: {
    et: [
      'Hea küll, räägime eesti keeles.',
      'Vastan alati selles keeles, milles küsid: eesti või inglise keeles. Ametijuhendi sõnu ma ei tõlgi.',
    ],
    en: [
      'All right, let us speak English.',
      'I always answer in the language you ask in: Estonian or English. I do not translate the words of a job description.',
    ],
  },
} as const;
