import { onceForEach } from '../../ground/index.js';
import { numberWords } from '../words/number-said.js';
import {
  calendarDay,
  dateOf,
  dayOfMonthIn,
  namedDays,
  nextWeekOf,
  onDayOfMonth,
  shiftedBy,
  weekday,
  weekdayNextWeek,
  weekdayOf,
} from './day-said.js';
import type { SaidDay } from './said-day.js';
import type { Take } from './taking.js';

/** What is so by then is not begun then. */
const done = '(?:valmis|tehtud|kinnitatud|allkirjastatud)';
/** 'Tähtaeg võiks olla', 'tähtajaks pane', 'kinnitatud'. */
const dueWord = String.raw`(?:tahta(?:eg|ja)\p{L}*|(?:kinnita|allkirjasta)(?:ma|da|vad|takse|ksid)|hiljemalt|by|due|deadline|${done})(?: (?:on|oleks|voiks|peaks|olgu|olla|olema|pane|panna|paneme|hoopis|hiljemalt|is|of|to|should|could|be|by|date))*`;
const dueOn = new RegExp(String.raw`\b${dueWord} ${calendarDay}\b`, 'u');
/** '11. detsembriks peaks kõigil kinnitatud olema'. */
const dueBehind = new RegExp(
  String.raw`\b${calendarDay}(?<=ks)(?: (?:peab|peavad|peaks\p{L}*|oleks|olgu|olema|koik|koigil))* ${done}\b`,
  'u',
);
/** 'Tähtaeg nädal edasi': so much later than it was. */
const dueShifted = new RegExp(
  String.raw`\b(?:tahta(?:eg|ja)\p{L}*|deadline|due date)(?: (?:lukka|voiks|oleks|olla|back|by|a))* (?:(?<et>${numberWords}) )?(?<unitEt>paeva?|nadala?t?|days?|weeks?)(?: (?:vorra|edasi|hiljem(?:aks)?|later|back))+`,
  'u',
);

const dueOnWeekday = new RegExp(String.raw`\b${dueWord} ${weekday.source.replace(/^\\b/u, '')}`, 'u');

const deadlineWord = String.raw`(?:tahta(?:eg|ja)\p{L}*|deadline|due)`;
/** Behind the word itself any day is the one, however it is said. */
const besideDeadline = new RegExp(
  String.raw`\b${deadlineWord}(?: (?:date|on|is|of|to|for|the|by|pane|panna|paneme|olgu|oleks|voiks|olla|peaks|hoopis|alles))*(?= )`,
  'u',
);

/** The day by which something is to be done; `null` where none is said. */
export function dueIn(take: Take): SaidDay | null {
  return (
    shiftedBy(take(dueShifted)?.groups) ??
    dateOf(take(dueOn)) ??
    dateOf(take(dueBehind)) ??
    besideIn(take) ??
    weekdayOf(take(dueOnWeekday))
  );
}

/** Of 'tähtaeg aasta lõpuks' and 'due the 18th' the day, whatever else is said of when it goes out. */
function besideIn(take: Take): SaidDay | null {
  for (const [said, day] of namedDays) if (take(behindDeadline(said)) !== null) return day;
  const inWeek = take(behindDeadline(weekdayNextWeek));
  return inWeek === null ? dayOfMonthIn(take(behindDeadline(onDayOfMonth))) : nextWeekOf(inWeek);
}

const behindDeadline = onceForEach(
  (day: RegExp) => new RegExp(`${besideDeadline.source} ${day.source}`, 'u'),
);
