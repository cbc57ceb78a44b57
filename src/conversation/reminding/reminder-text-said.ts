import { detectLanguage, type Language } from '../../language/index.js';

/** What HR wants the message to say, in the words to be sent; `field`: which of the two languages it is for. */
export interface SaidText {
  readonly field: 'message' | 'messageEn';
  /** `behind`: after what it says now. */
  readonly how: 'instead' | 'behind';
  readonly text: string;
}

const what = String.raw`(?:\p{L}*tekst\p{L}*|\p{L}*sõnum\p{L}*|sonum\p{L}*|kirja?(?:ks|s)?|text|wording|message)`;
const instead = new RegExp(
  String.raw`^(?:palun |please )?(?:(?<verb>muuda|muudame|vaheta|asenda|kirjuta|pane|change|set|make|replace|rewrite)\b)?(?<which>[^:]{0,60}?\b${what}[^:]{0,40}):\s*(?<text>\S.{0,2000})$`,
  'isu',
);
const ending = String.raw`(?:lõppu|loppu|at the end|to the end)`;
/** 'Lisa juurde, et …', 'add a line saying …': what it is to say needs no colon. */
const saying = new RegExp(
  String.raw`^(?:aga |ja |siis |palun |please |and |then |also |can you |could you )*(?:(?:lisa|lisame|kirjuta|pane)\s+(?:(?:ka|veel|sinna|sellele|(?:${what}))\s+)*(?:juurde|lõppu|loppu|sisse|${what})(?:\s+(?:ka|veel|juurde|lõppu))*,?\s+et|(?:add|include|mention|append)\s+(?:(?:a|another|one|also|to|the|line|sentence|note|something|in|it|at|end|message|text)\s+)*(?:that says|saying|to say|telling them|(?<=(?:mention|line|sentence|note)\s)that))\s+(?<text>\S.{2,2000})$`,
  'isu',
);
const behind = new RegExp(
  String.raw`^(?:aga |ja |palun |please |and )?(?<verb>lisa|lisame|add|append)\b(?:(?<which>[^:]{0,40}?)\b${ending}(?:[^:]{0,30}:)?|(?<named>[^:]{0,40}\b${what}[^:]{0,20}):)\s*(?<text>\S.{0,2000})$`,
  'isu',
);

/** 'Muuda teksti: …': what stands behind the colon is to be the message. */
export function textInstead(said: string): SaidText | undefined {
  return textIn(said, instead, 'instead');
}

/** 'Lisa lõppu …': only a form that is there has an end. */
export function textBehind(said: string): SaidText | undefined {
  const text = saying.exec(said.trim())?.groups?.['text'];
  if (text === undefined) return textIn(said, behind, 'behind');
  const { language } = detectLanguage(text);
  return { field: fieldIn(language), how: 'behind', text: begunLarge(text) };
}

/** A clause of what was said becomes a sentence of the message. */
function begunLarge(text: string): string {
  const begun = text.slice(0, 1).toLocaleUpperCase('et') + text.slice(1);
  return /[.!?]$/u.test(begun) ? begun : `${begun}.`;
}

function fieldIn(language: Language): SaidText['field'] {
  return language === 'et' ? 'message' : 'messageEn';
}

/** 'Inglise tekst: …'. */
function languageNamed(told: string): Language | undefined {
  if (/ingl|english/iu.test(told)) return 'en';
  return /eesti|estonian/iu.test(told) ? 'et' : undefined;
}

/** `undefined` where the text itself does not show it. */
function languageWritten(text: string): Language | undefined {
  const { language, confidence } = detectLanguage(text);
  return confidence > sure ? language : undefined;
}

const sure = 0.5;

function textIn(said: string, pattern: RegExp, how: SaidText['how']): SaidText | undefined {
  const { verb = '', which, named, text } = pattern.exec(said.trim())?.groups ?? {};
  if (text === undefined) return undefined;
  const told = `${verb} ${which ?? named ?? ''}`;
  return {
    field: fieldIn(languageNamed(told) ?? languageWritten(text) ?? detectLanguage(told).language),
    how,
    text: text.replace(/^[„“"](?<inner>.*)[“”"]$/su, '$<inner>'),
  };
}
