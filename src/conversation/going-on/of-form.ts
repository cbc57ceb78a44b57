import type { Language } from '../../language/index.js';
import { asBeforeSaid, type AsBefore } from '../reminding/as-before-said.js';
import { besideSaid, withoutReason } from '../reminding/beside-said.js';
import { asList, managersSaid, them, whomInUnit, whomMeant, withoutAllOf } from '../reminding/form-said.js';
import { leftOutSaid, leftOutTold } from '../reminding/left-out-said.js';
import { namesSaid } from '../reminding/names-said.js';
import { nothingSaid, type Whom } from '../reminding/reminder-command.js';
import { asksOrForbids } from '../reminding/reminder-meant.js';
import { momentSaid } from '../times/moment-said.js';
import { textBehind, textInstead, type SaidText } from '../reminding/reminder-text-said.js';
import { ticksSaid, type SaidTicks } from '../reminding/reminder-ticks-said.js';
import { holds, mostWords } from '../words/command-pattern.js';
import { asSaid, commandWordsOf } from '../words/said.js';
import {
  meaningsSaid,
  ruleSaid,
  withUnitAs,
  type Meaning,
  type MeaningRule,
} from '../words/said-meanings.js';
import { partsSaid } from './parts-said.js';
import { placedSaid, refusesDay } from './placed.js';
import { calledSaid, givesUp, limiting, refusing, reminder, type GoingOn } from './going-on-said.js';

type FormStep = 'preview' | 'send' | 'again' | 'status' | 'drop';

/** Then it is asked of others, or of what was sent. */
const asksOtherwise = ['undone', 'done', 'not', 'dont', 'stop', 'back', 'why', 'must'] as const;

const formRules: readonly MeaningRule<FormStep>[] = [
  // 'Näeb hea välja, saada minema' has seen it.
  {
    kind: 'send',
    needs: ['send', 'preview', 'yes'],
    never: ['who', 'when', 'table', 'dont', 'not', 'stop', 'show'],
  },
  // Whether it may go out is no word that it shall.
  {
    kind: 'preview',
    needs: [['may', 'whether'], 'send'],
    never: ['who', 'when', 'not', 'stop', 'back', 'why', 'all', 'them', 'undone', 'sent'],
  },
  { kind: 'again', needs: ['when', ['sent', 'sends', 'got']], never: [...asksOtherwise, 'who'] },
  // 'Kellele see läheb', 'who does that go to'; of what went the words say so.
  {
    kind: 'preview',
    needs: ['who', ['goes', 'sends']],
    never: [...asksOtherwise, 'when', 'table', 'leftOut'],
  },
  {
    kind: 'preview',
    needs: ['who', ['show', 'all', 'them', 'got', 'people']],
    never: [...asksOtherwise, 'sent', 'when', 'table', 'leftOut'],
  },
  { kind: 'preview', needs: ['count'], never: [...asksOtherwise, 'sent', 'me', 'table'] },
  {
    kind: 'preview',
    needs: ['notice'],
    never: [...asksOtherwise, 'send', 'sent', 'got', 'move', 'who', 'when'],
  },
  { kind: 'drop', needs: ['stop'], never: ['reminder', 'who', 'when', 'got', 'undone', 'them', 'whether'] },
  {
    kind: 'drop',
    needs: [['dont', 'not'], 'send'],
    never: ['who', 'when', 'all', 'them', 'undone', 'done', 'got', 'toMe', 'reminder', 'whether'],
  },
  {
    kind: 'preview',
    needs: [['preview', 'show']],
    never: ['who', 'got', 'undone', 'state', 'table', 'dont', 'stop'],
  },
  { kind: 'again', needs: [['when', 'who'], 'finished'] },
  // 'Kes on välja jäetud', 'keda see puudutab'.
  { kind: 'preview', needs: ['who', ['leftOut', 'concerns']], never: ['got', 'undone', 'done'] },
  { kind: 'again', needs: ['who', 'happens'], never: ['send', 'stop', 'got', 'undone', 'done'] },
  {
    kind: 'status',
    needs: [['sent', 'got', 'failed', 'table', 'download']],
    never: ['undone', 'done', 'send', 'all', 'me'],
  },
  {
    kind: 'send',
    needs: [['send', 'yes']],
    never: ['who', 'when', 'table', 'dont', 'stop', 'may', 'whether', 'back'],
  },
];
/** What is asked of 'it' and 'them' while the form is there is asked of the form. */
function asksOfIt(words: readonly string[], unknown: readonly string[]): boolean {
  const { meanings } = meaningsSaid(words);
  const isAsked = (['when', 'count'] as const).some((each) => meanings.has(each));
  const isOther = asksOtherwise.some((each) => meanings.has(each)) || holds(words, ofLast);
  return isAsked && !isOther && unknown.length <= mostUnknown && holds(words, ofIt);
}

