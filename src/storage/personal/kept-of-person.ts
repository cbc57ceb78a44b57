import type { Selectable } from '../engines/kysely.js';
import type { LedgerEvent, Words } from '../../acknowledgements/index.js';
import type {
  ConversationReferenceTable,
  ReminderCampaignTable,
  ReminderDeliveryTable,
} from '../engines/tables.js';
import type { TalkAsSaid } from '../talk/talks-of-person.js';

/** All that is kept of one person, as it may be handed to them. */
export interface KeptOfPerson {
  readonly talks: readonly TalkAsSaid[];
  /** When somebody else last spoke of them, as long as that is remembered; who did and what they said is theirs. */
  readonly namedInTalks: readonly { readonly at: string }[];
  readonly references: readonly Selectable<ConversationReferenceTable>[];
  /** What they taught or took back. */
  readonly lessons: readonly {
    readonly text: string;
    readonly taughtAt: string | null;
    readonly undoneAt: string | null;
  }[];
  /** Reminders that were meant for them. */
  readonly reminders: readonly Pick<
    Selectable<ReminderDeliveryTable>,
    'campaign' | 'state' | 'reason' | 'at' | 'seen_at'
  >[];
  /** Reminders for them alone: those that they put off, and what HR sent to nobody else. */
  readonly putOff: readonly Pick<Selectable<ReminderCampaignTable>, 'id' | 'parent' | 'state' | 'send_at'>[];
  /** Reminders to several that HR has named them for, or left them out of by name. */
  readonly leftOut: readonly Pick<Selectable<ReminderCampaignTable>, 'id' | 'state' | 'send_at'>[];
  /** The events of the ledger that they are in, or did for somebody else, with what was written. */
  readonly acknowledgements: readonly (LedgerEvent & { readonly written: Words | null })[];
  /** Of what the bot has told them by itself. */
  readonly told: readonly { readonly matter: string; readonly at: string }[];
}

/** How much there is of each. */
export type CountsOfPerson = Readonly<Record<keyof KeptOfPerson, number>>;

export function countsOf(kept: KeptOfPerson): CountsOfPerson {
  const counts = Object.entries(kept).map(([matter, all]) => [matter, all.length]);
  return Object.fromEntries(counts) as CountsOfPerson;
}
