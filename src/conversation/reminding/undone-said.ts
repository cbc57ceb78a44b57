import { meaningsSaid } from '../words/said-meanings.js';

/**
 * 'Arendusosakonna inimestele, kes pole veel kinnitanud', 'kinnitamata aednikele', 'IT osakonnale peale nende, kes on
 * kinnitanud': of those who are named some are meant. The words without that; `undefined` where nothing of it is said, or
 * of others: 'juhtidele ja neile, kes pole kinnitanud'.
 */
export function withoutUndone(words: readonly string[]): readonly string[] | undefined {
  const start = words.findIndex((word) => whose.test(word));
  const end = words.findIndex((word, at) => at > start && isDone(word)) + 1;
  if (start < 0 || end === 0) return withoutUndoneOnes(words);
  const { meanings, unknown } = meaningsSaid(words.slice(start, end));
  const before = withoutLast(joining, words.slice(0, start));
  const behind = words.slice(end);
  if (unknown.length > 0 || areNamed(behind)) return undefined;
  if (meanings.has('not'))
    return them.test(before.at(-1) ?? '') && joining.test(before.at(-2) ?? '')
      ? undefined
      : [...before.filter((word) => !them.test(word)), ...behind];
  const named = withoutLast(them, before);
  const rest = withoutLast(but, named);
  return rest.length < named.length ? [...withoutLast(joining, rest), ...behind] : undefined;
}

function withoutUndoneOnes(words: readonly string[]): readonly string[] | undefined {
  const rest = words.filter((word) => !meaningsSaid([word]).meanings.has('undone'));
  return rest.length < words.length ? rest : undefined;
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
const joining = /^(?:ja|ning|and)$/u;
/** Beside a name it says nothing more. */
const them = /^(?:neile|nendele|nende|need|neid|nad|those|them|ones)$/u;
const but = /^(?:aga|kuid|peale|va|valja|arvatud|mitte|jattes|except|excluding|but|not|without|for)$/u;
