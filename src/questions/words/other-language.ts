import { fold, knownLately, tokensOf, type Language } from '../../language/index.js';

const english = /\b(?:in english|inglise keeles|inglise keelde|english please)\b/;
const estonian = /\b(?:in estonian|eesti keeles|eesti keelde|estonian please|maakeeles)\b/;
const longest = 6;

/** 'Ja inglise keeles?' asks for the same once more in the other language; longer messages ask for something. */
export const asksInOtherLanguage = knownLately((text: string): Language | undefined => {
  const words = tokensOf(text.slice(0, 200)).map((token) => fold(token.text));
  if (words.length > longest) return undefined;
  const said = words.join(' ');
  if (english.test(said)) return 'en';
  return estonian.test(said) ? 'et' : undefined;
});
