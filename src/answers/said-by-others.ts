import type { Collection } from '../descriptions/index.js';
import type { About, SingleIntent } from '../questions/index.js';
import { answerCouldUndescribed } from './could-stand-in-answer.js';
import type { SubstituteAnswer } from './stand-in.js';
import { answerStandInsUndescribed } from './stand-ins-answer.js';

/** Of a position without a description others may still say who stands in for it, and for whom it does. */
export function saidByOthers(intent: SingleIntent, collection: Collection): SubstituteAnswer | undefined {
  if (intent.kind === 'could-stand-in')
    return answerCouldUndescribed([...intent.titles, ...titlesOf(intent.about)], collection);
  if (intent.kind !== 'part') return undefined;
  if (intent.part === 'substitutes') return answerCouldUndescribed(titlesOf(intent.about), collection);
  return intent.part === 'substitutedBy'
    ? answerStandInsUndescribed(titlesOf(intent.about), collection)
    : undefined;
}

function titlesOf(about: About): readonly string[] {
  if (about.kind === 'unknown') return [about.words];
  return about.kind === 'unknown-me' && about.title !== null ? [about.title] : [];
}
