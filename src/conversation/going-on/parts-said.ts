import { detectLanguage, type Language } from '../../language/index.js';
import { readReminderCommand } from '../reminding/read-reminder-command.js';
import { nothingSaid, type ReminderCommand } from '../reminding/reminder-command.js';
import type { SaidMoment } from '../times/moment-said.js';
import { momentSaid } from '../times/moment-said.js';
import { asSaid, commandWordsOf } from '../words/said.js';
import { clausesOf } from './clauses.js';
import { reminder, type GoingOn } from './going-on-said.js';
import { refusesDay } from './placed.js';

type Change = Extract<ReminderCommand, { kind: 'change' }>;

/** One part of what was said: a change, that it is to be sent or given up, or nothing but how it is said. */
type Part = Change | { readonly kind: 'send' | 'drop' | 'nothing' };

type ReadOne = (text: string, before: Language) => GoingOn | undefined;

/**
 * What is said of the form in several parts, each of which is understood by itself; `undefined` where one is not, or where
 * there is but one: then it is read as a whole.
 */
export function partsSaid(text: string, before: Language, readOne: ReadOne): GoingOn | undefined {
  const clauses = clausesOf(text);
  if (clauses.length < 2) return undefined;
  const parts: Part[] = [];
  for (const clause of clauses) {
    const part = partSaid(clause, before, readOne);
    if (part === undefined) return undefined;
    parts.push(
      isDayOfDue(part, clause, parts.at(-1)) ? { ...part, moment: null, due: part.moment.day } : part,
    );
  }
  const { language } = detectLanguage(text);
  const changes = parts.flatMap((part) => (part.kind === 'change' ? part : []));
  const [isSent, isDropped] = (['send', 'drop'] as const).map((kind) =>
    parts.some((part) => part.kind === kind),
  );
  const [first, ...others] = changes;
  // What goes against it is seen on the form, and then it is not given up.
  if (isDropped && first === undefined)
    return isSent ? undefined : surely({ kind: 'drop', language: before });
  if (first === undefined) return isSent ? reminder({ kind: 'send', language, ...nothingSaid }) : undefined;
  const change = others.reduce(together, first);
  // Who it is for is seen before it is asked whether to send.
  const isOfWhom = change.whom !== null || change.also !== null || change.without !== null;
  return surely(
    isSent && !isDropped && !isOfWhom && change.text === undefined ? { ...change, kind: 'send' } : change,
  );
}

/** 'Tähtaeg jõuludeks, 23.12': a day and nothing else behind the word of when it is due. */
function isDayOfDue(
  part: Part,
  clause: string,
  before: Part | undefined,
): part is Change & { readonly moment: SaidMoment } {
  if (part.kind !== 'change' || part.moment === null || part.moment.minutes !== null) return false;
  const isBare = momentSaid(commandWordsOf(asSaid(clause))).rest.length === 0;
  return isBare && before?.kind === 'change' && before.due !== null && before.moment === null;
}

function surely(command: ReminderCommand): GoingOn {
  return { kind: 'reminder', command, surely: true };
}

function partSaid(clause: string, before: Language, readOne: ReadOne): Part | undefined {
  const words = commandWordsOf(asSaid(clause));
  const isAside = words.every((word) => remark.test(word)) || later.test(words.join(' '));
  if (isAside || tellsWhy(words) || refusesDay(words)) return { kind: 'nothing' };
  const said = readOne(clause, before)?.command ?? readReminderCommand(clause);
  if (said?.kind === 'change') return said;
  if (said?.kind === 'send' || said?.kind === 'drop') return { kind: said.kind };
  return said?.kind === 'own-later' && said.moment === null ? { kind: 'nothing' } : undefined;
}

/** How something is said, and nothing of what. */
const remark =
  /^(?:ei|no|nope|nah|jah|jep|yes|yeah|ok|okei|okay|hea|kull|siis|aga|ja|and|but|so|nii|kurat|kahju|unustasin|ununes|meelest|forgot|veel|praegu|yet|hold|i|ma|mul|mistake|viga|eksisin|vale|wrong|paev|day|muidu|korras|great|good|thats|that|s|it|see|oli|was|hasti|selge|super|nice|perfect|alright|looks?|naeb|valja|pole|hullu|vahet|midagi|worries)$/u;
/** 'Teen hiljem ise', 'I'll come back to it': whoever says it does nothing now. */
const later =
  /^(?:(?:i|we) ll|i will|ma|me)? ?(?:come|get|do|return|teen|teeme|tulen|vaatan|votan) (?:.* )?(?:hiljem|later|back|tagasi|ise|myself)(?: .*)?$/u;
/** 'Nemad said alles eile', 'she is on leave': why, of whoever was named. */
function tellsWhy(words: readonly string[]): boolean {
  return /^(?:sest|kuna|because|since|as)$/u.test(words[0] ?? '')
    ? words.length > 1
    : /^(?:ta|tal|tema|temal|nad|nemad|neil|need|he|she|they)$/u.test(words[0] ?? '') &&
        telling.test(words[1] ?? '');
}

const telling =
  /^(?:on|oli|olid|ju|juba|said|sai|saavad|saab|alles|laheb|lahevad|jaab|jaavad|lahkub|alustas|alustasid|tuli|tulid|laks|laksid|ei|pole|kinnitas|kinnitasid|is|s|ll|will|was|are|re|were|ve|have|has|had|did|got|already|just|started|joined|only|don|dont|doesn|left)$/u;

/** What is said later stands; who is named comes beside those who were. */
function together(before: Change, said: Change): Change {
  return {
    ...before,
    ...said,
    whom: said.whom ?? before.whom,
    also: joined(before.also, said.also),
    without: joined(before.without, said.without),
    moment: momentOf(before.moment, said.moment),
    due: said.due ?? before.due,
    ...((before.ticks || said.ticks) && { ticks: { ...before.ticks, ...said.ticks } }),
  };
}

function joined(before: string | null, said: string | null): string | null {
  return [before, said].flatMap((each) => each ?? []).join('; ') || null;
}

/** 'Homseks, kell 10' are the day and the hour of one moment; of two days the later one stands. */
function momentOf(before: SaidMoment | null, said: SaidMoment | null): SaidMoment | null {
  if (before === null || said === null) return said ?? before;
  const { day, minutes } = said;
  const isInWeek = before.day?.kind === 'next-week' && day?.kind === 'weekday';
  return {
    ...said,
    day: isInWeek ? { kind: 'weekday-next-week', weekday: day.weekday } : (day ?? before.day),
    minutes: minutes ?? before.minutes,
  };
}
