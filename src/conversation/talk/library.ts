import type { Collection } from '../../descriptions/index.js';
import type { Staff } from '../../people/index.js';
import type { Knowledge } from '../../questions/index.js';

/** What the bot knows, as it stands now; read anew for each message, so that it may be replaced while the bot runs. */
export interface Library {
  readonly collection: Collection;
  readonly knowledge: Knowledge;
  readonly staff: Staff;
  /**
   * Works out what leans on finding, in a library whose search finds. The work is pure: with an index in a database it is
   * gone through again until all that it asks for has been fetched.
   */
  readonly asking: <Result>(work: (library: Library) => Result) => Promise<Result>;
}
