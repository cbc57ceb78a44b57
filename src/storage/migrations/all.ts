import type { Migration } from '../engines/kysely.js';
import { conversations } from './001-conversations.js';
import { learning } from './002-learning.js';
import { acknowledgements } from './003-acknowledgements.js';
import { reminders } from './004-reminders.js';
import { remindersSeen } from './005-reminders-seen.js';
import { toldOnce } from './006-told-once.js';
import { searchLeaves } from './007-search-leaves.js';
import { toldAt } from './008-told-at.js';
import { claimsInOrder } from './009-claims-in-order.js';

/** What is made only where the database searches texts; elsewhere it is noted as done, so that the numbers stay the same. */
export const ofSearchedTexts: ReadonlySet<string> = new Set(['007-search-leaves']);

/** In the order in which they are run; a new one goes to the end, under the next number. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-conversations': conversations,
  '002-learning': learning,
  '003-acknowledgements': acknowledgements,
  '004-reminders': reminders,
  '005-reminders-seen': remindersSeen,
  '006-told-once': toldOnce,
  '007-search-leaves': searchLeaves,
  '008-told-at': toldAt,
  '009-claims-in-order': claimsInOrder,
};
