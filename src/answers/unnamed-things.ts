import { fields, readField, type JobDescription } from '../descriptions/index.js';
import { fold, stemOf, stemsOf } from '../language/index.js';
import { thresholds } from './found-answer.js';
import type { Sources } from './sources.js';

/** By these something is given or had, whatever it is. */
const giving =
  /^(?:ant(?:akse|ud)|anna\p{L}*|anda|saa\p{L}*|eralda\p{L}*|pakuta\p{L}*|voimalda\p{L}*|kasuta\p{L}*|tege\p{L}*|teha|tood|toole|give\p{L}*|get|gets|provide\p{L}*|issued?|company|use|work)$/u;

/** What was asked for and stands nowhere in the description, in other words neither: whoever asks must not look in vain. */
export function unnamedThings(wanted: string, one: JobDescription, { search }: Sources): readonly string[] {
  const things = wanted.split(' ').filter((word) => word !== '' && !giving.test(fold(word)));
  const [best] = search.find(things.join(' '), { duties: false, descriptionIds: [one.id] });
  if ((best?.evidence ?? 0) >= thresholds.asked) return [];
  const said = stemsOf(wordsOf(one)).map(fold);
  const isNamed = (thing: string) => said.some((stem) => stem.includes(beginningOf(thing)));
  return things.some(isNamed) ? [] : things;
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
