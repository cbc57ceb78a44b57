/** From here on a word of the thesaurus means the same, and not only something near: a 'lawyer' may be the 'vanemjurist'. */
export const sameThing = 0.7;
