import { assemble, type Rendered } from '../assembling/assemble.js';
import { askButton, executeButton } from '../assembling/buttons.js';
import { headline, led, quiet, words } from '../assembling/elements.js';
import { newcomersWording as wording } from './newcomers-wording.js';
import { reminderFormWording } from './reminder-form-wording.js';
import { reminderPreviewWording } from './reminder-preview-wording.js';
import { nameInOneLine } from '../assembling/shorten.js';
import type { Language } from '../assembling/wording.js';

interface Newcomers {
  /** When the reminder went out, in words. */
  readonly since: string;
  /** `null` where it was for everybody. */
  readonly unit: string | null;
  readonly people: readonly {
    readonly name: string;
    readonly positions: readonly string[];
    readonly hasAcknowledged: boolean;
  }[];
  /** By which they are reminded. */
  readonly audience: string;
}

const mostShown = 30;

/** Who has come since the last reminder; one button has the form filled in for them. */
export function renderNewcomers({ since, unit, people, audience }: Newcomers, language: Language): Rendered {
  const heading =
    people.length === 0
      ? wording.noNewcomers[language](since, unit)
      : wording.newcomers[language](people.length, since, unit);
  const more = people.length - mostShown;
  return assemble(
    {
      head: [
        headline(heading),
        ...(people.length > 0 ? [quiet(wording.newcomersWhy[language])] : []),
        ...people.slice(0, mostShown).map(({ name, positions, hasAcknowledged }) => {
          const told = [...positions, ...(hasAcknowledged ? [wording.hasAcknowledged[language]] : [])];
          return led(nameInOneLine(name), told.map((each) => `· ${nameInOneLine(each)}`).join(' '), {
            spacing: 'Small',
          });
        }),
        ...(more > 0 ? [words(reminderPreviewWording.andMore[language](more))] : []),
      ],
      buttons: [
        ...(people.length > 0
          ? [executeButton(wording.remindNew[language], 'reminder.change', { audience, language })]
          : []),
        askButton(reminderFormWording.askForm[language], reminderFormWording.askForm[language]),
      ],
      summary: heading,
    },
    language,
  );
}
