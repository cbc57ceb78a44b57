import {
  descriptionId,
  differencesOf,
  versionOf,
  type Collection,
  type Difference,
  type JobDescription,
} from '../descriptions/index.js';
import type { PositionReading } from './reading.js';

/** What became of a position that was read. `twin`: another position read now has the same title and unit. */
export interface Joined {
  readonly description: JobDescription;
  readonly change: 'new' | 'replaced' | 'unchanged';
  readonly twin: boolean;
  /** What a new version says otherwise; empty for a new position and for one that did not change. */
  readonly differences: readonly Difference[];
}

function sameName(
  a: { title: string; unit: string | null },
  b: { title: string; unit: string | null },
): boolean {
  const key = (each: { title: string; unit: string | null }): string =>
    `${each.title}\n${each.unit ?? ''}`
      .normalize('NFC')
      .toLocaleLowerCase('et')
      .replace(/[^\S\n]+/g, ' ')
      .trim();
  return key(a) === key(b);
}

/**
 * Gives positions their place in a collection. The same title and unit is the same position, and its newer text takes
 * the older one's place; two positions read together are both kept, even if their names agree.
 */
export class CollectionJoin {
  private readonly before: JobDescription[];
  private readonly ids: Set<string>;
  private readonly joined: JobDescription[] = [];

  constructor(collection: Collection) {
    this.before = [...collection].sort((a, b) => (a.id < b.id ? -1 : 1));
    this.ids = new Set(collection.map(({ id }) => id));
  }

  /** Adds one position and says what that changed. */
  add(reading: PositionReading): Joined {
    const { content, source } = reading;
    const version = versionOf(content);
    const twin = this.joined.some((other) => sameName(other, content));
    const again = this.joined.find((other) => sameName(other, content) && other.version === version);
    if (again !== undefined) return { description: again, change: 'unchanged', twin: false, differences: [] };
    const older = this.takeOlder(reading, version);
    const id = older?.id ?? descriptionId(content.title, content.unit, (each) => this.ids.has(each));
    this.ids.add(id);
    const description = { id, ...content, source: { ...source }, version };
    this.joined.push(description);
    if (older === undefined) return { description, change: 'new', twin, differences: [] };
    if (older.version === version) return { description, change: 'unchanged', twin, differences: [] };
    return { description, change: 'replaced', twin, differences: differencesOf(older, content) };
  }

  /** The description this one takes the place of: the one with the same words, else the first with the same name. */
  private takeOlder(reading: PositionReading, version: string): JobDescription | undefined {
    const named = this.before.filter((other) => sameName(other, reading.content));
    const older = named.find((other) => other.version === version) ?? named[0];
    if (older !== undefined) this.before.splice(this.before.indexOf(older), 1);
    return older;
  }
}
