import type { SubstitutionGraph } from '../descriptions/index.js';
import { paint } from './paint.js';
import type { Language, NotDrawn, Picture } from './picture.js';
import { substitutionSheet } from './substitution-sheet.js';

/** Who stands in for whom, as a picture; where nobody could read it, the reason that there is none. */
export async function drawSubstitution(
  graph: SubstitutionGraph,
  language: Language,
): Promise<Picture | NotDrawn> {
  const drawn = substitutionSheet(graph, language);
  return drawn.kind === 'sheet' ? paint(drawn) : drawn;
}
