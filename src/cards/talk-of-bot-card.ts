import { assemble, type Rendered } from './assemble.js';
import { helpButton, positionsButton } from './buttons.js';
import { headline, words } from './elements.js';
import { talkOfBotWording as wording } from './talk-of-bot-wording.js';
import type { Language } from './wording.js';

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
