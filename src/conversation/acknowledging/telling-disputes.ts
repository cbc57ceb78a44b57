import { renderDisputeFor, type Dispute } from '../../cards/index.js';
import { oneHour, oneMinute } from '../../ground/index.js';
import type { KnownPerson } from '../../acknowledgements/index.js';
import type { Staff, StaffMember } from '../../people/index.js';
import type { LedgerDesk, LedgerRoom } from './ledger-desk.js';
import { tellOnce, type Message } from './tell-once.js';

/** The managers and HR, each once; nobody is told of their own. */
function readersOf(aadObjectId: string, staff: Staff): readonly StaffMember[] {
  const hr = staff.everybody.filter(({ roles }) => roles.includes('hr'));
  const self = staff.find(aadObjectId);
  return [...new Set([...staff.managersOf(aadObjectId), ...hr])].filter((reader) => reader !== self);
}

interface Told {
  readonly person: KnownPerson;
  readonly said: Dispute;
  /** Of the dispute's event in the ledger. */
  readonly sequence: number;
  /** Ends when the press should be answered. */
  readonly patience: Promise<unknown>;
}

/**
 * Gives those who surely have it by the time that the press must be answered; the rest is still under way. Pressed
 * twice or delivered twice, it goes to those alone whom it has not reached.
 */
export async function tellDispute(
  { person, said, sequence, patience }: Told,
  { desk, staff }: Pick<LedgerRoom, 'desk' | 'staff'>,
): Promise<readonly StaffMember[]> {
  const readers = readersOf(person.aadObjectId, staff);
  const upn = staff.find(person.aadObjectId)?.upn || null;
  const message = {
    card: renderDisputeFor({ name: person.name, upn }, said),
    matter: `dispute:${sequence}`,
    failure: 'A dispute could not be sent',
  };
  const reached: StaffMember[] = [];
  const telling = readers.map(async (reader) => {
    const became = await tellOnce(reader.aadObjectId, message, desk);
    if (became === 'told') reached.push(reader);
    if (became === 'failed') void tellLater(reader.aadObjectId, message, desk);
  });
  await Promise.race([Promise.all(telling), patience]);
  return readers.filter((reader) => reached.includes(reader));
}

/** Milliseconds before each new try: a network or a Teams that is away comes back within the hour, if soon. */
const pauses = [oneMinute, 10 * oneMinute, oneHour] as const;

/** For who was not reached, as long as this process lives; after it, who disputed may press again. */
async function tellLater(aadObjectId: string, message: Message, desk: LedgerDesk): Promise<void> {
  for (const pause of pauses) {
    await desk.wait(pause);
    if ((await tellOnce(aadObjectId, message, desk)) !== 'failed') return;
  }
}
