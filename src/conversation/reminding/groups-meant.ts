import { positionName, sameUnit, type JobDescription } from '../../descriptions/index.js';
import { reminderFormWording } from '../../cards/index.js';
import { stemsOf, type Language } from '../../language/index.js';
import type { StaffMember } from '../../people/index.js';
import { unitMeant } from '../../questions/index.js';
import { leftOutText, membersIn, type Audience, type Group, type LeftOut } from '../../reminders/index.js';
import { calledSo, positionsCalledSo, type House } from '../acknowledging/called.js';
import type { RemindingParts } from './reminder-room.js';
import { meaningsSaid } from '../words/said-meanings.js';
import { commandWordsOf, plainWordsOf } from '../words/said.js';

/** Who is named to get a reminder, or to be left out of it, as far as what was said or written tells. */
export interface GroupsMeant<Meant extends LeftOut = Group> {
  readonly groups: readonly Meant[];
  readonly unclear: readonly Unclear[];
}

/** What names nobody, or several of whom one is meant. */
interface Unclear {
  readonly words: string;
  readonly people: readonly StaffMember[];
  readonly positions: readonly JobDescription[];
}

const leading =
  /^(?:(?:koik|koigi|all|the) )?(?:(?:osakonna|uksuse|talituse|tiimi|department|unit|team) ?)?(?:juh(?:id|te|tide\p{L}*|te\p{L}*|i|ile|iga)|juhataja\p{L}*|ulemus\p{L}*|managers?|heads?|leads?|leaders?|supervisors?)$/u;
const between = /,|\s(?:ja|ning|ega|voi|või|and|or|nor)\s/u;

/** Whether whoever leads others is called so, whatever they lead. */
export function saysManagers(words: string): boolean {
  return leading.test(plainWordsOf(words).join(' '));
}

const many =
  '(?:juh(?:id|te|tide\\p{L}*|te\\p{L}*)|juhataja(?:d|te|tele|tel|i|id)|ulemus\\p{L}*|managers?|heads|leads|leaders|supervisors)';
/** 'Toetuse osakonna juhid', 'managers in Support': of one unit, and of no other. */
const ofUnit = new RegExp(
  `^(?:(?:koik|koigi|all|the) )*(?:(?<behind>.+?) (?:all )?${many}|${many} (?:in|of|at|from) (?:the )?(?<before>.+))$`,
  'u',
);

/** The words of a unit whose managers are meant; `undefined` where they are not. */
function managersOfUnitSaid(words: string): string | undefined {
  // 'Pood ja juhid' are two.
  if (words.split(between).some(saysManagers)) return undefined;
  const { behind, before } = ofUnit.exec(plainWordsOf(words).join(' '))?.groups ?? {};
  return before ?? behind;
}

/** Whoever leads others and is in the unit; `undefined` where the words name none. */
function managersOfUnit(words: string, house: House): readonly (Group | Unclear)[] | undefined {
  const said = managersOfUnitSaid(words);
  const unit = said === undefined ? undefined : unitNamedBy(said, house);
  if (said === undefined || unit === undefined || !isOnly(unit, said)) return undefined;
  const leaders = new Set(membersIn({ kind: 'managers' }, house.staff));
  const found = house.staff.inUnit(unit).filter((member) => leaders.has(member));
  // Where nobody leads there, the others of the unit are not meant.
  return found.length > 0
    ? found.map(({ aadObjectId }) => ({ kind: 'person', aadObjectId }) as const)
    : [{ words, people: [], positions: [] }];
}

/** Reads 'IT osakond; Mari Maasikas, juhid': units by any of their names, people and positions by as much of theirs as tells which. */
export function groupsMeant(written: string, house: House): GroupsMeant {
  const read = written
    .split(/[;\n]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .flatMap((piece) => readPieces(piece, house));
  const found = read.flatMap((each) => ('kind' in each ? each : []));
  return { groups: once(found), unclear: read.flatMap((each) => ('words' in each ? each : [])) };
}

/** The same of those who are left out, of whom 'kes on kinnitanud' are some as well. */
export function leftOutMeant(written: string, house: House): GroupsMeant<LeftOut> {
  const parts = written.replace(beforeClause, ' ').split(new RegExp(`[;\\n]|${between.source}`, 'u'));
  if (!parts.some(saysDone)) return groupsMeant(written, house);
  const { groups, unclear } = groupsMeant(parts.filter((part) => !saysDone(part)).join('; '), house);
  return { groups: [...groups, { kind: 'done' }], unclear };
}

/** 'Need, kes on kinnitanud' is no list. */
const beforeClause = /,\s*(?=(?:kes|kellel|who)\s)/gu;

function saysDone(part: string): boolean {
  const { meanings, unknown } = meaningsSaid(commandWordsOf(part));
  return meanings.has('done') && !meanings.has('not') && !meanings.has('undone') && unknown.length === 0;
}

/** Each group once, at its first place. */
export function once<Meant extends LeftOut>(groups: readonly Meant[]): readonly Meant[] {
  return [...new Map(groups.map((each) => [leftOutText(each), each])).values()];
}

/** The name of one unit or position may hold a comma and an 'and', and then it is no list. */
function readPieces(piece: string, house: House): readonly (Group | Unclear)[] {
  const leaders = managersOfUnit(piece, house);
  if (leaders !== undefined) return leaders;
  const parts = piece
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || positionsWritten(piece, house).length > 0) return [readOne(piece, house)];
  const unit = unitNamedBy(piece, house);
  return unit !== undefined && holdsAllOf(unit, parts.join(' '))
    ? [{ kind: 'unit', unit }]
    : parts.flatMap((part) => managersOfUnit(part, house) ?? [readOne(part, house)]);
}

