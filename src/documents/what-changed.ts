import { fields, type DescriptionContent, type Field } from '../descriptions/index.js';

/** A field that a newer document says otherwise, with both sayings as text; a list's items are lines. */
export interface ChangedField {
  readonly field: Field | 'title';
  readonly before: string;
  readonly after: string;
}

function valueOf(content: DescriptionContent, field: Field | 'title'): unknown {
  const { requirements } = content;
  return field in requirements
    ? requirements[field as keyof typeof requirements]
    : content[field as keyof DescriptionContent];
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  return value
    .map((each: unknown) =>
      typeof each === 'string'
        ? each
        : Object.values(each as object)
            .flat()
            .join(' '),
    )
    .join('\n');
}

/** What the newer of two readings says otherwise, field by field, in the order of a description. */
export function whatChanged(before: DescriptionContent, after: DescriptionContent): readonly ChangedField[] {
  return (['title', ...fields] as const).flatMap((field) => {
    const [old, now] = [inWords(valueOf(before, field)), inWords(valueOf(after, field))];
    return old === now ? [] : [{ field, before: old, after: now }];
  });
}
