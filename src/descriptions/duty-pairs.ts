import { normalDutyNumber } from './duty-number.js';
import type { Duty } from './job-description.js';
import { likeness } from './likeness.js';

export interface DutyPairs {
  /** Duties that both versions have, in the order of the later one. */
  readonly kept: readonly { readonly before: Duty; readonly after: Duty }[];
  readonly removed: readonly Duty[];
  readonly added: readonly Duty[];
}

type Alike = (before: Duty, after: Duty) => boolean;

function sameNumber(before: Duty, after: Duty): boolean {
  if (before.number === null || after.number === null) return false;
  return normalDutyNumber(before.number) === normalDutyNumber(after.number);
}

/** Half of the words stayed: a duty that was reworded, whatever became of its number. */
const reworded = 0.5;
/** With the number the same, a fifth of the words is enough: another duty that took the number shares fewer. */
const underSameNumber = 0.2;

/**
 * How duties of two versions are known to be the same, the surest sign first. A number alone comes last: where a duty
 * is taken out, those behind it are numbered anew, and each must still meet itself.
 */
const signs: readonly Alike[] = [
  (before, after) => before.text === after.text && before.number === after.number,
  (before, after) => before.text === after.text,
  (before, after) => sameNumber(before, after) && likeness(before.text, after.text) >= underSameNumber,
  (before, after) => likeness(before.text, after.text) >= reworded,
  sameNumber,
];

/** Says of each duty what became of it; each is met once. */
export function pairDuties(before: readonly Duty[], after: readonly Duty[]): DutyPairs {
  const partner = new Map<Duty, Duty>();
  let waiting = before;
  for (const alike of signs) {
    for (const duty of after) {
      if (partner.has(duty)) continue;
      const found = waiting.find((each) => alike(each, duty));
      if (found === undefined) continue;
      partner.set(duty, found);
      waiting = waiting.filter((each) => each !== found);
    }
  }
  return {
    kept: after.flatMap((duty) => {
      const met = partner.get(duty);
      return met === undefined ? [] : [{ before: met, after: duty }];
    }),
    removed: waiting,
    added: after.filter((duty) => !partner.has(duty)),
  };
}
