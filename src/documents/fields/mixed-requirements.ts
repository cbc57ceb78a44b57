import { fold } from '../../language/index.js';
import { languagesNamed } from '../../descriptions/index.js';
import { isDesirable } from '../layout/criteria-columns.js';
import type { Item } from '../lines/items.js';
import { readLanguages } from '../sentences/languages.js';
import { wordsOf } from '../lines/words.js';

/** What a requirement can be of, by its words alone. */
export type SortedPart = 'education' | 'experience' | 'computerSkills' | 'languages';

/** Requirements that no label tells apart, by what each says. */
export interface SortedRequirements extends Readonly<Record<SortedPart, readonly string[]>> {
  /** What says none of it, and what says more than its field can hold. */
  readonly rest: readonly string[];
}

const saysEducation =
  /(?<![\p{L}-])(?:\p{L}*haridus(?:ega)?|(?:kesk|keskeri|kutse|kõrg|põhi)haridust|\p{L}*kraad(?:i|iga)?|\p{L}*diplom(?:i|iga)?|degree|diploma|higher education|secondary education|level of education)(?![\p{L}-])/iu;

const saysExperience =
  /(?<!\p{L})(?:\p{L}*kogemus(?:t|e|ega)?|töötanud(?=.*(?<!\p{L})aasta)|aasta(?:t|st)?\s+(?:\p{L}+\s+){0,3}(?:tööd|(?:töö)?staaži|praktikat)(?!\p{L})|years?\s+(?:of\s+(?:work|practice)|in)(?!\p{L})|experience)(?![\p{L}-])/iu;

const saysComputer =
  /(?<!\p{L})(?:\p{L}*(?:arvuti|tarkvara|infosüsteem|tabelarvutus|tekstitöötlus|kontoriprogramm)\p{L}*|computers?|software|spreadsheets?)(?!\p{L})/iu;

/** A computer stands in many a duty; to be a skill it has to be used. */
const saysSkill =
  /(?<!\p{L})(?:\p{L}*osku[st]\p{L}*|oskab|kasuta\p{L}*|valda\p{L}*|tundmi\p{L}*|skills?|use)(?!\p{L})/iu;

/** A sentence that says two things is what it says first: `Kõrgharidus ja töökogemus.` */
function partOf(sentence: string): Exclude<SortedPart, 'languages'> | null {
  const places = [
    ['education', saysEducation.exec(sentence)?.index],
    ['experience', saysExperience.exec(sentence)?.index],
    ['computerSkills', saysSkill.test(sentence) ? saysComputer.exec(sentence)?.index : undefined],
  ] as const;
  const said = places.flatMap(([part, at]) => (at === undefined ? [] : [{ part, at }]));
  return said.toSorted((one, other) => one.at - other.at)[0]?.part ?? null;
}

function namesLanguage(sentence: string): boolean {
  const speaksOfOne = /keel|language|(?<![\p{L}\p{N}])[ABC][12](?![\p{L}\p{N}])/iu.test(sentence);
  return speaksOfOne && readLanguages(sentence).languages.length > 0;
}

/** Words that a requirement of a language is made of beside the language and its level. */
const ofLanguages =
  /^(?:keel\p{L}*|osku[st]\p{L}*|oskab|oskama|peab|nõutav|vajalik|on|valda\p{L}*|(?:kõrg|kesk|alg)?tase\p{L}*|vähemalt|ja|ning|ta|languages?|skills?|proficiency|knowledge|of|at|least|levels?|and)$/iu;

/** Does the list of languages hold all that the sentence says? */
function isAllLanguage(sentence: string): boolean {
  const { languages, leftOut } = readLanguages(sentence);
  const levels = new Set(languages.flatMap(({ level }) => wordsOf(level).map(({ folded }) => folded)));
  return (
    leftOut.length === 0 &&
    wordsOf(sentence).every(({ folded, start, end }) => {
      const word = sentence.slice(start, end);
      return levels.has(folded) || ofLanguages.test(word) || languagesNamed(fold(word)).length > 0;
    })
  );
}

/** The sentences and the clauses of an item. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[\p{L}\d)][.])\s+(?=\p{Lu})|(?<=;)\s+/u);
}

/**
 * Sorts what stands under `Nõuded` itself. `labelled`: the fields that have a label of their own; what else is said of
 * those stays with the rest.
 */
export function sortRequirements(
  items: readonly Item[],
  labelled: ReadonlySet<SortedPart>,
): SortedRequirements {
  const sorted: Record<SortedPart, string[]> = {
    education: [],
    experience: [],
    computerSkills: [],
    languages: [],
  };
  const rest: string[] = [];
  for (const { kind, text, rows } of items) {
    const weight = rows[0]?.line.weight;
    const sentences = weight === undefined ? sentencesOf(text) : [text];
    const left =
      kind === 'item' ? sentences.filter((each) => !isTaken(each, sorted, labelled, weight)) : [text];
    if (left.length > 0) rest.push(left.join(' '));
  }
  // The words that announce a list of which nothing is left announce nothing.
  const announced = items[0]?.kind === 'lead-in' && rest.length === 1 && items.length > 1 ? [] : rest;
  return { ...sorted, rest: announced };
}

/** Puts the sentence where it belongs; what only the rest can hold whole is not taken. */
function isTaken(
  sentence: string,
  sorted: Record<SortedPart, string[]>,
  labelled: ReadonlySet<SortedPart>,
  weight: string | undefined,
): boolean {
  const wished = weight !== undefined && isDesirable(weight);
  const said = weight === undefined ? sentence : sentence.slice(`${weight}: `.length);
  const isOfLanguage = !wished && !labelled.has('languages') && namesLanguage(sentence);
  if (isOfLanguage) sorted.languages.push(sentence);
  if (isOfLanguage && isAllLanguage(said)) return true;
  const part = partOf(sentence);
  if (part === null || labelled.has(part)) return false;
  sorted[part].push(sentence);
  return true;
}
