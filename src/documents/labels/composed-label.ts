import { exactMeanings, idleWords, meanings, neverLast } from './label-words.js';
import { isLanguageLabel } from './language-label.js';
import type { Part } from './part.js';
import { meaningOfQuestion } from './question-heading.js';
import { wordsOf, type Word } from '../lines/words.js';

/** A label that stands in no table, and means something by its words, all of them. */
interface ComposedLabel {
  readonly part: Part;
  readonly words: readonly Word[];
}

/** What sets a label apart from its value, or ends it: a colon, a question mark, a dash, a gap, the line's end. */
const labelEnd = /^[^.;:\t]{3,60}?(?=\s*[:?]|\s+[–—-]\s| {3,}|\t|\s*[.…_]{3}|\s*$)/u;
/** `Person specification: desirable`: which of two headings it is stands behind its colon. */
const qualified = /^[^.;:\t]{3,60}:\s+(?:essential|desirable)\s*$/iu;
const joining = /\s*[,/&]\s*|\s+(?:ja|ning|või|and|or)\s+/iu;
const mostWords = 8;

function meaningOf(words: readonly string[]): Part | null {
  const all = words.join(' ');
  const exact = exactMeanings.find(([, pattern]) => pattern.test(all));
  if (exact !== undefined) return exact[0];
  const asked = meaningOfQuestion(words);
  if (asked !== null) return asked;
  if (neverLast.test(all) && !/ (?:of|for) /.test(all)) return null;
  const said = words.filter((word) => !idleWords.has(word)).join(' ');
  return said === '' ? null : (meanings.find(([, pattern]) => pattern.test(said))?.[0] ?? null);
}

/** Requirements that are told apart by their words, where one heading has several of them. */
const sorted: ReadonlySet<Part> = new Set(['education', 'experience', 'languages', 'computerSkills']);

/** What several labels joined in one mean: the same thing in other words, or duties beside what comes of them. */
function joinedMeaning(parts: ReadonlySet<Part | null>): Part | null {
  const [first = null] = parts;
  if (parts.size === 1) return first;
  if ([...parts].every((part) => part !== null && sorted.has(part))) return 'requirements';
  const isDutyTable = [...parts].every((part) => part === 'duties' || part === 'results');
  return isDutyTable ? 'duties' : null;
}

/**
 * The label a text begins with, understood by its words: `Töötaja põhilised ülesanded`, `Level of education`. Each word
 * has to be known, and all of them to mean one thing: a word that nobody knows may turn the others round.
 */
export function composedLabel(text: string): ComposedLabel | null {
  const written = (qualified.exec(text) ?? labelEnd.exec(text))?.[0].trimEnd();
  if (written === undefined) return null;
  const words = wordsOf(written);
  if (words.length > mostWords) return null;
  const whole = meaningOf(words.map(({ folded }) => folded));
  if (whole !== null) return { part: whole, words };
  if (isLanguageLabel(written)) return { part: 'languages', words };
  const each = written.split(joining).map((piece) => meaningOf(wordsOf(piece).map(({ folded }) => folded)));
  const part = joinedMeaning(new Set(each));
  return part === null ? null : { part, words };
}
