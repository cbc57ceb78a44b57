import {
  BoundedCache,
  detectLanguage,
  isEnglishAlone,
  isFunctionWord,
  isInformationTechnology,
  isLightWord,
  keysInEnglish,
  keysOf,
  tokensOf,
  type Language,
  type Token,
} from '../../language/index.js';

/** A word of a question that says something of what it is about. */
export interface TopicWord {
  readonly text: string;
  /** The stems it may have, the likeliest first. */
  readonly stems: readonly string[];
  /** Whether it says little by itself: 'panema', 'uus'. A verb with its particle weighs in full. */
  readonly light: boolean;
  /** The language of the question: an English compound, `paperwork`, is made of English words too. */
  readonly language: Language;
}

/** Words that make one verb with the verb beside them: 'annab välja' is 'väljaandmine' in a duty. */
const particles = new Set(
  'üle ära välja maha ette sisse läbi tagasi kokku üles alla juurde kõrvale lahti kinni edasi esile vastu ümber peale kätte kaasa ule ara valja labi ules korvale umber katte'.split(
    ' ',
  ),
);
/** How far from its verb a particle may stand. */
const particleReach = 3;

/** A topic is a sentence or two; of a longer text the beginning is looked for. */
const mostWords = 40;

/** Reads the telling words of a topic, each with its stems. A word that was read lately is the same object again, by which more may be known of it. */
export type ReadTopic = (topic: string) => readonly TopicWord[];

const mostWordsRemembered = 2_000;

/** `isWord` says which stems are words at all. */
export function openTopics(isWord: (stem: string) => boolean): ReadTopic {
  const known: Readonly<Record<Language, BoundedCache<TopicWord>>> = {
    et: new BoundedCache(mostWordsRemembered),
    en: new BoundedCache(mostWordsRemembered),
  };
  const read = (text: string, language: Language): TopicWord => {
    const before = known[language].get(text);
    if (before !== undefined) return before;
    const stems = language === 'en' ? keysInEnglish(text) : keysOf(text);
    const word: TopicWord = { text, stems, light: isLightWord(text), language };
    known[language].set(text, word);
    return word;
  };
  return (topic) => {
    const tokens = tokensOf(topic);
    const spoken = tokens
      .flatMap((token) => token.parts ?? [token.text])
      .filter((text) => text.length > 1 || /\p{N}/u.test(text));
    const language = languageOf(topic, spoken);
    const saysNothing = (text: string) =>
      isFunctionWord(text) && !(text === 'it' && isTechnology(tokens, topic));
    const hasParticle = spoken.some((text) => particles.has(text));
    const telling: TopicWord[] = [];
    for (const [at, text] of spoken.entries()) {
      const joined = hasParticle ? joinedVerbs(spoken, at).filter(isWord) : [];
      // A single word is what is asked about, whatever it is: 'too' may be 'töö' without its dots.
      if (joined.length === 0 && spoken.length > 1 && saysNothing(text)) continue;
      const word = read(text, language);
      telling.push(joined.length === 0 ? word : { ...word, stems: [...joined, ...word.stems], light: false });
    }
    return telling.slice(0, mostWords);
  };
}

/** A word cut out of an English sentence has nothing around it that tells: 'stop' of 'may I stop the work'. */
function languageOf(topic: string, spoken: readonly string[]): Language {
  const { language, confidence } = detectLanguage(topic);
  return confidence === 0 && spoken.length > 0 && spoken.every(isEnglishAlone) ? 'en' : language;
}

function isTechnology(tokens: readonly Token[], topic: string): boolean {
  return tokens.some(({ start, end }) => isInformationTechnology(topic.slice(start, end), topic));
}

/** What the word would be with a particle near it: 'annab ... välja'. 'Ta ... kinni' is no 'kinnita'. */
function joinedVerbs(spoken: readonly string[], at: number): readonly string[] {
  const word = spoken[at] ?? '';
  if (particles.has(word) || word.length < shortestVerb) return [];
  return spoken
    .slice(Math.max(0, at - particleReach), at + particleReach + 1)
    .filter((near) => particles.has(near))
    .flatMap((particle) => keysOf(particle + word));
}

/** 'Ja', 'ta', 'ma', 'kes' are no verbs; the shortest that take a particle have four letters in most of their forms. */
const shortestVerb = 4;
