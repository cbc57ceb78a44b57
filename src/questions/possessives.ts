import { wordSet } from './word-set.js';

/** Whose something is: of the one who asks, of those around them, of whoever was spoken of. */
export const mine = wordSet('minu mu my enda oma');
export const ours = wordSet('meie our ours');
export const theirs = wordSet('tema ta his her their');
