import { placesOfConditions } from './conditions.js';
import { asksForPart, type FoundCue } from './cue-finder.js';
import type { PartMeaning } from './cue-table.js';
import { foldedText, type Sentence } from './sentence.js';

/** The cues of a message without those by which it only tells of something. */
export function cuesThatAsk(found: readonly FoundCue[], sentence: Sentence): readonly FoundCue[] {
  return withoutReported(withoutConditions(found, sentence), sentence);
}

/** Who is above or below, and where, is as often told as it is asked for. */
const oftenTold: readonly PartMeaning[] = ['manager', 'subordinates', 'unit'];

/** 'Kas tohin ise otsustada, kui ülemust ei ole?' asks what one may, and only tells of the superior. */
function withoutConditions(cues: readonly FoundCue[], sentence: Sentence): readonly FoundCue[] {
  const told = placesOfConditions(sentence);
  const isTold = ({ at }: FoundCue) => at.every((place) => told.has(place));
  const asksElse = cues.some((cue) => asksForPart(cue) && !isTold(cue));
  if (!asksElse) return cues;
  return cues.filter((cue) => !(isTold(cue) && oftenTold.some((part) => part === cue.means)));
}

/** 'Who reports it to the inspectorate' tells somebody something; 'who reports to her' is below her. */
const reported = /\breport(?:s|ed|ing)? (?!to\b|direct\w* to\b)(?:\w+ ){1,4}?to\b/;

function withoutReported(cues: readonly FoundCue[], sentence: Sentence): readonly FoundCue[] {
  if (!reported.test(foldedText(sentence))) return cues;
  const isOfReporting = ({ at }: FoundCue) =>
    at.some((place) => sentence.words[place]?.folded.startsWith('report'));
  return cues.filter(
    (cue) => !isOfReporting(cue) || (cue.means !== 'manager' && cue.means !== 'subordinates'),
  );
}
