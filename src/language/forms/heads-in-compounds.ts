import { fold } from '../letters/letters.js';

/**
 * Words whose forms end too many other words by chance to close any compound, `venelaste` is no `laps`, and behind which
 * first parts they do: `koolilaste`, `lasteaialapsi`. A longer first part counts by its own end: `põhikooli`.
 */
const heads: Readonly<Record<string, string>> = {
  laps: 'kooli koolieeliku aia väike kasu hooldus puude orvu pere imiku ime kaksik süle noorsoo asendus',
  uks: 'välis sise vahe lifti garaaži kontori kabineti maja trepikoja klaas värava auto tule turva evakuatsiooni avarii väljapääsu lava sissepääsu ruumi fuajee lao köögi saali klassi',
  käsi: 'töö abi parem vasak',
  vesi: 'joogi põhja pinna reo heit sademe vihma kraani tarbe tuletõrje kustutus mere järve jõe ballast pilsi saju suplus olme loodus',
  tugi: 'kasutaja õppe kliendi pere kriisi töö it kogemus',
  õde: 'meditsiini kooli pere vanem valve öö hospiitsi kabineti osakonna erakorralise eri operatsiooni',
  pood: 'raamatu veebi muuseumi kingi neti toidu mööbli ehitus',
  töö: 'remondi ehitus hooldus lõpu magistri diplomi uurimis sotsiaal noorsoo kaeve keevitus värvimis kontroll puhastus koristus paigaldus haldus arendus teavitus ennetus meeskonna rühma rutiini',
  tee: 'maan kergliiklus liiklus kõnni sõidu jalg ratta kruusa riigi valla linna era juurdepääsu metsa vee laeva evakuatsiooni',
  puu: 'õuna pirni kirsi vilja leht okas jõulu kütte pargi tänava haljastus',
  pidu: 'laste töökoja personali asutuse sügis talve aasta pere',
  jõgi: 'piiri',
  lumi: 'tänava katuse',
  saag: 'mootor kett lint ketas',
  ahi: 'elektri keraamika põletus küpsetus',
  meri: 'lääne ava sise',
};

const firstParts = new Map(
  Object.entries(heads).map(([head, parts]) => [fold(head), parts.split(' ').map(fold)] as const),
);

/** Whether a word in its basic form may be the end of a compound that begins so. Folded letters. */
export function closesCompound(lemma: string, beginning: string): boolean {
  return firstParts.get(lemma)?.some((part) => beginning.endsWith(part)) ?? false;
}
