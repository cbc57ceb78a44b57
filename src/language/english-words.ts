import { englishStem } from './english-rules.js';

/** English words of the workplace and of questions; the rest is told by its letters. */
const words =
  'able accept access accommodate achieve acknowledge act add address administer adviser advise agency agree allow analyse analyst annual answer ' +
  'appear apply appoint approve area arrange ask assess assign assist assistant audit author authority award background ' +
  'base basis benefit board boss bring budget build business buy call care carry case chair change charge check chief child ' +
  'city client clean collaborate colleague collect college come communicate community company compare competence competency ' +
  'competent complete computer condition conduct confirm consult contact contract cooperate coordinate cost counsel ' +
  'course court cover create currency customer daily data date deal decide decision degree deliver department deputy describe ' +
  'description design develop device difference direct discuss division do document draft drive driver duty ' +
  'early edit educate education effect email employ employee employer engineer enter equip equipment evaluate event examine ' +
  'example experience expect explain extra fact field file fill final finance find first follow form full function ' +
  'get give goal good govern grade grant group guide handle hand happen head health help hire history hold holiday home hour ' +
  'house human idea improve include inform information inspect issue job join judge keep know knowledge language laptop large ' +
  'law lawyer lead leader learn leave legal level library line list local look machine main maintain make manage manager ' +
  'matter measure meet meeting member message method money month move name need network new nurse obligation ' +
  'offer office officer open operate order organise organize organisation organization outcome own paper part party ' +
  'pay people perform period permit phone place plan police policy position power prepare present price ' +
  'principal process procure procurement produce programme prosecutor provide public purchase ' +
  'purpose qualify quality question range rate read receive record relate relevant remote replace report represent ' +
  'request require requirement research resource responsible responsibility result review right risk role rule run safe salary ' +
  'sale school secretary section security send serve service set share show sick sign site skill social software solve speak ' +
  'special staff stand start state statistic step store strategy structure student study subordinate submit substitute succeed ' +
  'supervise supervisor supervision supply support survey system take talk target task tax teach teacher team tell term ' +
  'time title tool total train trip type understand unit update use user vacation value victim view visit wage want ' +
  'warehouse watch weather week welcome work worker write year';

const stems = new Set(words.split(' ').map(englishStem));
/** How those words begin: most Estonian words are told apart by it at once. */
const beginnings = new Set(words.split(' ').map((word) => word.slice(0, 3)));

/** No Estonian word looks so, but for a name. */
const foreignShape =
  /[cqwx]|th|sh|gh|ph|ck|tion|sion|(?:[ai]n|[jlprstg]e|op|ss|[rl]y|ure|[iy]r|age|eve)ments?$|ness$|ity$|ee(?:s)?$|[^ktlh]ings?$/;

export function looksEnglish(word: string): boolean {
  if (!/^[a-z]+$/.test(word)) return false;
  const mayBeKnown = beginnings.has(word.slice(0, 3)) || beginnings.has(word.slice(0, 2));
  if (mayBeKnown && stems.has(englishStem(word))) return true;
  return (
    word.length > 3 && (foreignShape.test(word) || (/y/.test(word) && /(?:[a-z]y|ies|yed|ying)$/.test(word)))
  );
}
