import { reminderFormWording } from '../../cards/index.js';
import type { Language } from '../../language/index.js';
import { readAcknowledgementCommand } from '../acknowledging/acknowledgement-command.js';
import { nothingSaid, type ReminderCommand, type Whom } from '../reminding/reminder-command.js';
import { asksOrForbids } from '../reminding/reminder-meant.js';
import { momentSaid } from '../times/moment-said.js';
import type { InHand } from '../talk/in-hand.js';
import { holds } from '../words/command-pattern.js';
import { asSaid, commandWordsOf } from '../words/said.js';
import {
  meaningsSaid,
  ruleSaid,
  withNameAs,
  withUnitAs,
  type Meaning,
  type MeaningRule,
} from '../words/said-meanings.js';
import { formForOutstanding, reminder, sending, understood, type GoingOn } from './going-on-said.js';

const ofTeam = { et: 'tiimis', en: 'team' } as const;

const listRules: readonly MeaningRule<'form' | 'told-table' | 'mine' | 'outstanding'>[] = [
  sending,
  { kind: 'told-table', needs: [['table', 'download']], never: ['why', 'when'] },
  { kind: 'mine', needs: [['me', 'toMe']], never: ['who', 'team', 'people', 'count', 'all', 'unit', 'send'] },
  {
    kind: 'outstanding',
    needs: [['now', 'rank', 'count', 'state', 'done', 'undone', 'unit', 'team', 'all']],
  },
];

const isNoMore = (words: readonly string[]) =>
  holds(words, /^(?:pole|ei)$/u) && holds(words, /^(?:rohkem|vaja)$/u);

/** The one whose state was shown: 'saada talle meeldetuletus' is for nobody else. */
const toThatPerson = /^(?:talle|tema(?:le)?|teda|her|him)$/u;

/** Those who were listed: 'kes neist on kõige kauem kinnitamata' asks of no others. */
const ofThose = /^(?:neist|nendest|nende|neil|seal|sealt|them|those|there)$/u;

/** Of who has acknowledged and who has not. */
export function ofAcknowledgements(text: string, inHand: InHand): GoingOn | undefined {
  return (
    remindingThatOne(text, inHand) ??
    remindingThose(text, inHand) ??
    ofThoseListed(text, inHand) ??
    ofList(text, inHand) ??
    doingSo(text, inHand)
  );
}

/** 'Tuleta neile meelde': to those of the list who have not, and to nobody else. */
function remindingThose(text: string, { unit, those = unit }: InHand): GoingOn | undefined {
  const { moment, due, rest: said } = momentSaid(commandWordsOf(asSaid(text)));
  const rest = withoutWhat(said);
  const { meanings, unknown, language } = meaningsSaid(rest);
  const isOfThose = holds(rest, toThose) && [...meanings].every((each) => tellsToRemind.includes(each));
  const isTold = meanings.has('send') || meanings.has('remind');
  if (!isTold || !isOfThose || unknown.length > 0) return undefined;
  const whom: Whom = those === undefined ? { kind: 'outstanding' } : { kind: 'named' };
  const named = those && { also: those, without: reminderFormWording.done[language] };
  const command: ReminderCommand = { ...nothingSaid, kind: 'form', language, whom, ...named, moment, due };
  return { kind: 'reminder', command, surely: true };
}

/** 'Et nad juhendi üle vaataksid': the form says it by itself. */
function withoutWhat(words: readonly string[]): readonly string[] {
  const at = words.indexOf('et');
  return at < 2 ? words : words.slice(0, at);
}

const toThose = /^(?:neile|nendele|neid|nende|sinna|sealsetele|them|those|these|there)$/u;
const tellsToRemind: readonly Meaning[] = [
  'send',
  'remind',
  'reminder',
  'notice',
  'them',
  'again',
  'another',
  'may',
  'will',
];

const thatOne = /(?<!\p{L})(?:ta|tema|he|she)(?!\p{L})/u;

