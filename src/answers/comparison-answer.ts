import {
  fields,
  readField,
  type Collection,
  type Field,
  type JobDescription,
} from '../descriptions/index.js';
import type { Part } from '../questions/index.js';
import type { AnswerOf, Compared } from './answer.js';
import { citationOf } from './citation.js';

const comparedInOverview: readonly Field[] = ['unit', 'manager', 'substitutedBy', 'purpose'];

function linesOf(description: JobDescription, part: Part): readonly string[] {
  if (part === 'overview') return comparedInOverview.flatMap((field) => linesOf(description, field));
  const content = readField(description, part);
  switch (content.kind) {
    case 'stated':
      return content.lines;
    case 'stated-empty':
      return [content.word];
    case 'silent':
      return [];
  }
}

/** Two that share a unit and a manager are not the same for that: as a whole each says what all its parts say. */
function allSaid(description: JobDescription, part: Part): readonly (readonly string[])[] {
  const parts = part === 'overview' ? fields : [part];
  return parts.map((each) => linesOf(description, each));
}

/** The same part of several descriptions side by side. */
export function answerComparison(
  part: Part,
  descriptions: readonly JobDescription[],
  collection: Collection,
): AnswerOf<'comparison'> {
  const rows: readonly Compared[] = descriptions.map((description) => {
    const citation = citationOf(
      description,
      collection,
      part === 'overview' ? { kind: 'whole' } : { kind: 'part', part },
    );
    const facts = comparedInOverview.map((field) => ({ part: field, lines: linesOf(description, field) }));
    const lines = linesOf(description, part);
    return { position: citation.position, lines, citation, ...(part === 'overview' && { facts }) };
  });
  const same = new Set(descriptions.map((each) => JSON.stringify(allSaid(each, part)))).size === 1;
  return { kind: 'comparison', part, rows, same };
}
