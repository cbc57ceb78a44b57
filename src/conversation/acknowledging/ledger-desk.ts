import type { KnownPerson, LedgerEvent, LedgerStore } from '../../acknowledgements/index.js';
import type { PositionName } from '../../answers/index.js';
import {
  canonicalText,
  descriptionWithId,
  positionName,
  readCanonicalText,
  type Collection,
  type JobDescription,
} from '../../descriptions/index.js';
import type { Clock } from '../../ground/index.js';
import { mayDo, standingOf, type Action, type Staff } from '../../people/index.js';
import type { Receipt } from '../../cards/index.js';
import type { GroupCalled } from './group-called.js';
import type { UnitsPicture } from '../asking/illustrate.js';
import type { Teller } from '../talk/teller.js';
import type { ToldOnce } from '../talk/told-once.js';
import type { Refusals } from '../talk/refusals.js';

/** What the conversation leans on where somebody acknowledges. */
export interface LedgerDesk {
  readonly ledger: LedgerStore;
  readonly clock: Clock;
  /** By which the day is told on which something began. */
  readonly timeZone: string;
  /** Asked anew for each message: the bot is up later than the conversation. */
  readonly teller: () => Teller;
  /** Who has heard of which dispute and withdrawal: pressed twice, it reaches each once. */
  readonly told: Pick<ToldOnce, 'claim' | 'confirm' | 'isTold' | 'giveBack'>;
  /** Ends when an answer should not wait any longer. */
  readonly patience: () => Promise<unknown>;
  /** Who could not be told of a dispute is told later, so many milliseconds after. It must not reject. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** Something could not be noted or sent; the person has an answer all the same. */
  readonly onFailure: (error: unknown, what: string) => void;
}

/** Who speaks, where, and what is known now. */
export interface LedgerRoom {
  readonly aadObjectId: string | null;
  readonly collection: Collection;
  readonly staff: Staff;
  readonly desk: LedgerDesk;
  readonly refusals: Refusals;
  /** The channel's id of the message or the press. */
  readonly activityId: string | null;
  readonly unitsPicture: UnitsPicture;
  /** The unit that words name as people say it: `haldusosakonnas`. */
  readonly unitMeant: (words: string) => string | undefined;
  /** The team or the position that words name: `Mari tiimis`, `koordinaatorid`. */
  readonly groupCalled: (words: string) => GroupCalled | undefined;
}

/** Whether the table of people/ lets whoever speaks do this. */
export function isAllowed(action: Action, { aadObjectId, staff }: LedgerRoom): boolean {
  return mayDo(standingOf(aadObjectId, staff), action).kind === 'allowed';
}

/** What the ledger has of somebody in one position, the first first. */
export async function eventsIn(
  position: string,
  aadObjectId: string,
  { ledger }: Pick<LedgerDesk, 'ledger'>,
): Promise<readonly LedgerEvent[]> {
  const events = await ledger.eventsOf(aadObjectId);
  return events.filter((event) => event.position === position);
}

/** Somebody as the ledger is to know them. */
export function knownPerson(aadObjectId: string, staff: Staff): KnownPerson {
  return { aadObjectId, name: staff.find(aadObjectId)?.name ?? '' };
}

export function namedPosition(description: JobDescription, collection: Collection): PositionName {
  const { id: descriptionId, title, unit } = description;
  return { descriptionId, title, unit, name: positionName(description, collection) };
}

/** Since when the bot has this version; one that it has not kept yet, it keeps now. */
export async function sinceWhen(description: JobDescription, ledger: LedgerStore): Promise<Date> {
  const { version } = description;
  const kept = await ledger.findVersion(version);
  if (kept !== null) return kept.since;
  await ledger.keepVersions([{ version, text: canonicalText(description) }]);
  return (await ledger.findVersion(version))?.since ?? new Date(0);
}

/**
 * An acknowledgement as it is shown: title and unit are those of the version, which may have changed since. Of the one in
 * force no store is asked: what has just been kept is shown, whatever becomes of the store.
 */
export async function receiptOf(
  event: LedgerEvent,
  isWithdrawn: boolean,
  room: Pick<LedgerRoom, 'collection' | 'desk'>,
): Promise<Receipt> {
  const inForce = descriptionWithId(event.position, room.collection);
  const kept = inForce?.version === event.version ? null : await room.desk.ledger.findVersion(event.version);
  const said = (kept === null ? undefined : readCanonicalText(kept.text)) ?? inForce;
  const { receipt, version, position, at } = event;
  return {
    number: receipt ?? '',
    title: said?.title ?? position,
    unit: said?.unit ?? null,
    version,
    at: new Date(at),
    isWithdrawn,
  };
}
