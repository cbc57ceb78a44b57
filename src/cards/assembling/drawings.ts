import type { UnitCounts } from '../../acknowledgements/index.js';
import type { SubstitutionGraph } from '../../descriptions/index.js';
import type { Language } from './wording.js';

/** Where pictures come from; a card is whole without one. */
export interface Drawings {
  /** The graph as a picture that Teams can show, or nothing where there is none. */
  readonly substitution: (
    graph: SubstitutionGraph,
    language: Language,
  ) => { readonly url: string } | undefined;
  /** A bar for each unit, by where its people stand with their descriptions. */
  readonly acknowledgements?: (
    units: readonly UnitCounts[],
    language: Language,
  ) => { readonly url: string } | undefined;
}
