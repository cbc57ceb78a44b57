import { z } from 'zod/v4';
import {
  reminderRefusals,
  reminderReportWording as wording,
  renderReminderList,
  renderReminderRefusal,
} from '../../cards/index.js';
import type { Language } from '../../language/index.js';
import { wallClock, type Campaign } from '../../reminders/index.js';
import { campaignIn, refusalFor, type RemindingParts } from './reminder-room.js';
import type { FileAsked, MadeFile, PressAnswer, Pressing } from '../talk/reply.js';

/** The verb of the button, and what marks the file in what Teams sends back when HR has agreed to it. */
export const csvVerb = 'reminder.csv';
const Context = z.object({ verb: z.literal(csvVerb), campaign: z.string(), language: z.enum(['et', 'en']) });

/** Bytes; whoever has more than a hundred thousand people has an administrator. */
const largest = 16 * 1024 * 1024;

/** Everybody of a campaign as a file: offered first, for Teams stores it in HR's own OneDrive and asks before that. */
export async function offerCsv(
  pressed: Pressing,
  language: Language,
  room: RemindingParts,
): Promise<PressAnswer> {
  const found = await room.reminders.find(campaignIn(pressed.data));
  if (found === null) return { kind: 'card', reply: renderReminderRefusal('gone', language) };
  const { campaign } = found;
  const content = await csvOf(campaign, room);
  const otherwise = wording.fileOtherwise[language](campaign.id);
  // An error of the card would be shown in its stead: where it is too large, the words say what to do.
  if (content.byteLength > largest) return { kind: 'failed', sentence: otherwise };
  return {
    kind: 'file',
    offer: {
      name: nameOf(campaign, room),
      description: wording.fileWhat[language],
      size: content.byteLength,
      context: { verb: csvVerb, campaign: campaign.id, language },
      said: wording.fileOffered[language],
      otherwise,
    },
  };
}

/**
 * Made anew from what is kept, so that nothing waits in memory for an answer that may never come; and whoever agrees
 * is asked again whether they may have it. `null`: it was no file of reminders.
 */
export async function makeCsv(asked: FileAsked, room: RemindingParts): Promise<MadeFile | null> {
  const read = Context.safeParse(asked.context);
  if (!read.success) return null;
  const { campaign: id, language } = read.data;
  const refused = refusalFor(asked.aadObjectId, asked.personal, room);
  if (refused !== null) return { kind: 'refused', sentence: reminderRefusals[refused][language] };
  const found = await room.reminders.find(id);
  if (found === null) return { kind: 'refused', sentence: reminderRefusals.gone[language] };
  return { kind: 'made', name: nameOf(found.campaign, room), content: await csvOf(found.campaign, room) };
}

function nameOf({ startedAt, sendAt }: Campaign, { hours }: RemindingParts): string {
  return `meeldetuletus-${wallClock(startedAt ?? sendAt, hours.timeZone).day}.csv`;
}

async function csvOf({ id }: Campaign, { reminders, library }: RemindingParts): Promise<Uint8Array> {
  const { staff } = library();
  const deliveries = await reminders.deliveries(id);
  const listed = deliveries.map((delivery) => ({
    name: staff.find(delivery.aadObjectId)?.name ?? '',
    delivery,
  }));
  return new TextEncoder().encode(renderReminderList(listed));
}
