import type { Language } from '../language/index.js';
import {
  readAcknowledgementCommand,
  type AcknowledgementCommand,
} from './acknowledging/acknowledgement-command.js';
import { holds, mostWords } from './words/command-pattern.js';
import type { InHand } from './talk/in-hand.js';
import { leftOutSaid } from './reminding/left-out-said.js';
import { namesSaid } from './reminding/names-said.js';
import { asList, whomCalled, whomInUnit, whomMeant, withoutAllOf } from './reminding/form-said.js';
import { nothingSaid, type ReminderCommand, type Times, type Whom } from './reminding/reminder-command.js';
import { besideSaid } from './reminding/beside-said.js';
import { asksOrForbids } from './reminding/reminder-meant.js';
import { momentSaid } from './reminding/reminder-moment.js';
import { deadline } from './reminding/reminder-patterns.js';
import { textBehind, textInstead, type SaidText } from './reminding/reminder-text-said.js';
import { ticksSaid, type SaidTicks } from './reminding/reminder-ticks-said.js';
import {
  meaningsSaid,
  ruleSaid,
  withNameAs,
  withUnitAs,
  type Meaning,
  type MeaningRule,
} from './words/said-meanings.js';
import { asSaid, commandWordsOf } from './words/said.js';

/** What somebody says of what they were shown last: 'ainult tugitalitus', 'saada', 'ja nüüd?'. By itself it says nothing. */
export type GoingOn =
  | {
      readonly kind: 'reminder';
      readonly command: ReminderCommand;
      /** It is said of the form, though the words might be a command by themselves. */
      readonly surely?: boolean;
    }
  | {
      readonly kind: 'acknowledgement';
      readonly command: AcknowledgementCommand;
      /** It is said of the list that was shown, though the words ask of everybody by themselves. */
      readonly surely?: boolean;
    };

/** `undefined` where a word is not understood, or what is said has nothing to do with it. */
export function goingOn(text: string, inHand: InHand): GoingOn | undefined {
  switch (inHand.kind) {
    case 'reminder-form':
      return ofForm(text, inHand.language);
    case 'reminder':
      return ofReminder(text, inHand.language);
    case 'aside':
      return undefined;
    case 'acknowledgements':
      return ofAcknowledgements(text, inHand);
  }
}

type FormStep = 'preview' | 'send' | 'again' | 'status' | 'drop';

