/**
 * The tables as the newest migration leaves them, the same on both databases. A moment is ISO 8601 in UTC: it reads
 * well, sorts as text, and neither database bends it.
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
  state: 'open' | 'taught' | 'dismissed';
  /** The last note that was counted: one that is tried again after a lost connection counts once. */
  last_note: string;
}

export interface ThumbTable {
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

export interface AcknowledgementHeadTable {
  id: number;
  sequence: number;
  hash: string;
}

export interface AcknowledgementPersonTable {
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
