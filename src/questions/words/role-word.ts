import { wordSet } from './word-set.js';

/** The cases in which somebody is asked for, behind a vowel: 'inseneri', 'meistrile'. */
const cases = '(?:t|l|le|lt|ks|ga|st)?';

/**
 * Endings by which Estonian makes names of people who do things. A word that ends so, in a question on some position, names
 * a position, even one that nobody here holds.
 */
const estonian = endingIn(
  `ja jat jal jale jalt jaks jast jaga jad jaid jate
  nik niku nikku nikul nikule nikult nikuks nikud nikke nikkude
  ist isti istil istile istilt istiks tsialiste tsialistid tsialistide tsialistidel tsialistidele
  ant andi anti andil andile
  ent endi enti endil endile
  tor tori torit toril torile torilt
  sor sori sorit soril sorile sorilt
  oor oori öör ööri oril
  eur euri eurit euril
  juht juhi juhti juhil juhile juhilt juhid juhte juhtide juhtidel juhtidele
  arst arsti arstil
  oloog oloogi oloogil
  peut peudi peuti peudil peudile
  tehnik tehniku tehnikul
  sekretär sekretäri sekretar sekretari
  kokk koka kokka
  tugiisik tugiisiku
  ekspert eksperdi eksperti eksperdil
  psühhiaater`,
  `(?:haldur|insener|mehaanik|elektrik|analüütik|kapten)(?:[iu]${cases})?`,
  `(?:naar|urg|goog|noom|iaatr|tograaf|pagar|piloot|piloodi)(?:[iu]${cases})?`,
  `meist(?:er|ri${cases})`,
  `(?:lukk|puu)(?:sepp|seppa|sepa${cases})`,
);

/** The same of English, and the words that have no such ending. */
const english = endingIn(
  `accountant adviser advisor analyst assistant auditor administrator archivist baker bookkeeper captain chef cleaner clerk
  consultant cook coordinator counsellor counselor dentist designer developer director doctor driver economist editor
  electrician engineer examiner expert guard head inspector instructor janitor jurist lawyer librarian locksmith manager
  mechanic minister nurse officer operator pharmacist pilot planner plumber president programmer psychologist receptionist
  scientist secretary specialist supervisor surgeon teacher technician therapist trainer translator`,
  '(?:ic|ar|tr)ian',
);

/** Words by one of these endings, parted by blanks, or by one of these patterns. */
function endingIn(endings: string, ...patterns: readonly string[]): RegExp {
  return new RegExp(`(?:${[...endings.split(/\s+/), ...patterns].join('|')})$`);
}

/** Whoever sits at the head of a council or a board: 'volikogu esimees'. */
const chair =
  /(?:esime(?:es|he|hele|hel|hega|est)|esinai(?:ne|se|sele|sel|sega|st)|chair(?:man|woman|person)?)$/;

/** Words that end so and name nobody. */
const notRoles = wordSet(
  'neist nendest neile teist ajal ajale ajast ajaks ajaga ajad asja maja oja vaja poja paja ja juba neljandat kohta vastu aasta eest ühest list kirjast ist test best most least just must first last ent absent urgent recent patient client frequent current student agent klient kliendi klienti patsient patsiendi patsienti dokumendi dokumenti went sent rent event percent different present moment department document equipment requirement rant want grant plant important relevant instant for or nor door floor error color colour minor major author doctor factor sector kord kokku',
);

/** Whoever works or asks here, or comes to somebody who does, and no position: 'olen uus töötaja', 'elanik kaebab'. */
const anybody =
  /^(?:töötaja|tootaja|tööandja|tooandja|kasutaja|küsija|kusija|algaja|uustulnuk|patsien|klien|elanik|kodanik|külastaja|kulastaja|lugeja|taotleja|kaebaja|pakkuja|hankija|tarnija|üürnik|uurnik|rentnik|reisija|sõitja|soitja|osaleja|osavõtja|osavotja|ostja|laenutaja|abisaaja)/;
/** 'Peamist', 'hooldamist', 'olulist': in this case what is done, and what it is like, end as an `ökonomist` does. */
const partitive = /(?<!o|che)mist$|[ue]list$|^p[õo]hilist$/u;
/** Things and times that end as those do who work with them. */
const thing =
  /(?:men(?:t|d)\p{L}{0,4}|(?:moni|trak|mo|generaa|projek|kalkulaa|ventilaa|radiaa|indikaa|reak|kompres|sen|protses|proses|skanneri|akumulaa|transformaa|defibrillaa)[ts]or\p{L}{0,3})$|(?:ioon|isjon|punkt|jekt|akt|tekst|test|juhend|dokumend|artikl|paragrahv|fail|meil|registr|süsteem|susteem|skeem|plaan|numbr|tabel|portaal)ist$|^(?:täht|taht|töö|too|katse|puhke|lõuna|louna|vastuvõtu|vastuvotu|hoo)aja|(?:as|kir|ma|mar|kar|har|vil|p[õo]h)ja(?:d|de|t|l|le|lt|ks|ga|st)?$/u;

/** Whether the word, lower-case and with its diacritics, looks like the name of a position. */
export function looksLikeRole(word: string): boolean {
  if (word.length < 4 || notRoles.has(word) || anybody.test(word)) return false;
  if (thing.test(word) || partitive.test(word)) return false;
  return estonian.test(word) || english.test(word) || chair.test(word);
}
