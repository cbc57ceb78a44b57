import { isLightWord } from '../../language/index.js';
import { evidenceOf } from '../finding/find.js';
import { ofDescription, sayingSteps } from '../indexes/passage-meanings.js';
import { Sparse } from '../numbers/sparse.js';
import { lightSayings, phraseKey, phraseSayings, wordSayings, worthOf, type Part } from './lexeme.js';
import type { PlacedPostings } from './postings.js';
import type { WeighedQuestion } from './question.js';
import type { Tally } from './tally.js';

/** What was fetched of a question's stems and phrases; nothing of those that were not worth it. */
type PostingsOf = (key: string) => PlacedPostings | undefined;

/** The documents of a collection by number: passages, then frames, then purposes. */
interface Ground {
  readonly passageCount: number;
  readonly descriptionCount: number;
  readonly descriptionOf: (document: number) => number;
}

function groundOf({ starts, leaves, describedBy }: Tally): Ground {
  const descriptionCount = leaves.length;
  const passageCount = starts[descriptionCount] ?? 0;
  return {
    passageCount,
    descriptionCount,
    descriptionOf: (document) =>
      document < passageCount ? (describedBy[document] ?? 0) : (document - passageCount) % descriptionCount,
  };
}

/**
 * The descriptions that a question may be about, the likeliest first, by what was fetched of its stems: about what the
 * ranking will say of their best duties, which only their leaves can say exactly.
 */
export function likeliestDescriptions(
  question: WeighedQuestion,
  postingsOf: PostingsOf,
  tally: Tally,
  most: number,
): readonly number[] {
  const ground = groundOf(tally);
  const met = metIn(question, postingsOf, ground);
  const said = saidIn(question, postingsOf, ground);
  const around = aroundOf(said, tally, ground);
  const { passageCount, descriptionCount, descriptionOf } = ground;
  const { own, shares } = tally.lengths;
  const best = new Sparse(descriptionCount);
  const offer = (document: number) => {
    const at = descriptionOf(document);
    const inPassage = document < passageCount;
    if (inPassage && document >= (tally.dutyEnds[at] ?? 0)) return;
    const [frame, purpose] = [passageCount + at, passageCount + descriptionCount + at];
    const held = Math.max(inPassage ? (met.at[document] ?? 0) : 0, met.at[frame] ?? 0, met.at[purpose] ?? 0);
    const saying = inPassage ? (said.at[document] ?? 0) * (own[document] ?? 0) : 0;
    const besides = ofDescription * (around[at] ?? 0);
    const alike = inPassage ? (saying + besides) * (shares[document] ?? 0) : besides;
    best.raise(at, evidenceOf(held, alike));
  };
  for (const { touched } of [met, said]) for (const document of touched) offer(document);
  const likeliestFirst = best.touched.toSorted(
    (one, other) => (best.at[other] ?? 0) - (best.at[one] ?? 0) || one - other,
  );
  return [...likeliestFirst.subarray(0, most)];
}

/** How much of the question's words each document holds. */
function metIn({ concepts, rarities }: WeighedQuestion, postingsOf: PostingsOf, ground: Ground): Sparse {
  const { passageCount, descriptionCount } = ground;
  const size = passageCount + 2 * descriptionCount;
  const total = rarities.reduce((sum, each) => sum + each, 0) || 1;
  const [met, word] = [new Sparse(size), new Sparse(size)];
  const partOf = (document: number): Part =>
    document < passageCount ? 'passage' : document < passageCount + descriptionCount ? 'frame' : 'purpose';
  for (const [at, { variants }] of concepts.entries()) {
    word.wipe();
    for (const { stems, weight } of variants) {
      for (const stem of stems) {
        // Whoever holds one of several stems may hold the others by its title: the leaves will tell.
        eachPosting(postingsOf(stem), (document, label) => {
          word.raise(document, (weight / stems.length) * worthOf(partOf(document), label));
        });
      }
    }
    const share = (rarities[at] ?? 0) / total;
    for (const document of word.touched) met.add(document, (word.at[document] ?? 0) * share);
  }
  return met;
}

/** How much of the question's meaning each passage says, and each title with its purpose. */
function saidIn({ pulls }: WeighedQuestion, postingsOf: PostingsOf, ground: Ground): Sparse {
  const { passageCount, descriptionCount } = ground;
  const said = new Sparse(passageCount + descriptionCount);
  // A title and a purpose are one document to a meaning.
  const meant = (document: number) =>
    document < passageCount + descriptionCount ? document : document - descriptionCount;
  for (const [stem, pull] of pulls.words) {
    const sayings = isLightWord(stem) ? lightSayings : wordSayings;
    eachPosting(postingsOf(stem), (document, label) => {
      said.add(meant(document), pull * (document < passageCount ? (sayings[label - 1] ?? 0) : sayingSteps));
    });
  }
  for (const [set, pull] of pulls.phrases) {
    eachPosting(postingsOf(phraseKey(set)), (document, label) => {
      said.add(document, pull * (phraseSayings[label - 1] ?? 0));
    });
  }
  return said;
}

/** What each description is for, and does besides: as much of it as its passages are given. */
function aroundOf(said: Sparse, { lengths, dutyEnds }: Tally, ground: Ground): Float32Array {
  const around = new Float32Array(ground.descriptionCount);
  for (const document of said.touched) {
    const at = ground.descriptionOf(document);
    const isShared = document >= ground.passageCount;
    if (!isShared && document >= (dutyEnds[at] ?? 0)) continue;
    const worth = (said.at[document] ?? 0) * (lengths.own[document] ?? 0);
    around[at] = (around[at] ?? 0) + worth * (isShared ? 1 : (lengths.duties[at] ?? 0));
  }
  return around;
}

function eachPosting(
  placed: PlacedPostings | undefined,
  tell: (document: number, label: number) => void,
): void {
  if (placed === undefined) return;
  const { documents, labels } = placed;
  for (let at = 0; at < documents.length; at += 1) tell(documents[at] ?? 0, labels[at] ?? 1);
}
