import { wordSet } from './word-set.js';

/** Whose something is: of the one who asks, of those around them, of whoever was spoken of. */
export const mine = wordSet('minu mu my enda oma');
const ours = wordSet('meie our ours');
export const theirs = wordSet('tema ta his her their');
/** Of the one who asks, by themselves or among others. */
export const own: ReadonlySet<string> = new Set([...mine, ...ours]);

/** Who does something, the one who asks or whoever was spoken of; and whom it is done to, or for. */
export const meDoing = wordSet('ma mina i');
export const meDoneFor = wordSet('mind mu minu mul minul mulle minule me my mine');
export const themDoing = wordSet('ta nad nemad he she they');
export const themDoneFor = wordSet('tema teda neid nende him her them his their');

/** 'Toetuste oma', 'the benefits one': the title is left out. */
export const leftOut = wordSet('oma omad one ones');
