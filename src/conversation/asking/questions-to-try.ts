import { questionAbout } from '../../cards/index.js';
import { positionName, type Collection } from '../../descriptions/index.js';

/** Three questions about positions that there are; none where there are none. */
export function questionsToTry(collection: Collection): readonly string[] {
  const names = collection.map((description) => positionName(description, collection));
  const about = (at: number) => names[at % names.length] ?? '';
  if (names.length === 0) return [];
  return [
    questionAbout(about(0), 'duties', 'et'),
    questionAbout(about(1), 'manager', 'et'),
    questionAbout(about(2), 'substitutedBy', 'en'),
  ];
}
