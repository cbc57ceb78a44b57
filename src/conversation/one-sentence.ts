import { questionForPositions, type AdaptiveCard } from '../cards/index.js';
import type { Language } from '../language/index.js';
import type { Reply } from './reply.js';

const goOn = { et: 'Ametikohad', en: 'Positions' } as const;

/** A reply that is one sentence, and one question that anybody may go on with. */
export function inOneSentence(sentence: string, language: Language): Reply {
  const question = questionForPositions(null, language);
  const card: AdaptiveCard = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    fallbackText: sentence,
    msteams: { width: 'Full' },
    body: [{ type: 'TextBlock', text: sentence, wrap: true }],
    actions: [
      {
        type: 'Action.Submit',
        title: goOn[language],
        data: { msteams: { type: 'imBack', value: question }, question },
      },
    ],
  };
  return { card, summary: sentence };
}
