import type { Language } from '../../language/index.js';
import { asBeforeSaid, type AsBefore } from '../reminding/as-before-said.js';
import { besideSaid, withoutReason } from '../reminding/beside-said.js';
import { asList, withoutAllOf } from '../reminding/form-said.js';
import { leftOutSaid, leftOutTold } from '../reminding/left-out-said.js';
import { nothingSaid } from '../reminding/reminder-command.js';
import { textBehind, textInstead, type SaidText } from '../reminding/reminder-text-said.js';
import { ticksSaid, type SaidTicks } from '../reminding/reminder-ticks-said.js';
import { momentSaid, type SaidTimes } from '../times/moment-said.js';
import { mostWords } from '../words/command-pattern.js';
import { asSaid, commandWordsOf } from '../words/said.js';
import { meaningsSaid, type Meaning } from '../words/said-meanings.js';
import { asksOfIt, asksToUndo, asksWhoWillNot, isOfLast, stepSaid } from './form-step.js';
import { whomOfForm } from './form-whom.js';
import { givesUp, limiting, reminder, type GoingOn } from './going-on-said.js';
import { partsSaid } from './parts-said.js';
import { placedSaid, refusesDay } from './placed.js';

/** By itself it is a courtesy: 'just send it'. */
const justThem = /\bjust(?= (?:to |for )?(?:the )?\p{Lu})/gu;

/** Then it is asked of a description, or of what was sent. */
const notOfForm: readonly Meaning[] = ['why', 'must', 'description', 'acknowledging', 'opened'];

/** Of the form that was shown: what it says, whom it is for and when, that it is to be seen, sent or given up. */
export function ofForm(text: string, before: Language): GoingOn | undefined {
  return inParts(text, before) ?? asOne(text, before);
}

/** 'Ei, tee 4. kuupäeval, ja lisa Mari': each wish by itself; a text that is to be written is one whatever stands in it. */
function inParts(text: string, before: Language): GoingOn | undefined {
  if ((textBehind(text) ?? textInstead(text)) !== undefined) return undefined;
  return partsSaid(text, before, asOne);
}

function asOne(text: string, before: Language): GoingOn | undefined {
  const message = textBehind(text) ?? textInstead(text);
  if (message !== undefined) return changeOf({ text: message }, before);
  if (givesUp(text)) return { kind: 'reminder', command: { kind: 'drop', language: before }, surely: true };
  const listed = commandWordsOf(asList(asSaid(text.replace(justThem, 'only'))));
  return changeAlone(listed, before) ?? (refusesDay(listed) ? undefined : inAnyWords(listed, before));
}

/** Nothing but a tick, that it is as the last one was, or when it is to go out. */
function changeAlone(listed: readonly string[], before: Language): GoingOn | undefined {
  const ticks = ticksSaid(listed);
  if (ticks !== undefined) return changeOf({ ticks }, meaningsSaid(listed).language);
  const asBefore = asBeforeSaid(listed);
  if (asBefore !== undefined) return changeOf({ asBefore }, before);
  const placed = placedSaid(listed, before);
  return placed && { kind: 'reminder', command: placed };
}

function inAnyWords(listed: readonly string[], before: Language): GoingOn | undefined {
  const { moment, due, rest: all } = momentSaid(withoutReason(listed));
  const rest = withoutAllOf(all);
  if (asksWhoWillNot(rest))
    return reminder({ kind: 'preview', language: meaningsSaid(rest).language, ...nothingSaid });
  // Whom it forbids to write to, and who comes beside the others.
  const toList = leftOutTold(rest) ?? besideSaid(rest);
  if (toList !== undefined) return reminder({ kind: 'change', ...nothingSaid, ...toList, moment, due });
  return byMeaning(rest, { moment, due }, { before, isLimited: listed.some((word) => limiting.test(word)) });
}

interface Heard {
  readonly before: Language;
  /** 'Ainult', 'only'. */
  readonly isLimited: boolean;
}

/** By what the words stand for: each has to be known, but where nothing is done by showing the form. */
function byMeaning(
  rest: readonly string[],
  times: Pick<SaidTimes, 'moment' | 'due'>,
  { before, isLimited }: Heard,
): GoingOn | undefined {
  const left = leftOutSaid(rest);
  const { words, isNamed, whom, also } = whomOfForm(left?.rest ?? rest);
  const { meanings, unknown, language: own } = meaningsSaid(words);
  if (words.length > mostWords || notOfForm.some((each) => meanings.has(each))) return undefined;
  // 'Ära tülita arendust' is for nobody, whoever is named.
  if (meanings.has('dont') && isNamed && left === undefined) return undefined;
  const language = meanings.size > 0 ? own : before;
  if (asksToUndo(words)) return reminder({ kind: 'told', about: 'undo', language });
  // 'When would it land in their inbox'.
  if (unknown.length > 0)
    return asksOfIt(words, unknown) ? reminder({ kind: 'preview', language, ...nothingSaid }) : undefined;
  const step = stepSaid(words, meanings);
  const isChange = [left, whom, times.moment, times.due].some((each) => each !== undefined && each !== null);
  if (step === 'status' && (times.moment === null || isOfLast(words)))
    return reminder({ kind: 'status', language });
  if (step === 'drop' && !isChange) return reminder({ kind: 'drop', language });
  if (step === 'drop' && left === undefined) return undefined;
  const said = { language, whom, also, without: left?.without ?? null, ...times };
  // 'Saada ainult neile, kes pole kinnitanud' tells whom: it is sent when that was seen.
  if (step === 'again' || (isChange && step !== 'preview'))
    return { kind: 'reminder', command: { kind: 'change', ...said }, surely: whom !== null && isLimited };
  return step && step !== 'drop' && step !== 'status' ? reminder({ kind: step, ...said }) : undefined;
}

/** What is said of the form is nothing by itself, or of a form that is not there. */
function changeOf(
  of: { readonly text: SaidText } | { readonly ticks: SaidTicks } | { readonly asBefore: AsBefore },
  language: Language,
): GoingOn {
  return { kind: 'reminder', command: { kind: 'change', language, ...nothingSaid, ...of }, surely: true };
}
