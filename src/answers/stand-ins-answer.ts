import {
  descriptionsNamed,
  listNames,
  mayMeanSome,
  namesakesBeside,
  otherList,
  type Collection,
  type JobDescription,
  type SubstitutionList,
} from '../descriptions/index.js';
import { citationOf, nameOf } from './citation.js';
import { claimsIn, claimsOfTitles } from './claims.js';
import { fillersOf } from './people-of.js';
import type { StandInSources } from './sources.js';
import type { StandIn, SubstituteAnswer } from './stand-in.js';

/** The names of one list, each with the positions and people it means, and whether the other side says so too. */
export function namesOfList(
  list: SubstitutionList,
  position: JobDescription,
  sources: StandInSources,
): readonly StandIn[] {
  const { collection } = sources;
  return position[list].map((name) => {
    const meant = namesakesBeside(descriptionsNamed(name, collection), position);
    const fillers = fillersOf(name, position, meant, sources);
    const cannotTell = meant.length === 0 && fillers.holding === 'nobody' && mayMeanSome(name, collection);
    return {
      name,
      positions: meant.map((each) => nameOf(each, collection)),
      people: fillers.people,
      holding: cannotTell ? 'not-known' : fillers.holding,
      oneSided: oneSidedOf(list, position, meant, collection),
    };
  });
}

/** A name that several positions bear obliges none of them in particular. */
function oneSidedOf(
  list: SubstitutionList,
  position: JobDescription,
  meant: readonly JobDescription[],
  collection: Collection,
): StandIn['oneSided'] {
  const [other, ...others] = meant;
  if (other === undefined || others.length > 0 || other.id === position.id) return null;
  const back = otherList[list];
  if (listNames(other, back, position, collection)) return null;
  return citationOf(other, collection, { kind: 'part', part: back });
}

/** Who stands in for the position; `undefined` where its description names nobody and no other says that it does. */
export function answerStandIns(
  position: JobDescription,
  sources: StandInSources,
): SubstituteAnswer | undefined {
  const { collection } = sources;
  const standIns = namesOfList('substitutedBy', position, sources);
  const claims = claimsIn('substitutes', position, collection).filter(({ both }) => both === false);
  if (standIns.length === 0 && claims.length === 0) return undefined;
  const citation = citationOf(position, collection, { kind: 'part', part: 'substitutedBy' });
  return { kind: 'stand-ins', name: citation.position.name, standIns, claims, citation };
}

/** The same of a position that has no description: `undefined` where no other says that it stands in. */
export function answerStandInsUndescribed(
  titles: readonly string[],
  collection: Collection,
): SubstituteAnswer | undefined {
  const claims = claimsOfTitles('substitutes', titles, collection);
  const [first] = claims;
  if (first === undefined) return undefined;
  return { kind: 'stand-ins', name: first.name, standIns: [], claims, citation: null };
}
