import type { ReminderFields } from '../../cards/index.js';
import type { Language } from '../../language/index.js';
import {
  audienceText,
  isGroup,
  leaving,
  leftOutText,
  membersIn,
  partsOf,
  readAudience,
  together,
  type Audience,
  type Group,
  type LeftOut,
} from '../../reminders/index.js';
import type { House } from '../acknowledging/called.js';
import { groupsInWords, groupsMeant, leftOutMeant, once, type GroupsMeant } from './groups-meant.js';
import { namedAlone } from './reminder-fields.js';
import type { RemindingParts } from './reminder-room.js';

type Chosen = Pick<ReminderFields, 'audience' | 'also'>;
type Named = Chosen & Pick<ReminderFields, 'without'>;
type Room = Pick<RemindingParts, 'library'>;

/** Whom an audience is meant for, as the form has it: one of its choices, and whoever is named besides. */
export function fieldsNaming(audience: Audience, language: Language, { library }: Room): Chosen {
  const parts = partsOf(audience);
  const groups = parts.filter((part) => isGroup(part));
  const others = together(parts.filter((part) => !isGroup(part)));
  return chosenWith(others, { groups, unclear: [] }, language, library());
}

/** One who is named is chosen; several are named together, beside those who are chosen by what they have not done. */
function chosenWith(
  others: Audience | undefined,
  named: GroupsMeant,
  language: Language,
  house: House,
): Chosen {
  const [only, ...more] = [...named.groups, ...named.unclear];
  if (others === undefined && only !== undefined && more.length === 0 && 'kind' in only)
    return { audience: audienceText(only), also: '' };
  const nobody = only === undefined ? '' : namedAlone;
  return {
    audience: others === undefined ? nobody : audienceText(leaving([], others)),
    also: groupsInWords(named, language, house),
  };
}

/**
 * Whom the form names when more is said of it. Who is said to get it too does so beside the others, unless it is said anew
 * for whom it is; who is said not to is taken from those who were named, and left out where it would reach them still.
 */
export function withSaid(
  before: Partial<Named>,
  said: Partial<Named>,
  language: Language,
  { library }: Room,
): Partial<Named> {
  if (said.audience === undefined && said.also === undefined && said.without === undefined) return {};
  const house = library();
  const { audience = 'all', also = '' } = said.audience === undefined ? before : { audience: said.audience };
  const [named, added] = [groupsMeant(also, house), groupsMeant(said.also ?? '', house)];
  const [wasLeftOut, isLeftOut] = [before, said].map(({ without = '' }) => leftOutMeant(without, house));
  const chosen = readAudience(audience);
  const others = chosen !== undefined && !isGroup(chosen) ? chosen : undefined;
  const meant = once([...(chosen && isGroup(chosen) ? [chosen] : []), ...named.groups, ...added.groups]);
  const leftOut = isLeftOut?.groups ?? [];
  const staying = except(leftOut, meant);
  const reaches = (group: LeftOut) =>
    group.kind === 'done' || others !== undefined || !isAmong(group, meant) || overlap(group, staying, house);
  const without = {
    groups: once([...except(added.groups, wasLeftOut?.groups ?? []), ...leftOut.filter(reaches)]),
    unclear: [...(wasLeftOut?.unclear ?? []), ...(isLeftOut?.unclear ?? [])],
  };
  const unclear = [...named.unclear, ...added.unclear];
  return {
    ...chosenWith(others, { groups: staying, unclear }, language, house),
    without: groupsInWords(without, language, house),
  };
}

function isAmong(group: LeftOut, groups: readonly LeftOut[]): boolean {
  return groups.some((each) => leftOutText(each) === leftOutText(group));
}

function except<Meant extends LeftOut>(some: readonly LeftOut[], groups: readonly Meant[]): readonly Meant[] {
  return groups.filter((each) => !isAmong(each, some));
}

/** Whether somebody of the group is in one of the others as well. */
function overlap(group: Group, groups: readonly Group[], { staff }: House): boolean {
  const members = new Set(membersIn(group, staff));
  return groups.some((each) => membersIn(each, staff).some((member) => members.has(member)));
}