/** 'Kas saab hiljem tagasi võtta, kui viga on'. */
function asksToUndo(words: readonly string[]): boolean {
  const { meanings, unknown } = meaningsSaid(words);
  const isAsked = (['may', 'whether', 'happens'] as const).some((each) => meanings.has(each));
  return isAsked && meanings.has('back') && !meanings.has('who') && unknown.length <= mostUnknown;
}

/** 'Kes seda ei saa', of what is still to come; 'kes ei saanud' is of what went. */
function asksWhoWillNot(words: readonly string[]): boolean {
  const { meanings, unknown } = meaningsSaid(words.filter((word) => !willGet.test(word)));
  const isOther = asksOtherwise.some((each) => each !== 'not' && meanings.has(each));
  const isNot = meanings.has('not') || holds(words, /^(?:ilma|wont)$/u);
  return meanings.has('who') && isNot && !isOther && unknown.length === 0 && holds(words, willGet);
}

const willGet = /^(?:saa|saaks|saama|jaab|jaavad|ilma|get|gets|receive|wont)$/u;

/** By itself it is a courtesy: 'just send it'. */
const justThem = /\bjust(?= (?:to |for )?(?:the )?\p{Lu})/gu;

const mostUnknown = 2;
const ofIt = /^(?:see|seda|selle|nad|neile|neid|neil|it|they|them|their)$/u;

