import { typoDistance } from '../../language/index.js';
import { labelSpellings } from './label-spellings.js';
import type { Part } from './part.js';
import { wordsOf, type Word } from '../lines/words.js';

/** A label of the table that the words at the start of a line nearly are. */
interface NearLabel {
  readonly part: Part;
  /** As the table spells it. */
  readonly spelling: string;
  readonly wordCount: number;
}

interface Candidate extends NearLabel {
  readonly letters: string;
  readonly sorts: number;
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

/** More slips than this and it is no label at all. */
const mostSlips = 2;

/** Which letters a text has, one bit for each sort of them; sorts that share a bit only let more pass. */
function sortsOf(letters: string): number {
  let sorts = 0;
  for (let at = 0; at < letters.length; at += 1) sorts |= 1 << (letters.charCodeAt(at) & 31);
  return sorts;
}

function bitsOf(sorts: number): number {
  let bits = 0;
  for (let left = sorts; left !== 0; left &= left - 1) bits += 1;
  return bits;
}

/** A slip adds a letter, takes one or puts one for another: each changes at most two sorts, so most words need no more. */
function mayBeNear(sorts: number, label: Candidate): boolean {
  return bitsOf(sorts ^ label.sorts) <= 2 * mostSlips;
}

function candidatesOf([part, spellings]: [Part, readonly string[]]): readonly Candidate[] {
  return spellings
    .filter((spelling) => !spelling.includes('…'))
    .map((spelling) => {
      const words = wordsOf(spelling).map(({ folded }) => folded);
      const letters = words.join(' ');
      const slips = slipsIn(letters.length, part);
      return {
        part,
        spelling: spelling.replace(/:$/, ''),
        wordCount: words.length,
        letters,
        sorts: sortsOf(letters),
        slips,
      };
    })
    .filter(({ slips }) => slips > 0);
}

const candidates = (Object.entries(labelSpellings) as [Part, readonly string[]][])
  .filter(([part]) => !exactOnly.has(part))
  .flatMap(candidatesOf);

const knownWords: ReadonlySet<string> = new Set(candidates.flatMap(({ letters }) => letters.split(' ')));

/** `Teenistuskoha liik`: a word that labels are made of is no slip in another, it begins a label that no table has. */
function isMisspelt(letters: string): boolean {
  return letters.split(' ').some((word) => !knownWords.has(word));
}

/** The first so many words as labels are compared. */
function beginning(words: readonly Word[], count: number): { letters: string; sorts: number } {
  const letters = words
    .slice(0, count)
    .map(({ folded }) => folded)
    .join(' ');
  return { letters, sorts: sortsOf(letters) };
}

const mostWords = Math.max(...candidates.map(({ wordCount }) => wordCount));

/**
 * The label that the first words are a slip or two away from; `null` when none is near enough, or when two labels
 * that mean different things are equally near.
 */
export function nearLabel(words: readonly Word[]): NearLabel | null {
  let best: { label: Candidate; distance: number } | null = null;
  let rival = Infinity;
  const beginnings = Array.from({ length: mostWords }, (_, at) => beginning(words, at + 1));
  for (const label of candidates) {
    const written = beginnings[label.wordCount - 1];
    if (written === undefined || !mayBeNear(written.sorts, label)) continue;
    const distance = typoDistance(written.letters, label.letters, mostSlips);
    if (distance > mostSlips || !isMisspelt(written.letters)) continue;
    if (best === null || distance < best.distance) {
      if (best !== null && best.label.part !== label.part) rival = best.distance;
      best = { label, distance };
    } else if (label.part !== best.label.part) rival = Math.min(rival, distance);
  }
  return best === null || best.distance > best.label.slips || rival <= best.distance ? null : best.label;
}
