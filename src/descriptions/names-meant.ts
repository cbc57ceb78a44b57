import { onceForEach } from '../ground/index.js';
import type { JobDescription } from './job-description.js';
import { plainTitle } from './plain-title.js';
import { besideUnit, inOneUnit } from './unit-name.js';

/** A name, as it is compared: whole, and without what stands in parentheses or behind a comma. */
export interface ComparedName {
  readonly whole: string;
  /** By it descriptions refer to each other. */
  readonly core: string;
  /** Whether it says in parentheses, or behind a comma, which of several it is. */
  readonly qualified: boolean;
}

/** What is in parentheses or behind a comma begins here. */
const besides = /[(,]/;

export function comparedName(name: string): ComparedName {
  const whole = plainTitle(name);
  const cut = name.search(besides);
  const core = cut < 0 ? whole : plainTitle(name.slice(0, cut));
  const qualified = whole !== core && !occasion.test(whole.slice(core.length));
  return { whole, core: core.replace(/^(?:teine|another) (?=\p{L})/u, ''), qualified };
}

/** `Jurist (üksnes lepingute allkirjastamisel)` is the jurist: it says when, and not which of several. */
const occasion =
  /\d|(?<!\p{L})(?:üksnes|ainult|vaid|v\.a|va|välja arvatud|kuni|alates|kui|eel|ajal|puhul|korral|juhul|osas|vajadusel|only|except|when|if|during|until)(?!\p{L})|\p{L}(?:misel|mistel|vahetuses|küsimustes|ülesannetes)(?!\p{L})/u;

/** `MDFT koordinaator` ends with `koordinaator`: all that a name without its first words can be. */
export function endsOf(core: string): readonly string[] {
  const ends: string[] = [];
  for (let at = core.indexOf(' '); at >= 0; at = core.indexOf(' ', at + 1)) ends.push(core.slice(at + 1));
  return ends;
}

/** The positions of a collection by all that lists can call them. */
interface NamesMeant {
  readonly byWhole: ReadonlyMap<string, readonly JobDescription[]>;
  readonly byCore: ReadonlyMap<string, readonly JobDescription[]>;
  readonly byEnd: ReadonlyMap<string, readonly JobDescription[]>;
  /** The same of those whose title has nothing in parentheses. */
  readonly plainByCore: ReadonlyMap<string, readonly JobDescription[]>;
  readonly plainByEnd: ReadonlyMap<string, readonly JobDescription[]>;
}

/** Gone through once for each collection: one answer asks what a thousand names mean. */
const namesOf = onceForEach(openNames);

function openNames(collection: readonly JobDescription[]): NamesMeant {
  const [byWhole, byCore, byEnd] = [newGroups(), newGroups(), newGroups()];
  const [plainByCore, plainByEnd] = [newGroups(), newGroups()];
  for (const description of collection) {
    const name = comparedName(description.title);
    keep(byWhole, name.whole, description);
    keep(byCore, name.core, description);
    for (const end of endsOf(name.core)) keep(byEnd, end, description);
    if (name.qualified) continue;
    keep(plainByCore, name.core, description);
    for (const end of endsOf(name.core)) keep(plainByEnd, end, description);
  }
  return { byWhole, byCore, byEnd, plainByCore, plainByEnd };
}

function newGroups(): Map<string, JobDescription[]> {
  return new Map();
}

function keep(groups: Map<string, JobDescription[]>, name: string, description: JobDescription): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, [description]);
  else group.push(description);
}

/**
 * The descriptions that a name in a list of substitutes can mean: those of that very title, else those of that title
 * without its parentheses, else those whose title ends with it (`koordinaator` -> `MDFT koordinaator`), else those that
 * it calls by their unit. `Ekspert (load)` is not the `Ekspert (mõju)`, whoever else there is: what stands in
 * parentheses tells them apart, as the unit does where that stands there.
 */
export function descriptionsNamed(
  name: string,
  collection: readonly JobDescription[],
): readonly JobDescription[] {
  return meantBy(comparedName(name), collection);
}

