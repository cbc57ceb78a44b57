import type { UnitCounts } from '../../acknowledgements/index.js';
import type { Answer } from '../../answers/index.js';
import type { Drawings } from '../../cards/index.js';
import type { SubstitutionGraph } from '../../descriptions/index.js';
import type { Language } from '../../language/index.js';

/** Draws what a card shows; `undefined` where there is nothing that a person could look at. */
export interface Illustrator {
  readonly substitution: (
    graph: SubstitutionGraph,
    language: Language,
  ) => Promise<{ readonly url: string } | undefined>;
  /** A bar for each unit. */
  readonly acknowledgements?: (
    units: readonly UnitCounts[],
    language: Language,
  ) => Promise<{ readonly url: string } | undefined>;
  /** Told why there is no picture; the card goes without. */
  readonly onFailure: (error: unknown) => void;
}

function graphsIn(answer: Answer): readonly SubstitutionGraph[] {
  if (answer.kind === 'several') return answer.answers.flatMap(graphsIn);
  if (answer.kind === 'without-stand-in') return answer.drawn === null ? [] : [answer.drawn.graph];
  return answer.kind === 'substitution-picture' ? [answer.drawn.graph] : [];
}

/** The pictures that an answer shows, drawn before its card is made: a card is made at once, and a picture is not. */
export async function illustrate(
  answer: Answer,
  language: Language,
  illustrator: Illustrator | null,
): Promise<Drawings> {
  const drawn = new Map<SubstitutionGraph, { readonly url: string }>();
  for (const graph of illustrator === null ? [] : graphsIn(answer)) {
    try {
      const picture = await illustrator?.substitution(graph, language);
      if (picture !== undefined) drawn.set(graph, picture);
    } catch (error) {
      illustrator?.onFailure(error);
    }
  }
  return { substitution: (graph) => drawn.get(graph) };
}

/** The bars of a card, drawn before it is made. */
export type UnitsPicture = (units: readonly UnitCounts[], language: Language) => Promise<Drawings>;

export function unitsPictureBy(illustrator: Illustrator | null): UnitsPicture {
  return async (units, language) => {
    try {
      const picture = await illustrator?.acknowledgements?.(units, language);
      return { substitution: () => undefined, acknowledgements: () => picture };
    } catch (error) {
      illustrator?.onFailure(error);
      return { substitution: () => undefined };
    }
  };
}
