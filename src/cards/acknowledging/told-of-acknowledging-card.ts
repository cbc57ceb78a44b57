import { toldOfAcknowledging } from './told-of-acknowledging-wording.js';
import { assemble, type Rendered } from '../assembling/assemble.js';
import { helpButton } from '../assembling/buttons.js';
import { headline, words } from '../assembling/elements.js';
import { acknowledgeButton } from './receipt-cards.js';
import type { Language } from '../assembling/wording.js';

/** What acknowledging is, and is not: the same for everybody. */
export function renderToldOfAcknowledging(
  about: keyof typeof toldOfAcknowledging,
  language: Language,
): Rendered {
  const [heading, ...more] = toldOfAcknowledging[about][language];
  return assemble(
    {
      head: [headline(heading), ...more.map((line) => words(line, { spacing: 'Small' }))],
      buttons: [acknowledgeButton(language), helpButton(language)],
      summary: heading,
    },
    language,
  );
}
