import type { DeliveryReason, LeftOut, OffWork } from '../../reminders/index.js';
import type { CardElement } from '../assembling/adaptive-card.js';
import { assemble, type Item, type Rendered } from '../assembling/assemble.js';
import { executeButton, sendButton } from '../assembling/buttons.js';
import { box, headline, led, quiet, subheading, words } from '../assembling/elements.js';
import { yes, type ReminderFields } from './reminder-form-card.js';
import { reminderPreviewWording as wording } from './reminder-preview-wording.js';
import { reasonWording } from './delivery-reason-wording.js';
import { nameInOneLine, oneLine, shorten } from '../assembling/shorten.js';
import type { Language } from '../assembling/wording.js';

const longestSample = 500;
/** Whom it is for, and who is left out, each in one line. */
const longestLine = 200;
const longestMoment = 60;
/** Back to the form, with what HR has written; it travels once, so that a long message still fits beside the samples. */
function changeButton(title: 'change' | 'noSend', fields: ReminderFields, language: Language) {
  return sendButton(wording[title][language], 'reminder.change', { ...fields, language });
}

export interface Named {
  readonly name: string;
  readonly reason: DeliveryReason;
}

/** When it goes out, where that is not at once; and what to say where people are not at work then. */
export interface SendMoment {
  /** In words; `null`: at once. */
  readonly when: string | null;
  readonly offWork: OffWork | null;
  /** When people are at work the next time, in words. */
  readonly atWork: string;
}

interface ReminderPreview {
  readonly campaign: string;
  /** Whom it is for, in words. */
  readonly audience: string;
  readonly fields: ReminderFields;
  readonly moment: SendMoment;
  readonly reached: number;
  /** How many of them get the app first. */
  readonly toInstall: number;
  readonly samples: readonly {
    readonly name: string;
    readonly position: string;
    readonly message: string;
    readonly messageEn: string;
  }[];
  readonly unreachable: readonly Named[];
  readonly leftOut: readonly {
    readonly kind: LeftOut['kind'];
    readonly what: string;
    readonly names: readonly string[];
  }[];
}

/** Exactly what three of them would get, how many there are, and who cannot be reached. */
export function renderReminderPreview(preview: ReminderPreview, language: Language): Rendered {
  const { campaign, audience, fields, moment, reached, toInstall, samples, unreachable, leftOut } = preview;
  const all = reached + unreachable.length;
  const heading = reached === 0 ? wording.nobody[language] : wording.wouldGet[language](reached, all);
  const isChoice = moment.offWork !== null && reached > 0;
  return assemble(
    {
      head: [
        headline(heading),
        toWhomLine(audience, language),
        ...(reached > 0 ? [...whenLines(moment, language), ...followUpLines(fields, language)] : []),
        ...(isChoice ? [yes('atWork', wording.sendThen[language](oneLine(moment.atWork)), 'false')] : []),
        ...leftOutItems(leftOut, language),
        ...(toInstall > 0 ? [words(wording.toInstall[language](toInstall), { spacing: 'Small' })] : []),
        ...(samples.length > 0 ? [words(wording.thisIsWhat[language], { spacing: 'Small' })] : []),
        ...samples.map((sample) =>
          box([
            led(`${nameInOneLine(sample.name)}:`, nameInOneLine(sample.position)),
            words(shorten(sample.message, longestSample), { spacing: 'Small' }),
            ...(sample.messageEn === '' ? [] : [quiet(shorten(sample.messageEn, longestSample))]),
          ]),
        ),
        ...(unreachable.length > 0 ? [subheading(wording.cannotReach[language](unreachable.length))] : []),
      ],
      items: namesByReason(unreachable, language),
      buttons: [
        ...(reached > 0
          ? [
              sendButton(wording.toSend[language](reached), 'reminder.send', {
                campaign,
                ...fields,
                language,
              }),
            ]
          : []),
        changeButton('change', fields, language),
      ],
      summary: heading,
    },
    language,
  );
}

const mostGroups = 6;

/** Who is left out and how many: before what is sent, for a slip here is one that nobody would hear of. */
function leftOutItems(leftOut: ReminderPreview['leftOut'], language: Language): readonly CardElement[] {
  if (leftOut.length === 0) return [];
  const count = leftOut.reduce((sum, { names }) => sum + names.length, 0);
  const byName = leftOut.filter(({ kind }) => kind === 'person');
  const named = { what: wording.byName[language], names: byName.flatMap(({ names }) => names) };
  const groups = [...leftOut.filter(({ kind }) => kind !== 'person'), ...(byName.length > 0 ? [named] : [])];
  const more = groups.length - mostGroups;
  return [
    subheading(wording.leftOutCount[language](count)),
    ...groups
      .slice(0, mostGroups)
      .flatMap(({ what, names }) => [
        led(`${names.length}:`, nameInOneLine(what), { spacing: 'Small' }),
        ...(names.length > 0 ? [words(namesInShort(names, language), { spacing: 'None' })] : []),
      ]),
    ...(more > 0 ? [words(wording.andMore[language](more))] : []),
  ];
}

