import { fields, readField, type JobDescription } from '../descriptions/index.js';
import { fold, isLightWord, stemOf, stemsOf } from '../language/index.js';
import { thresholds } from './found-answer.js';
import type { Sources } from './sources.js';
import { ownPassages } from './own-passages.js';

/** By these something is given or had, whatever it is. */
const giving =
  /^(?:ant(?:akse|ud)|anna\p{L}*|anda|saa\p{L}*|eralda\p{L}*|pakuta\p{L}*|voimalda\p{L}*|kasuta\p{L}*|tege\p{L}*|teha|tood|toole|give\p{L}*|get|gets|provide\p{L}*|issued?|company|use|work)$/u;

/** What somebody may do with nearly anything: with what, is what the rights say. */
const acts =
  /^(?:allkirjasta|(?:alla)?kirjuta|kinnita|solmi|tell|ost|keeldu)(?:ma|a|da|ida)$|^(?:sign|refuse|decline|approve|order|buy|purchase|conclude)$/u;

/** Whether something was asked to be signed or bought: a duty to keep it is no right to that. */
export function isOfAct(wanted: string): boolean {
  return wanted.split(' ').some((word) => acts.test(fold(word)));
}

/**
 * What was asked to be signed or bought, or may be done at all, where no right names it: 'lepinguid' is not met by a right
 * to sign something else, nor by a duty to keep them, and 'ametiautoga poodi sõita' not by a car among the tools.
 */
export function notAmongRights(wanted: string, one: JobDescription, { search }: Sources): readonly string[] {
  const said = wanted.split(' ').filter((word) => word !== '');
  const act = said.findIndex((word) => acts.test(fold(word)));
  // An English object stands behind what is done to it, an Estonian one on either side.
  const objects = act < 0 ? said : said.slice(...(act > 0 ? [0, act] : [1]));
  const things = objects.filter((word) => !isLightWord(word) && !giving.test(fold(word)));
  if (things.length === 0) return [];
  const rights = one.rights.join(' ').toLowerCase();
  const isMet = ownPassages(things.join(' '), one, search).some(({ passage: { place }, met, evidence }) => {
    // What a duty tells of, some right may allow in other words.
    if (place.kind === 'duty') return act < 0 && evidence >= thresholds.guessed;
    return place.part === 'rights' && (met.length > 0 || (act < 0 && evidence >= thresholds.near));
  });
  return isMet || things.some((thing) => isNamedIn(rights, thing)) ? [] : things;
}

/** The words that say what is given or done, without those that say that it is. */
export function matterOf(wanted: string): readonly string[] {
  return wanted.split(' ').filter((word) => word !== '' && !giving.test(fold(word)));
}

/** What was asked for and stands nowhere in the description, in other words neither: whoever asks must not look in vain. */
export function unnamedThings(wanted: string, one: JobDescription, { search }: Sources): readonly string[] {
  const things = matterOf(wanted);
  const [best] = ownPassages(things.join(' '), one, search);
  if ((best?.evidence ?? 0) >= thresholds.asked) return [];
  const said = wordsOf(one);
  return things.some((thing) => isNamedIn(said, thing)) ? [] : things;
}

function isNamedIn(said: string, thing: string): boolean {
  return stemsOf(said).some((stem) => fold(stem).includes(beginningOf(thing)));
}

/** Longer words are compounds, and begin like many others: 'ametiauto', 'ametijuhend'. */
const longestSimple = 7;

/** What a word begins with in whatever case: it is rather left unsaid than said of 'kiivrit' where `kaitsekiiver` is. */
function beginningOf(thing: string): string {
  const stem = fold(stemOf(thing));
  return stem.slice(0, stem.length > longestSimple ? -2 : 4);
}

function wordsOf(one: JobDescription): string {
  const stated = fields.flatMap((field) => {
    const content = readField(one, field);
    return content.kind === 'stated' ? content.lines : [];
  });
  return [...stated, ...one.duties.flatMap(({ text, results }) => [text, ...results])]
    .join(' ')
    .toLowerCase();
}
