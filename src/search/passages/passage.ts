import {
  fields,
  readField,
  type Collection,
  type Duty,
  type Field,
  type JobDescription,
} from '../../descriptions/index.js';
import { onceForEach, type Steps } from '../../ground/index.js';

/** Where in its description a passage stands. */
type PassagePlace =
  | { readonly kind: 'duty'; readonly index: number }
  | { readonly kind: 'line'; readonly part: Field; readonly index: number };

/** The smallest thing that can be found: one duty with its results, or one line of another part. */
export interface Passage {
  readonly key: string;
  /** Its number in the index that it was found in, where all duties come before all lines: equals are kept in it. */
  readonly order: number;
  readonly descriptionId: string;
  readonly place: PassagePlace;
  readonly text: string;
  readonly results: readonly string[];
}

/** Parts that have passages of their own; the others are facts that one asks for by name. */
const searchedParts: readonly Field[] = fields.filter(
  (field) =>
    !['duties', 'unit', 'manager', 'subordinates', 'substitutedBy', 'substitutes', 'languages'].includes(
      field,
    ),
);

/** The key of the passage that a duty is. */
export function dutyKey(descriptionId: string, index: number): string {
  return `${descriptionId}/duty/${index}`;
}

function dutyPassage({ id }: JobDescription, duty: Duty, index: number, order: number): Passage {
  return {
    descriptionId: id,
    key: dutyKey(id, index),
    order,
    place: { kind: 'duty', index },
    text: duty.text,
    results: duty.results,
  };
}

function partPassages(description: JobDescription, part: Field): readonly Omit<Passage, 'order'>[] {
  const content = readField(description, part);
  if (content.kind !== 'stated') return [];
  return content.lines.map((text, index) => ({
    descriptionId: description.id,
    key: `${description.id}/${part}/${index}`,
    place: { kind: 'line', part, index },
    text,
    results: [],
  }));
}

const linesOf = onceForEach((description: JobDescription) =>
  searchedParts.flatMap((part) => partPassages(description, part)),
);

/** The duty at a place of a description. */
export function dutyAt(description: JobDescription, at: number, order: number): Passage | undefined {
  const duty = description.duties[at];
  return duty && dutyPassage(description, duty, at, order);
}

/** The line at a place among those of all parts of a description. */
export function lineAt(description: JobDescription, at: number, order: number): Passage | undefined {
  const line = linesOf(description)[at];
  return line && { ...line, order };
}

/** All that can be found in the descriptions, description by description: its duties first, then its lines. */
export function* passagesInSteps(collection: Collection): Steps<readonly (readonly Passage[])[]> {
  const passages: (readonly Passage[])[] = [];
  let nextDuty = 0;
  let nextLine = collection.reduce((sum, { duties }) => sum + duties.length, 0);
  for (const description of collection) {
    const duties = description.duties.map((duty, at) => dutyPassage(description, duty, at, nextDuty + at));
    const lines = linesOf(description).map((line, at) => ({ ...line, order: nextLine + at }));
    nextDuty += duties.length;
    nextLine += lines.length;
    passages.push([...duties, ...lines]);
    yield;
  }
  return passages;
}
