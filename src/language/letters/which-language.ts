import { knownLately } from './bounded-cache.js';
import { fold } from './letters.js';
import { tokensOf, type Token } from './token.js';

export type Language = 'et' | 'en';

interface DetectedLanguage {
  readonly language: Language;
  /** 0: nothing in the text tells; near 1: much does, and nothing speaks against. */
  readonly confidence: number;
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that hold a sentence together: they tell the language of the asker whatever titles stand between them. */
const estonianFrame =
  wordSet(`kes kelle keda kellele kellel kellega kellelt kellest mis mille mida millest milles mille millise milline
  millised milliseid milliste millisesse millises missugune missugused missuguste missugust millal kus kuhu kust kuidas kui kas miks mitu mitme
  milleks milline kumb ja ning aga voi ka ega sest et siis ei pole ole olen oled oleme olete minu mu mul mulle mult mind minuga sinu su sul sulle
  tema ta tal talle teda nad nende meie meil meile teie teil teile seda selle sellest nemad
  peab peaks pean pead peame peavad oskama vaja palun tere aitah tanan naita raaki anna loetle utle oeldge oelge seleta selgita tahan tahaksin soovin sooviksin
  soov milliseks kelleks asendab asendan asendavad vastutab vastutan tegeleb tegelen teeb teen teha tegema olema olla saab saan saada
  eest kohta jaoks puhul juures asemel poolt vahel ule uhe kahe koik koigi oma enda ise veel jah praegu jargmine samuti ning igal iga tihti
  kuulub kaib kaia laheb tohin tohib void voin saaks
  tagasi juurde`);
const englishFrame =
  wordSet(`the a an of to for in is are was were be been am my mine your you yours he she his her hers they them their our we us i its
  who whom whose which what when where why how that this these those and or but if not do does did doing done have has had having can could
  should would will shall may there here about with from by at as than then into out up off over between some any every each both
  please thanks thank hello hi hey help tell show list give get need needs want know i'm i'd what's who's don't doesn't isn't aren't it's let's
  please another same also only very more most many much long often because while during without`);
/** The words of the matter: a weaker hint; the English ones weigh more, since Estonian titles stand in English questions. */
const estonianMatter =
  wordSet(`juht juhi ulemus ulesanne ulesanded ulesande tulemus tulemused tulemusi asendaja asendus ametijuhend ametijuhendit oigus oigused
  vastutus haridus tookogemus keeleoskus keeletase keel keele arvuti tootaja amet ametikoht ametikoha eesmark osakond talitus uksus noue nouded alluv alluvad
  oodatavad toovahendid koolitus oskused kompetentsid grupp tase too tood otsene vahetu`);
const englishMatter =
  wordSet(`manager boss job duty duties task tasks result results description position department team unit right rights responsibility
  responsibilities education experience skill skills language languages level purpose goal report reports reporting review substitute substitutes covers cover
  deputy line work expected handles handle responsible equipment tools requirements requirement conditions subordinates level english estonian
  acknowledge holiday sick leave salary phone laptop coordinator specialist officer assistant compare explain purpose own`);

const estonianShape =
  /[õäöü]|[lmnrtv]used$|([aeiou])\1.*(?:d|t|ga|le|lt|st|ks)$|(?:mine|mise|mist|miseks|takse|tud|nud|ste|jate|jaid|jad|dele|tele|dega|tega|tel|del|ja|us|use|usi|sid|gi|ki)$|^(?:uu|aa|oo|ii)|aa|uu|ii/;
const englishShape = /[cqwxy]|th|sh|gh|ph|ck|tion|ing$|ment$|[^aeiou]ed$|..[bdglmn]s$|ness$|ous$|ly$|ould/;

/** Added to what speaks for either side, so that one weak hint alone makes nobody sure. */
const doubt = 0.5;

interface Evidence {
  readonly et: number;
  readonly en: number;
}

/** The language of one message, by the words that frame it first, by the matter and the letters after. */
export const detectLanguage: (text: string) => DetectedLanguage = knownLately(languageOf);

function languageOf(text: string): DetectedLanguage {
  const all = tokensOf(text.slice(0, 2_000)).filter((token) => token.kind === 'word');
  // Typed in haste, 'a' is 'aga' at the beginning; 'a duty' has its noun behind it, and then more to go by.
  const tokens = all[0]?.text === 'a' ? all.slice(1) : all;
  const evidence = tokens.map(evidenceOf);
  const et = evidence.reduce((sum, each) => sum + each.et, 0);
  const en = evidence.reduce((sum, each) => sum + each.en, 0);
  if (et === 0 && en === 0) return { language: 'et', confidence: 0 };
  return { language: en > et ? 'en' : 'et', confidence: Math.abs(et - en) / (et + en + doubt) };
}

function evidenceOf(token: Token): Evidence {
  const word = token.text;
  const bare = fold(word);
  if (estonianFrame.has(bare)) return { et: 3, en: 0 };
  if (englishFrame.has(word)) return { et: 0, en: 3 };
  if (estonianMatter.has(bare)) return { et: 1, en: 0 };
  if (englishMatter.has(word)) return { et: 0, en: 1.25 };
  if (estonianShape.test(word)) return { et: 0.5, en: 0 };
  return englishShape.test(word) ? { et: 0, en: 0.5 } : { et: 0, en: 0 };
}
