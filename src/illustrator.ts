import { LRUCache } from 'lru-cache';
import type { Illustrator } from './conversation/index.js';
import type { SubstitutionGraph } from './descriptions/index.js';
import type { Log } from './ground/index.js';
import { dataUrl, drawSubstitution, type Language } from './pictures/index.js';

type Shown = { readonly url: string } | undefined;

/** A picture takes a tenth of a second of everybody's time, and about 60 KB as text: one of each unit is kept. */
const mostKept = 200;

/** Draws every picture once. Two who ask for the same at once wait for the same one. */
export function createIllustrator(log: Log, draw = drawSubstitution): Illustrator {
  const kept = new LRUCache<string, Promise<Shown>>({ max: mostKept });
  const shown = async (graph: SubstitutionGraph, language: Language): Promise<Shown> => {
    const drawn = await draw(graph, language);
    return drawn.kind === 'picture' ? { url: dataUrl(drawn) } : undefined;
  };
  return {
    substitution: (graph, language) => {
      const key = JSON.stringify([language, graph]);
      const before = kept.get(key);
      if (before !== undefined) return before;
      const drawing = shown(graph, language);
      kept.set(key, drawing);
      // What failed is tried again when it is next asked for.
      drawing.catch(() => kept.delete(key));
      return drawing;
    },
    onFailure: (error) => log.warn({ err: error }, 'A picture could not be drawn; its card goes without'),
  };
}
