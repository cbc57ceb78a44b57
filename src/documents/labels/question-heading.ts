import type { Part } from './part.js';

/** What stands between the question and its verb: the post's name, `you`, `selles ametis`. */
const whoever = '(?:\\p{L}+ ){0,4}?';
const verb =
  '(?:(?:will|would|should|must|can) )?(?:you |we |i )?(?:will |would |should |must |can )?(?:be )?';

/** Headings that ask what their part answers: known by the word that asks and the verb it ends with. Words are folded. */
const questions: readonly (readonly [Part, string])[] = [
  ['rights', `mida ${whoever}(?:voib|void|tohib|tohid|saab|otsustab)(?: otsustada| teha)?`],
  ['rights', `what ${whoever}(?:may|can) (?:do|decide)`],
  ['rights', `what ${whoever}(?:decides?|(?:is|are|re) (?:entitled|allowed) to)`],
  ['rights', '(?:mis|millised|missugused|what) (?:oigused|rights)(?: \\p{L}+){1,5}'],
  ['responsibilities', `(?:mille|millede) eest ${whoever}(?:vastutab|vastutad|vastutan)`],
  ['responsibilities', `what ${whoever}(?:answers?|(?:is|are|re) (?:answerable|accountable|liable)) for`],
  ['duties', `mida ${whoever}(?:teeb|teed|teen|tegema hakkad)`],
  ['duties', `what ${whoever}${verb}(?:do|does|doing|working on)`],
  ['purpose', `(?:milleks|miks) ${whoever}(?:on|vaja|vajalik|olemas|loodud)(?: \\p{L}+)?`],
  ['purpose', `why ${whoever}(?:exists?|matters|need you|(?:is )?(?:needed|here|there))`],
  [
    'requirements',
    `(?:keda|mida) ${whoever}(?:otsime|ootame|oodatakse|eeldame|eeldatakse|nouame|noutakse|oskama|teadma)(?: ${whoever}\\p{L}+lt)?`,
  ],
  ['requirements', `(?:who|what|whom) (?:we|they) (?:are )?(?:need|want|seek|expect|looking for)`],
  ['requirements', `what ${whoever}(?:needs?|brings?|have to (?:know|have))`],
];

const patterns = questions.map(([part, question]) => [part, new RegExp(`^${question}$`, 'u')] as const);

/** The part that answers a heading put as a question; the first that fits, for rights end with `may do`. */
export function meaningOfQuestion(words: readonly string[]): Part | null {
  const all = words.join(' ');
  return patterns.find(([, pattern]) => pattern.test(all))?.[0] ?? null;
}
