import { fold } from './letters.js';
import {
  abessiveParadigms,
  nounParadigms,
  shortNounParadigms,
  verbParadigms,
  wholeParadigms,
  type Paradigm,
} from './paradigm.js';

const shortestTail = 4;
/** Shorter than four letters, and still telling at the end of a compound: töö, ala, abi, osa, elu, aed, nõu, luba, tuba. */
const shortTails = new Set(['too', 'ala', 'abi', 'osa', 'elu', 'aed', 'aia', 'nou', 'loa', 'toa']);
const shortestPrefix = 3;

/** What a verb may be written together with. */
const particles = new Set(
  (
    'labi ule ette valja vastu alla umber juurde kokku kaasa tagasi edasi ara peale sisse maha osa kinni lahti ' +
    'korvale uhte alal esile jarele jarel lahku lopule mooda paika pealt parale taas tous teoks ules ulal ' +
    'vaja ees eel iseloomu kaug ligi kors kohale too info uld kesk vabastus enese ellu katte ise'
  ).split(' '),
);

interface Tail {
  readonly lemma: string;
  readonly behindParticle: boolean;
}

interface KnownForms {
  readonly written: ReadonlyMap<string, readonly string[]>;
  readonly folded: ReadonlyMap<string, readonly string[]>;
  readonly tails: ReadonlyMap<string, readonly Tail[]>;
  readonly longestTail: number;
}

function everyParadigm(): readonly Paradigm[] {
  return [
    nounParadigms(),
    shortNounParadigms(),
    wholeParadigms(),
    verbParadigms(),
    abessiveParadigms(),
  ].flat();
}

function rememberForms(): KnownForms {
  const written = new Map<string, string[]>();
  const folded = new Map<string, string[]>();
  const tails = new Map<string, Tail[]>();
  for (const { lemma, forms, compoundEnds, particleEnds } of everyParadigm()) {
    for (const form of forms) {
      remember(written, form, lemma);
      remember(folded, fold(form), lemma);
    }
    for (const form of compoundEnds) rememberTail(tails, fold(form), { lemma, behindParticle: false });
    for (const form of particleEnds) rememberTail(tails, fold(form), { lemma, behindParticle: true });
  }
  const longestTail = Math.max(...[...tails.keys()].map(({ length }) => length));
  return { written, folded, tails, longestTail };
}

function remember(index: Map<string, string[]>, form: string, lemma: string): void {
  const lemmas = index.get(form);
  if (lemmas === undefined) index.set(form, [lemma]);
  else if (!lemmas.includes(lemma)) lemmas.push(lemma);
}

function rememberTail(tails: Map<string, Tail[]>, letters: string, tail: Tail): void {
  if (letters.length < shortestTail && !shortTails.has(letters)) return;
  const known = tails.get(letters) ?? [];
  if (!known.some(({ lemma }) => lemma === tail.lemma)) tails.set(letters, [...known, tail]);
}

let known: KnownForms | undefined;

/** Made when the first word is asked for: a thread that only reads documents would hold them in vain. */
function knownForms(): KnownForms {
  return (known ??= rememberForms());
}

/** The lemmas of the tables that have exactly this form, letters and diacritics. */
export function lemmasOfForm(word: string): readonly string[] {
  return knownForms().written.get(word) ?? [];
}

/** The lemmas of the tables that have this form when nobody minds the diacritics. */
export function lemmasOfFoldedForm(foldedWord: string): readonly string[] {
  return knownForms().folded.get(foldedWord) ?? [];
}

/** The compound with its last part in the basic form, in each reading: `projektijuhile` -> `projektijuht`. */
export function compoundLemmas(foldedWord: string): readonly string[] {
  const { tails, longestTail } = knownForms();
  const from = Math.max(shortestPrefix, foldedWord.length - longestTail);
  for (let cut = from; cut <= foldedWord.length - 3; cut++) {
    const lemmas = tails.get(foldedWord.slice(cut));
    if (lemmas === undefined) continue;
    const prefix = foldedWord.slice(0, cut);
    const fitting = lemmas.filter(({ behindParticle }) => !behindParticle || particles.has(prefix));
    if (fitting.length > 0 && /[aeiouy]/.test(prefix)) return fitting.map(({ lemma }) => prefix + lemma);
  }
  return [];
}
