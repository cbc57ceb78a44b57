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