function meantBy(named: ComparedName, collection: readonly JobDescription[]): readonly JobDescription[] {
  return meantIn(collection)(named);
}

/** Worked out once for each name that is held, as those in lists are: `kantselei sekretär` goes through all units. */
const meantIn = onceForEach((collection: readonly JobDescription[]) =>
  onceForEach((named: ComparedName): readonly JobDescription[] => {
    const { byWhole, ...all } = namesOf(collection);
    const [byCore, byEnd] = named.qualified ? [all.plainByCore, all.plainByEnd] : [all.byCore, all.byEnd];
    const byWords = byCore.get(named.core) ?? byEnd.get(named.core);
    return byWhole.get(named.whole) ?? (byWords ? inUnitSaid(named, byWords) : calledByUnit(named, byCore));
  }),
);

/** Of several, those of the unit that is said in parentheses: `Inspektor (Energiaosakond)`. All where none is of it. */
function inUnitSaid(
  { whole, qualified }: ComparedName,
  meant: readonly JobDescription[],
): readonly JobDescription[] {
  if (!qualified || meant.length < 2) return meant;
  const said = wordsOf(whole.slice(whole.search(besides)));
  const inUnit = meant.filter(({ unit }) => saysUnit(said, unit));
  return inUnit.length > 0 ? inUnit : meant;
}

/** Positions that one name can mean, opened for looking up: a thousand lists may have the same name. */
const opened = onceForEach((meant: readonly JobDescription[]) => ({
  ids: new Set(meant.map(({ id }) => id)),
  beside: besideUnit(meant),
}));

/**
 * Of the positions that a name in a description can mean, those in one unit with its speaker, and all where none is:
 * the `osakonnajuhataja` above a lawyer is not that of the archive. A speaker who bears the name speaks of any of them.
 */
export function namesakesBeside(
  meant: readonly JobDescription[],
  { id, unit }: JobDescription,
): readonly JobDescription[] {
  if (meant.length < 2) return meant;
  const { ids, beside } = opened(meant);
  const near = ids.has(id) ? [] : beside(unit);
  return near.length > 0 ? near : meant;
}

/**
 * Whether a name that means no position ends like one: `EMO sekretär` may be one of the sekretärs, by a word for its
 * unit that its description does not have.
 */
export function mayMeanSome(name: string, collection: readonly JobDescription[]): boolean {
  const { byCore } = namesOf(collection);
  return endsOf(comparedName(name).core).some((end) => byCore.has(end));
}

/** Whether a name in a list of `speaker` means the position: it is among `namesakesBeside` the speaker, and none is listed. */
export function meansFor(
  speaker: JobDescription,
  name: ComparedName,
  { id, unit }: JobDescription,
  collection: readonly JobDescription[],
): boolean {
  const { ids, beside } = opened(meantBy(name, collection));
  if (!ids.has(id)) return false;
  return inOneUnit(unit, speaker.unit) || ids.has(speaker.id) || beside(speaker.unit).length === 0;
}

/** `Kantselei sekretär` is the `Sekretär` of the unit `Kantselei`, as `direktori sekretär` is not. */
function calledByUnit(
  { core }: ComparedName,
  byCore: ReadonlyMap<string, readonly JobDescription[]>,
): readonly JobDescription[] {
  return endsOf(core).flatMap((end) => {
    const before = core.slice(0, -end.length).trim().split(' ');
    return (byCore.get(end) ?? []).filter(({ unit }) => saysUnit(before, unit));
  });
}

/** Whether the unit has all of these words. */
function saysUnit(said: readonly string[], unit: string | null): boolean {
  const words = wordsOf(plainTitle(unit ?? ''));
  return said.every((word) => words.some((other) => isSameWord(word, other)));
}

function wordsOf(name: string): readonly string[] {
  return name.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One word in two cases, `osakond` and `osakonna`: stems are not this room's to know. */
function isSameWord(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 3) return false;
  const shared = Math.max(3, Math.min(one.length, other.length) - 1);
  return one.slice(0, shared) === other.slice(0, shared);
}
