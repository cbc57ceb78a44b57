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
const behind = new RegExp(
  String.raw`^(?:aga |ja |palun |please |and )?(?<verb>lisa|lisame|add|append)\b(?:(?<which>[^:]{0,40}?)\b${ending}(?:[^:]{0,30}:)?|(?<named>[^:]{0,40}\b${what}[^:]{0,20}):)\s*(?<text>\S.{0,2000})$`,
  'isu',
);
const english = /^(?:change|set|make|replace|rewrite|add|append)$/iu;

/** 'Muuda teksti: …': what stands behind the colon is to be the message. */
export function textInstead(said: string): SaidText | undefined {
  return textIn(said, instead, 'instead');
}

/** 'Lisa lõppu …': only a form that is there has an end. */
export function textBehind(said: string): SaidText | undefined {
  return textIn(said, behind, 'behind');
}

function textIn(said: string, pattern: RegExp, how: SaidText['how']): SaidText | undefined {
  const { verb = '', which, named, text } = pattern.exec(said.trim())?.groups ?? {};
  if (text === undefined) return undefined;
  const language = which ?? named ?? '';
  const isEnglish =
    /ingl|english/iu.test(language) || (english.test(verb) && !/eesti|estonian/iu.test(language));
  return {
    field: isEnglish ? 'messageEn' : 'message',
    how,
    text: text.replace(/^[„“"](?<inner>.*)[“”"]$/su, '$<inner>'),
  };
}
