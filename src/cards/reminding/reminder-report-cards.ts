import { speedOf, timeLeft, type Campaign, type Report } from '../../reminders/index.js';
import type { CardElement } from '../assembling/adaptive-card.js';
import { assemble, type Rendered } from '../assembling/assemble.js';
import { askButton, executeButton } from '../assembling/buttons.js';
import { headline, kicker, led, quiet, subheading, words } from '../assembling/elements.js';
import type { ReminderFields } from './reminder-form-card.js';
import { leftOutLine, namesByReason, timeInWords, toWhomLine, type Named } from './reminder-preview-cards.js';
import { reminderFormWording } from './reminder-form-wording.js';
import { reminderReportWording as wording, stopWording } from './reminder-report-wording.js';
import { nameInOneLine } from '../assembling/shorten.js';
import type { Language } from '../assembling/wording.js';

interface ReminderProgress {
  readonly campaign: Campaign;
  /** Whom it is for, in words. */
  readonly audience: string;
  readonly report: Report;
  /** Milliseconds since the sending began. */
  readonly soFar: number;
  readonly leftOut: readonly string[];
  /** Since when nothing can be sent, in words; `null` where it goes on. */
  readonly heldUp: string | null;
}

const barLength = 20;

/** The card that updates itself while a campaign is sent. */
export function renderReminderProgress(
  { campaign, audience, report, soFar, leftOut, heldUp }: ReminderProgress,
  language: Language,
): Rendered {
  const all = report.audience - report.unreachable;
  const done = all - report.waiting;
  const percent = all === 0 ? 100 : Math.floor((done * 100) / all);
  const heading = wording[heldUp === null ? 'sending' : 'heldUp'][language](percent);
  const full = Math.round((percent / 100) * barLength);
  const left = heldUp === null ? timeLeft(report, soFar) : null;
  return assemble(
    {
      head: [
        headline(heading),
        ...(heldUp === null ? [] : [words(wording.whyHeldUp[language](heldUp), { spacing: 'Small' })]),
        kicker(`${'█'.repeat(full)}${'░'.repeat(barLength - full)}`),
        ...countLines(report, language),
        toWhomLine(audience, language),
        ...leftOutLine(leftOut, language),
        ...(left === null
          ? []
          : [
              quiet(
                wording.speed[language](
                  speedOf(report, soFar).toLocaleString(language, { maximumFractionDigits: 1 }),
                  timeInWords(left, language),
                ),
              ),
            ]),
      ],
      buttons: [
        executeButton(wording.cancelButton[language], 'reminder.cancel', { campaign: campaign.id, language }),
      ],
      summary: heading,
    },
    language,
  );
}

/** It has been made, and its hour has not come. */
export function renderReminderWaiting(
  {
    campaign,
    when,
    audience,
    wanted,
    leftOut,
  }: {
    readonly campaign: string;
    readonly when: string;
    /** Whom it is for, in words. */
    readonly audience: string;
    readonly wanted: Partial<ReminderFields>;
    readonly leftOut: readonly string[];
  },
  language: Language,
): Rendered {
  const heading = wording.waiting[language](when);
  const buttons = [
    executeButton(wording.changeWaiting[language], 'reminder.change', { ...wanted, campaign, language }),
    executeButton(wording.cancelButton[language], 'reminder.cancel', { campaign, language }),
  ];
  const isChanged = Object.keys(wanted).length > 0;
  const head = [
    headline(heading),
    toWhomLine(audience, language),
    ...leftOutLine(leftOut, language),
    ...(isChanged ? [words(wording.notChangedYet[language], { weight: 'Bolder', spacing: 'Small' })] : []),
  ];
  return assemble({ head, buttons, summary: heading }, language);
}

