import { isDepartment } from './names-said.js';
import { meaningsSaid, saysUnit } from '../words/said-meanings.js';

/**
 * 'Arendusosakonna inimestele, kes pole veel kinnitanud', 'kinnitamata aednikele', 'IT osakonnale peale nende, kes on
 * kinnitanud': of those who are named some are meant. The words without that; `undefined` where nothing of it is said, or
 * of others: 'juhtidele ja neile, kes pole kinnitanud'.
 */
export function withoutUndone(words: readonly string[]): readonly string[] | undefined {
  const clause = clauseIn(words);
  if (clause === undefined) return withoutUndoneOnes(words);
  const { start, end } = clause;
  const { meanings, unknown } = meaningsSaid(words.slice(start, end));
  const before = withoutLast(joining, words.slice(0, start));
  const behind = words.slice(end);
  if (unknown.length > 0 || areNamed(behind)) return undefined;
  if (meanings.has('not'))
    return them.test(before.at(-1) ?? '') && joining.test(before.at(-2) ?? '')
      ? undefined
      : [...before.filter((word) => !them.test(word)), ...behind];
  const named = withoutLast(them, before);
  // 'Peale juhtide ja nende, kes on kinnitanud' leaves out both.
  if (joining.test(named.at(-1) ?? '') && named.some((word) => leavesOut.test(word)))
    return [...withoutLast(joining, named), ...behind];
  const rest = withoutLast(but, named);
  return rest.length < named.length ? [...withoutLast(joining, rest), ...behind] : undefined;
}

/**
 * 'Juhtidele ja neile, kes pole kinnitanud' is for both, as 'neile, kes pole kinnitanud, ja juhtidele' is: the words in
 * that order, or as they stand.
 */
export function undoneFirst(words: readonly string[]): readonly string[] {
  const found = clauseIn(words);
  if (found === undefined) return words;
  const { start, end } = found;
  const isJoined = them.test(words[start - 1] ?? '') && joining.test(words[start - 2] ?? '');
  const clause = words.slice(start - 1, end);
  if (start < 2 || !isJoined || !meaningsSaid(clause).meanings.has('not')) return words;
  const before = words.slice(0, start - 2);
  const isOfSome = (word: string, at: number) =>
    meaningsSaid([word]).unknown.length > 0 || saysUnit(word) || isDepartment(before, at);
  const from = before.findIndex(isOfSome);
  const row = before.slice(from);
  if (from < 0 || !row.every((word, at) => isOfSome(word, from + at) || joining.test(word))) return words;
  const told = row.at(-1)?.endsWith('le') ? row : ['to', ...row];
  const behind = words.slice(end);
  const rest = areNamed(behind) ? behind : withoutFirst(joining, behind);
  const wish = withoutLast(ofAll, before.slice(0, from));
  return [...wish, ...clause, 'ja', ...told, ...rest];
}

/** From 'kes' to 'kinnitanud'; most questions have no such words, and are looked through no further. */
function clauseIn(words: readonly string[]): { readonly start: number; readonly end: number } | undefined {
  const start = words.findIndex((word) => whose.test(word));
  if (start < 0) return undefined;
  const end = words.findIndex((word, at) => at > start && isDone(word)) + 1;
  return end === 0 ? undefined : { start, end };
}

function withoutUndoneOnes(words: readonly string[]): readonly string[] | undefined {
  // All of them together are looked up once, for whatever else is read of them.
  if (!meaningsSaid(words).meanings.has('undone')) return undefined;
  const rest = words.filter((word) => !meaningsSaid([word]).meanings.has('undone'));
  return rest.length < words.length ? rest : undefined;
}

function withoutFirst(some: RegExp, words: readonly string[]): readonly string[] {
  return some.test(words[0] ?? '') ? words.slice(1) : words;
}

function withoutLast(some: RegExp, words: readonly string[]): readonly string[] {
  return words.slice(0, words.findLastIndex((word) => !some.test(word)) + 1);
}

/** 'Neile, kes pole kinnitanud, ja juhtidele', and not '…, saada meeldetuletus'. */
function areNamed(words: readonly string[]): boolean {
  const next = words.find((word) => !joining.test(word)) ?? '';
  const { meanings } = meaningsSaid([next]);
  const isToBeDone = ['reminder', 'remind', 'send', 'notice'] as const;
  return joining.test(words[0] ?? '') && !but.test(next) && !isToBeDone.some((each) => meanings.has(each));
}

function isDone(word: string): boolean {
  const { meanings } = meaningsSaid([word]);
  return meanings.has('done') || meanings.has('didSo');
}

const whose = /^(?:kes|kel|kellel|who)$/u;
/** Of those who are named, all. */
const ofAll = /^(?:all|the|koik|koigile|koikidele)$/u;
const joining = /^(?:ja|ning|and)$/u;
/** Beside a name it says nothing more. */
const them = /^(?:neile|nendele|nende|need|neid|nad|those|them|ones)$/u;
const leavesOut = /^(?:peale|va|valja|jattes|except|excluding)$/u;
const but = /^(?:aga|kuid|peale|va|valja|arvatud|mitte|jattes|except|excluding|but|not|without|for)$/u;
