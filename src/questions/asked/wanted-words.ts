import { isFunctionWord } from '../../language/index.js';
import type { PartMeaning } from '../cues/cue-table.js';
import type { Message } from '../message/message.js';
import { wordsAt, type Sentence } from '../words/sentence.js';
import { placesOfTimes } from '../words/times-said.js';

const namesOfTools = new Set([
  'töövahend',
  'töövahendid',
  'vahend',
  'tööriist',
  'varustus',
  'tehnika',
  'seade',
  'equipment',
  'tool',
  'tools',
  'device',
  'gear',
  'hardware',
]);

/** What one may do, though it asks for all that one may. */
const oneOfRights = new Set(['kodukontor', 'kaugtöö']);

/** 'Ametiauto' is one of the tools, and no name for all of them; so is 'kodukontor' of the rights. */
function isThing(phrase: string, part: PartMeaning): boolean {
  return (part === 'tools' && !namesOfTools.has(phrase)) || (part === 'rights' && oneOfRights.has(phrase));
}

/** 'Work from home', or whether it must be the office, says it in words that say nothing one by one: it is asked by its name. */
export function namedAtHome(sentence: Sentence): string | undefined {
  const said = sentence.folded;
  if (/\bwork(?:ing)? (?:from|at) home\b|\b(?:work|come) (?:from|in|into|to) the office\b/.test(said))
    return 'home office';
  return /\b(?:kodu(?:s|st)|kontori(?:s|st)) (?:toota|tood (?:teha|tegema)|kaima)/.test(said)
    ? 'kodukontor'
    : undefined;
}

/** The words that say which line of the part is meant: 'kodust töötada', but not 'tohin'. */
export function wantedWords(message: Message, part: PartMeaning): string {
  const names = new Set(message.mentions.flatMap(({ at }) => at));
  // The words that ask for the languages are the languages' own names.
  const partNames =
    part === 'languages'
      ? []
      : message.cues.filter(
          ({ means, at, weight, phrase }) =>
            (means === part && at.length === 1 && weight > 2 && !isThing(phrase, part)) ||
            (part === 'duties' && weight >= 2) ||
            (part === 'results' && (means === 'results' || means === 'duties')),
        );
  const naming = new Set(partNames.flatMap(({ at }) => at));
  const times = placesOfTimes(message.sentence);
  const home = part === 'rights' ? namedAtHome(message.sentence) : undefined;
  if (home !== undefined) return home;
  const telling = message.sentence.words.flatMap((word, at) =>
    names.has(at) || naming.has(at) || times.has(at) || word.number || isFunctionWord(word.text) ? [] : [at],
  );
  return wordsAt(message.sentence, telling);
}
