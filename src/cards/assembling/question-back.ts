import type { Intent, Part, SingleIntent } from '../../questions/index.js';
import { capitalised } from './capitalised.js';
import { oneLine, shorten } from './shorten.js';
import type { Language } from './wording.js';

/** What a button can ask about one position. */
type QuestionPart =
  | Part
  | { readonly kind: 'duty'; readonly number: string }
  | { readonly kind: 'results'; readonly number: string | null }
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'stand-in-chain' }
  | { readonly kind: 'could-stand-in' };

/**
 * The one table of words that buttons send. `questions/` must understand each of them behind `NAME: `. The names are
 * Estonian, so the English words are whole sentences: the bot answers in the language that it hears.
 */
const phrases: Readonly<Record<Part, Readonly<Record<Language, string>>>> = {
  unit: { et: 'struktuuriüksus', en: 'which unit is it in?' },
  manager: { et: 'vahetu juht', en: 'who is the manager?' },
  subordinates: { et: 'alluvad', en: 'are there any subordinates?' },
  substitutedBy: { et: 'kes asendab?', en: 'who stands in?' },
  substitutes: { et: 'keda asendab?', en: 'whom does it stand in for?' },
  purpose: { et: 'eesmärk', en: 'what is the purpose?' },
  group: { et: 'ametikoha grupp', en: 'what is the position group?' },
  conditions: { et: 'millised eritingimused?', en: 'are there special conditions?' },
  duties: { et: 'tööülesanded', en: 'what are the duties?' },
  rights: { et: 'õigused', en: 'what are the rights?' },
  responsibilities: { et: 'vastutus', en: 'what are the responsibilities?' },
  tools: { et: 'töövahendid', en: 'which tools are provided?' },
  education: { et: 'haridus', en: 'what education is required?' },
  experience: { et: 'töökogemus', en: 'what work experience is required?' },
  languages: { et: 'keeleoskus', en: 'which languages are required?' },
  computerSkills: { et: 'arvutioskus', en: 'which computer skills are required?' },
  competencies: { et: 'kompetentsid', en: 'which competencies are required?' },
  additional: { et: 'millised isikuomadused?', en: 'which personal qualities are required?' },
  review: { et: 'ülevaatamine', en: 'when is it reviewed?' },
  overview: { et: 'ülevaade', en: 'what is this position about?' },
};

const words = {
  allResults: { et: 'oodatavad tulemused', en: 'what are the expected results?' },
  topic: { et: 'teema', en: 'topic' },
  chain: { et: 'kes asendab asendajat?', en: 'who stands in for the substitute?' },
  could: { et: 'keda võiks asendada?', en: 'whom could it stand in for?' },
  positions: { et: 'Millised ametikohad on olemas?', en: 'What positions are there?' },
  help: { et: 'Mida ma küsida saan?', en: 'What can you do?' },
} as const;

function resultsPhrase(number: string, language: Language): string {
  return language === 'et'
    ? `oodatavad tulemused ${number}`
    : `what are the expected results of duty ${number}?`;
}

/** The words behind the position's name. */
export function phraseFor(part: QuestionPart, language: Language): string {
  if (typeof part === 'string') return phrases[part][language];
  switch (part.kind) {
    case 'duty':
      return language === 'et' ? `ülesanne ${part.number}` : `what is duty ${part.number}?`;
    case 'results':
      return part.number === null ? words.allResults[language] : resultsPhrase(part.number, language);
    case 'stand-in-chain':
      return words.chain[language];
    case 'could-stand-in':
      return words.could[language];
    case 'topic':
      return `${words.topic[language]} ${shorten(oneLine(part.topic), 80)}`;
  }
}

/** A question that the bot understands when it comes back as a message. */
export function questionAbout(name: string, part: QuestionPart, language: Language): string {
  return `${name}: ${phraseFor(part, language)}`;
}

/** Whom such a question is about; `undefined` where it begins with nobody's name. */
export function nameAsked(question: string): string | undefined {
  return /^(.+?): /u.exec(question)?.[1];
}

/** The same without a position: about the person's own, or the bot asks which. */
export function questionWithoutPosition(part: Part, language: Language): string {
  return capitalised(phraseFor(part, language));
}

export function questionForPositions(unit: string | null, language: Language): string {
  if (unit === null) return words.positions[language];
  return language === 'et' ? `Millised ametikohad on üksuses ${unit}?` : `What positions are in ${unit}?`;
}

export function questionForPeople(unit: string, language: Language): string {
  return language === 'et' ? `Kes töötab üksuses ${unit}?` : `Who works in ${unit}?`;
}

/** Which positions of a unit, or of all, have no substitute. */
export function questionForMissing(unit: string | null, language: Language): string {
  if (language === 'et')
    return unit === null ? 'Kus asutuses pole asendajat?' : `Kellel pole asendajat üksuses ${unit}?`;
  return `Which positions in ${unit ?? 'the whole organisation'} have no substitute?`;
}

/** The substitutions of a unit, or of all, as a picture. */
export function questionForPicture(unit: string | null, language: Language): string {
  if (language === 'et') return `Näita ${unit === null ? 'kogu asutuse' : `üksuse ${unit}`} asenduste pilti`;
  return `Show the substitution picture of ${unit ?? 'the whole organisation'}`;
}

export function questionForHelp(language: Language): string {
  return words.help[language];
}

function partOf(intent: SingleIntent): QuestionPart {
  switch (intent.kind) {
    case 'part':
    case 'team-part':
    case 'compare':
      return intent.part;
    case 'duty':
      return { kind: 'duty', number: intent.number };
    case 'results':
      return { kind: 'results', number: intent.number };
    case 'stand-in-chain':
    case 'could-stand-in':
      return { kind: intent.kind };
    case 'stands-in':
      return 'substitutedBy';
    case 'topic':
    case 'who-handles':
    case 'who-has':
      return { kind: 'topic', topic: intent.topic };
    case 'overview':
    case 'people':
    case 'unit-heads':
    case 'team-stand-ins':
    case 'without-stand-in':
    case 'substitution-picture':
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
  const intents = intent.kind === 'several' ? intent.intents : [intent];
  return `${name}: ${intents.map((each) => phraseFor(partOf(each), language)).join(language === 'et' ? ' ja ' : ' and ')}`;
}
