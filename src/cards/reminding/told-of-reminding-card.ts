import { assemble, type Rendered } from '../assembling/assemble.js';
import { askButton } from '../assembling/buttons.js';
import { headline, words } from '../assembling/elements.js';
import type { Language } from '../assembling/wording.js';
import { reminderFormWording } from './reminder-form-wording.js';
import { toldOfReminding } from './told-of-reminding-wording.js';

export type ToldOfReminding = keyof typeof toldOfReminding;

/** How reminders go out: the same for each of them. */
export function renderToldOfReminding(about: ToldOfReminding, language: Language): Rendered {
  const [heading, ...more] = toldOfReminding[about][language];
  const ask = reminderFormWording.askForm[language];
  return assemble(
    {
      head: [headline(heading), ...more.map((line) => words(line, { spacing: 'Small' }))],
      buttons: [askButton(ask, ask)],
      summary: heading,
    },
    language,
  );
}
