import type { Answer } from '../../answers/index.js';
import { hasQuestionWord, type Intent } from '../../questions/index.js';

/** 'Ja kas tal on juhiluba vaja', 'does he travel': asked of somebody, though no part of a description has such a name. */
const isYesOrNo = /^(?:kas|does|do|is|are|can|may|must)(?!\p{L})/iu;

/** Whether a piece of a message is a question of its own: a story, a greeting or thanks beside one is none. */
export function asksByItself(
  piece: string,
  { intent, answer }: { readonly intent: Intent; readonly answer: Answer },
): boolean {
  switch (intent.kind) {
    case 'greeting':
    case 'thanks':
    case 'help':
    case 'unclear':
    case 'overview':
      return false;
    case 'topic':
      return isYesOrNo.test(piece);
    case 'who-handles':
      return intent.certain && (answer.kind === 'handlers' || answer.kind === 'having');
    case 'part':
    case 'duty':
    case 'results':
      if (intent.about.kind === 'unsaid') return false;
      return answer.kind !== 'unknown-me' && (intent.about.kind !== 'unknown' || hasQuestionWord(piece));
    case 'list':
    case 'who-has':
    case 'compare':
    case 'stands-in':
    case 'stand-in-chain':
    case 'could-stand-in':
    case 'people':
    case 'unit-heads':
    case 'team-stand-ins':
    case 'team-part':
    case 'without-stand-in':
    case 'substitution-picture':
    case 'outside':
    case 'several':
      return answer.kind !== 'unknown-me';
  }
}

const beginsWithWho = /^(?:kes|kelle(?:l|le|lt|ga)?|who|whom|whose)(?!\p{L})/iu;

/** 'Kes peseb autosid?', where nobody does: beside other questions it waits for that answer all the same. */
export function asksInVain(
  piece: string,
  { intent, answer }: { readonly intent: Intent; readonly answer: Answer },
): boolean {
  const isUnfound = intent.kind === 'who-handles' && intent.certain && answer.kind === 'nobody-handles';
  return isUnfound && beginsWithWho.test(piece);
}
