import { normalDutyNumber, type Collection, type Duty, type JobDescription } from '../descriptions/index.js';
import type { Search } from '../search/index.js';
import type { SingleAnswer } from './answer.js';
import { citationOf, nameOf } from './citation.js';
import { thresholds } from './found-answer.js';
import { ownDuties } from './own-passages.js';

/** What only comes near is a few to choose from. */
const mostNear = 3;

/** The duty by its number; where a description repeats a number, the first that has it. */
export function findDuty(description: JobDescription, number: string): Duty | undefined {
  const wanted = normalDutyNumber(number);
  return description.duties.find((duty) => duty.number !== null && normalDutyNumber(duty.number) === wanted);
}

/** A duty by its number, or which numbers there are. `asked` is what of it comes first. */
export function answerDuty(
  number: string,
  asked: 'duty' | 'results',
  description: JobDescription,
  collection: Collection,
): SingleAnswer {
  const duty = findDuty(description, number);
  if (duty !== undefined) {
    return {
      kind: 'duty',
      duty,
      asked,
      citation: citationOf(description, collection, { kind: 'duty', number: duty.number }),
    };
  }
  return {
    kind: 'duty-missing',
    number,
    position: nameOf(description, collection),
    numbers: description.duties.flatMap((each) => each.number ?? []),
  };
}

/**
 * What is expected of the duty that the words tell of, or of those that they fit equally well; else of those that come
 * near, said to be no more than that, and of every duty where none does.
 */
export function answerResults(
  wanted: string,
  description: JobDescription,
  collection: Collection,
  search: Search,
): SingleAnswer {
  const meant = dutiesMeant(wanted, description, search);
  const [only, ...others] = meant;
  if (only !== undefined && others.length === 0) {
    const citation = citationOf(description, collection, { kind: 'duty', number: only.number });
    return { kind: 'duty', duty: only, asked: 'results', citation };
  }
  const near = meant.length > 0 ? undefined : dutiesThatComeNear(wanted, description, collection, search);
  if (near !== undefined) return near;
  const duties = meant.length > 0 ? meant : description.duties;
  const citation = citationOf(description, collection, { kind: 'part', part: 'duties' });
  return { kind: 'duties', duties, withResults: true, citation };
}

/** 'Kui kiiresti ma telefonile vastan', where `Kõnele on vastatud kolme minuti jooksul` has little of it: not every duty is shown for that. */
function dutiesThatComeNear(
  wanted: string,
  description: JobDescription,
  collection: Collection,
  search: Search,
): SingleAnswer | undefined {
  const hits = wanted.trim() === '' ? [] : ownDuties(wanted, description, search);
  const least = Math.max(thresholds.likely, (hits[0]?.evidence ?? 0) * thresholds.closeWhenUnsure);
  const mentions = hits.flatMap(({ passage: { place }, evidence }) => {
    const duty = evidence < least ? undefined : description.duties[place.index];
    if (duty === undefined) return [];
    const citation = citationOf(description, collection, { kind: 'duty', number: duty.number });
    return [{ text: duty.text, results: duty.results, citation }];
  });
  if (mentions.length === 0) return undefined;
  const position = nameOf(description, collection);
  return { kind: 'mentions', topic: wanted, certain: false, position, mentions: mentions.slice(0, mostNear) };
}

function dutiesMeant(wanted: string, description: JobDescription, search: Search): readonly Duty[] {
  if (wanted.trim() === '') return [];
  const hits = ownDuties(wanted, description, search);
  const best = hits[0]?.evidence ?? 0;
  if (best < thresholds.sure) return [];
  return hits.flatMap(({ passage: { place }, evidence }) => {
    const duty = evidence < best * thresholds.closeInOne ? undefined : description.duties[place.index];
    return duty ?? [];
  });
}
