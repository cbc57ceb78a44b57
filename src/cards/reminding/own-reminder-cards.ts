import { assemble, type Rendered } from '../assembling/assemble.js';
import { executeButton, helpButton } from '../assembling/buttons.js';
import { headline, words } from '../assembling/elements.js';
import { ownReminderWording as wording } from './own-reminder-wording.js';
import { acknowledgeButton } from '../acknowledging/receipt-cards.js';
import { reminderLetterWording } from './reminder-letter-wording.js';
import type { Language } from '../assembling/wording.js';

/** What somebody can do about the reminders that they get. */
export function renderOwnReminder(about: keyof typeof wording.ofOneself, language: Language): Rendered {
  const said = wording.ofOneself[about][language];
  const read = acknowledgeButton(language);
  return assemble({ head: [headline(said)], buttons: [read, helpButton(language)], summary: said }, language);
}

/** `dueBefore`: the due day, where they are reminded only behind it. */
export function renderReminderLater(
  { when, dueBefore }: { readonly when: string; readonly dueBefore: string | null },
  language: Language,
): Rendered {
  const said = wording.laterSaid[language](when);
  const mind =
    dueBefore === null ? [] : [words(wording.dueBefore[language](dueBefore), { spacing: 'Small' })];
  const buttons = [acknowledgeButton(language)];
  return assemble({ head: [headline(said), ...mind], buttons, summary: said }, language);
}

/** Somebody wants to be reminded later, and has not said when. */
export function renderReminderWhenLater(campaign: string, language: Language): Rendered {
  const said = wording.whenLater[language];
  const later = (when: 'tomorrow' | 'next-week', title: string) =>
    executeButton(title, 'reminder.later', { campaign, later: when, language });
  const buttons = [
    later('tomorrow', reminderLetterWording.tomorrow[language]),
    later('next-week', reminderLetterWording.nextWeek[language]),
    acknowledgeButton(language),
  ];
  return assemble({ head: [headline(said)], buttons, summary: said }, language);
}
