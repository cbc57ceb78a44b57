import type { Language } from '../../language/index.js';
import { momentSaid } from '../times/moment-said.js';
import { deadline } from '../reminding/reminder-patterns.js';
import { nothingSaid, type ReminderCommand } from '../reminding/reminder-command.js';

/**
 * What people say beside a day or an hour while they put a plan there: 'jätame selle …', 'oih, pidi olema …', 'let's make
 * it …'. Without a moment it says nothing.
 */
const beside: Readonly<Record<Language, ReadonlySet<string>>> = {
  et: new Set(
    (
      'jata jatame jatta jataks jaab jaada jaagu las tee teeme teen teha tehke pane paneme panna pangem olgu oli olema ' +
      'olla oleks on pidi peaks kuupaev kuupaevaks kuupaeva paev paevaks paeva aeg aega ajaks kell kella kellaaeg vale ' +
      'valesti valet siiski ikkagi siis see selle seda sellega too saatmine saatmise saatmist saada saadame saata saatmisaeg ' +
      'lukka lukkame lukata nihuta nihutame nihutada tosta tostame tosta edasi varasemaks hiljemaks ette muuda muudame ' +
      'muuta vaheta vahetame laheb lahe laheks minema oige oigem parem parema sobib sobiks hoopis pigem eelistan eelista ' +
      'moeldud motlesin parem nihkub ajasta ajastame planeeri planeerime valja peale jaoks et ja ka nii meil mul ma me saab ' +
      'saaks voiks utleme naiteks kuskil umbes paiku'
    ).split(' '),
  ),
  en: new Set(
    (
      'leave keep let lets do make put push move shift set it to for on the this that should was were be been is s ll d ' +
      'supposed meant mean wrong day date time but and ok okay instead rather better go goes going out send sending ' +
      'schedule i we us like prefer please change changed till until up back at in by then so would can could bring ' +
      'reschedule postpone delay say around about maybe roughly'
    ).split(' '),
  ),
};

/** Says only that it is another day than was thought: 'ei, tee neljapäeval', 'no, make it Friday'. */
const correcting = /^(?:ei|no|nope|nah)$/u;

/** 'Jätame selle homseks': a moment, and nothing besides that says another thing. */
export function placedSaid(
  words: readonly string[],
  before: Language,
): Extract<ReminderCommand, { kind: 'change' }> | undefined {
  const { moment: said, due: dueSaid, rest: all } = momentSaid(words);
  // 'Tähtaeg pane jõuludeks, 23.12': the day is the one by which it is due.
  const isOfDue = dueSaid === null && all.some((word) => deadline.test(word));
  const [moment, due] = isOfDue ? [null, said?.day ?? null] : [said, dueSaid];
  const rest = isOfDue ? all.filter((word) => !deadline.test(word)) : all;
  if (moment === null && due === null) return undefined;
  const left = correcting.test(rest[0] ?? '') ? rest.slice(1) : rest;
  const isBeside = (word: string) => beside.et.has(word) || beside.en.has(word);
  if (!left.every(isBeside)) return undefined;
  return { kind: 'change', language: languageOf(left, before), ...nothingSaid, moment, due };
}

function languageOf(words: readonly string[], before: Language): Language {
  const [et, en] = (['et', 'en'] as const).map(
    (each) => words.filter((word) => beside[each].has(word)).length,
  );
  if (et === en) return before;
  return (en ?? 0) > (et ?? 0) ? 'en' : 'et';
}

/** 'Mitte esmaspäeval' takes back a day, and names none. */
export function refusesDay(words: readonly string[]): boolean {
  if (!/^(?:mitte|not)$/u.test(words[0] ?? '')) return false;
  const { moment, rest } = momentSaid(words.slice(1));
  return moment !== null && rest.every((word) => word === 'on');
}
