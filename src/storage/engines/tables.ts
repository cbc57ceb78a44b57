import type { Generated } from './kysely.js';
import type {
  CampaignKind,
  CampaignState,
  Chat,
  DeliveryReason,
  DeliveryState,
  StopReason,
} from '../../reminders/index.js';

/**
 * The tables as the newest migration leaves them, the same on both databases but for the search's. A moment is ISO 8601
 * in UTC: it reads well, sorts as text, and neither database bends it.
 */
export interface Tables {
  conversation_memory: ConversationMemoryTable;
  conversation_reference: ConversationReferenceTable;
  unanswered_question: UnansweredQuestionTable;
  thumb: ThumbTable;
  lesson: LessonTable;
  acknowledgement_event: AcknowledgementEventTable;
  acknowledgement_head: AcknowledgementHeadTable;
  acknowledgement_person: AcknowledgementPersonTable;
  acknowledgement_words: AcknowledgementWordsTable;
  description_version: DescriptionVersionTable;
  reminder_campaign: ReminderCampaignTable;
  reminder_delivery: ReminderDeliveryTable;
  reminder_pace: ReminderPaceTable;
  told_once: ToldOnceTable;
  search_leaf: SearchLeafTable;
  search_passage: SearchPassageTable;
  search_tally: SearchTallyTable;
}

/** Each of them; `true` for those that stand only where the database searches texts. */
const isOfSearch: Readonly<Record<keyof Tables, boolean>> = {
  conversation_memory: false,
  conversation_reference: false,
  unanswered_question: false,
  thumb: false,
  lesson: false,
  acknowledgement_event: false,
  acknowledgement_head: false,
  acknowledgement_person: false,
  acknowledgement_words: false,
  description_version: false,
  reminder_campaign: false,
  reminder_delivery: false,
  reminder_pace: false,
  told_once: false,
  search_leaf: true,
  search_passage: true,
  search_tally: true,
};

/** The names of the tables that such a database has. */
export function tablesOf({ searchesTexts }: { readonly searchesTexts: boolean }): readonly (keyof Tables)[] {
  const names = Object.keys(isOfSearch) as (keyof Tables)[];
  return names.filter((name) => searchesTexts || !isOfSearch[name]);
}

export interface ConversationMemoryTable {
  conversation: string;
  said: string;
  at: string;
}

export interface ConversationReferenceTable {
  conversation: string;
  kind: 'personal' | 'groupChat' | 'channel';
  service_url: string;
  tenant_id: string | null;
  bot: string;
  person_id: string | null;
  person_aad_object_id: string | null;
  first_at: string;
  last_at: string;
}

export interface UnansweredQuestionTable {
  id: string;
  wording: string;
  text: string;
  language: 'et' | 'en';
  asker_position: string | null;
  times: number;
  first_at: string;
  last_at: string;
  state: 'open' | 'taught';
  /** The last note that was counted: one that is tried again after a lost connection counts once. */
  last_note: string;
}

interface ThumbTable {
  tap: string;
  answer_kind: string;
  verdict: 'up' | 'down';
  text: string;
  asker_position: string | null;
  comment: string | null;
  at: string;
}

/** A lesson of nothing has no description, index and text. */
export interface LessonTable {
  id: string;
  wording: string;
  text: string;
  description_id: string | null;
  duty_number: string | null;
  duty_index: number | null;
  duty_text: string | null;
  taught_by: string;
  taught_at: string;
  undone_by: string | null;
  undone_at: string | null;
}

/** The chain. `by_person` is the event's `by`, which SQL keeps for itself. */
export interface AcknowledgementEventTable {
  sequence: number;
  kind: 'issued' | 'seen' | 'acknowledged' | 'disputed' | 'withdrawn';
  person: string;
  position: string;
  version: string;
  at: string;
  activity: string | null;
  receipt: string | null;
  by_person: string | null;
  words: string | null;
  previous: string;
  hash: string;
  once_key: string | null;
}

interface AcknowledgementHeadTable {
  id: number;
  sequence: number;
  hash: string;
}

interface AcknowledgementPersonTable {
  pseudonym: string;
  aad_object_id: string;
  name: string;
}

export interface AcknowledgementWordsTable {
  sequence: number;
  salt: string;
  clause: string | null;
  text: string;
}

export interface DescriptionVersionTable {
  version: string;
  text: string;
  since: string;
}

export interface ReminderCampaignTable {
  id: string;
  kind: CampaignKind;
  parent: string | null;
  started_by: string;
  language: 'et' | 'en';
  audience: string;
  message_et: string;
  message_en: string;
  due: string;
  send_at: string;
  repeats: 'yearly' | null;
  follow_ups: number;
  state: CampaignState;
  stop_reason: StopReason | null;
  started_at: string | null;
  ended_at: string | null;
  card_conversation: string | null;
  card_activity: string | null;
  /** How many tenths HR's card has been told of; 11 where it has been told of the end. */
  told_tenths: number;
}

/** The person is a plain object id. `lease_until` belongs to `claimed_by`, who may be dead. */
export interface ReminderDeliveryTable {
  id: string;
  campaign: string;
  person: string;
  state: DeliveryState;
  reason: DeliveryReason | null;
  detail: string | null;
  not_before: string;
  claimed_by: string | null;
  lease_until: string | null;
  conversation: string | null;
  activity_id: string | null;
  posts: number;
  chat: Chat;
  at: string;
  seen_at: string | null;
}

/** One line. Moments are milliseconds: they are reckoned with to the fraction. */
interface ReminderPaceTable {
  name: string;
  next_at: number;
  rate: number;
  slowed_at: number;
  refusals: number;
}

/** The person is a plain object id; `claim` is whoever told them. */
interface ToldOnceTable {
  person: string;
  matter: string;
  claim: string;
  at: string;
  /** `null` while they are being told, or were meant to be. */
  told_at: string | null;
}

/** The index of one description, on PostgreSQL alone. `edition` names the words that it was read with. */
interface SearchLeafTable {
  number: Generated<number>;
  edition: string;
  description: string;
  version: string;
  content: string;
  needed_at: string;
}

/** `place` is that of the passage in its description; below zero what all its passages share. `stems` is a tsvector. */
interface SearchPassageTable {
  leaf: number;
  place: number;
  stems: string;
}

/** What was counted of all leaves of a collection, by a key of them. */
interface SearchTallyTable {
  key: string;
  content: string;
  needed_at: string;
}
