import { normalDutyNumber, type Collection, type Duty, type JobDescription } from '../descriptions/index.js';
import type { Search } from '../search/index.js';
import type { SingleAnswer } from './answer.js';
import { citationOf, nameOf } from './citation.js';
import { thresholds } from './found-answer.js';

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

/** What is expected of the duty that the words tell of, or of those that they fit equally well; else of every duty. */
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
  const duties = meant.length > 0 ? meant : description.duties;
  const citation = citationOf(description, collection, { kind: 'part', part: 'duties' });
  return { kind: 'duties', duties, withResults: true, citation };
}

function dutiesMeant(wanted: string, description: JobDescription, search: Search): readonly Duty[] {
  if (wanted.trim() === '') return [];
  const hits = search.find(wanted, { duties: true, descriptionIds: [description.id] });
  const best = hits[0]?.evidence ?? 0;
  if (best < thresholds.sure) return [];
  return hits.flatMap(({ passage: { place }, evidence }) => {
    const duty = evidence < best * thresholds.closeInOne ? undefined : description.duties[place.index];
    return duty ?? [];
  });
}
