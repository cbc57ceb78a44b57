import {
  audienceText,
  leaving,
  partsOf,
  readAudience,
  together,
  type AudiencePart,
  type LeftOut,
} from '../../reminders/index.js';
import type { Kysely } from '../engines/kysely.js';
import type { Tables } from '../engines/tables.js';
import { plainId } from './whose-row.js';

/**
 * The campaigns for several that a person is named for, or left out of by name. Looked for by a part of the text, and
 * then read: the id of one may begin with that of another.
 */
export async function campaignsNaming(db: Kysely<Tables>, id: string) {
  const rows = await db
    .selectFrom('reminder_campaign')
    .select(['id', 'state', 'send_at', 'audience'])
    // Of one that is for them alone, which has one line, others know.
    .where('audience', 'like', '%person:%')
    .where('audience', 'like', '%\n%')
    .orderBy('send_at')
    .orderBy('id')
    .execute();
  return rows.filter(({ audience: text }) => {
    const audience = readAudience(text);
    const named = audience === undefined ? [] : [...partsOf(audience), ...(audience.without ?? [])];
    return named.some((each) => isPerson(each, id));
  });
}

function isPerson(part: AudiencePart | LeftOut, id: string): boolean {
  return part.kind === 'person' && plainId(part.aadObjectId) === id && id !== '';
}

/** The campaigns stay for the others, and no longer say that the person was named. */
export async function forgetNamed(db: Kysely<Tables>, id: string): Promise<void> {
  for (const row of await campaignsNaming(db, id)) {
    const audience = readAudience(row.audience);
    const others = audience && together(partsOf(audience).filter((each) => !isPerson(each, id)));
    if (audience === undefined) continue;
    if (others === undefined) {
      // For them alone, whoever else was left out of it.
      await db.deleteFrom('reminder_campaign').where('id', '=', row.id).execute();
      continue;
    }
    const leftOut = (audience.without ?? []).filter((each) => !isPerson(each, id));
    await db
      .updateTable('reminder_campaign')
      .set({ audience: audienceText(leaving(leftOut, others)) })
      .where('id', '=', row.id)
      .execute();
  }
}