/** Whom it is for, in one line. */
export function toWhomLine(audience: string, language: Language): CardElement {
  return words(wording.toWhom[language](shorten(oneLine(audience), longestLine)), { spacing: 'Small' });
}

/** Who is left out, in one line; none where nobody is. */
export function leftOutLine(leftOut: readonly string[], language: Language): readonly CardElement[] {
  if (leftOut.length === 0) return [];
  return [
    led(wording.leftOut[language], shorten(oneLine(leftOut.join('; ')), longestLine), { spacing: 'Small' }),
  ];
}

function whenLines(
  { when, offWork }: Pick<SendMoment, 'when' | 'offWork'>,
  language: Language,
): readonly CardElement[] {
  return [
    words(
      wording.sureWhen[language](
        when === null ? wording.atOnce[language] : shorten(oneLine(when), longestMoment),
      ),
      { spacing: 'Small' },
    ),
    ...(when === null ? [] : [words(wording.countNow[language], { spacing: 'Small' })]),
    ...(offWork === null
      ? []
      : [words(wording.offWork[offWork][language], { weight: 'Bolder', spacing: 'Small' })]),
  ];
}

/** Managers are written to as well: nobody should learn of that afterwards. */
function followUpLines(
  { followUps, yearly }: Pick<ReminderFields, 'followUps' | 'yearly'>,
  language: Language,
): readonly CardElement[] {
  return [
    ...(followUps === 'true' ? [words(wording.willFollow[language], { spacing: 'Small' })] : []),
    ...(yearly === 'true' ? [words(wording.willRepeat[language], { spacing: 'Small' })] : []),
  ];
}

/** So many names of one reason are said; the list as a whole is on the command line. */
const mostNames = 30;

/** Each reason with who it is, and who can mend it. */
export function namesByReason(people: readonly Named[], language: Language): readonly Item[] {
  const reasons = [...new Set(people.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const names = people.filter((each) => each.reason === reason).map(({ name }) => name);
    const { why, cure } = reasonWording[reason];
    return [
      led(`${names.length}:`, why[language], { spacing: 'Small' }),
      words(namesInShort(names, language), { spacing: 'None' }),
      quiet(cure[language], { spacing: 'None' }),
    ];
  });
}

function namesInShort(names: readonly string[], language: Language): string {
  const more = names.length - mostNames;
  const said = names.slice(0, mostNames).map(nameInOneLine).join(', ');
  return more > 0 ? `${said} ${wording.andMore[language](more)}` : said;
}

interface ReminderConfirm {
  readonly campaign: string;
  readonly fields: ReminderFields;
  /** Whom it is for, in words. */
  readonly audience: string;
  readonly count: number;
  /** Milliseconds. */
  readonly takes: number;
  readonly moment: Pick<SendMoment, 'when' | 'offWork'>;
  /** `rest`: of a campaign before, those who have not acknowledged. */
  readonly kind: 'first' | 'rest';
  readonly leftOut: readonly string[];
}

export function renderReminderConfirm(confirm: ReminderConfirm, language: Language): Rendered {
  const { campaign, fields, audience, count, takes, moment, kind, leftOut } = confirm;
  if (count === 0) {
    const said = kind === 'rest' ? wording.restNobody[language] : wording.nobody[language];
    return assemble(
      { head: [headline(said)], buttons: [changeButton('change', fields, language)], summary: said },
      language,
    );
  }
  const heading = (kind === 'rest' ? wording.restSure : wording.sure)[language](count);
  const data = { campaign, ...fields, confirmed: String(count), most: String(count), language };
  return assemble(
    {
      head: [
        headline(heading),
        toWhomLine(audience, language),
        ...leftOutLine(leftOut, language),
        ...whenLines(moment, language),
        ...followUpLines(fields, language),
        quiet(wording.sureTime[language](timeInWords(takes, language))),
      ],
      buttons: [
        executeButton(wording.yesSend[language](count), 'reminder.send', data),
        changeButton('noSend', fields, language),
      ],
      summary: heading,
    },
    language,
  );
}

export function timeInWords(milliseconds: number, language: Language): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1_000));
  return seconds < 100
    ? wording.seconds[language](seconds)
    : wording.minutes[language](Math.round(seconds / 60));
}
