import type { Library } from './conversation/index.js';
import type { Collection } from './descriptions/index.js';
import { inOneGo, type Run } from './ground/index.js';
import { lessonsInForce, type Lesson } from './learning/index.js';
import { openStaff, type Person, type Staff } from './people/index.js';
import { dutyKey, nothingTaught, type Taught } from './search/index.js';
import type { Opened, Shelf } from './shelf.js';

/** The library as it stands now: HR teaches and publishes, and people come, go and move, while the bot runs. */
export interface LivingLibrary {
  readonly now: () => Library;
  /** What it is opened over. */
  readonly shelf: () => Shelf;
  readonly teach: (lessons: readonly Lesson[]) => void;
  readonly settle: (people: readonly Person[]) => void;
  /**
   * Other descriptions stand on the shelf from then on: who holds what and which lessons hold is found anew. Until all
   * is opened over them, the library stays what it was.
   */
  readonly restock: (shelf: Shelf, run: Run) => Promise<void>;
}

/** Nothing is taught and nobody is known to begin with. What has changed is opened anew when it is next asked for. */
export function openLivingLibrary(first: Shelf): LivingLibrary {
  let shelf = first;
  let known: readonly Lesson[] = [];
  let people: readonly Person[] = [];
  let taught = nothingTaught;
  let staff = openStaff([], shelf.collection);
  let opened: Opened | undefined;
  let library: Library | undefined;
  const settle = () => {
    staff = openStaff(people, shelf.collection);
    library = undefined;
  };
  const heed = () => {
    const news = taughtBy(known, shelf.collection);
    if (JSON.stringify(news) === JSON.stringify(taught)) return;
    taught = news;
    opened = undefined;
    library = undefined;
  };
  return {
    now: () => {
      opened ??= inOneGo(shelf.openInSteps(taught));
      library ??= libraryOf(opened, staff);
      return library;
    },
    shelf: () => shelf,
    teach: (lessons) => {
      known = lessons;
      heed();
    },
    settle: (those) => {
      people = those;
      settle();
    },
    restock: async (next, run) => {
      const lessons = taughtBy(known, next.collection);
      opened = await run(next.openInSteps(lessons));
      shelf = next;
      taught = lessons;
      settle();
      // What HR taught while it was being opened.
      heed();
    },
  };
}

/** The lessons that hold for these descriptions, as the search takes them. */
function taughtBy(lessons: readonly Lesson[], collection: Collection): Taught {
  const { inForce } = lessonsInForce(lessons, collection);
  return {
    taught: inForce.flatMap((each) =>
      each.kind === 'duty'
        ? [{ passageKey: dutyKey(each.descriptionId, each.dutyIndex), text: each.lesson.text }]
        : [],
    ),
    nothing: inForce.flatMap((each) => (each.kind === 'nothing' ? [each.lesson.text] : [])),
  };
}

/** What the bot answers from, with those who hold the positions now. */
export function libraryOf({ knowledge, finding }: Opened, staff: Staff): Library {
  const { collection } = knowledge;
  const known = { ...knowledge, holders: staff.everybody };
  const library: Library = {
    collection,
    knowledge: known,
    staff,
    asking: async (work) =>
      finding.asking((search) =>
        work(search === known.search ? library : { ...library, knowledge: { ...known, search } }),
      ),
  };
  return library;
}
