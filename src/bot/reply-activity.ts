import type { Activity } from 'botbuilder';
import type { Reply } from '../conversation/index.js';
import { isPlayground, withoutTeamsExtras } from './playground-card.js';

/**
 * One message with the card alone. Text beside a card makes Teams split it in two and the id is lost,
 * so the sentence for notifications and screen readers goes into `summary`.
 */
export function replyActivity({ card, summary }: Reply, to: Activity): Partial<Activity> {
  const content = isPlayground(to) ? withoutTeamsExtras(card) : card;
  return {
    type: 'message',
    summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
}
