import { closingLabels } from './closing-labels.js';
import { dutyLabels } from './duty-labels.js';
import { headerLabels } from './header-labels.js';
import type { Part } from './part.js';
import { requirementLabels } from './requirement-labels.js';
import { rightsLabels } from './rights-labels.js';

/**
 * How documents spell each label. Letter case, punctuation and diacritics do not count; a new spelling is one line.
 * `:` at the end: the word is too common to be a label unless a colon follows or it stands alone.
 * `…` at the start: any words may go before, as the post's name does in headings; at the end: any words may follow.
 */
export const labelSpellings: Readonly<Record<Part, readonly string[]>> = {
  ...headerLabels,
  ...dutyLabels,
  ...rightsLabels,
  ...requirementLabels,
  ...closingLabels,
};