/** 'Kas Liina on teinud', of whoever was asked for last 'millal ta seda tegi': what is done is what the list is of. */
export function doingSo(text: string, { person }: Pick<InHand, 'person'>): GoingOn | undefined {
  const named = asSaid(text);
  const said = person === undefined ? named : named.replace(thatOne, person);
  const whole = said
    .replace(/(?<!\p{L})(?:teinud|tegi)(?!\p{L})/u, 'kinnitanud')
    .replace(/^kas (.+?)l on (?:juba )?tehtud$/u, 'kas $1 on kinnitanud')
    .replace(/^is (.+?) done(?: already| yet)?$/u, 'has $1 signed')
    .replace(/\bdone (?:it|so|hers|his)\b/u, 'signed');
  const command = whole === named ? undefined : readAcknowledgementCommand(whole);
  return command && { kind: 'acknowledgement', command, surely: said !== named };
}

/** 'Since when have they not': in 'who disagreed and what did they write' they are others. */
const theySaid = /(?<!\p{L})(?:nad|nemad|they)(?!\p{L})/giu;

function ofThoseListed(text: string, { unit }: InHand): GoingOn | undefined {
  if (unit === undefined) return undefined;
  const words = commandWordsOf(asSaid(text));
  const asksOfThem = !meaningsSaid(words).meanings.has('who') && asSaid(text).search(theySaid) >= 0;
  if (!asksOfThem && !holds(words, ofThose)) return undefined;
  const command = readAcknowledgementCommand(asksOfThem ? text.replace(theySaid, 'who') : text);
  return command !== undefined && 'unit' in command && command.unit === null
    ? { kind: 'acknowledgement', command: { ...command, unit }, surely: true }
    : undefined;
}

/** 'Saada talle meeldetuletus', of whoever was asked for last. */
export function remindingThatOne(text: string, { person }: InHand): GoingOn | undefined {
  const { moment, due, rest } = momentSaid(commandWordsOf(asSaid(text)));
  const { meanings, unknown, language } = meaningsSaid(rest);
  const isTold = meanings.has('send') || meanings.has('remind');
  if (person !== undefined && isTold && forbids(meanings) && holds(rest, toThatPerson))
    return reminder({ ...nothingSaid, kind: 'change', language, without: person });
  const isSent = isTold && !asksOrForbids(meanings);
  if (person === undefined || !isSent || unknown.length > 0 || !holds(rest, toThatPerson)) return undefined;
  const whom: Whom = { kind: 'called', words: person };
  const command: ReminderCommand = { ...nothingSaid, kind: 'form', language, whom, moment, due };
  return { kind: 'reminder', command, surely: true };
}

/** 'Ära talle saada', and no question whether it was not sent. */
function forbids(meanings: ReadonlySet<Meaning>): boolean {
  return (
    meanings.has('dont') && !(['who', 'count', 'why', 'when'] as const).some((each) => meanings.has(each))
  );
}

function ofList(text: string, { language: before }: InHand): GoingOn | undefined {
  const { moment, due, rest } = momentSaid(commandWordsOf(asSaid(text)));
  const ofUnit = withUnitAs(ofTeam, rest);
  const said = understood(ofUnit?.words ?? rest, before, ['description', 'must', 'means', 'may', 'dont']);
  if (said === undefined) return ofPerson(rest, before);
  const { meanings, language } = said;
  const isSent = !asksOrForbids(meanings) && (meanings.has('send') || meanings.has('remind'));
  // 'Meeldetuletuse seis' asks of what was sent.
  if (meanings.has('reminder') && !isSent && !meanings.has('again')) return undefined;
  if (meanings.has('leaver')) return { kind: 'acknowledgement', command: { kind: 'told-leavers', language } };
  // 'Aitäh, rohkem pole vaja' asks nothing of it.
  if (isNoMore(rest)) return undefined;
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
