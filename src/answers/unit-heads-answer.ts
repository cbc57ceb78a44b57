import {
  descriptionsNamed,
  descriptionWithId,
  plainTitle,
  unitParts,
  type JobDescription,
} from '../descriptions/index.js';
import { grouped } from '../ground/index.js';
import { isUnitKind, stemOf, stemsOf, tokensOf, unitInOneWord } from '../language/index.js';
import type { Scope } from '../questions/index.js';
import type { SingleAnswer, UnitHead } from './answer.js';
import { citationOf } from './citation.js';
import { overScope } from './over-scope.js';
import { fillersOf, peopleOf, personHolding } from './people-of.js';
import type { Looked } from './position.js';
import type { StandInSources } from './sources.js';

const whoLeads = /^(?:head of (?:the )?(.+)|(.+?)\s*(?:juhataja|juht|ülem|head|manager|lead|leader))$/iu;

/** `Osakonna juhataja`, `Teenuste talituse juht`: a title that says of a unit that it is led; a `Projekti juht` leads none. */
function leadsUnit(title: string): boolean {
  const [, ofHead, led = ofHead ?? ''] = whoLeads.exec(title.trim()) ?? [];
  const last = tokensOf(led).at(-1)?.text ?? '';
  return isUnitKind(stemOf(last)) || unitInOneWord(last) !== undefined;
}

/**
 * Who is at the head of a unit: whom the descriptions of its positions name as their manager, and who by the roster
 * holds a title such as `Osakonna juhataja` in it. Those that are called by the unit's own kind come first.
 */
export function answerUnitHeads(scope: Scope, sources: StandInSources): SingleAnswer {
  const answer = ({ unit, positions }: Looked): SingleAnswer => {
    const above = namedAbove(positions, sources);
    const named = unit === null ? highestFirst(above, sources) : above;
    const known = new Set(named.map(({ name }) => plainTitle(name)));
    // Whoever leads a unit by title leads no whole organisation.
    const inRoster = unit === null && named.length > 0 ? [] : rosterHeads(unit, sources);
    const all = [...named, ...inRoster.filter(({ name }) => !known.has(plainTitle(name)))];
    const kind = stemsOf(unitParts(unit ?? '').at(-1) ?? '').at(-1) ?? '';
    const isOfKind = ({ name }: UnitHead) => kind !== '' && kind.endsWith(stemsOf(name)[0] ?? '?');
    return {
      kind: 'unit-heads',
      unit,
      heads: [...all.filter(isOfKind), ...all.filter((head) => !isOfKind(head))],
    };
  };
  return overScope(scope, sources, answer, answer);
}

/** Of a whole organisation those whom nobody is above, as far as descriptions tell; first who is above others that lead. */
function highestFirst(heads: readonly UnitHead[], { collection }: StandInSources): readonly UnitHead[] {
  const positionsCalled = ({ name }: UnitHead) => descriptionsNamed(name, collection);
  const leading = new Set(heads.flatMap(positionsCalled).map(({ id }) => id));
  const highest = heads.filter((head) => positionsCalled(head).every(({ manager }) => manager === null));
  const leadsLeaders = ({ under }: UnitHead) =>
    under.some(({ position }) => leading.has(position.descriptionId));
  return [...highest.filter(leadsLeaders), ...highest.filter((head) => !leadsLeaders(head))];
}

function namedAbove(positions: readonly JobDescription[], sources: StandInSources): readonly UnitHead[] {
  const byName = grouped(positions, ({ manager }) => (manager === null ? [] : [plainTitle(manager)]));
  return [...byName.values()].flatMap((under) => {
    const [first] = under;
    if (first === undefined || first.manager === null) return [];
    const name = first.manager;
    return {
      name,
      held: fillersOf(name, first, descriptionsNamed(name, sources.collection), sources),
      under: under.map((each) => citationOf(each, sources.collection, { kind: 'part', part: 'manager' })),
    };
  });
}

/** Those who hold such a title there, whether it has a description or not. */
function rosterHeads(
  unit: string | null,
  { collection, holders, asker }: StandInSources,
): readonly UnitHead[] {
  const titled = peopleOf(holders)
    .inUnit(unit)
    .map(({ position, holder }) => ({
      title:
        position.kind === 'undescribed'
          ? position.title
          : (descriptionWithId(position.descriptionId, collection)?.title ?? ''),
      holder,
    }));
  const byTitle = grouped(titled, ({ title }) => (leadsUnit(title) ? [plainTitle(title)] : []));
  return [...byTitle.values()].flatMap((held) => {
    const [first] = held;
    if (first === undefined) return [];
    const persons = held.map(({ holder }) => personHolding(holder, asker));
    return { name: first.title, held: { people: persons, holding: 'held' as const }, under: [] };
  });
}
