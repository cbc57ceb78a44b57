import type { Activity } from 'botbuilder';
import type { Reply } from '../conversation/index.js';
import type { Letter } from '../reminders/index.js';
import { isPlayground, withoutTeamsExtras } from './playground-card.js';

/**
 * One message with the card alone. Text beside a card makes Teams split it in two and the id is lost,
 * so the sentence for notifications and screen readers goes into `summary`.
 */
export function letterActivity(
  { card, summary }: Letter,
  to: { readonly serviceUrl: string },
): Partial<Activity> {
  const content = isPlayground(to) ? withoutTeamsExtras(card) : card;
  return {
    type: 'message',
    summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
}

/** A letter that answers somebody. */
export function replyActivity(
  { card, summary, answerKind }: Reply,
  to: Pick<Activity, 'serviceUrl'>,
): Partial<Activity> {
  return {
    ...letterActivity({ card, summary }, to),
    // Thumbs under the message: Teams alone has them.
    ...(!isPlayground(to) &&
      answerKind !== undefined && { channelData: { feedbackLoop: { type: 'default' } } }),
  };
}
