import type { Intent, Part } from '../questions/index.js';
import { oneLine, shorten } from './shorten.js';
import type { Language } from './wording.js';

/** What a button can ask about one position. */
export type QuestionPart =
  | Part
  | { readonly kind: 'duty'; readonly number: string }
  | { readonly kind: 'results'; readonly number: string | null }
  | { readonly kind: 'topic'; readonly topic: string };

/** The one table of words that buttons send. `questions/` must understand each of them behind `NAME: `. */
const phrases: Readonly<Record<Part, Readonly<Record<Language, string>>>> = {
  unit: { et: 'struktuuriüksus', en: 'unit' },
  manager: { et: 'vahetu juht', en: 'manager' },
  subordinates: { et: 'alluvad', en: 'subordinates' },
  substitutedBy: { et: 'kes asendab?', en: 'who substitutes?' },
  substitutes: { et: 'keda asendab?', en: 'whom does it substitute?' },
  purpose: { et: 'eesmärk', en: 'purpose' },
  group: { et: 'ametikoha grupp', en: 'position group' },
  conditions: { et: 'eritingimused', en: 'special conditions' },
  duties: { et: 'tööülesanded', en: 'duties' },
  rights: { et: 'õigused', en: 'rights' },
  responsibilities: { et: 'vastutus', en: 'responsibilities' },
  tools: { et: 'töövahendid', en: 'tools' },
  education: { et: 'haridus', en: 'education' },
  experience: { et: 'töökogemus', en: 'work experience' },
  languages: { et: 'keeleoskus', en: 'language skills' },
  computerSkills: { et: 'arvutioskus', en: 'computer skills' },
  competencies: { et: 'kompetentsid', en: 'competencies' },
  additional: { et: 'isikuomadused', en: 'personal qualities' },
  review: { et: 'ülevaatamine', en: 'review' },
  overview: { et: 'ülevaade', en: 'overview' },
};

const words = {
  duty: { et: 'ülesanne', en: 'duty' },
  results: { et: 'oodatavad tulemused', en: 'expected results' },
  topic: { et: 'teema', en: 'topic' },
  positions: { et: 'Millised ametikohad on?', en: 'Which positions are there?' },
  help: { et: 'Mida sa oskad?', en: 'What can you do?' },
} as const;

/** The words behind the position's name. */
export function phraseFor(part: QuestionPart, language: Language): string {
  if (typeof part === 'string') return phrases[part][language];
  switch (part.kind) {
    case 'duty':
      return `${words.duty[language]} ${part.number}`;
    case 'results':
      return part.number === null ? words.results[language] : `${words.results[language]} ${part.number}`;
    case 'topic':
      return `${words.topic[language]} ${shorten(oneLine(part.topic), 80)}`;
  }
}

/** A question that the bot understands when it comes back as a message. */
export function questionAbout(name: string, part: QuestionPart, language: Language): string {
  return `${name}: ${phraseFor(part, language)}`;
}

/** The same without a position: about the person's own, or the bot asks which. */
export function questionWithoutPosition(part: Part, language: Language): string {
  const phrase = phraseFor(part, language);
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

export function questionForPositions(unit: string | null, language: Language): string {
  if (unit === null) return words.positions[language];
  return language === 'et' ? `Millised ametikohad on üksuses ${unit}?` : `Which positions are in ${unit}?`;
}

export function questionForHelp(language: Language): string {
  return words.help[language];
}

function partOf(intent: Intent): QuestionPart {
  switch (intent.kind) {
    case 'part':
    case 'compare':
      return intent.part;
    case 'duty':
      return { kind: 'duty', number: intent.number };
    case 'results':
      return { kind: 'results', number: intent.number };
    case 'topic':
    case 'who-handles':
      return { kind: 'topic', topic: intent.topic };
    case 'overview':
    case 'list':
    case 'outside':
    case 'greeting':
    case 'thanks':
    case 'help':
    case 'unclear':
      return 'overview';
  }
}

/** What was asked, asked again about the position that the person chose. */
export function restate(intent: Intent, name: string, language: Language): string {
  return questionAbout(name, partOf(intent), language);
}
