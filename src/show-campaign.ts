import type { Reply } from './conversation/index.js';
import type { Log } from './ground/index.js';
import type { Campaign, Messenger, ReminderStore, Report } from './reminders/index.js';

type Showing = (campaign: Campaign, report: Report) => Promise<void>;

interface ShowingParts {
  /** The card of a campaign as it stands now, for who began it. */
  readonly show: (campaign: Campaign, report: Report) => Promise<Reply>;
  readonly reminders: Pick<ReminderStore, 'referenceOf'>;
  readonly messenger: Pick<Messenger, 'send' | 'update'>;
  /** A request leaves for HR, which Teams counts with the reminders. */
  readonly noteRequest: () => void;
  readonly log: Log;
}

/**
 * Shows HR how far a campaign is: on its card, or at the end as a new message where it has none that can be written over.
 * What goes out by itself reports only where something is wrong.
 */
export function createShowing(parts: ShowingParts): {
  readonly onProgress: Showing;
  readonly onEnd: Showing;
} {
  const onProgress: Showing = async (campaign, report) => showCampaign(campaign, report, parts);
  return {
    onProgress,
    onEnd: async (campaign, report) => {
      const isHrsOwn = campaign.kind === 'first' || campaign.kind === 'rest';
      if (isHrsOwn || campaign.state === 'stopped') await onProgress(campaign, report);
    },
  };
}

async function showCampaign(
  campaign: Campaign,
  report: Report,
  { show, reminders, messenger, noteRequest, log }: ShowingParts,
): Promise<void> {
  const reference = await reminders.referenceOf(campaign.startedBy);
  if (reference === null) return;
  const letter = await show(campaign, report);
  const { card } = campaign;
  if (card !== null) {
    noteRequest();
    const place = { ...reference, conversation: card.conversation };
    const posted = await messenger.update(place, card.activityId, letter);
    if (posted.kind === 'taken') return;
    log.warn({ posted, campaign: campaign.id }, 'The card of a campaign could not be written over');
  }
  if (campaign.state === 'running') return;
  noteRequest();
  await messenger.send(reference, letter);
}
