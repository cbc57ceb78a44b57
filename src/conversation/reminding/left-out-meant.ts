import { sameUnit } from '../../descriptions/index.js';
import { reminderFormWording } from '../../cards/index.js';
import { stemsOf, type Language } from '../../language/index.js';
import type { StaffMember } from '../../people/index.js';
import { unitMeant } from '../../questions/index.js';
import { leaving, leftOutText, type Audience, type LeftOut } from '../../reminders/index.js';
import { calledSo } from '../acknowledging/called.js';
import type { Library } from '../talk/library.js';
import type { RemindingParts } from './reminder-room.js';
import { plainWordsOf } from '../words/said.js';

/** Who is to be left out, as far as what was said or written tells. */
interface LeftOutMeant {
  readonly leftOut: readonly LeftOut[];
  /** What means nobody, or several: `people` are those. */
  readonly unclear: readonly { readonly words: string; readonly people: readonly StaffMember[] }[];
}

type House = Pick<Library, 'staff' | 'knowledge'>;

const leading =
  /^(?:(?:koik|koigi|all|the) )?(?:(?:osakonna|uksuse|talituse|tiimi|department|unit|team) ?)?(?:juh(?:id|te|tide\p{L}*|te\p{L}*|i|ile|iga)|juhataja\p{L}*|ulemus\p{L}*|managers?|heads?|leads?|leaders?|supervisors?)$/u;
const between = /,|\s(?:ja|ning|ega|voi|või|and|or|nor)\s/u;

/** Reads 'IT osakond; Mari Maasikas, juhid': units by any of their names, people by as much of theirs as tells who. */
export function leftOutMeant(written: string, house: House): LeftOutMeant {
  const read = written
    .split(/[;\n]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .flatMap((piece) => readPieces(piece, house));
  const found = read.flatMap((each) => ('kind' in each ? each : []));
  const once = new Map(found.map((each) => [leftOutText(each), each]));
  return { leftOut: [...once.values()], unclear: read.flatMap((each) => ('words' in each ? each : [])) };
}

type Read = LeftOut | LeftOutMeant['unclear'][number];

/** The name of one unit may hold a comma and an 'and', and then it is no list. */
function readPieces(piece: string, house: House): readonly Read[] {
  const parts = piece
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2) return parts.map((part) => readOne(part, house));
  const unit = unitNamedBy(piece, house);
  const said = plainWordsOf(parts.join(' ')).flatMap(stemsOf);
  const ofUnit = new Set(plainWordsOf(unit ?? '').flatMap(stemsOf));
  return unit !== undefined && said.every((stem) => ofUnit.has(stem))
    ? [{ kind: 'unit', unit }]
    : parts.map((part) => readOne(part, house));
}

function readOne(words: string, house: House): Read {
  const plain = plainWordsOf(words).join(' ');
  if (leading.test(plain)) return { kind: 'managers' };
  const people = peopleNamedBy(words, house);
  const [only] = people;
  if (only !== undefined && people.length === 1) return { kind: 'person', aadObjectId: only.aadObjectId };
  if (people.length > 1) return { words, people };
  const unit = unitNamedBy(words, house);
  return unit === undefined ? { words, people: [] } : { kind: 'unit', unit };
}

/** By the address, else by the name as it is written, else by whatever part of it was said. */
function peopleNamedBy(words: string, { staff }: House): readonly StaffMember[] {
  const isSaid = (text: string) => text.toLowerCase() === words.toLowerCase();
  const exactly = staff.everybody.filter(({ upn, name }) => isSaid(upn) || isSaid(name));
  return exactly.length > 0 ? exactly : calledSo(plainWordsOf(words).join(' '), staff);
}

function asWritten(said: string, { everybody }: House['staff']): string {
  return everybody.flatMap(({ units }) => units).find((unit) => sameUnit(unit, said)) ?? said;
}

/** The unit in which somebody is, by any of its names; 'finance' alone says which department, too. */
export function unitNamedBy(words: string, { staff, knowledge }: House): string | undefined {
  const isPeopled = (unit: string | undefined) => unit !== undefined && staff.inUnit(unit).length > 0;
  // 'It' is a word of every day, so that nothing else knows a department by it.
  const inFull = words.replace(/\bIT\b/giu, 'infotehnoloogia');
  return [words, inFull, `${inFull} osakond`, `${inFull} department`]
    .map((said) => (isPeopled(said) ? asWritten(said, staff) : unitMeant(said, knowledge)))
    .find(isPeopled);
}

/** In words by which it is read again: a person whose name means others too is told by the address. */
export function leftOutInWords(leftOut: LeftOut, language: Language, house: House): string {
  switch (leftOut.kind) {
    case 'unit':
      return leftOut.unit;
    case 'managers':
      return reminderFormWording.managers[language];
    case 'person': {
      const member = house.staff.find(leftOut.aadObjectId);
      if (member === undefined) return leftOut.aadObjectId;
      const { name, upn } = member;
      return upn !== '' && peopleNamedBy(name, house).length > 1 ? upn : name;
    }
  }
}

/** Each that an audience leaves out. */
export function leftOutOf(
  { without = [] }: Audience,
  language: Language,
  { library }: Pick<RemindingParts, 'library'>,
): readonly string[] {
  const house = library();
  return without.map((each) => leftOutInWords(each, language, house));
}

/** The same as the form has it. */
export function withoutOf(
  audience: Audience,
  language: Language,
  room: Pick<RemindingParts, 'library'>,
): string {
  return leftOutOf(audience, language, room).join('; ');
}

/** What was said, by the names of those who are meant; what is not clear stays as it was said. */
export function leftOutWritten(
  said: string,
  language: Language,
  room: Pick<RemindingParts, 'library'>,
): string {
  const { leftOut, unclear } = leftOutMeant(said, room.library());
  const meant = withoutOf(leaving(leftOut, { kind: 'all' }), language, room);
  return [meant, ...unclear.map(({ words }) => words)].filter((each) => each !== '').join('; ');
}
