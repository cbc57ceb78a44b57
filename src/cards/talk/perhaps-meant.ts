import type { Rendered } from '../assembling/assemble.js';
import { acknowledgementWording } from '../acknowledging/acknowledgement-wording.js';
import { askButton, distinct } from '../assembling/buttons.js';
import { deliveryWording } from '../reminding/delivery-wording.js';
import { words } from '../assembling/elements.js';
import { reminderFormWording } from '../reminding/reminder-form-wording.js';
import { wording, type Language } from '../assembling/wording.js';

/** What can be told the bot to do, by the words that tell it. */
const tellings = {
  acknowledge: acknowledgementWording.askAcknowledge,
  state: acknowledgementWording.askState,
  receipts: acknowledgementWording.askReceipts,
  outstanding: acknowledgementWording.askOutstanding,
  remind: reminderFormWording.askForm,
  reminded: deliveryWording.askReport,
  putOff: { et: 'Tuleta mulle hiljem meelde', en: 'Remind me later' },
  kept: { et: 'Mida sa minust tead?', en: 'What do you know about me?' },
} as const;

export type Telling = keyof typeof tellings;

/** A card that found nothing, with what may have been meant instead: a word of it below, and the first buttons. */
export function withPerhapsMeant(
  { card, summary }: Rendered,
  meant: readonly Telling[],
  language: Language,
): Rendered {
  if (meant.length === 0) return { card, summary };
  const said = meant.map((each) => tellings[each][language]);
  const buttons = said.map((each) => askButton(each, each));
  return {
    card: {
      ...card,
      body: [...card.body, words(wording.perhapsMeant[language], { spacing: 'Medium' })],
      actions: distinct([...buttons, ...(card.actions ?? [])]),
    },
    summary,
  };
}
