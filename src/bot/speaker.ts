import type { Activity } from 'botbuilder';
import { kindOf } from './reference-of.js';

/** Who speaks, as far as the channel says, and whether nobody else reads along. */
interface Speaker {
  readonly aadObjectId: string | null;
  readonly personal: boolean;
}

export function speakerOf(activity: Pick<Activity, 'from' | 'conversation'>): Speaker {
  return { aadObjectId: activity.from.aadObjectId ?? null, personal: kindOf(activity) === 'personal' };
}
