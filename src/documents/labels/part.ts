import type { Field } from '../../descriptions/index.js';

/** What a label of a document opens: a field, or a piece of the document's own furniture. */
export type Part =
  | Field
  | 'title'
  | 'document'
  | 'general'
  | 'requirements'
  | 'rights-and-responsibilities'
  | 'results'
  | 'activities'
  | 'approval'
  | 'signatures'
  | 'appointment';

/** How documents spell the labels of some parts. */
export type Spellings = { readonly [Each in Part]?: readonly string[] };

/** The rows over the duties whose value is a name or a few names, never paragraphs. */
const namingParts: ReadonlySet<Part> = new Set([
  'title',
  'unit',
  'manager',
  'subordinates',
  'substitutedBy',
  'substitutes',
  'group',
]);

/** The rows over the duties. */
export const headerParts: ReadonlySet<Part> = new Set([...namingParts, 'conditions', 'appointment']);

const requirementParts: ReadonlySet<Part> = new Set([
  'education',
  'experience',
  'languages',
  'computerSkills',
  'competencies',
  'additional',
]);

export function isHeaderPart(part: Part | 'unknown' | 'opening'): boolean {
  return headerParts.has(part as Part) || part === 'purpose';
}

export function isNamingPart(part: Part | 'unknown' | 'opening'): boolean {
  return namingParts.has(part as Part);
}

export function isRequirementPart(part: Part | 'unknown' | 'opening'): boolean {
  return requirementParts.has(part as Part);
}
