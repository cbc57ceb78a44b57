/** Things, not doers: a computer is not somebody who computes. */
const things = new Set(
  'computer server officer career counter charger container trailer router scanner folder newsletter poster'.split(
    ' ',
  ),
);

/** A light stem of an English word: plural, -ing, -ed, -er and -or, -ion, -ment, -ly. */
export function englishStem(word: string): string {
  const singular = word
    .replace(/(?<=.{2})ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<=[^siu])s$/, '');
  if (things.has(singular)) return singular;
  const adverbless = singular.replace(/(?<=.{4})ly$/, '');
  const named = adverbless.replace(/(?<=.{4})(?:ment|(?<=[st])ion|(?<=[st])or|er)$/, '');
  const acted = withoutVerbEnding(named);
  return acted.replace(/(?<=.{2})e$/, '').replace(/(?<=.{2})y$/, 'i');
}

function withoutVerbEnding(word: string): string {
  if (/.{3}eed$/.test(word)) return word.slice(0, -1);
  const bare = word.replace(/(?<=.{2})(?:ing|ed)$/, '');
  if (bare === word || !/[aeiouy]/.test(bare)) return word;
  return bare.replace(/([bdfgmnprt])\1$/, '$1');
}
