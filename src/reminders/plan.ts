import { grouped, plainObjectId } from '../ground/index.js';
import type { Collection } from '../descriptions/index.js';
import type { Staff, StaffMember } from '../people/index.js';
import { partsOf, type Audience, type AudiencePart, type LeftOut } from './audience.js';
import type { NewCampaign } from './campaign.js';
import { isGroup, membersIn } from './group.js';
import type { NewDelivery, UnreachableReason } from './delivery.js';
import { leadOf, recipientOf, type Recipient } from './recipient.js';
import { nextReview } from './review.js';

/** When somebody acknowledged the version of the description that holds now; `null` where they have not. */
export type Acknowledged = (aadObjectId: string, descriptionId: string) => Date | null;

/** Whom the bot can write to; whoever is not in it has never talked to the bot, or removed it. By plain object id. */
export type Reach = ReadonlyMap<string, 'reachable' | 'blocked'>;

/** What a plan stands on. */
export interface Ground {
  readonly staff: Staff;
  readonly collection: Collection;
  readonly reach: Reach;
  readonly acknowledged: Acknowledged;
  readonly knowsAcknowledged: boolean;
  readonly timeZone: string;
  /** Whether the app is installed for those who have not met it, before they are written to. */
  readonly installs: boolean;
  /** Everybody that the campaign was meant for which this one follows; by plain object id. */
  readonly before: readonly string[];
  /** Whom that campaign itself was meant for; `null` where this one follows none. */
  readonly followed: Audience | null;
}

interface Unreachable {
  readonly aadObjectId: string;
  readonly name: string;
  readonly reason: UnreachableReason;
}

/** Some of those whom an audience is meant for, who are left out of it. */
interface PlanLeftOut {
  readonly leftOut: LeftOut;
  /** Whoever is left out twice stands at the first. */
  readonly people: readonly StaffMember[];
}

/** Everybody of the audience stands in exactly one of the three. */
export interface Plan {
  readonly reached: readonly Recipient[];
  /** How many of them get the app first. */
  readonly toInstall: number;
  readonly unreachable: readonly Unreachable[];
  readonly leftOut: readonly PlanLeftOut[];
}

/** Who would get a reminder now, and who cannot and why. */
export function planOf(audience: Audience, ground: Ground): Plan {
  const reached: Recipient[] = [];
  const unreachable: Unreachable[] = [];
  let toInstall = 0;
  const { members, leftOut } = parted(audience, ground);
  for (const member of members) {
    const aadObjectId = plainObjectId(member.aadObjectId);
    const recipient = recipientOf(member, ground.collection);
    // A manager is written to for the team's sake, whatever description their own position has.
    const someone = recipient ?? (audience.kind === 'leads' ? withoutPosition(member) : undefined);
    const hindrance = someone === undefined ? 'no-position' : hindranceOf(aadObjectId, ground.reach);
    const isToInstall = ground.installs && hindrance === 'no-conversation';
    const reason = isToInstall ? undefined : hindrance;
    if (isToInstall) toInstall += 1;
    if (someone !== undefined && reason === undefined) reached.push(someone);
    else if (reason !== undefined) unreachable.push({ aadObjectId, name: member.name, reason });
  }
  return { reached, toInstall, unreachable, leftOut };
}

/** Who gets it as far as the audience says, and who would but for being left out. */
function parted(audience: Audience, ground: Ground) {
  const meant = new Set(partsOf(audience).flatMap((part) => membersOf(part, ground)));
  const leftOut = (audience.without ?? []).map((each): PlanLeftOut => {
    const people = leftOutBy(each, ground).filter((member) => meant.delete(member));
    return { leftOut: each, people };
  });
  return { members: meant, leftOut };
}

function leftOutBy(leftOut: LeftOut, ground: Ground): readonly StaffMember[] {
  return leftOut.kind === 'done'
    ? ground.staff.everybody.filter((each) => !isOutstanding(each, ground))
    : membersIn(leftOut, ground.staff);
}

/** What is kept of a plan. */
export function deliveriesOf({ reached, unreachable }: Plan): readonly NewDelivery[] {
  return [
    ...reached.map(({ aadObjectId }) => ({ aadObjectId, unreachable: null })),
    ...unreachable.map(({ aadObjectId, reason }) => ({ aadObjectId, unreachable: reason })),
  ];
}

