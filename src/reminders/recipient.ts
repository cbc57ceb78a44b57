import { plainObjectId } from '../ground/index.js';
import { descriptionsNamed, type Collection, type JobDescription } from '../descriptions/index.js';
import type { Staff, StaffMember } from '../people/index.js';

/** Somebody who is to be reminded, with the descriptions of the positions they hold. */
export interface Recipient {
  readonly aadObjectId: string;
  readonly name: string;
  /** At least one. */
  readonly descriptions: readonly JobDescription[];
}

/** `undefined` where the person holds no position that has a description. */
export function recipientOf(member: StaffMember, collection: Collection): Recipient | undefined {
  const ids = new Set(
    member.positions.flatMap((each) => (each.kind === 'described' ? each.descriptionId : [])),
  );
  const descriptions = collection.filter(({ id }) => ids.has(id));
  if (descriptions.length === 0) return undefined;
  return { aadObjectId: plainObjectId(member.aadObjectId), name: member.name, descriptions };
}

/**
 * Who answers for the person: the manager; where the roster knows none, who holds the position that the description
 * calls the manager; where nobody does, who holds that position's substitutes, in their order.
 */
export function leadOf(
  { aadObjectId, descriptions }: Recipient,
  staff: Staff,
  collection: Collection,
): StaffMember | undefined {
  const [manager] = staff.managersOf(aadObjectId);
  if (manager !== undefined) return manager;
  const leading = descriptions.flatMap((each) =>
    each.manager === null ? [] : descriptionsNamed(each.manager, collection),
  );
  return holderIn(leading, staff, aadObjectId) ?? standInOf(leading, staff, collection, aadObjectId);
}

function standInOf(
  leading: readonly JobDescription[],
  staff: Staff,
  collection: Collection,
  except: string,
): StaffMember | undefined {
  for (const position of leading) {
    for (const name of position.substitutedBy) {
      const found = holderIn(descriptionsNamed(name, collection), staff, except);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function holderIn(
  positions: readonly JobDescription[],
  staff: Staff,
  except: string,
): StaffMember | undefined {
  return positions
    .flatMap(({ id }) => staff.holdersOf(id))
    .find((each) => plainObjectId(each.aadObjectId) !== except);
}
