import { typoDistance } from '../language/index.js';
import { labelSpellings, type Part } from './labels.js';
import { wordsOf, type Word } from './words.js';

/** A label of the table that the words at the start of a line nearly are. */
export interface NearLabel {
  readonly part: Part;
  /** As the table spells it. */
  readonly spelling: string;
  readonly wordCount: number;
}

interface Candidate extends NearLabel {
  readonly letters: string;
  readonly slips: number;
}

/** Parts that are told apart by one ending (`Asendab`, `Asendaja`): one slip is all there is room for. */
const twins: ReadonlySet<Part> = new Set(['substitutedBy', 'substitutes']);

/** Parts whose words are common in sentences: taken only as the table spells them. */
const exactOnly: ReadonlySet<Part> = new Set(['signatures', 'approval', 'document', 'appointment']);

function slipsIn(letters: number, part: Part): number {
  if (letters < 6) return 0;
  return letters < 10 || twins.has(part) ? 1 : 2;
}

function candidatesOf([part, spellings]: [Part, readonly string[]]): readonly Candidate[] {
  return spellings
    .filter((spelling) => !spelling.includes('…'))
    .map((spelling) => {
      const words = wordsOf(spelling).map(({ folded }) => folded);
      const letters = words.join(' ');
      const slips = slipsIn(letters.length, part);
      return { part, spelling: spelling.replace(/:$/, ''), wordCount: words.length, letters, slips };
    })
    .filter(({ slips }) => slips > 0);
}

const candidates = (Object.entries(labelSpellings) as [Part, readonly string[]][])
  .filter(([part]) => !exactOnly.has(part))
  .flatMap(candidatesOf);

/**
 * The label that the first words are a slip or two away from; `null` when none is near enough, or when two labels
 * that mean different things are equally near.
 */
export function nearLabel(words: readonly Word[]): NearLabel | null {
  let best: { label: Candidate; distance: number } | null = null;
  let rival = Infinity;
  for (const label of candidates) {
    const written = words
      .slice(0, label.wordCount)
      .map(({ folded }) => folded)
      .join(' ');
    const distance = typoDistance(written, label.letters, 2);
    if (distance > 2) continue;
    if (best === null || distance < best.distance) {
      if (best !== null && best.label.part !== label.part) rival = best.distance;
      best = { label, distance };
    } else if (label.part !== best.label.part) rival = Math.min(rival, distance);
  }
  return best === null || best.distance > best.label.slips || rival <= best.distance ? null : best.label;
}
