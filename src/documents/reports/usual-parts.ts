import type { Field } from '../../descriptions/index.js';
import type { Note } from '../outcomes/reading.js';

/** Parts that hardly any description lacks. */
const usual: ReadonlySet<Field> = new Set([
  'unit',
  'manager',
  'purpose',
  'rights',
  'responsibilities',
  'education',
  'languages',
]);

/** Where so many are missing at once, headings were more likely not known than not written. */
const suspicious = 4;

/** How many usual parts were not found; `null` where they are no more than a short description may lack. */
export function manyPartsMissing(notes: readonly Note[]): number | null {
  const missing = notes.filter(isUsual).length;
  return missing >= suspicious ? missing : null;
}

function isUsual(note: Note): boolean {
  return note.kind === 'missing-field' && usual.has(note.field);
}
