import { assemble, type Rendered } from './assemble.js';
import { askButton, helpButton } from './buttons.js';
import { headline } from './elements.js';
import { reminderFormWording } from './reminder-form-wording.js';
import { reminderRefusals } from './reminder-refusal-wording.js';
import type { Language } from './wording.js';

export type ReminderRefusal = keyof typeof reminderRefusals;

export function renderReminderRefusal(why: ReminderRefusal, language: Language): Rendered {
  const said = reminderRefusals[why][language];
  const go =
    why === 'not-hr' || why === 'not-hr-leads' || why === 'elsewhere'
      ? helpButton(language)
      : askButton(reminderFormWording.askForm[language], reminderFormWording.askForm[language]);
  return assemble({ head: [headline(said)], buttons: [go], summary: said }, language);
}
