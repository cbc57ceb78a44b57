import { wordSet } from './word-set.js';

/** Between two of a kind: 'sekretäri ülemus ja asendaja', 'haridus ja kultuuriosakond'. */
export const joining = wordSet('ja ning and');
