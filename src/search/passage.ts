import { fields, readField, type Duty, type Field, type JobDescription } from '../descriptions/index.js';

/** Where in its description a passage stands. */
export type PassagePlace =
  | { readonly kind: 'duty'; readonly index: number }
  | { readonly kind: 'line'; readonly part: Field; readonly index: number };

/** The smallest thing that can be found: one duty with its results, or one line of another part. */
export interface Passage {
  readonly key: string;
  readonly descriptionId: string;
  readonly place: PassagePlace;
  readonly text: string;
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

function dutyPassage(description: JobDescription, duty: Duty, index: number): Passage {
  return {
    ...contextOf(description),
    key: `${description.id}/duty/${index}`,
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

function partPassages(description: JobDescription, part: Field): readonly Passage[] {
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

/** All that can be found in one description. */
export function passagesOf(description: JobDescription): readonly Passage[] {
  return [
    ...description.duties.map((duty, index) => dutyPassage(description, duty, index)),
    ...searchedParts.flatMap((part) => partPassages(description, part)),
  ];
}