interface ReminderReport {
  readonly campaign: Campaign;
  /** Whom it was for, in words. */
  readonly audience: string;
  readonly report: Report;
  /** Who did not get it, by name. */
  readonly missed: readonly Named[];
  /** Of the audience, who has acknowledged by now, and of how many that can be asked; `null` where nobody knows. */
  readonly acknowledged: { readonly count: number; readonly of: number } | null;
  readonly leftOut: readonly string[];
  /** Who sent it, and when it began; `null` where nobody knows any more. */
  readonly sent: { readonly by: string; readonly when: string } | null;
}

/** What came of it: numbers that add up to the audience, and for each who did not get it why and who can mend it. */
export function renderReminderReport(told: ReminderReport, language: Language): Rendered {
  const { campaign, audience, report, missed, acknowledged, leftOut, sent } = told;
  const heading = headingOf(told, language);
  const buttons = [
    ...(acknowledged === null || acknowledged.count < acknowledged.of
      ? [executeButton(wording.restButton[language], 'reminder.rest', { campaign: campaign.id, language })]
      : []),
    ...(report.unknown > 0
      ? [
          executeButton(wording.resendButton[language](report.unknown), 'reminder.resend-unknown', {
            campaign: campaign.id,
            language,
          }),
        ]
      : []),
    ...(report.audience > 0
      ? [executeButton(wording.csvButton[language], 'reminder.csv', { campaign: campaign.id, language })]
      : []),
    askButton(wording.newOne[language], reminderFormWording.askForm[language]),
  ];
  return assemble(
    {
      head: [
        headline(heading),
        ...(sent === null ? [] : [quiet(wording.sentBy[language](nameInOneLine(sent.by), sent.when))]),
        ...(campaign.stopReason === null
          ? []
          : [words(stopWording[campaign.stopReason][language], { weight: 'Bolder', spacing: 'Small' })]),
        ...(isOfPeople(campaign.stopReason) && campaign.repeats !== null
          ? [words(wording.noMoreYears[language], { spacing: 'Small' })]
          : []),
        ...(report.audience === 0 ? [] : countLines(report, language)),
        toWhomLine(audience, language),
        ...leftOutLine(leftOut, language),
        ...(report.seen === 0
          ? []
          : [words(wording.seen[language](report.seen, report.delivered), { spacing: 'Medium' })]),
        ...(acknowledged === null
          ? []
          : [
              words(wording.acknowledged[language](acknowledged.count, acknowledged.of), {
                spacing: 'Medium',
              }),
            ]),
        ...(missed.length > 0 ? [subheading(wording.whoAndWhy[language])] : []),
      ],
      items: namesByReason(missed, language),
      buttons,
      summary: heading,
    },
    language,
  );
}

/** Whom it was for is not there any more: next year they would not be either. */
function isOfPeople(reason: Campaign['stopReason']): boolean {
  return reason === 'unit-gone' || reason === 'nobody-there';
}

function headingOf({ campaign, report }: ReminderReport, language: Language): string {
  if (campaign.state === 'cancelled' && report.audience === 0) return wording.cancelledBefore[language];
  if (campaign.state === 'stopped' && report.audience === 0) return wording.stoppedBefore[language];
  const kind =
    campaign.state === 'cancelled' ? 'cancelled' : campaign.state === 'stopped' ? 'stopped' : 'done';
  return wording[kind][language](report.delivered, report.audience);
}

/** The parts of a report that are not nothing, and their sum. */
function countLines(report: Report, language: Language): readonly CardElement[] {
  const parts = ['delivered', 'waiting', 'unknown', 'refused', 'withdrawn', 'unreachable'] as const;
  const lines = parts
    .filter((part) => report[part] > 0 || part === 'delivered')
    .map((part) => {
      const label = wording[part === 'waiting' ? 'stillWaiting' : part][language];
      return led(`${label}:`, `${report[part]}`, { spacing: 'Small' });
    });
  return [
    ...lines,
    led(`${wording.together[language]}:`, `${report.audience}`, { spacing: 'Small', separator: true }),
  ];
}
