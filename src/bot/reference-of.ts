import type { Activity } from 'botbuilder';
import type { Reference } from './references.js';

export function referenceOf(activity: Activity): Reference {
  const kind = kindOf(activity);
  return {
    conversation: withoutThread(activity.conversation.id),
    kind,
    serviceUrl: activity.serviceUrl,
    tenantId: tenantOf(activity),
    bot: activity.recipient.id,
    person:
      kind === 'personal' ? { id: activity.from.id, aadObjectId: activity.from.aadObjectId ?? null } : null,
  };
}

/** `19:…@thread.tacv2;messageid=1` is one thread of the channel `19:…@thread.tacv2`. */
export function withoutThread(conversation: string): string {
  return conversation.split(';messageid=')[0] ?? conversation;
}

export function kindOf(activity: Pick<Activity, 'conversation'>): Reference['kind'] {
  const { conversationType, isGroup } = activity.conversation;
  if (conversationType === 'channel' || conversationType === 'groupChat') return conversationType;
  return isGroup ? 'groupChat' : 'personal';
}

function tenantOf(activity: Activity): string | null {
  const channelData: { tenant?: { id?: string } } | undefined = activity.channelData;
  return activity.conversation.tenantId ?? channelData?.tenant?.id ?? null;
}
