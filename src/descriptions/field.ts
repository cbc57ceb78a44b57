import type { DescriptionContent, JobDescription } from './job-description.js';

/** The parts of a description that a person can ask for, in the order in which a document has them. */
export const fields = [
  'unit',
  'manager',
  'subordinates',
  'substitutedBy',
  'substitutes',
  'purpose',
  'group',
  'conditions',
  'duties',
  'rights',
  'responsibilities',
  'tools',
  'education',
  'experience',
  'languages',
  'computerSkills',
  'competencies',
  'additional',
  'review',
] as const;
export type Field = (typeof fields)[number];

/** What a description says in one of its parts. */
type FieldContent =
  /** The document's own paragraphs, word for word. */
  | { readonly kind: 'stated'; readonly lines: readonly string[] }
  /** The document has the heading and says that there is nothing: `word` is how it says so (`Puuduvad`, `-`). */
  | { readonly kind: 'stated-empty'; readonly word: string }
  /** The document does not speak of it. */
  | { readonly kind: 'silent' };

function paragraphs(text: string | null): readonly string[] {
  return text === null ? [] : text.split('\n').filter((line) => line.trim() !== '');
}

/** What a part says, paragraph by paragraph; nothing where it is silent or left empty. */
export function linesOf(description: DescriptionContent, field: Field): readonly string[] {
  const { requirements } = description;
  switch (field) {
    case 'unit':
      return paragraphs(description.unit);
    case 'manager':
      return paragraphs(description.manager);
    case 'subordinates':
      return description.subordinates;
    case 'substitutedBy':
      return description.substitutedBy;
    case 'substitutes':
      return description.substitutes;
    case 'purpose':
      return paragraphs(description.purpose);
    case 'group':
      return paragraphs(description.group);
    case 'conditions':
      return paragraphs(description.conditions);
    case 'duties':
      return description.duties.map((duty) =>
        duty.number === null ? duty.text : `${duty.number} ${duty.text}`,
      );
    case 'rights':
      return description.rights;
    case 'responsibilities':
      return description.responsibilities;
    case 'tools':
      return paragraphs(description.tools);
    case 'education':
      return paragraphs(requirements.education);
    case 'experience':
      return paragraphs(requirements.experience);
    case 'languages':
      return requirements.languages.map(({ language, level }) => `${language} ${level}`);
    case 'computerSkills':
      return paragraphs(requirements.computerSkills);
    case 'competencies':
      return paragraphs(requirements.competencies);
    case 'additional':
      return paragraphs(requirements.additional);
    case 'review':
      return paragraphs(description.review);
  }
}

/** Reads one part of a description. Languages come as `et C1`; duties with their number in front. */
export function readField(description: JobDescription, field: Field): FieldContent {
  const lines = linesOf(description, field);
  if (lines.length > 0) return { kind: 'stated', lines };
  const word = Object.hasOwn(description.source.empty, field) ? description.source.empty[field] : undefined;
  return word === undefined ? { kind: 'silent' } : { kind: 'stated-empty', word };
}
