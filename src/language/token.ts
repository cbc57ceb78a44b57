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

const numberOrWord =
  /\p{Nd}+(?:\.\p{Nd}+){0,6}(?![\p{L}\p{M}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu;
const joint = /[-'’ʼ´`\u2010\u2011][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*/uy;
const hyphen = /^[-\u2010\u2011]/;
const plainNumber = /^\p{Nd}+(?:\.\p{Nd}+)*$/u;
const dottedTail = /^(?:\.\p{Nd}+)+/u;

/** The words and numbers of a text, in its order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  numberOrWord.lastIndex = 0;
  for (const found of text.matchAll(numberOrWord)) {
    const start = found.index;
    const last = tokens.at(-1);
    if (last !== undefined && start < last.end) continue;
    tokens.push(...tokenAt(text, start, found[0]));
  }
  return tokens;
}

function tokenAt(text: string, start: number, head: string): readonly Token[] {
  const glued = gluedNumber(text, start, head);
  if (glued !== undefined) return glued;
  const joints = jointsAfter(text, start + head.length);
  const end = start + head.length + joints.reduce((length, each) => length + each.length, 0);
  return [builtToken(head, joints, start, end)];
}

/** `p2.5` is the word `p` and the number `2.5`; `3.6st` is the number `3.6` in a case. */
function gluedNumber(text: string, start: number, head: string): readonly Token[] | undefined {
  const inCase = /^(\p{Nd}+)(\p{L}{2,3})$/u.exec(head);
  if (inCase !== null && isCaseEnding(asWritten(inCase[2] ?? ''))) {
    return [
      {
        text: inCase[1] ?? '',
        start,
        end: start + head.length,
        kind: 'number',
        ending: asWritten(inCase[2] ?? ''),
      },
    ];
  }
  const led = /^(\p{L}{1,12})(\p{Nd}+)$/u.exec(head);
  const rest =
    led === null ? null : dottedTail.exec(text.slice(start + head.length, start + head.length + 12));
  if (led === null || rest === null) return undefined;
  const cut = start + (led[1] ?? '').length;
  return [
    { text: asWritten(led[1] ?? ''), start, end: cut, kind: 'word' },
    {
      text: `${led[2] ?? ''}${rest[0]}`,
      start: cut,
      end: start + head.length + rest[0].length,
      kind: 'number',
    },
  ];
}

function jointsAfter(text: string, from: number): readonly string[] {
  const joints: string[] = [];
  joint.lastIndex = from;
  for (let found = joint.exec(text); found !== null; found = joint.exec(text)) joints.push(found[0]);
  joint.lastIndex = 0;
  return joints;
}

function builtToken(head: string, joints: readonly string[], start: number, end: number): Token {
  const tail = asWritten((joints.at(-1) ?? '').slice(1));
  const ended = joints.length > 0 && isCaseEnding(tail);
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