const formRules: readonly MeaningRule<FormStep>[] = [
  // 'Näeb hea välja, saada minema' has seen it.
  {
    kind: 'send',
    needs: ['send', 'preview', 'yes'],
    never: ['who', 'when', 'table', 'dont', 'not', 'stop', 'show'],
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
  { kind: 'send', needs: [['send', 'yes']], never: ['who', 'when', 'table', 'dont', 'stop'] },
];
/** So much of those whom the form names is it for, whatever else the words might ask. */
const limiting = /^(?:ainult|vaid|uksnes|only|just)$/u;
const refusing = /^(?:ei|no)$/u;
/** Whoever something is sent to. */
const toldOf = /^(?:\p{L}{3,}le|to|for)$/u;
/** Then it is asked of a description, or of what was sent. */
const notOfForm: readonly Meaning[] = ['why', 'count', 'must', 'description', 'acknowledging', 'opened'];

const ofTeam = { et: 'tiimis', en: 'team' } as const;
const them = { et: 'neile', en: 'them' } as const;

function ofForm(text: string, before: Language): GoingOn | undefined {
  const message = textBehind(text) ?? textInstead(text);
  if (message !== undefined) return changeOf({ text: message }, before);
  const listed = commandWordsOf(asList(asSaid(text)));
  const ticks = ticksSaid(listed);
  if (ticks !== undefined) return changeOf({ ticks }, meaningsSaid(listed).language);
  const { moment, due, rest: all } = momentSaid(listed);
  const rest = withoutAllOf(all);
  const besides = besideSaid(rest);
  if (besides !== undefined) {
    const { language, ...said } = besides;
    return reminder({ kind: 'change', language, ...nothingSaid, ...said, moment, due });
  }
  const left = leftOutSaid(rest);
  const several = severalSaid(left?.rest ?? rest);
  const inUnit = several ? undefined : withUnitAs(them, left?.rest ?? rest);
  const named = several || inUnit ? undefined : calledSaid(left?.rest ?? rest);
  const words = several?.words ?? inUnit?.words ?? named?.words ?? left?.rest ?? rest;
  const { meanings, unknown, language: own } = meaningsSaid(words);
  if (unknown.length > 0 || words.length > mostWords || notOfForm.some((each) => meanings.has(each)))
    return undefined;
  const language = meanings.size > 0 ? own : before;
  const { whom, also } = several
    ? ({ whom: { kind: 'named' }, also: several.names } as const)
    : inUnit?.unit
      ? whomInUnit(inUnit.unit)
      : { whom: named?.whom ?? whomSaid(words), also: null };
  const step = ruleSaid(meanings, formRules)?.kind;
  const changes = { language, whom, also, without: left?.without ?? null, moment, due };
  const isChange = left !== undefined || whom !== null || moment !== null || due !== null;
  const isAsked = step === 'status' && moment === null;
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
  of: { readonly text: SaidText } | { readonly ticks: SaidTicks },
  language: Language,
): GoingOn {
  return { kind: 'reminder', command: { kind: 'change', language, ...nothingSaid, ...of }, surely: true };
}

/** 'Ainult aednikele', 'saada Marile': whether anybody or a position is called so, others know. */
function calledSaid(words: readonly string[]) {
  const said = withNameAs(them, words);
  const { unknown } = meaningsSaid(words);
  const isLimiting = words.some((word) => limiting.test(word));
  // 'Ei, ainult aednikele' forbids nothing.
  const { meanings } = meaningsSaid(isLimiting ? words.filter((word) => !refusing.test(word)) : words);
  const isWish = meanings.has('send') || isLimiting;
  const isOfDue = words.some((word) => deadline.test(word));
  if (said === undefined || unknown.length === 0 || isOfDue || !isWish || asksOrForbids(meanings))
    return undefined;
  return { words: said.words, whom: whomCalled(said.name) };
}

/** Whom the sentence names; `null` where nobody. */
function whomSaid(words: readonly string[]): Whom | null {
  const { meanings } = meaningsSaid(words);
  const meant = whomMeant(words);
  return meant.kind === 'all' && !meanings.has('all') ? null : meant;
}

const sending: MeaningRule<'form'> = {
  kind: 'form',
  needs: [
    ['remind', 'send', 'again'],
    ['them', 'again', 'rest', 'reminder', 'notice', 'undone'],
  ],
  never: ['table', 'who', 'why', 'got', 'dont', 'not', 'stop', 'show', 'toMe'],
};

const reminderRules: readonly MeaningRule<'form' | 'answered' | 'status'>[] = [
  { kind: 'answered', needs: ['who', ['done', 'undone', 'answered']], never: ['got', 'opened'] },
  sending,
  {
    kind: 'status',
    needs: [
      [
        'finished',
        'when',
        'sent',
        'got',
        'unsure',
        'opened',
        'failed',
        'stop',
        'back',
        'show',
        'table',
        'download',
        'now',
      ],
    ],
    never: ['undone'],
  },
];

const ofDescriptions: readonly Meaning[] = ['description', 'must', 'acknowledging'];

function ofReminder(text: string, before: Language): GoingOn | undefined {
  const { moment, due, rest } = momentSaid(commandWordsOf(asSaid(text)));
  const inUnit = withUnitAs(them, rest);
  const named = inUnit ? undefined : calledSaid(rest);
  const said = understood(inUnit?.words ?? named?.words ?? rest, before, ofDescriptions);
  if (said === undefined) return undefined;
  const { meanings, language } = said;
  // With nothing but a unit, or with 'saada', it is whom the next one is for.
  if (inUnit?.unit && !asksOrForbids(meanings)) {
    return reminder({ kind: 'form', language, ...whomInUnit(inUnit.unit), without: null, moment, due });
  }
  const { also } = nothingSaid;
  if (named) return reminder({ kind: 'form', language, whom: named.whom, also, without: null, moment, due });
  switch (ruleSaid(meanings, reminderRules)?.kind) {
    case undefined:
      return undefined;
    case 'answered':
      return { kind: 'acknowledgement', command: { kind: 'outstanding', language, unit: null } };
    case 'form':
      return formForOutstanding(language, { moment, due });
    case 'status':
      return reminder({ kind: 'status', language });
  }
}

const listRules: readonly MeaningRule<'form' | 'told-table' | 'mine' | 'outstanding'>[] = [
  sending,
  { kind: 'told-table', needs: [['table', 'download']], never: ['why', 'when'] },
  { kind: 'mine', needs: [['me', 'toMe']], never: ['who', 'team', 'people', 'count', 'all', 'unit', 'send'] },
  {
    kind: 'outstanding',
    needs: [['now', 'rank', 'count', 'state', 'done', 'undone', 'unit', 'team', 'all']],
  },
];

/** The one whose state was shown: 'saada talle meeldetuletus' is for nobody else. */
const toThatPerson = /^(?:talle|tema(?:le)?|teda|her|him)$/u;

/** Those who were listed: 'kes neist on kõige kauem kinnitamata' asks of no others. */
const ofThose = /^(?:neist|nendest|nende|neil|seal|sealt|them|those|there)$/u;

function ofAcknowledgements(text: string, inHand: InHand): GoingOn | undefined {
  return ofThoseListed(text, inHand) ?? ofList(text, inHand);
}

function ofThoseListed(text: string, { unit }: InHand): GoingOn | undefined {
  if (unit === undefined || !holds(commandWordsOf(asSaid(text)), ofThose)) return undefined;
  const command = readAcknowledgementCommand(text);
  return command !== undefined && 'unit' in command && command.unit === null
    ? { kind: 'acknowledgement', command: { ...command, unit }, surely: true }
    : undefined;
}

function ofList(text: string, { person, language: before }: InHand): GoingOn | undefined {
  const { moment, due, rest } = momentSaid(commandWordsOf(asSaid(text)));
  const ofUnit = withUnitAs(ofTeam, rest);
  const said = understood(ofUnit?.words ?? rest, before, ['description', 'must', 'means', 'may', 'dont']);
  if (said === undefined) return ofPerson(rest, before);
  const { meanings, language } = said;
  const isSent = !asksOrForbids(meanings) && (meanings.has('send') || meanings.has('remind'));
  if (person !== undefined && isSent && holds(rest, toThatPerson)) {
    const whom: Whom = { kind: 'called', words: person };
    const command: ReminderCommand = { ...nothingSaid, kind: 'form', language, whom, moment, due };
    return { kind: 'reminder', command, surely: true };
  }
  const kind = ruleSaid(meanings, listRules)?.kind;
  switch (kind) {
    case undefined:
      return undefined;
    case 'form':
      return formForOutstanding(language, { moment, due });
    case 'told-table':
    case 'mine':
      return { kind: 'acknowledgement', command: { kind, language } };
    case 'outstanding':
      return { kind: 'acknowledgement', command: { kind, language, unit: ofUnit?.unit ?? null } };
  }
}

/** 'Aga Mari?': a name and nothing else; whether anybody is called so, others know. */
function ofPerson(words: readonly string[], before: Language): GoingOn | undefined {
  const said = withNameAs(ofTeam, words);
  const isName = said !== undefined && meaningsSaid(words).meanings.size === 0;
  return isName
    ? { kind: 'acknowledgement', command: { kind: 'person', language: before, name: said.name } }
    : undefined;
}

/** All words are understood, and none of them is of something else. */
function understood(words: readonly string[], before: Language, never: readonly Meaning[]) {
  const { meanings, unknown, language } = meaningsSaid(words);
  const isOther = unknown.length > 0 || words.length > mostWords || never.some((each) => meanings.has(each));
  return isOther ? undefined : { meanings, language: meanings.size > 0 ? language : before };
}

/** 'Again' and 'them', said of who has and who has not, mean those who have not. */
function formForOutstanding(language: Language, times: Times): GoingOn {
  return reminder({ ...nothingSaid, kind: 'form', language, whom: { kind: 'outstanding' }, ...times });
}

function reminder(command: ReminderCommand): GoingOn {
  return { kind: 'reminder', command };
}