/** Of one that was sent before, and not of the form. */
const ofLast = /^(?:viima\p{L}*|eelmi\p{L}*|laks|saatsi\p{L}*|saatis|saadeti|last|previous|went|sent)$/u;
/** Whoever something is sent to. */
const toldOf = /^(?:\p{L}{3,}le|to|for)$/u;
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
  const ticks = ticksSaid(listed);
  if (ticks !== undefined) return changeOf({ ticks }, meaningsSaid(listed).language);
  if (refusesDay(listed)) return undefined;
  const asBefore = asBeforeSaid(listed);
  if (asBefore !== undefined) return changeOf({ asBefore }, before);
  const placed = placedSaid(listed, before);
  if (placed !== undefined) return { kind: 'reminder', command: placed };
  const { moment, due, rest: all } = momentSaid(withoutReason(listed));
  const rest = withoutAllOf(all);
  if (asksWhoWillNot(rest))
    return reminder({ kind: 'preview', language: meaningsSaid(rest).language, ...nothingSaid });
  const forbidden = leftOutTold(rest);
  if (forbidden !== undefined) {
    const { language, without } = forbidden;
    return reminder({ kind: 'change', language, ...nothingSaid, without, moment, due });
  }
  const besides = besideSaid(rest);
  if (besides !== undefined) {
    const { language, ...said } = besides;
    return reminder({ kind: 'change', language, ...nothingSaid, ...said, moment, due });
  }
  const left = leftOutSaid(rest);
  const several = leadersSaid(left?.rest ?? rest) ?? severalSaid(left?.rest ?? rest);
  const inUnit = several ? undefined : withUnitAs(them, left?.rest ?? rest);
  const named = several || inUnit ? undefined : calledSaid(left?.rest ?? rest);
  const words = several?.words ?? inUnit?.words ?? named?.words ?? left?.rest ?? rest;
  const { meanings, unknown, language: own } = meaningsSaid(words);
  if (words.length > mostWords || notOfForm.some((each) => meanings.has(each))) return undefined;
  // 'Ära tülita arendust' is for nobody, whoever is named.
  if (meanings.has('dont') && (several ?? inUnit ?? named) !== undefined && left === undefined)
    return undefined;
  const language = meanings.size > 0 ? own : before;
  if (asksToUndo(words)) return reminder({ kind: 'told', about: 'undo', language });
  // 'When would it land in their inbox': nothing is done by showing it, so not every word need be known.
  if (unknown.length > 0)
    return asksOfIt(words, unknown) ? reminder({ kind: 'preview', language, ...nothingSaid }) : undefined;
  const { whom, also } = several
    ? ({ whom: { kind: 'named' }, also: several.names } as const)
    : inUnit?.unit
      ? whomInUnit(inUnit.unit)
      : { whom: named?.whom ?? whomSaid(words), also: null };
  const isGone = holds(words, ofLast);
  const step = isGone ? 'status' : ruleSaid(meanings, formRules)?.kind;
  const changes = { language, whom, also, without: left?.without ?? null, moment, due };
  const isChange = left !== undefined || whom !== null || moment !== null || due !== null;
  const isAsked = step === 'status' && (moment === null || isGone);
  if (isAsked || (step === 'drop' && !isChange))
    return reminder({ kind: isAsked ? 'status' : 'drop', language });
  if (step === 'drop' && left === undefined) return undefined;
  // 'Saada ainult neile, kes pole kinnitanud' tells whom: it is sent when that was seen.
  if (step === 'again' || (isChange && step !== 'preview')) {
    const surely = whom !== null && listed.some((word) => limiting.test(word));
    return { kind: 'reminder', command: { kind: 'change', ...changes }, surely };
  }
  return step && step !== 'drop' && step !== 'status' ? reminder({ kind: step, ...changes }) : undefined;
}

/** 'Ainult toetuse osakonna juhtidele'. */
function leadersSaid(words: readonly string[]) {
  const said = managersSaid(words);
  const isTold = words.some((word) => limiting.test(word) || toldOf.test(word));
  return said && isTold && !asksOrForbids(meaningsSaid(said.words).meanings) ? said : undefined;
}

/** 'Saada ainult Marile ja Jaanile', 'Marile ja Aia osakonnale': whether anybody is called so, others know. */
function severalSaid(words: readonly string[]) {
  const said = namesSaid(
    them,
    words.filter((word) => !limiting.test(word)),
  );
  if (said === undefined) return undefined;
  const { meanings } = meaningsSaid(said.words.filter((word) => !refusing.test(word)));
  const isTold = words.some((word) => limiting.test(word) || toldOf.test(word)) || meanings.has('send');
  return isTold && !asksOrForbids(meanings) ? said : undefined;
}

/** What is said of the form is nothing by itself, or of a form that is not there. */
function changeOf(
  of: { readonly text: SaidText } | { readonly ticks: SaidTicks } | { readonly asBefore: AsBefore },
  language: Language,
): GoingOn {
  return { kind: 'reminder', command: { kind: 'change', language, ...nothingSaid, ...of }, surely: true };
}

const asksOfThem: readonly Meaning[] = ['when', 'why', 'count'];

/** Whom the sentence names; `null` where nobody. */
function whomSaid(words: readonly string[]): Whom | null {
  const { meanings } = meaningsSaid(words);
  const meant = whomMeant(words);
  // 'Since when have they not signed' asks of them, and is for nobody.
  if (asksOfThem.some((each) => meanings.has(each))) return null;
  const isOfAll = meanings.has('all') && !words.some((word) => limiting.test(word));
  if (meant.kind === 'outstanding' && !isOfAll) return { ...meant, ofThem: true };
  return meant.kind === 'all' && !meanings.has('all') ? null : meant;
}
