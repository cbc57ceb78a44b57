import { fold } from '../letters/letters.js';
import {
  abessiveParadigms,
  nounParadigms,
  shortNounParadigms,
  verbParadigms,
  wholeParadigms,
  type Paradigm,
} from './paradigm.js';
import type { FormReading, Tail } from './packed-forms.js';

const shortestTail = 4;
/** Shorter than four letters, and still telling at the end of a compound: töö, ala, abi, osa, elu, aed, nõu, luba, tuba. */
const shortTails = new Set(['too', 'ala', 'abi', 'osa', 'elu', 'aed', 'aia', 'nou', 'loa', 'toa']);

/** A form that is being read: paradigm after paradigm adds what it may be. */
interface Growing extends FormReading {
  readonly written: string[];
  readonly folded: string[];
  readonly tails: Tail[];
}

/** What each form of the tables of nouns and verbs may be, with its diacritics and without. */
export function readForms(): ReadonlyMap<string, FormReading> {
  const readings = new Map<string, Growing>();
  for (const read of [nounParadigms, shortNounParadigms, wholeParadigms, verbParadigms, abessiveParadigms])
    for (const paradigm of read()) enter(paradigm, readings);
  return readings;
}

function enter({ lemma, forms, compoundEnds, particleEnds }: Paradigm, readings: Map<string, Growing>): void {
  for (const form of forms) {
    addOnce(readingOf(form, readings).written, lemma);
    addOnce(readingOf(fold(form), readings).folded, lemma);
  }
  for (const form of compoundEnds) enterTail(fold(form), { lemma, behindParticle: false }, readings);
  for (const form of particleEnds) enterTail(fold(form), { lemma, behindParticle: true }, readings);
}

function readingOf(form: string, readings: Map<string, Growing>): Growing {
  const known = readings.get(form);
  if (known !== undefined) return known;
  const reading: Growing = { written: [], folded: [], tails: [] };
  readings.set(form, reading);
  return reading;
}

function addOnce(lemmas: string[], lemma: string): void {
  if (!lemmas.includes(lemma)) lemmas.push(lemma);
}

function enterTail(letters: string, tail: Tail, readings: Map<string, Growing>): void {
  if (letters.length < shortestTail && !shortTails.has(letters)) return;
  const { tails } = readingOf(letters, readings);
  if (!tails.some(({ lemma }) => lemma === tail.lemma)) tails.push(tail);
}
