import type { Config } from './config.js';
import type { Library } from './conversation/index.js';
import type { Log } from './ground/index.js';
import { openLivingLibrary } from './living-library.js';
import { openShelf } from './open-shelf.js';
import type { Shelving } from './shelf.js';
import { shelvingForCommand } from './shelving.js';
import { readPeople } from './watch-people.js';

/** Reads the organisation's descriptions, words and people once, and opens the index over them: for whoever soon ends. */
export async function openLibrary(
  paths: { indexDir: string; roster: string },
  log: Log,
  shelving: Shelving | null = null,
): Promise<Library> {
  const [shelf, people] = await Promise.all([
    openShelf(paths.indexDir, log, { shelving }),
    readPeople(paths.roster, log),
  ]);
  const library = openLivingLibrary(shelf);
  library.settle(people);
  return library.now();
}

/** The same for the time of a command, which looks at the settings and not at how the index is kept. */
export async function lendLibrary<Result>(
  settings: Config,
  log: Log,
  work: (library: Library) => Promise<Result>,
): Promise<Result> {
  return shelvingForCommand(settings, async (shelving) => work(await openLibrary(settings, log, shelving)));
}
