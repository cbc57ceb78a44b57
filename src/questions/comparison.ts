import { aboutPositions } from './about.js';
import type { Intent, Part } from './intent.js';
import { idsHeldBy } from './named-holder.js';
import { weightOf, type Message } from './message.js';
import { strongestPart } from './strongest-part.js';
import type { Question } from './question.js';
import { sideOf } from './substitution-direction.js';

/** Several positions and one part of each: asked for in so many words, or by naming two of them. */
export function comparisonAsked(question: Question, message: Message): Intent | undefined {
  const comparing = weightOf(message, 'compare') > 0;
  const named = message.mentions.filter(({ foreign }) => !foreign);
  const ofHolder = message.holder === null ? [] : idsHeldBy(message.holder);
  const ofNames = comparing
    ? named.flatMap((each) => each.fitting)
    : named.filter((each) => each.ids.length === 1).flatMap((each) => each.ids);
  const ids = [...ofNames, ...(comparing || ofHolder.length === 1 ? ofHolder : [])];
  if (comparing) ids.unshift(...others(question, message, new Set(ids).size));
  const together = [...new Set(ids)];
  const part = comparedPart(message);
  const about = aboutPositions(together);
  // Two who hold the same position have one description: it is shown, with both under it.
  if (together.length === 1 && ids.length > 1 && part === 'overview') return { kind: 'overview', about };
  if (together.length < 2) return undefined;
  if (!comparing && weightOf(message, 'substitution') > 0) return undefined;
  return { kind: 'compare', part, about };
}

/** 'What differs between mine and hers': the one that is not named; 'kummal on kõrgharidus' of those just compared. */
function others({ asker, before }: Question, message: Message, named: number): readonly string[] {
  if (named > 1) return [];
  if (named === 0) return before?.intent.kind === 'compare' ? before.descriptionIds : [];
  if (message.references.me && asker.kind === 'holder') return asker.descriptionIds;
  return before?.descriptionIds.length === 1 ? before.descriptionIds : [];
}

function comparedPart(message: Message): Part {
  const part = strongestPart(message);
  if (part === undefined) return 'overview';
  if (part === 'results') return 'duties';
  return part === 'substitution' ? sideOf(message) : part;
}
