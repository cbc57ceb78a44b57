import type { Collection, JobDescription } from '../descriptions/index.js';
import { claimsIn, claimsOfTitles } from './claims.js';
import { citationOf, nameOf } from './citation.js';
import type { SubstituteAnswer } from './stand-in.js';
import type { StandInSources } from './sources.js';
import { namesOfList } from './stand-ins-answer.js';

/** For whom a position can stand in: what its own description says, and apart from that what others say of it. */
export function answerCouldStandIn(position: JobDescription, sources: StandInSources): SubstituteAnswer {
  const { collection } = sources;
  const standIns = namesOfList('substitutes', position, sources);
  return {
    kind: 'could-stand-in',
    name: nameOf(position, collection).name,
    own: { standIns, citation: citationOf(position, collection, { kind: 'part', part: 'substitutes' }) },
    claims: claimsIn('substitutedBy', position, collection),
  };
}

/** The same of a position that has no description: only others can say it; `undefined` where none does. */
export function answerCouldUndescribed(
  titles: readonly string[],
  collection: Collection,
): SubstituteAnswer | undefined {
  const claims = claimsOfTitles('substitutedBy', titles, collection);
  const [first] = claims;
  return first === undefined ? undefined : { kind: 'could-stand-in', name: first.name, own: null, claims };
}
