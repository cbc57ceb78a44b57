import { shortVersion } from '../descriptions/index.js';
import type { EventKind, LedgerEvent } from './event.js';
import type { ToldEvent } from './store.js';

/** The columns as they stand in the file, in this order, and what each is called. */
export const exportColumns = {
  sequence: 'jrk',
  localTime: 'aeg (Eesti)',
  at: 'aeg (UTC)',
  event: 'sündmus',
  name: 'nimi',
  aadObjectId: 'objekti ID',
  title: 'ametikoht',
  position: 'ametijuhendi ID',
  shortVersion: 'versioon',
  receipt: 'kviitung',
  clause: 'punkt',
  words: 'selgitus',
  by: 'kes tegi',
  version: 'versiooni räsi',
  person: 'pseudonüüm',
  activity: 'kanali tegevus',
  previous: 'eelmise sündmuse räsi',
  hash: 'sündmuse räsi',
} as const;

type ExportRow = Readonly<Record<keyof typeof exportColumns, string | number>>;

export const eventNames: Readonly<Record<EventKind, string>> = {
  issued: 'väljastatud',
  seen: 'vaadatud',
  acknowledged: 'tutvumine kinnitatud',
  disputed: 'ei nõustu',
  withdrawn: 'kinnitus tagasi võetud',
};

const localTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Tallinn',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The bot writes no other; somebody with a hand in the database may. */
export function isDated({ at }: Pick<LedgerEvent, 'at'>): boolean {
  return !Number.isNaN(Date.parse(at));
}

/**
 * One event as a line of a table; what has been erased is empty, and so is the hour here of a time that is none. `title`
 * is that of the version, where it is kept.
 */
export function exportRow({ event, person, by, words }: ToldEvent, title: string | undefined): ExportRow {
  const { sequence, at, position, receipt, version, activity, previous, hash } = event;
  return {
    sequence,
    localTime: isDated({ at }) ? localTime.format(new Date(at)) : '',
    at,
    event: eventNames[event.kind],
    name: person?.name ?? '',
    aadObjectId: person?.aadObjectId ?? '',
    title: title ?? '',
    position,
    shortVersion: shortVersion(version),
    receipt: receipt ?? '',
    clause: words?.clause ?? '',
    words: words?.text ?? '',
    by: by?.name ?? '',
    version,
    person: event.person,
    activity: activity ?? '',
    previous,
    hash,
  };
}