/** Up to three of those reached, of different positions where there are such. */
export function samplesOf({ reached }: Plan): readonly Recipient[] {
  const titles = new Set<string>();
  const different = reached.filter(({ descriptions: [first] }) => {
    const isNew = first !== undefined && !titles.has(first.id);
    if (isNew) titles.add(first.id);
    return isNew;
  });
  const others = reached.filter((each) => !different.includes(each));
  return [...different, ...others].slice(0, 3);
}

function withoutPosition({ aadObjectId, name }: StaffMember): Recipient {
  return { aadObjectId: plainObjectId(aadObjectId), name, descriptions: [] };
}

function hindranceOf(aadObjectId: string, reach: Reach): UnreachableReason | undefined {
  const known = reach.get(aadObjectId);
  if (known === 'reachable') return undefined;
  return known === 'blocked' ? 'blocked' : 'no-conversation';
}

function membersOf(part: AudiencePart, ground: Ground): readonly StaffMember[] {
  const { staff, before } = ground;
  switch (part.kind) {
    case 'all':
      return staff.everybody;
    case 'outstanding':
      return staff.everybody.filter((each) => isOutstanding(each, ground));
    case 'due':
      return staff.everybody.filter((each) => isDueBy(part.by, each, ground));
    case 'rest':
      return outstandingOf(before, ground);
    case 'leads':
      return [...leadsOf(before, ground).keys()];
    case 'new':
      return newcomersOf(ground);
    case 'unit':
    case 'position':
    case 'person':
    case 'managers':
      return membersIn(part, staff);
  }
}

/**
 * Why a campaign whose hour has come must not begin: nobody is in a unit that it names, or all whom it names are nobody.
 * What follows a campaign is for those of it alone, and leaves out nobody anew; who put one off and has left is no news.
 */
export function whoIsGone(
  { kind, audience }: Pick<NewCampaign, 'kind' | 'audience'>,
  staff: Staff,
): 'unit-gone' | 'nobody-there' | null {
  const meant = partsOf(audience);
  if (meant.some((part) => part.kind === 'rest' || part.kind === 'leads')) return null;
  const isEmpty = (part: AudiencePart) => isGroup(part) && membersIn(part, staff).length === 0;
  const named = [...meant, ...(audience.without ?? [])];
  if (named.some((part) => part.kind === 'unit' && isEmpty(part))) return 'unit-gone';
  return kind === 'first' && meant.every(isEmpty) ? 'nobody-there' : null;
}

/** To others nobody belongs by having come. */
export function takesNewcomers({ kind }: Audience): boolean {
  return kind === 'all' || kind === 'unit';
}

/** Those of the audience of before, as it would be now, who did not belong to it then. */
function newcomersOf(ground: Ground): readonly StaffMember[] {
  const { before, followed } = ground;
  if (followed === null || !takesNewcomers(followed)) return [];
  const known = new Set(before);
  const now = parted(followed, { ...ground, followed: null }).members;
  return [...now].filter(({ aadObjectId }) => !known.has(plainObjectId(aadObjectId)));
}

/** Of these people, who has not acknowledged all that is theirs; whoever has left is nobody's. */
function outstandingOf(people: readonly string[], ground: Ground): readonly StaffMember[] {
  return people
    .flatMap((id) => ground.staff.find(id) ?? [])
    .filter((each) => recipientOf(each, ground.collection) !== undefined && isOutstanding(each, ground));
}

/** Each lead with those of the people who are still outstanding, in the order of the people. */
export function leadsOf(
  people: readonly string[],
  ground: Ground,
): ReadonlyMap<StaffMember, readonly Recipient[]> {
  const { staff, collection } = ground;
  const outstanding = outstandingOf(people, ground).flatMap((each) => recipientOf(each, collection) ?? []);
  return grouped(outstanding, (recipient) => [leadOf(recipient, staff, collection) ?? []].flat());
}

/** Somebody without a description counts: HR must hear of them, or they would be missed in silence. */
function isOutstanding(member: StaffMember, { collection, acknowledged }: Ground): boolean {
  const recipient = recipientOf(member, collection);
  if (recipient === undefined) return true;
  return recipient.descriptions.some(({ id }) => acknowledged(recipient.aadObjectId, id) === null);
}

function isDueBy(day: string, member: StaffMember, ground: Ground): boolean {
  const recipient = recipientOf(member, ground.collection);
  if (recipient === undefined) return true;
  return recipient.descriptions.some((each) => {
    const at = ground.acknowledged(recipient.aadObjectId, each.id);
    const next = nextReview(each, at, ground.timeZone);
    return next === null || next <= day;
  });
}
