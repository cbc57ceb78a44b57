import { languagesNamed } from '../../descriptions/index.js';
import { wordsOf } from '../lines/words.js';

const ofOneLanguage = /^(?:keel|keele (?:oskus|valdamine|tase)|keeleoskus|language(?: skills)?)$/u;

/** `Eesti keele oskus | C1`: a label that names the language, which its value does not. */
export function isLanguageLabel(written: string): boolean {
  const [first, ...others] = wordsOf(written).map(({ folded }) => folded);
  return languagesNamed(first ?? '').length === 1 && ofOneLanguage.test(others.join(' '));
}
