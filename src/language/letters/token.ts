import { asWritten } from './letters.js';
import { isCaseEnding } from './case-ending.js';

/** One word or number of a text. `start` and `end` are offsets in the text as given, the case ending included. */
export interface Token {
  /** Composed, lower-case; without a case ending that stood behind a hyphen or an apostrophe. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number';
  /** What stood behind the hyphen: `d` of `MDFT-d`, `st` of `3.6-st`. */
  readonly ending?: string;
  /** The parts of a hyphenated word: `it`, `lahenduste` of `IT-lahenduste`. */
  readonly parts?: readonly string[];
}

/** `80 000`: groups of three digits behind a space are one number. */
const grouped = /\p{Nd}{1,3}(?:[ \u00A0\u202F]\p{Nd}{3})+(?![\p{L}\p{M}\p{N}]|[.,]\p{Nd})/uy;
const numberOrWord =
  /\p{Nd}+(?:\.\p{Nd}+){1,6}\p{L}{1,3}(?![\p{L}\p{M}\p{N}])|\p{Nd}+(?:\.\p{Nd}+){0,6}(?![\p{L}\p{M}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu;
const joint = /[-'’ʼ´`\u2010\u2011][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*/uy;
/** `PRiga`, `KMHga`, `IDd`: an abbreviation in capitals, and its case behind it without a hyphen. */
const abbreviationInCase = /^(\p{Lu}{2,6})(\p{Ll}{1,4})$/u;
const hyphen = /^[-\u2010\u2011]/;
const plainNumber = /^\p{Nd}+(?:\.\p{Nd}+)*$/u;
const numberFirst = /^(\p{Nd}+(?:\.\p{Nd}+)*)(\p{L}{1,3})$/u;
const wordFirst = /^(\p{L}{1,12})(\p{Nd}+)$/u;
const dottedTail = /(?:\.\p{Nd}{1,9}){1,6}(?![\p{L}\p{M}\p{N}])/uy;

/** The words and numbers of a text, in its order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (
    let found = matchAt(numberOrWord, text, from);
    found !== null;
    found = matchAt(numberOrWord, text, from)
  ) {
    tokens.push(...tokenAt(text, found.index, found[0]));
    from = tokens.at(-1)?.end ?? text.length;
  }
  return tokens;
}

/** The first match at or behind the place (for a sticky pattern: at the place). */
function matchAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function tokenAt(text: string, start: number, head: string): readonly Token[] {
  const number = groupedNumber(text, start, head);
  if (number !== undefined) return [number];
  const glued = gluedNumber(text, start, head);
  if (glued !== undefined) return glued;
  const joints = jointsAfter(text, start + head.length);
  const end = start + head.length + joints.reduce((length, each) => length + each.length, 0);
  return [builtToken(head, joints, start, end)];
}

function groupedNumber(text: string, start: number, head: string): Token | undefined {
  if (head.length > 3 || !plainNumber.test(head)) return undefined;
  const found = matchAt(grouped, text, start)?.[0];
  if (found === undefined) return undefined;
  const joints = jointsAfter(text, start + found.length);
  return builtToken(found.replace(/\D/g, ''), joints, start, start + found.length + joints.join('').length);
}

/** `p2.5` is the word `p` and the number `2.5`; `3.6st` is the number `3.6` in a case. */
function gluedNumber(text: string, start: number, head: string): readonly Token[] | undefined {
  const led = numberFirst.exec(head);
  if (led !== null) return numberWithLetters(start, led[1] ?? '', led[2] ?? '');
  const trailed = wordFirst.exec(head);
  const rest = matchAt(dottedTail, text, start + head.length)?.[0];
  if (trailed === null || rest === undefined) return undefined;
  const [, word = '', digits = ''] = trailed;
  const cut = start + word.length;
  return [
    { text: asWritten(word), start, end: cut, kind: 'word' },
    { text: digits + rest, start: cut, end: cut + digits.length + rest.length, kind: 'number' },
  ];
}

function numberWithLetters(start: number, number: string, letters: string): readonly Token[] | undefined {
  const cut = start + number.length;
  const end = cut + letters.length;
  const ending = asWritten(letters);
  if (isCaseEnding(ending) && letters.length > 1)
    return [{ text: number, start, end, kind: 'number', ending }];
  if (!number.includes('.')) return undefined;
  return [
    { text: number, start, end: cut, kind: 'number' },
    { text: ending, start: cut, end, kind: 'word' },
  ];
}

function jointsAfter(text: string, from: number): readonly string[] {
  const joints: string[] = [];
  let at = from;
  for (let found = matchAt(joint, text, at); found !== null; found = matchAt(joint, text, at)) {
    joints.push(found[0]);
    at += found[0].length;
  }
  return joints;
}

function builtToken(head: string, joints: readonly string[], start: number, end: number): Token {
  const [, abbreviation = '', behind = ''] = (joints.length === 0 && abbreviationInCase.exec(head)) || [];
  if (isCaseEnding(behind))
    return { text: asWritten(abbreviation), start, end, kind: 'word', ending: behind };
  const tail = asWritten((joints.at(-1) ?? '').slice(1));
  const ended = isCaseEnding(tail) && !(tail === 't' && /n$/i.test(head));
  const kept = ended ? joints.slice(0, -1) : joints;
  const text = asWritten(head + kept.join(''));
  const kind = plainNumber.test(text) ? 'number' : 'word';
  const hyphened = kept.length > 0 && kept.every((each) => hyphen.test(each));
  return {
    text,
    start,
    end,
    kind,
    ...(ended ? { ending: tail } : {}),
    ...(hyphened ? { parts: [head, ...kept.map((each) => each.slice(1))].map(asWritten) } : {}),
  };
}