/** Of a list one unit is no name. */
function isOnly(unit: string, said: string): boolean {
  return !between.test(said) || holdsAllOf(unit, said.split(between).join(' '));
}

function holdsAllOf(unit: string, said: string): boolean {
  const ofUnit = new Set(plainWordsOf(unit).flatMap(stemsOf));
  return plainWordsOf(said)
    .flatMap(stemsOf)
    .every((stem) => ofUnit.has(stem));
}

function readOne(words: string, house: House): Group | Unclear {
  if (saysManagers(words)) return { kind: 'managers' };
  const people = peopleNamedBy(words, house);
  if (people.length > 0) return onlyOne({ words, people, positions: [] });
  const written = positionsWritten(words, house);
  const unit = written.length > 0 ? undefined : unitNamedBy(words, house);
  if (unit !== undefined) return { kind: 'unit', unit };
  const positions = written.length > 0 ? written : positionsCalledSo(plainWordsOf(words).join(' '), house);
  return onlyOne({ words, people, positions });
}

function onlyOne(meant: Unclear): Group | Unclear {
  const [only, ...others] = [
    ...meant.people.map(({ aadObjectId }) => ({ kind: 'person', aadObjectId }) as const),
    ...meant.positions.map(({ id }) => ({ kind: 'position', descriptionId: id }) as const),
  ];
  return only === undefined || others.length > 0 ? meant : only;
}

/** By the address, else by the name as it is written, else by whatever part of it was said. */
function peopleNamedBy(words: string, { staff }: House): readonly StaffMember[] {
  const isSaid = (text: string) => text.toLowerCase() === words.toLowerCase();
  const exactly = staff.everybody.filter(({ upn, name }) => isSaid(upn) || isSaid(name));
  return exactly.length > 0 ? exactly : calledSo(plainWordsOf(words).join(' '), staff);
}

/** By the name by which cards tell it from others, or by the id of its description. */
function positionsWritten(words: string, { collection }: House): readonly JobDescription[] {
  const said = words.trim().toLowerCase();
  const isSaid = (text: string) => text.toLowerCase() === said;
  return collection.filter((each) => isSaid(each.id) || isSaid(positionName(each, collection)));
}

function asWritten(said: string, { everybody }: House['staff']): string {
  return everybody.flatMap(({ units }) => units).find((unit) => sameUnit(unit, said)) ?? said;
}

/** The unit in which somebody is, by any of its names; 'finance' alone says which department, too. */
export function unitNamedBy(
  words: string,
  { staff, knowledge }: Pick<House, 'staff' | 'knowledge'>,
): string | undefined {
  const isPeopled = (unit: string | undefined) => unit !== undefined && staff.inUnit(unit).length > 0;
  // 'It' is a word of every day, so that nothing else knows a department by it.
  const inFull = words.replace(/\bIT\b/giu, 'infotehnoloogia');
  return [words, inFull, `${inFull} osakond`, `${inFull} department`]
    .map((said) => (isPeopled(said) ? asWritten(said, staff) : unitMeant(said, knowledge)))
    .find(isPeopled);
}

/** In words by which it is read again: a person whose name means others too is told by the address, a position by its id. */
export function groupInWords(group: LeftOut, language: Language, house: House): string {
  switch (group.kind) {
    case 'unit':
      return group.unit;
    case 'managers':
    case 'done':
      return reminderFormWording[group.kind][language];
    case 'position': {
      const description = house.collection.find(({ id }) => id === group.descriptionId);
      if (description === undefined) return group.descriptionId;
      const name = positionName(description, house.collection);
      return positionsWritten(name, house).length > 1 ? description.id : name;
    }
    case 'person': {
      const member = house.staff.find(group.aadObjectId);
      if (member === undefined) return group.aadObjectId;
      const { name, upn } = member;
      return upn !== '' && peopleNamedBy(name, house).length > 1 ? upn : name;
    }
  }
}

/** All of them as the form has them; what is not clear stays as it was said. */
export function groupsInWords(
  { groups, unclear = [] }: Pick<GroupsMeant<LeftOut>, 'groups'> & Partial<GroupsMeant<LeftOut>>,
  language: Language,
  house: House,
): string {
  const meant = groups.map((each) => groupInWords(each, language, house));
  return [...meant, ...unclear.map(({ words }) => words)].join('; ');
}

/** Each that an audience leaves out. */
export function leftOutOf(
  { without = [] }: Audience,
  language: Language,
  { library }: Pick<RemindingParts, 'library'>,
): readonly string[] {
  const house = library();
  return without.map((each) => groupInWords(each, language, house));
}

/** The same as the form has it. */
export function withoutOf(
  audience: Audience,
  language: Language,
  room: Pick<RemindingParts, 'library'>,
): string {
  return leftOutOf(audience, language, room).join('; ');
}
