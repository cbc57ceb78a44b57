import { isOfThing, type PartMeaning } from '../cues/cue-table.js';
import { namesSomebody, type Message } from '../message/message.js';
import type { Sentence } from '../words/sentence.js';
import { hasQuestionWord } from '../words/split-message.js';
import { strongestPart } from '../message/strongest-part.js';

/** Parts that need more words to be of something else: 'haridust vaja?' asks for them. */
const ofMatters: readonly PartMeaning[] = ['education', 'languages', 'unit', 'review', 'results'];

/** Something is broken, lacking or wanted. */
const trouble =
  /\b(?:ei (?:toota|tooda|toimi|kaivitu|avane|lahe|saa|tule|aita|uhendu|hakka|prindi|lae)|katki|rikkis|rikki|aeglane|aeglaselt|hangu\w*|jookse[bs] kokku|rike|rikke\w*|torge|kadus|kadunud|puudu|puudub|pole|otsas|lekib|umbes|viga|vaja|vajan|vajame|oleks vaja|tahan uut|soovin uut|tuleb|tuleks|broken|broke|slow|crash\w*|lost|missing|stuck|fail\w*|faults?|not working|(?:doesn'?t|does not|won'?t|isn'?t|is not|can'?t|cannot|not) \w+|need|needs)\b/;
/** What asks for the part itself, or only speaks of asking. */
const asking =
  /\b(?:mis|mida|mille\w*|milli\w+|missugu\w+|mitu|kas|kus|keda|what|whats|which|whom|how many|do|does|am|teada|kusida|utle|know|ask|tell|ametijuhend\w*|oskus\w*|oskama|skills?)\b/;

/**
 * 'Arvuti on aeglane', 'vajan uut telefoni', 'leping tuleb üle vaadata': somebody has to do something about it. It asks
 * who does, and not what the asker's own description says of such things.
 */
export function tellsOfTrouble(message: Message): boolean {
  if (isLockedOut(message)) return true;
  const part = strongestPart(message);
  if (part === 'rights' && runsOut(message)) return true;
  if (part === undefined || !(isOfThing(part) || (ofMatters.includes(part) && saysMore(message))))
    return false;
  if (namesSomebody(message) || message.undescribed.length + message.numbers.length > 0) return false;
  return tellsOfLack(message.sentence);
}

/** 'Tahan Itaaliasse õppima minna' asks for leave, and for nobody's education. */
const wish =
  /\b(?:tahan|tahaks\w*|soovi\w*|plaanin|kavatsen)\b.*\b(?:minna|oppida|astuda|osaleda|soita|kandideerida)\b|\b(?:want|like|plan|planning|going|wish|hoping) to (?:go|study|enrol\w*|travel|attend|apply)\b/;

/** Whether something is broken, lacking or wanted, whatever it is. */
export function tellsOfLack(sentence: Sentence): boolean {
  const said = sentence.folded;
  return (trouble.test(said) || wish.test(said)) && !speaksOfAsking(said);
}

/** Whether a folded text asks for a part itself, or speaks of asking. */
export function speaksOfAsking(said: string): boolean {
  return asking.test(said.replace(/does not/, ''));
}

const ending = /\b(?:aegu\w*|lope(?:b|vad|mas)|run(?:s|ning)? out|expir\w+)\b/;

/** 'My permission runs out', 'mu luba aegub': it has to be given anew. */
function runsOut(message: Message): boolean {
  const { text, folded } = message.sentence;
  return !namesSomebody(message) && !hasQuestionWord(text) && ending.test(folded);
}

const password = /\b(?:parool\p{L}*|salason\p{L}*|passwords?)\b/u;
const renewed =
  /\b(?:unust\p{L}+|vaheta\p{L}+|muuta|muudan|uuenda\p{L}*|lahtesta\p{L}*|taasta\p{L}*|uuesti|aegu\p{L}+|lukus|ei (?:toota|kehti|sobi|lahe|toimi|tule)|forg[eo]t\p{L}*|reset\p{L}*|renew|change|changing|expired|locked|(?:doesn'?t|does not|isn'?t|not) work\p{L}*)\b/u;

/** 'Unustasin parooli', 'where can I reset my password': what it is nobody may tell, and somebody makes it anew. */
function isLockedOut(message: Message): boolean {
  const { folded } = message.sentence;
  return !namesSomebody(message) && password.test(folded) && renewed.test(folded);
}

function saysMore({ sentence, rest }: Message): boolean {
  return rest.some((at) => !trouble.test(sentence.words[at]?.folded ?? ''));
}
