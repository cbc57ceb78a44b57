import { dayInWords, type Campaign } from '../../reminders/index.js';
import { acknowledgementWording } from '../acknowledging/acknowledgement-wording.js';
import { assemble, type Rendered } from '../assembling/assemble.js';
import { askButton, executeButton } from '../assembling/buttons.js';
import { headline, kicker, led, quiet, words } from '../assembling/elements.js';
import { outstandingButton } from '../acknowledging/receipt-cards.js';
import { reminderLetterWording as wording } from './reminder-letter-wording.js';
import { nameInOneLine, shorten } from '../assembling/shorten.js';
import type { Language } from '../assembling/wording.js';

/** One person's reminder, with everything filled in. */
interface ReminderLetter {
  readonly campaign: Pick<Campaign, 'id' | 'due'>;
  readonly position: string;
  readonly message: string;
  readonly messageEn: string;
}

/** Longer than that nobody reads; HR's form takes less. */
const longestMessage = 4_000;

export function renderReminderLetter(letter: ReminderLetter, language: Language = 'et'): Rendered {
  const { campaign, position, message, messageEn } = letter;
  const heading = wording.letter[language];
  const titled = (button: keyof typeof wording.inBoth) =>
    messageEn === '' ? wording[button][language] : wording.inBoth[button];
  const later = (when: 'tomorrow' | 'next-week', title: string) =>
    executeButton(title, 'reminder.later', { campaign: campaign.id, later: when, language });
  return assemble(
    {
      head: [
        kicker(nameInOneLine(position)),
        headline(heading),
        words(shorten(message, longestMessage), { spacing: 'Medium' }),
        ...(messageEn === '' ? [] : [quiet(shorten(messageEn, longestMessage), { spacing: 'Medium' })]),
        led(wording.letterDue[language], dayInWords(campaign.due, language), { spacing: 'Medium' }),
        quiet(wording.letterFoot[language]),
      ],
      buttons: [
        askButton(titled('acknowledge'), acknowledgementWording.askAcknowledge[language]),
        askButton(titled('showMine'), wording.askMine[language]),
        later('tomorrow', titled('tomorrow')),
        later('next-week', titled('nextWeek')),
      ],
      summary: `${heading}. ${wording.letterDue[language]} ${dayInWords(campaign.due, language)}`,
    },
    language,
  );
}

interface OverdueLetter {
  readonly due: string;
  /** Whether they may ask who has not acknowledged: whom only a description calls the manager may not. */
  readonly maySeeTeam: boolean;
  readonly team: readonly { readonly name: string; readonly position: string }[];
}

/** A word to the manager, with the names of who is outstanding. They did not ask: see `renderDisputeFor`. */
export function renderOverdueLetter({ due, team, maySeeTeam }: OverdueLetter): Rendered {
  const { overdue, overdueWhy, showMine, askMine } = wording;
  const heading = overdue.et(team.length);
  return assemble(
    {
      head: [
        headline(heading),
        words(overdueWhy.et(dayInWords(due, 'et')), { spacing: 'Small' }),
        quiet(`${overdue.en(team.length)}. ${overdueWhy.en(dayInWords(due, 'en'))}`, { spacing: 'Small' }),
      ],
      items: team.map(({ name, position }) => [
        led(`${nameInOneLine(name)}:`, nameInOneLine(position), { spacing: 'Small' }),
      ]),
      buttons: (['et', 'en'] as const).map((language) =>
        maySeeTeam ? outstandingButton(language) : askButton(showMine[language], askMine[language]),
      ),
      summary: heading,
    },
    'et',
  );
}
