import { renderNewcomers, renderReminderRefusal } from '../../cards/index.js';
import type { Language } from '../../language/index.js';
import { audienceText, recipientOf, takesNewcomers, type Campaign } from '../../reminders/index.js';
import { momentInWords, type RemindingParts } from './reminder-room.js';
import type { Reply } from '../talk/reply.js';

/** So far back is looked for one to which newcomers belong. */
const mostLookedAt = 20;

/** The last one, not called off, to which somebody may have come since. */
export async function lastForNewcomers({ reminders }: RemindingParts): Promise<Campaign | null> {
  const latest = await reminders.latest(mostLookedAt);
  const isSent = ({ state }: Campaign) => state === 'running' || state === 'finished';
  return latest.find((each) => isSent(each) && takesNewcomers(each.audience)) ?? null;
}

/** Who would get the last reminder if it were sent now, and was not there when it was. */
export async function showNewcomers(language: Language, room: RemindingParts): Promise<Reply> {
  const last = await lastForNewcomers(room);
  if (last === null || last.startedAt === null) return renderReminderRefusal('none-for-newcomers', language);
  const audience = { kind: 'new', of: last.id } as const;
  const [{ reached, unreachable }, { acknowledged }] = await Promise.all([
    room.reminders.plan(audience),
    room.reminders.ground(audience),
  ]);
  const { staff, collection } = room.library();
  const people = [...reached, ...unreachable].flatMap(({ aadObjectId }) => staff.find(aadObjectId) ?? []);
  return renderNewcomers(
    {
      since: momentInWords(last.startedAt, language, room),
      unit: last.audience.kind === 'unit' ? last.audience.unit : null,
      people: people.map((each) => {
        const descriptions = recipientOf(each, collection)?.descriptions ?? [];
        return {
          name: each.name,
          positions: descriptions.map(({ title }) => title),
          hasAcknowledged:
            descriptions.length > 0 &&
            descriptions.every(({ id }) => acknowledged(each.aadObjectId, id) !== null),
        };
      }),
      audience: audienceText(audience),
    },
    language,
  );
}
