import { AmetibotError } from './ground/index.js';
import type { Stock } from './shelf.js';

/** What a stock has otherwise, in numbers for the log. */
interface News {
  readonly descriptions: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly words: boolean;
}

/** `undefined` where the bot answers from all this already. A folder that has lost everything is no news but a fault. */
export function newsOf(before: Stock, { collection, words }: Stock): News | undefined {
  if (collection.length === 0 && before.collection.length > 0) {
    throw new AmetibotError({
      code: 'descriptions.gone',
      message: 'INDEX_DIR holds no descriptions any more.',
      cure: 'Bring the folder back or import the documents again; to begin with none, start the bot anew.',
    });
  }
  const known = new Map(before.collection.map((each) => [each.id, each]));
  const news = { descriptions: collection.length, added: 0, changed: 0, removed: 0 };
  for (const { id, version, source } of collection) {
    const other = known.get(id);
    known.delete(id);
    if (other === undefined) news.added += 1;
    else if (other.version !== version || JSON.stringify(other.source) !== JSON.stringify(source))
      news.changed += 1;
  }
  news.removed = known.size;
  const isNew = news.added + news.changed + news.removed > 0 || words !== before.words;
  return isNew ? { ...news, words: words !== before.words } : undefined;
}
