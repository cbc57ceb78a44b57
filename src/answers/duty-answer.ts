import { normalDutyNumber, type Collection, type Duty, type JobDescription } from '../descriptions/index.js';
import type { SingleAnswer } from './answer.js';
import { citationOf, nameOf } from './citation.js';

/** The duty by its number; where a description repeats a number, the first that has it. */
export function findDuty(description: JobDescription, number: string): Duty | undefined {
  const wanted = normalDutyNumber(number);
  return description.duties.find((duty) => duty.number !== null && normalDutyNumber(duty.number) === wanted);
}

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

/** What is expected of every duty. */
export function answerAllResults(description: JobDescription, collection: Collection): SingleAnswer {
  const citation = citationOf(description, collection, { kind: 'part', part: 'duties' });
  return { kind: 'duties', duties: description.duties, withResults: true, citation };
}
