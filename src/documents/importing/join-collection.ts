import {
  descriptionId,
  differencesOf,
  versionOf,
  type Collection,
  type Difference,
  type JobDescription,
} from '../../descriptions/index.js';
import type { PositionReading } from '../outcomes/reading.js';

/** What became of a position that was read. `twin`: another position read now has the same title and unit. */
export interface Joined {
  readonly description: JobDescription;
  readonly change: 'new' | 'replaced' | 'unchanged';
  readonly twin: boolean;
  /** What a new version says otherwise; empty for a new position and for one that did not change. */
  readonly differences: readonly Difference[];
}

/** Two positions with the same key are one position. */
function nameOf({ title, unit }: { readonly title: string; readonly unit: string | null }): string {
  return `${title}\n${unit ?? ''}`
    .normalize('NFC')
    .toLocaleLowerCase('et')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** Descriptions under the names of their positions; few share one. */
class ByName {
  private readonly named = new Map<string, JobDescription[]>();

  of(name: string): readonly JobDescription[] {
    return this.named.get(name) ?? [];
  }

  add(name: string, description: JobDescription): void {
    this.named.set(name, [...this.of(name), description]);
  }

  take(name: string, description: JobDescription): void {
    this.named.set(
      name,
      this.of(name).filter((other) => other !== description),
    );
  }
}

/**
 * Gives positions their place in a collection. The same title and unit is the same position, and its newer text takes
 * the older one's place; two positions read together are both kept, even if their names agree.
 */
export class CollectionJoin {
  private readonly before = new ByName();
  private readonly joined = new ByName();
  private readonly ids: Set<string>;

  constructor(collection: Collection) {
    for (const each of [...collection].sort((a, b) => (a.id < b.id ? -1 : 1)))
      this.before.add(nameOf(each), each);
    this.ids = new Set(collection.map(({ id }) => id));
  }

  /** Adds one position and says what that changed. */
  add(reading: PositionReading): Joined {
    const { content, source } = reading;
    const version = versionOf(content);
    const name = nameOf(content);
    const namesakes = this.joined.of(name);
    const twin = namesakes.length > 0;
    const again = namesakes.find((other) => other.version === version);
    if (again !== undefined) return { description: again, change: 'unchanged', twin: false, differences: [] };
    const older = this.takeOlder(name, version);
    const id = older?.id ?? descriptionId(content.title, content.unit, (each) => this.ids.has(each));
    this.ids.add(id);
    const description = { id, ...content, source: { ...source }, version };
    this.joined.add(name, description);
    if (older === undefined) return { description, change: 'new', twin, differences: [] };
    if (older.version === version) return { description, change: 'unchanged', twin, differences: [] };
    return { description, change: 'replaced', twin, differences: differencesOf(older, content) };
  }

  /** The description this one takes the place of: the one with the same words, else the first with the same name. */
  private takeOlder(name: string, version: string): JobDescription | undefined {
    const named = this.before.of(name);
    const older = named.find((other) => other.version === version) ?? named[0];
    if (older !== undefined) this.before.take(name, older);
    return older;
  }
}
