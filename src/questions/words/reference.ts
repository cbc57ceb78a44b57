import { detectLanguage } from '../../language/index.js';
import type { Sentence } from './sentence.js';
import { wordSet } from './word-set.js';

/** Words by which people point without naming. */
export interface References {
  /** 'My', 'minu', or a verb in the first person. */
  readonly me: boolean;
  /** 'She', 'tema', 'that one': whoever was spoken of before. */
  readonly before: boolean;
  /** Somebody, and not something: 'she', 'tal'. */
  readonly person: boolean;
  /** The message goes on from the one before: 'and ...?', 'aga ...?'. */
  readonly goesOn: boolean;
}

const meWords = wordSet(
  'ma mina minu mu mind minule mulle minul mul minult mult minuga minust minusse enda endal endale endalt oma ' +
    'allun asendan vastutan pean saan tohin voin teen tootan oskan kuulun tegelen juhin olen kasutan raporteerin lahen jaan puhkan haigestun ' +
    'my mine myself im',
);

/** English, and something else in Estonian: 'me' is 'we'. */
const meInEnglish = wordSet('me i');

/** Forms of 'me' that stand in 'tell me' and 'ütle mulle', where they ask for nothing. */
const toldMe = wordSet(
  'tell show give send let explain mulle utle oelge naita raagi selgita anna saada oelda naidake',
);
const toldObjects = wordSet('me mulle minule');

/** 'Could I ask', 'tahan teada': the person speaks of asking, not of their position. */
const wishes = wordSet('tahan tahaksin soovin sooviksin pean voin saan ma mina i');
const asking = wordSet('teada kusida ask know teaks oelda motlesin motlen pidasin meant mean');

const beforeWords = wordSet(
  'ta tema teda temal tal temale talle temalt talt tema temaga tast nad neid nende nemad neil neile see seda selle sellele ' +
    'sellel sellest selles sama samal samale samad she he him her his hers they them their theirs it its that this same one',
);

const personWords = wordSet('ta tema teda temal tal temale talle temalt talt temaga she he him her his hers');

/** A message that goes on with somebody who was shown, and says nothing else: 'aga tema?', 'and him?', 'what about them'. */
const onlyPoints =
  /^(?:(?:ja|aga|and|but) )+(?:(?:mis|what about) )?(?:tema|teda|temal|nemad|neid|he|she|him|her|they|them)$|^(?:what|how) about (?:him|her|them)$/;

export function pointsAlone(sentence: Sentence): boolean {
  return onlyPoints.test(sentence.folded);
}

const goOnWords = wordSet('aga ja ning and also but ka voi or');
const goOnQuestions = wordSet('what how kuidas');

function speaksOfAsking(folded: readonly string[], at: number): boolean {
  return wishes.has(folded[at] ?? '') && folded.slice(at + 1, at + 4).some((word) => asking.has(word));
}

/** 'Ma ei saa punktist 3.2 aru': whose it is, the one who does not understand it does not say. */
const notUnderstood =
  /\bei \S+(?: \S+){0,3} aru\b|\bei moista\b|\b(?:dont|do not|cant|cannot|can not) understand\b/;
const whoIsLost = wordSet('ma mina i saa saan');

/**
 * Reads who is pointed at. 'Hoonete oma' at the end is 'the one of the buildings', and nobody's own.
 * Words in `taken` belong to a position's name and point at nothing.
 */
export function readReferences(sentence: Sentence, taken: ReadonlySet<number>): References {
  const { language } = detectLanguage(sentence.text);
  const folded = sentence.words.map((word) => word.folded);
  const isLost = notUnderstood.test(sentence.folded);
  const me = folded.some(
    (word, at) =>
      !taken.has(at) &&
      !(isLost && whoIsLost.has(word)) &&
      (meWords.has(word) || (meInEnglish.has(word) && language === 'en')) &&
      !(word === 'oma' && at === folded.length - 1) &&
      !speaksOfAsking(folded, at) &&
      !(
        toldObjects.has(word) &&
        folded.some((other, place) => toldMe.has(other) && Math.abs(place - at) === 1)
      ),
  );
  const asksAbout = goOnQuestions.has(folded[0] ?? '') && (folded[1] === 'about' || folded[1] === 'on');
  const before = folded.some((word, at) => !taken.has(at) && beforeWords.has(word));
  const person = folded.some((word, at) => !taken.has(at) && personWords.has(word));
  return { me, before, person, goesOn: goOnWords.has(folded[0] ?? '') || asksAbout };
}
