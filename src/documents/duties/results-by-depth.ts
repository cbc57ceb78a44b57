import type { Duty } from '../../descriptions/index.js';
import { numberParts } from '../lines/leading-number.js';
import { isAction } from '../lines/words.js';

/** `Register on peetud`, `Infovahetus toimib`: how things are, and not what somebody does. */
const state = /(?<!\p{L})(?:on|ei|toimub|toimib|vastab|saab|saavad|is|are|has|have)(?!\p{L})/iu;

function saysWhatToDo({ text }: Duty): boolean {
  return isAction(text) || (/\p{L}mine(?!\p{L})/u.test(text) && !state.test(text));
}

function isUnder(deeper: Duty, duty: Duty | undefined): boolean {
  return duty !== undefined && deeper.number?.startsWith(`${duty.number}.`) === true;
}

/**
 * `3.1. Kontrollib kaeve.` over `3.1.1. Kaevud on kontrollitud.` under a heading that names results, where nothing else
 * can be them: what counts one deeper is what is expected of the duty it stands under. Where most of it says what to
 * do, it is duties.
 */
export function withDeeperResults(duties: readonly Duty[]): readonly Duty[] {
  const depths = duties.map(({ number }) => (number === null ? 0 : numberParts(number).length));
  const least = Math.min(...depths);
  const deeper = duties.filter((_, at) => depths[at] === least + 1);
  const areTwoLevels = least > 0 && deeper.length > 0 && depths.every((depth) => depth <= least + 1);
  if (!areTwoLevels || duties.some(({ results }) => results.length > 0)) return duties;
  if (deeper.filter(saysWhatToDo).length > deeper.length / 2) return duties;
  const read: Duty[] = [];
  for (const duty of duties) {
    const over = read.at(-1);
    if (!deeper.includes(duty)) read.push(duty);
    else if (over !== undefined && isUnder(duty, over))
      read.splice(-1, 1, { ...over, results: [...over.results, duty.text] });
    else return duties;
  }
  return read;
}

/** Duties one deeper than others that say how things are: results, it may be, though no heading says so. */
export function dutiesLikeResults(duties: readonly Duty[]): readonly Duty[] {
  const kept = new Set(withDeeperResults(duties).map(({ number }) => number));
  const deeper = duties.filter(({ number }) => !kept.has(number));
  return deeper.filter(({ text }) => state.test(text)).length > deeper.length / 2 ? deeper : [];
}
