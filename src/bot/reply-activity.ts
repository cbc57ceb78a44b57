import type { Activity } from 'botbuilder';
import type { Reply } from '../conversation/index.js';
import { isPlayground, withoutTeamsExtras } from './playground-card.js';

/**
 * One message with the card alone. Text beside a card makes Teams split it in two and the id is lost,
 * so the sentence for notifications and screen readers goes into `summary`.
 */
export function replyActivity(
  { card, summary, answerKind }: Reply,
  to: Pick<Activity, 'serviceUrl'>,
): Partial<Activity> {
  const inTeams = !isPlayground(to);
  const content = inTeams ? card : withoutTeamsExtras(card);
  return {
    type: 'message',
    summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
    // Thumbs under the message: Teams alone has them.
    ...(inTeams && answerKind !== undefined && { channelData: { feedbackLoop: { type: 'default' } } }),
  };
}
