/** Takes the words that fit out of what was said; `null` where none do. */
export type Take = (what: RegExp) => RegExpExecArray | null;

/** What a pattern found, by the names of its parts. */
export type Groups = Readonly<Record<string, string | undefined>>;
