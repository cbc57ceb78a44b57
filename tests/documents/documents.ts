import assert from 'node:assert/strict';
import { linesOfText } from '../../src/documents/readers/decode-text.js';
import { openFileReader } from '../../src/documents/index.js';
import { sentenceOf } from '../../src/documents/reports/fault-in-words.js';
import type { DocumentReading, PositionReading } from '../../src/documents/outcomes/reading.js';
import { readPositions } from '../../src/documents/read-positions.js';

/** One reader for all tests: its thread takes a second to start, and ends with the process. */
const reader = openFileReader();

/** Reads the bytes of a file as an import does. */
export function readFileBytes(name: string, bytes: Uint8Array): Promise<DocumentReading> {
  return reader.read({ name, bytes });
}

/** Reads a text as if it were the file `ametijuhend.txt`. */
export function readText(text: string): DocumentReading {
  return readPositions(linesOfText(text), 'ametijuhend.txt', '');
}

/** The positions a text holds; fails if it cannot be read. */
export function positionsOf(text: string): readonly PositionReading[] {
  const reading = readText(text);
  if (reading.kind === 'unreadable') assert.fail(sentenceOf(reading));
  return reading.positions;
}

export function onlyPosition(text: string): PositionReading {
  const [position, ...others] = positionsOf(text);
  assert.ok(position);
  assert.equal(others.length, 0);
  return position;
}

/** A made-up description in the manner of the first family: a flattened header table, numbered headings. */
export const familyA = ` AMETIJUHEND 
(lisa töölepingule) 
 
1. ÜLDOSA 

1.1 Ametinimetus 1.2 Struktuuriüksus 

Aednik  Haljastuse ja puhkealade osakond, 
pargitalitus (roosiaed)  

1.3 Vahetu ülem 1.4 Kes asendab 1.5 Keda asendab 

Peaaednik Vanemaednik, arborist, 
aednik 

Aednik, arborist 

2. TÖÖKOHA EESMÄRK 
 
Parkide hooldamine nii, et linnarahval oleks neis 
hea olla aasta ringi.  

3. TÖÖÜLESANDED 

Põhiülesanded Oodatavad tulemused 

3.1 Lillepeenarde istutamine ja 
kastmine suvel. 

▪ Peenrad on istutatud juuni alguseks. 
▪ Kastmise kava on tehtud ning 

seda järgitakse. 

3.2. Istikute tellimine sise- 
ja välismaistelt taimekasvatajatelt. 

▪ Istikud on kohal. 
 3.3 Puude lõikamine 

▪ Võrad on ohutud.  

4. ÕIGUSED 
 
Töötajal on õigus: 
▪ saada töörõivaid; 
▪ kasutada aiatraktorit. 
 
5. VASTUTUS 
 
Töötaja vastutab: 
▪ tööriistade hoidmise eest 
▪ taimede tervise eest. 
 
6. TÖÖVAHENDID 
 
Kärud, käärid ja kastekannud. 
 
7. TÖÖKOHALE ESITATAVAD NÕUDED 

Haridus 

Kutseharidus 

Töökogemus 

Kaks aastat aianduses. 

Keeleoskus 

Eesti keele oskus vähemalt tasemel B2. Soome keele oskus vähemalt tasemel A2. 
 Arvutikasutamise oskus 

Täidab tabeleid. 

Tööks vajalikud kompetentsid 

Hoolsus: 
▪ Peab kinni hooldamise ajast ja märkab 

kahjureid. 
▪ Seab tööriistad õhtuks korda ja loob 
▪ ülevaate. 
Sõbralikkus: 
▪ Vastab külastajatele. 

Täiendavad kompetentsid, isikuomadused ja teadmised 

▪ Taimetundmine: Teab sorte. 

8. AMETIJUHENDI MUUTMINE 
 
Ametijuhend vaadatakse üle kord aastas enne hooaega. 

Poolte allkirjad: 
Tööandja: Töötaja: 
(allkirjastatud digitaalselt) (allkirjastatud digitaalselt) 
Juku Juurikas Mann Maasikas 
direktor 
`;

/** A made-up description in the manner of the second family: a label and its value on one line. */
export const familyB = ` 1. Üldosa 

Struktuuriüksus Hoidlate osakond  

Teenistuskoht Ekspert (vanad kaardid) 

Vahetu juht  Osakonna juhataja 

Alluvad - 

Teenistuja asendab Puuduvad 

Teenistuja asendaja Peavarahoidja, ekspert (trükised, pisitrükised), 
varahoidja 

Teenistuskoha eesmärk Kaartide säilitamine ja näitamine 
uurijatele. 

Ametikoha grupp Töötaja 

Eritingimused Töö keldris. 

2. Peamised teenistusülesanded Oodatavad tulemused 

2.1. Kaartide kirjeldamine. 

\uF0A7 Kirjeldused on registris. 

\uF0A7 Vead on parandatud ning 

üle vaadatud. 
2.2. Laenutamine. \uF0A7 Laenutus toimib. 
\uF0A7 Tähtajad peavad. 

3. Teenistuskoha täitjale esitatavad nõuded 

Haridus Keskharidus 

Erialane töökogemus Vähemalt 5-aastane töö arhiivis. 

Keeleoskus Eesti keel C1 
Saksa keel B1 

Teadmised ja oskused Kartograafia. 

Isikuomadused Täpsus, rahu 

4. Õigused ja vastutus 

Õigused 
\uF0A7 teha kaugtööd; 
\uF0A7 saada infot. 

Vastutus 
\uF0A7 kaartide hoidmise eest. 

Ametijuhend vaadatakse üle igal kevadel. 
`;
