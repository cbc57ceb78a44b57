import {
  detectLanguage,
  isFunctionWord,
  isLightWord,
  keysInEnglish,
  keysOf,
  tokensOf,
  type Language,
} from '../language/index.js';

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

/** The telling words of a question, each with its stems. `isWord` says which stems are words at all. */
export function topicWordsOf(topic: string, isWord: (stem: string) => boolean): readonly TopicWord[] {
  const spoken = tokensOf(topic)
    .flatMap((token) => token.parts ?? [token.text])
    .filter((text) => text.length > 1 || /\p{N}/u.test(text));
  const { language } = detectLanguage(topic);
  const keysIn = language === 'en' ? keysInEnglish : keysOf;
  // A single word is what is asked about, whatever it is: 'too' may be 'töö' without its dots.
  const isTelling = (text: string) => spoken.length === 1 || !isFunctionWord(text);
  return spoken
    .flatMap((text, at): readonly TopicWord[] => {
      const joined = joinedVerbs(spoken, at).filter(isWord);
      if (joined.length === 0 && !isTelling(text)) return [];
      return [
        {
          text,
          stems: [...joined, ...keysIn(text)],
          light: joined.length === 0 && isLightWord(text),
          language,
        },
      ];
    })
    .slice(0, mostWords);
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
