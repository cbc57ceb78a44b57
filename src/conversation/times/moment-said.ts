import { timeInFigures } from '../../ground/index.js';
import { addDays } from '../../reminders/index.js';
import { dayIn } from './day-said.js';
import { dueIn } from './due-said.js';
import { hourIn, hoursInFigures } from './hour-said.js';
import { dayFrom, type SaidDay } from './said-day.js';

/** When something is to go out, as it was said. */
export interface SaidMoment {
  readonly day: SaidDay | null;
  /** Minutes since midnight; `null`: when people begin to work. */
  readonly minutes: number | null;
  /** No hour was said, but that it is before noon. */
  readonly morning?: true;
}

/** When, as it was said, and `rest`: the words without it. */
export interface SaidTimes {
  readonly moment: SaidMoment | null;
  readonly due: SaidDay | null;
  readonly rest: readonly string[];
}

const someMonth =
  /^(?:jaanuar|veebruar|aprill|juuni|juuli|august|septemb|oktoob|novemb|detsemb|januar|februar|april|june|july|octob|decemb)/u;

/** The moment in the words of a command, the day by which it is due, and the words without them; `null` where none is said. */
export function momentSaid(words: readonly string[]): SaidTimes {
  let rest = hoursInFigures(words.join(' '));
  const take = (what: RegExp) => {
    const found = what.exec(rest);
    if (found !== null) rest = rest.replace(what, ' ');
    return found;
  };
  const due = dueIn(take);
  const day = dayIn(take);
  const { minutes, isMorning } = hourIn(take, day !== null);
  const left = rest.split(' ').filter((word) => word !== '');
  // 'The first Monday of January' is not next Monday.
  const isLess = day?.kind === 'weekday' && left.some((word) => someMonth.test(word));
  if (isLess || (day === null && minutes === null && !isMorning))
    return { moment: null, due, rest: due === null ? words : left };
  // 'In the morning' alone is not this morning's.
  const morningDay = isMorning && day === null ? ({ kind: 'ahead', days: 1 } as const) : day;
  return { moment: { day: morningDay, minutes, ...(isMorning && { morning: isMorning }) }, due, rest: left };
}

/**
 * What the form says of it, seen from `today` (`2026-06-23`): the day and the time, such as `09:00`, to send at. `null`
 * where it is today and no hour is said: that is now.
 */
export function fieldsOfMoment(
  { day, minutes }: SaidMoment,
  today: string,
  from: number,
  planned = '',
): { readonly when: 'at'; readonly sendDay: string; readonly sendTime: string } | null {
  const sendDay = day === null ? planned || today : dayFrom(day, seenFrom(day, today, planned));
  if (sendDay === today && minutes === null) return null;
  const at = minutes ?? from * 60;
  return { when: 'at', sendDay, sendTime: timeInFigures(at) };
}

/** 'Edasi' is later than was planned; beside a day that is planned, 'reede' is that of its week. */
function seenFrom({ kind }: SaidDay, today: string, planned: string): string {
  if (planned <= today) return today;
  if (kind === 'later') return planned;
  const sunday = addDays(planned, -(new Date(planned).getUTCDay() || 7));
  return kind === 'weekday' && sunday > today ? sunday : today;
}
