import type { Sentence } from './sentence.js';
import { beginsYesOrNo } from './yes-or-no.js';

/** 'Kus on kirjas, et', 'where does it say that', 'kes käskis mul': it is asked of the description, and says nothing of the matter. */
const whereItSays = [
  /\b(?:kus|kuskil|kusagil|kas|kust)(?: (?:kus|kuskil|kusagil|see|on|seisab|uldse|ikka|loen)){0,3} (?:kirjas|kirja pandud|kirjutatud|oeldud|mainitud|margitud)(?: (?:on|et|see))*\b/u,
  /\b(?:where|does)(?: \w+){0,2} (?:does it say|is it (?:said|written|stated|mentioned)|it say|say|written)(?: (?:anywhere|somewhere|that))*\b/u,
];
const whoToldMe = [
  /\bkes (?:utles|utleb|kaskis|kasib|maaras|otsustas|sundis)(?: (?:mulle|mul|mind|et|valja))*(?= (?:ma|mina|pean)\b)|\bkes (?:utles|utleb|kaskis|kasib|maaras|sundis) (?:mulle|mul|mind)(?: et)?\b/u,
  /\bwho (?:told|tells|ordered|orders|asked|said|says|decided) (?:me(?: that| to)?|(?:that )?i (?:have|must|should|need)(?: to)?)\b/u,
];
const ofMyWork = [
  /\b(?:kas )?(?:see |need )?(?:on |oleks |ongi )?(?:ikka |uldse )?(?:minu|mu) (?:too|asi|rida|teha)\b/u,
  /\bkas (?:ma |mina )?olen (?:kohustatud|sunnitud)\b/u,
  /\b(?:is|are)(?: (?:it|this|that|these))? (?:really |also )?my (?:job|work|business)(?: to)?\b|\bmy (?:job|business)(?: or not)?$/u,
  /\b(?:am i|i am) (?:obliged|obligated|required|supposed|expected) to\b/u,
];

/** Whether somebody has asked if a thing is theirs to do: 'is it my job to', 'kas kirjad on minu töö', 'who told me to'. */
export function asksOfOwnWork(sentence: Sentence): boolean {
  const said = sentence.folded;
  const asksWhether = beginsYesOrNo(sentence) || /\bkas\b|^on see\b/u.test(said);
  return (asksWhether && isSaid(ofMyWork, said)) || isSaid(whoToldMe, said);
}

function isSaid(patterns: readonly RegExp[], said: string): boolean {
  return patterns.some((pattern) => pattern.test(said));
}

/** The places of the words by which it is asked where something stands, who said so, or whether it is one's own to do. */
export function placesOfFraming(sentence: Sentence): ReadonlySet<number> {
  const said = sentence.folded;
  const patterns = asksOfOwnWork(sentence) ? [...whereItSays, ...whoToldMe, ...ofMyWork] : whereItSays;
  return new Set(
    patterns.flatMap((pattern) => {
      const [words] = pattern.exec(said) ?? [];
      if (words === undefined) return [];
      const first = wordsIn(said.slice(0, said.search(pattern)));
      return Array.from({ length: wordsIn(words) }, (_, at) => first + at);
    }),
  );
}

function wordsIn(text: string): number {
  return text.split(' ').filter((word) => word !== '').length;
}
