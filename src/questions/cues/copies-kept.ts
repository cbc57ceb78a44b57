import type { FoundCue } from './cue-finder.js';
import type { Sentence } from '../words/sentence.js';

const copies = String.raw`(?:the |our |all |daily |nightly |weekly |regular |automatic |server |data(?:base)? |system |file |it )*back ?ups?`;
/** A backup that is made or checked, or one of data, is a copy, and nobody who stands in. */
const ofCopies = new RegExp(
  String.raw`\b(?:do|does|doing|did|make|makes|making|made|run|runs|running|take|takes|taking|restore|restores|restoring|check|checks|checking|test|tests|monitor|monitors|handle|handles|handling|manage|manages|perform|performs|create|creates|creating|keep|keeps|with|about|for|regarding) ${copies}\b(?! (?:me|him|her|them)\b)|\b(?:server|data|database|system|file|it) back ?ups?\b|\bback ?ups? of (?:the |our |all )?(?:servers?|data|databases?|systems?|files?|computers?|documents?)\b`,
  'u',
);

/** 'Who does backups', 'server backups': the cues of a message without those that take a copy of data for a substitute. */
export function withoutCopies(cues: readonly FoundCue[], sentence: Sentence): readonly FoundCue[] {
  if (!ofCopies.test(sentence.folded)) return cues;
  return cues.filter(({ phrase }) => phrase !== 'backup' && phrase !== 'back up');
}
