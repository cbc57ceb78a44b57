import {
  descriptionWithId,
  placeInList,
  type Collection,
  type JobDescription,
  type SubstitutionList,
} from '../descriptions/index.js';
import type { About, SingleIntent } from '../questions/index.js';
import { citationOf, nameOf } from './citation.js';
import { placeOfTitle } from './claims.js';
import type { SaidOfTwo, SubstituteAnswer } from './stand-in.js';

/** One of the two: by its descriptions, one or those that its words fit alike, or by a title that has none. */
type Party =
  | { readonly kind: 'described'; readonly descriptions: readonly JobDescription[] }
  | { readonly kind: 'titled'; readonly title: string };

/**
 * Whether one stands in for the other, by both their descriptions. `undefined` where it is not certain who is meant, or
 * where nothing is said of either.
 */
export function answerStandsIn(
  { standIn, about }: Extract<SingleIntent, { readonly kind: 'stands-in' }>,
  collection: Collection,
): SubstituteAnswer | undefined {
  const [doers, other] = [partyOf(standIn, collection), partyOf(about, collection)];
  if (doers === undefined || other === undefined) return undefined;
  if (other.kind === 'described' && other.descriptions.length > 1) return undefined;
  const doer = spokenOfBeside(doers, other, collection);
  const said = saidOfTwo(doer, other, collection);
  return said.length === 0
    ? undefined
    : {
        kind: 'stands-in',
        standIn: nameOfParty(doer, collection),
        name: nameOfParty(other, collection),
        said,
      };
}

function partyOf(about: About, collection: Collection): Party | undefined {
  switch (about.kind) {
    case 'positions':
    case 'ambiguous': {
      const descriptions = about.descriptionIds.flatMap((id) => descriptionWithId(id, collection) ?? []);
      return descriptions.length === 0 ? undefined : { kind: 'described', descriptions };
    }
    case 'unknown':
      return { kind: 'titled', title: about.words };
    case 'unknown-me':
      return about.title === null ? undefined : { kind: 'titled', title: about.title };
    case 'unsaid':
      return undefined;
  }
}

/** Of several that are called alike those alone are meant of whom anything is said; all, where nothing is. */
function spokenOfBeside(doers: Party, other: Party, collection: Collection): Party {
  if (doers.kind === 'titled' || doers.descriptions.length === 1) return doers;
  const meant = doers.descriptions.filter((each) => {
    const doer: Party = { kind: 'described', descriptions: [each] };
    return saidOfTwo(doer, other, collection).some(({ at }) => at !== null);
  });
  return meant.length === 0 ? doers : { kind: 'described', descriptions: meant };
}

function nameOfParty(party: Party, collection: Collection): string {
  if (party.kind === 'titled') return party.title;
  const names = party.descriptions.map((each) => nameOf(each, collection).name);
  return names.length === 1
    ? (names[0] ?? '')
    : [...new Set(party.descriptions.map(({ title }) => title))].join(' / ');
}

/** What each of the two says, the one who is stood in for first. */
function saidOfTwo(doer: Party, other: Party, collection: Collection): readonly SaidOfTwo[] {
  return [
    ...saidBy(other, 'substitutedBy', doer, collection),
    ...saidBy(doer, 'substitutes', other, collection),
  ];
}

/** What the descriptions of one say of the other; of several that are called alike only those that name it. */
function saidBy(
  teller: Party,
  list: SubstitutionList,
  other: Party,
  collection: Collection,
): readonly SaidOfTwo[] {
  if (teller.kind === 'titled') return [];
  const said = teller.descriptions.map((description): SaidOfTwo => {
    const at = placeOf(other, list, description, collection);
    const citation = citationOf(description, collection, { kind: 'part', part: list });
    return { list, names: description[list], at: at < 0 ? null : at, citation };
  });
  return said.length === 1 ? said : said.filter(({ at }) => at !== null);
}

function placeOf(
  other: Party,
  list: SubstitutionList,
  description: JobDescription,
  collection: Collection,
): number {
  if (other.kind === 'titled') return placeOfTitle(other.title, description[list]);
  const places = other.descriptions.map((each) => placeInList(description, list, each, collection));
  return places.find((at) => at >= 0) ?? -1;
}
