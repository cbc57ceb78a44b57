import { tidy } from '../lines/line.js';
import { endsAsPost, mayEndPost } from '../lines/position-words.js';

/** `määrab direktor`, `lepitakse kokku`: somebody settles it; nobody's post is called by a verb. */
const settles =
  /(?<!\p{L})(?:määra(?:b|vad|takse)|nimeta(?:b|vad|takse)|vali(?:b|vad|takse)|lepi(?:b|vad|takse)|otsusta(?:b|vad|takse)|leia(?:b|vad)|leitakse|korralda(?:b|vad|takse)|taga(?:b|vad|takse)|kinnita(?:b|vad|takse)|kooskõlasta(?:b|vad|takse)|täpsusta(?:b|vad|takse)|toimu(?:b|vad)|selgu(?:b|vad)|sõltu(?:b|vad)|lähtutakse|(?:is|are|be) (?:appointed|designated|assigned|determined|agreed|nominated|named|decided|arranged|chosen))(?!\p{L})/iu;

/** `vastavalt asendamise korrale`, `määratud käskkirjaga`: how, from the first word on. */
const how =
  /^(?:(?:eraldi|jooksvalt|üldjuhul|reeglina|tavaliselt)\s+)?(?:määratud|määramisel|kokkuleppel|kokkuleppe|käskkirja\p{L}*|vastavalt|korralduse\p{L}*|asendamise\s+korra\p{L}*|sõltuvalt|jooksvalt|lähtuvalt|graafiku\p{L}*|vajadusel|vajaduse)(?!\p{L})/iu;
const howInEnglish =
  /^(?:as\s+)?(?:(?:appointed|designated|assigned|determined|agreed|nominated|named|decided|arranged|chosen)(?:\s+(?:by|with|in|separately|from|on|as)(?!\p{L})|$)|(?:according|pursuant) to|in accordance with|depending on|by (?:an? )?(?:order|agreement|rota|arrangement|decision)(?!\p{L}))/iu;

/** `direktori käskkirjaga`, `osakonnajuhataja korraldusel`: by whose word, and no more. */
const bySomebody =
  /^(?:vahetu\s+)?\p{L}+[aeiou]\s+(?:käskkirja\p{L}*|korraldus\p{L}*|otsus\p{L}*|kokkulepp\p{L}*|määramisel|ettepanekul|nõusolekul)(?:\s+(?:alusel|järgi|kohaselt))?$/iu;

/** `mille annab direktor`: a clause of what stands before it. */
const clause = /^(?:mille|mis|kes|kelle|keda|which|who|whom|whose)\s/iu;

/**
 * Do these words behind a label of posts tell how somebody is found, and name no post: `määratakse eraldi käskkirjaga`?
 * `direktori määratud töötaja` ends as a post does, and is one as far as the document names it.
 */
export function saysHowFound(words: string): boolean {
  const said = tidy(words).replace(/\.$/u, '');
  if (settles.test(said) || howInEnglish.test(said) || bySomebody.test(said) || clause.test(said))
    return true;
  return how.test(said) && !endsAsPost(said) && !mayEndPost(said);
}
