import type { Groups, Take } from './taking.js';

const clockTime =
  /\b(?:(?:kell|kella|kl|at|around|about|umbes) (?<hour>[01]?\d|2[0-3])(?:ks|st)?(?! (?:inimes|tootaja|tukk|tk|people|persons|staff))(?: (?<minute>[0-5]\d))?(?: (?<half>am|pm))?|(?<hour12>0?[1-9]|1[0-2])(?: (?<minute12>[0-5]\d))? ?(?<half12>am|pm))\b/u;
/** Beside a day: 'homme 9ks', '8 Dec 14:00'. */
const bareTime = /\b(?<hour>0?[6-9]|1\d|2[0-3])(?:ks| (?<minute>[0-5]\d))\b/u;
const noon = /\b(?:lounaks|lounal|lounaajal|keskpaeval|keskpaevaks|(?:at )?(?:noon|midday|lunchtime))\b/u;
const endOfDay = /\b(?:too)?paeva lop(?:uks|us|uni)\b|\b(?:by )?(?:end of (?:the )?day|eod|cob)\b/u;
/** Hours in words, from one on, as far as they show which: 'kell kümme', 'kella kümneks'. */
const hourWords = [
  /^u(?:ks|he(?:ks)?)$/u,
  /^kah?(?:ks|he(?:ks)?)$/u,
  /^kolm(?:e|eks)?$/u,
  /^nel(?:i|ja|jaks)$/u,
  /^vii(?:s|e|eks)$/u,
  /^kuu(?:s|e|eks)$/u,
  /^seits(?:e|me|meks)$/u,
  /^kaheksa(?:ks)?$/u,
  /^uheksa(?:ks)?$/u,
  /^kum(?:me|ne|neks)$/u,
] as const;
const lateHours = [/^uksteist(?:kum(?:me|neks))?$/u, /^kaksteist(?:kum(?:me|neks))?$/u] as const;
const saidHour = /\b(?:kell|kella|kl) (?:(?<half>pool|poole) )?(?<hour>\p{L}+)\b/u;

const morning = /\b(?:(?:in the )?morning|first thing|hommik(?:ul|uks|upoole)|varahommikul|kohe hommikul)\b/u;
const afternoon = /\b(?:(?:in the )?afternoon|parast lounat|pealelounal|parastlounal)\b/u;
/** Parts of the day, each with its hour. */
const hoursOfDay: readonly (readonly [RegExp, number])[] = [
  [noon, 12 * 60],
  [afternoon, 14 * 60],
  [endOfDay, 16 * 60],
];

/** An hour of the day, as it was said. */
interface SaidHour {
  /** Since midnight; `null`: none was said. */
  readonly minutes: number | null;
  /** That it is before noon. */
  readonly isMorning: boolean;
}

/** The hour, or the part of the day. A bare number is one beside a day only. */
export function hourIn(take: Take, isBesideDay: boolean): SaidHour {
  const time = take(clockTime) ?? (isBesideDay ? take(bareTime) : null);
  const ofPart = hoursOfDay.find(([part]) => take(part) !== null)?.[1] ?? null;
  const isMorning = take(morning) !== null;
  return { minutes: time === null ? ofPart : minutesOf(time.groups ?? {}), isMorning };
}

/** 'Kell kümme' as 'kell 10'. */
export function hoursInFigures(said: string): string {
  const { hour = '', half } = saidHour.exec(said)?.groups ?? {};
  const at = [...hourWords, ...lateHours].findIndex((each) => each.test(hour));
  if (at < 0) return said;
  return said.replace(saidHour, half === undefined ? `kell ${at + 1}` : `kell ${at || 12} 30`);
}

function minutesOf(groups: Groups): number {
  const hour = Number(groups['hour'] ?? groups['hour12']);
  const half = groups['half'] ?? groups['half12'];
  const ofDay = half === undefined || hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return ofDay * 60 + Number(groups['minute'] ?? groups['minute12'] ?? 0);
}
