import { LRUCache } from 'lru-cache';
import { stateKinds, type UnitCounts } from './acknowledgements/index.js';
import type { Illustrator } from './conversation/index.js';
import { madeOnce, type Log } from './ground/index.js';
import {
  dataUrl,
  drawBars,
  drawSubstitution,
  type Bars,
  type Language,
  type NotDrawn,
  type Picture,
} from './pictures/index.js';

type Shown = { readonly url: string } | undefined;

/** A picture takes a tenth of a second of everybody's time, and about 60 KB as text: one of each unit is kept. */
const mostKept = 200;

/** Draws every picture once. Two who ask for the same at once wait for the same one. */
export function createIllustrator(
  log: Log,
  draw = drawSubstitution,
  drawUnits: typeof drawBars = drawBars,
): Illustrator {
  const kept = new LRUCache<string, Promise<Shown>>({ max: mostKept });
  const once = async (key: string, drawing: () => Promise<Picture | NotDrawn>): Promise<Shown> =>
    madeOnce(kept, key, async () => {
      const drawn = await drawing();
      return drawn.kind === 'picture' ? { url: dataUrl(drawn) } : undefined;
    });
  return {
    substitution: (graph, language) =>
      once(JSON.stringify([language, graph]), async () => draw(graph, language)),
    acknowledgements: (units, language) =>
      once(JSON.stringify([language, units]), async () => drawUnits(barsOf(units, language), language)),
    onFailure: (error) => log.warn({ err: error }, 'A picture could not be drawn; its card goes without'),
  };
}

const withoutUnit = { et: 'Üksuseta', en: 'Without a unit' } as const;

function barsOf(units: readonly UnitCounts[], language: Language): Bars {
  const rows = units.map(({ unit, counts }) => ({
    label: unit ?? withoutUnit[language],
    parts: stateKinds.map((state) => ({ state, count: counts[state] })),
  }));
  return { rows };
}
