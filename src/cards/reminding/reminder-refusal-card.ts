import { assemble, type Rendered } from '../assembling/assemble.js';
import { askButton, helpButton } from '../assembling/buttons.js';
import { headline, words } from '../assembling/elements.js';
import { reminderFormWording } from './reminder-form-wording.js';
import { reminderRefusals, whoMayRemind } from './reminder-refusal-wording.js';
import { nameInOneLine } from '../assembling/shorten.js';
import type { Language } from '../assembling/wording.js';

export type ReminderRefusal = keyof typeof reminderRefusals;

const mostNamed = 20;

/** Who besides may send, change and stop reminders, and what that means to whoever goes away. */
export function renderWhoMayRemind(others: readonly string[], language: Language): Rendered {
  const { nobodyElse, named, goesOn, whoDecides } = whoMayRemind;
  const names = others.slice(0, mostNamed).map(nameInOneLine).join(', ');
  const said = others.length === 0 ? nobodyElse[language] : named[language](names);
  return assemble(
    {
      head: [
        headline(said),
        words(goesOn[language], { spacing: 'Small' }),
        words(whoDecides[language], { spacing: 'Small' }),
      ],
      buttons: [askButton(reminderFormWording.askForm[language], reminderFormWording.askForm[language])],
      summary: said,
    },
    language,
  );
}

export function renderReminderRefusal(why: ReminderRefusal, language: Language): Rendered {
  const said = reminderRefusals[why][language];
  const go =
    why === 'not-hr' || why === 'not-hr-leads' || why === 'elsewhere'
      ? helpButton(language)
      : askButton(reminderFormWording.askForm[language], reminderFormWording.askForm[language]);
  return assemble({ head: [headline(said)], buttons: [go], summary: said }, language);
}
