import { countSaid } from '../words/ordinals.js';
import { saysAny, type Sentence, type SpokenWord } from '../words/sentence.js';
import { wordSet } from '../words/word-set.js';

/** Which of the duties are wanted: those that have something to do with a matter, or those that matter most. */
export type DutiesWanted =
  | { readonly kind: 'of-matter'; readonly matter: string }
  | { readonly kind: 'foremost' };

const behindEnglish =
  /\b(?:dut(?:y|ies)|dutys|tasks?)\b[^?.!]{0,24}?\b(?:mention(?:s|ing)?|concern(?:s|ing)?|involv(?:e|es|ing)|includ(?:e|es|ing)|contain(?:s|ing)?|regarding|(?:related|connected|linked) (?:to|with)|about|to do with|with the words?) (?<matter>[^?.!]+)/iu;
const behindEstonian =
  /(?:ülesan|ulesan|kohustus)\p{L}*[^?.!]{0,24}?(?<!\p{L})(?:seotud|puuduta\p{L}*|sisalda\p{L}*|maini\p{L}*|nimeta(?:b|vad|takse)|räägi(?:b|vad|takse)|on sõna) (?<matter>[^?.!]+)/iu;
const beforeEstonian =
  /(?<matter>\p{L}+(?: ja \p{L}+)?) (?:seotud|puudutava\p{L}*|käsitleva\p{L}*|sisaldava\p{L}*) (?:töö)?(?:ülesan|ulesan|kohustus)\p{L}*/iu;

/** 'Is it my task to answer letters', 'kas kirjadele vastamine on minu ülesanne': whether it has to do with any of them. */
const whetherEnglish =
  /\b(?:is|does|isn['’]?t) (?:it )?(?:(?:belong|part) (?:to|of) )?(?:my|his|her|their|our|[\p{L} ]{2,40}['’]s) (?:task|duty|dut(?:y|ies)|tasks) to (?<matter>[^?.!]+)/iu;
const whetherEstonian =
  /(?<!\p{L})kas (?:minu|mu|tema|ta) (?:töö|ameti)?(?:ülesan|ulesan|kohustus)\p{L}* (?:on|hulka kuulub|hulgas on|kuulub) (?<matter>[^?.!]+)|(?<!\p{L})kas (?<said>[^?.!]+?) (?:on|kuulub) (?:minu|mu|tema) (?:töö|ameti)?(?:ülesan|ulesan|kohustus)\p{L}*/iu;

const foremost =
  /^(?:(?:koige )?(?:olulis|tahtsa)\p{L}*|prioritee\p{L}*|important|priorit(?:y|ies)|top|crucial|critical)$/u;
const first = wordSet('peamised peamist peamiseid pohilist pohilised main key core');

/** `undefined` where all of them are asked for. */
export function dutiesWanted(sentence: Sentence): DutiesWanted | undefined {
  const matter = matterSaid(sentence.text);
  if (matter !== undefined) return { kind: 'of-matter', matter };
  const counted = sentence.words.some(saysHowMany) && saysAny(sentence, first);
  const isRanked = counted || sentence.words.some(({ folded }) => foremost.test(folded));
  return isRanked ? { kind: 'foremost' } : undefined;
}

function saysHowMany({ number, folded }: SpokenWord): boolean {
  return number || countSaid(folded) > 1;
}

function matterSaid(text: string): string | undefined {
  const ways = [behindEnglish, behindEstonian, beforeEstonian, whetherEnglish, whetherEstonian];
  const { groups } = ways.map((way) => way.exec(text)).find((said) => said !== null) ?? {};
  const matter = (groups?.['matter'] ?? groups?.['said'])?.replace(pleasantly, '').trim() ?? '';
  return matter === '' || pointing.test(matter) ? undefined : matter;
}

/** The indexes of the words that say of what matter the duties are wanted. */
export function placesOfMatter({ text, words }: Sentence): ReadonlySet<number> {
  const matter = matterSaid(text);
  if (matter === undefined) return new Set();
  const start = text.lastIndexOf(matter);
  const end = start + matter.length;
  return new Set(words.flatMap((word, at) => (word.start >= start && word.end <= end ? [at] : [])));
}

const pleasantly = /\s*,?\s*(?:please|pls|plz|palun)\s*$/iu;
/** 'About my job', 'about it': no matter of its own. */
const pointing =
  /^(?:(?:my|the|this|that|his|her|their|your|mu|minu|tema|selle|oma)(?: (?:job|work|position|role|töö\p{L}*|ametikoha\p{L}*))?|me|it|them|him|mind|mulle|seda|minuga|temaga|sellega)$/iu;
