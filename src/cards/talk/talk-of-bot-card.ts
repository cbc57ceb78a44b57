import { assemble, type Rendered } from '../assembling/assemble.js';
import { helpButton, positionsButton } from '../assembling/buttons.js';
import { headline, words } from '../assembling/elements.js';
import { talkOfBotWording as wording } from './talk-of-bot-wording.js';
import type { Language } from '../assembling/wording.js';

/** To whoever speaks of the bot itself. */
export function renderTalkOfBot(about: keyof typeof wording, language: Language): Rendered {
  const [heading, ...more] = wording[about][language];
  return assemble(
    {
      head: [headline(heading), ...more.map((line) => words(line, { spacing: 'Small' }))],
      buttons: [helpButton(language), positionsButton(language)],
      summary: heading,
    },
    language,
  );
}
