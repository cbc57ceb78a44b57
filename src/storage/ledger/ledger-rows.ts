import type { KeptVersion, KeptWords, LedgerEvent, NewEvent } from '../../acknowledgements/index.js';
import type { Selectable } from '../engines/kysely.js';
import type {
  AcknowledgementEventTable,
  AcknowledgementWordsTable,
  DescriptionVersionTable,
} from '../engines/tables.js';

/** The columns of an event, without the key that only the index needs. */
export const eventColumns = [
  'sequence',
  'kind',
  'person',
  'position',
  'version',
  'at',
  'activity',
  'receipt',
  'by_person',
  'words',
  'previous',
  'hash',
] as const;

type EventRow = Omit<Selectable<AcknowledgementEventTable>, 'once_key'>;

export function eventOf({ by_person: by, ...row }: EventRow): LedgerEvent {
  return { ...row, by };
}

export function rowOf({ event: { by, ...event }, onceKey }: NewEvent): AcknowledgementEventTable {
  return { ...event, by_person: by, once_key: onceKey };
}

export function wordsOf({ sequence, salt, clause, text }: AcknowledgementWordsTable): KeptWords {
  return { sequence, salt, words: { clause, text } };
}

export function versionOf({ version, text, since }: DescriptionVersionTable): KeptVersion {
  return { version, text, since: new Date(since) };
}
