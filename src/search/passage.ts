import {
  fields,
  readField,
  type Collection,
  type Duty,
  type Field,
  type JobDescription,
} from '../descriptions/index.js';
import { inOneGo, type Steps } from '../ground/index.js';

/** Where in its description a passage stands. */
export type PassagePlace =
  | { readonly kind: 'duty'; readonly index: number }
  | { readonly kind: 'line'; readonly part: Field; readonly index: number };

/** The smallest thing that can be found: one duty with its results, or one line of another part. */
export interface Passage {
  readonly key: string;
  /** Its place in the collection: equals are kept in it. */
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

/** All that can be found in a description, its duties first, in their order from the one given on. */
function passagesIn(description: JobDescription, firstOrder: number): readonly Passage[] {
  const duties = description.duties.map((duty, index) =>
    dutyPassage(description, duty, index, firstOrder + index),
  );
  const lines = searchedParts.flatMap((part) => partPassages(description, part));
  return [...duties, ...lines.map((line, at) => ({ ...line, order: firstOrder + duties.length + at }))];
}

/** One passage of a description: `at` is its place in it. */
export function passageOf(description: JobDescription, at: number, order: number): Passage | undefined {
  const duty = description.duties[at];
  if (duty !== undefined) return dutyPassage(description, duty, at, order);
  return passagesIn(description, order - at)[at];
}

/** All that can be found in the descriptions, description by description, in their order. */
export function* passagesInSteps(collection: Collection): Steps<readonly (readonly Passage[])[]> {
  const passages: (readonly Passage[])[] = [];
  let order = 0;
  for (const description of collection) {
    const own = passagesIn(description, order);
    order += own.length;
    passages.push(own);
    yield;
  }
  return passages;
}

export function passagesByDescription(collection: Collection): readonly (readonly Passage[])[] {
  return inOneGo(passagesInSteps(collection));
}
