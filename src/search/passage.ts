import {
  fields,
  readField,
  type Collection,
  type Duty,
  type Field,
  type JobDescription,
} from '../descriptions/index.js';

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
  /** How many words its text has. */
  readonly length: number;
  readonly results: readonly string[];
  readonly title: string;
  readonly unit: string;
  readonly purpose: string;
}

/** Parts that have passages of their own; the others are facts that one asks for by name. */
const searchedParts: readonly Field[] = fields.filter(
  (field) =>
    !['duties', 'unit', 'manager', 'subordinates', 'substitutedBy', 'substitutes', 'languages'].includes(
      field,
    ),
);

type Unordered = Omit<Passage, 'order' | 'length'>;

/** The key of the passage that a duty is. */
export function dutyKey(descriptionId: string, index: number): string {
  return `${descriptionId}/duty/${index}`;
}

function dutyPassage(description: JobDescription, duty: Duty, index: number): Unordered {
  return {
    ...contextOf(description),
    key: dutyKey(description.id, index),
    place: { kind: 'duty', index },
    text: duty.text,
    results: duty.results,
  };
}

function contextOf(description: JobDescription) {
  return {
    descriptionId: description.id,
    title: description.title,
    unit: description.unit ?? '',
    purpose: description.purpose ?? '',
  };
}

function partPassages(description: JobDescription, part: Field): readonly Unordered[] {
  const content = readField(description, part);
  if (content.kind !== 'stated') return [];
  return content.lines.map((text, index) => ({
    ...contextOf(description),
    purpose: '',
    key: `${description.id}/${part}/${index}`,
    place: { kind: 'line', part, index },
    text,
    results: [],
  }));
}

/** All that can be found in the descriptions, in their order. */
export function passagesOf(collection: Collection): readonly Passage[] {
  return collection.flatMap(passagesIn).map((passage, order) => ({
    ...passage,
    order,
    length: passage.text.split(/\s+/).length,
  }));
}

function passagesIn(description: JobDescription): readonly Unordered[] {
  return [
    ...description.duties.map((duty, index) => dutyPassage(description, duty, index)),
    ...searchedParts.flatMap((part) => partPassages(description, part)),
  ];
}
