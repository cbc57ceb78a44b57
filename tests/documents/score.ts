import type { DescriptionContent } from '../../src/descriptions/index.js';
import type { PositionReading } from '../../src/documents/outcomes/reading.js';

/**
 * What a document truly says: the template it follows and its positions, in the order of the document. Where no template
 * is told, the document follows none that is known, and what it is taken for is not scored.
 */
export interface Gold {
  readonly template?: string | null;
  readonly positions: readonly DescriptionContent[];
}

export interface Score {
  readonly right: number;
  readonly all: number;
  /** Each field that was read wrong: `duties.3: "…" instead of "…"`. */
  readonly faults: readonly string[];
}

type Facts = ReadonlyMap<string, string>;

/** The facts of one description that are not empty, each as text: every duty is one, every other field is one. */
function factsOf(content: DescriptionContent | undefined, template: string | null | undefined): Facts {
  const facts = new Map<string, string>();
  if (content === undefined) return facts;
  const { duties, requirements, ...fields } = content;
  for (const [name, value] of Object.entries({ ...fields, ...requirements, template })) {
    if (value !== null && value !== undefined && value.length > 0) facts.set(name, JSON.stringify(value));
  }
  for (const [at, { number, text, results }] of duties.entries())
    facts.set(`duties.${at}`, JSON.stringify([number, text, results]));
  return facts;
}

/** What neither side has does not count, so that empty fields do not make a score look better. */
export function scoreOf(gold: Gold, read: readonly PositionReading[]): Score {
  const faults: string[] = [];
  let all = 0;
  for (let at = 0; at < Math.max(gold.positions.length, read.length); at += 1) {
    const wanted = factsOf(gold.positions[at], gold.template);
    const found = factsOf(read[at]?.content, gold.template === undefined ? null : read[at]?.source.template);
    for (const name of new Set([...wanted.keys(), ...found.keys()])) {
      all += 1;
      const [want, have] = [wanted.get(name), found.get(name)];
      if (want !== have) faults.push(`${at + 1} ${name}: ${have} instead of ${want}`);
    }
  }
  return { right: all - faults.length, all, faults };
}
