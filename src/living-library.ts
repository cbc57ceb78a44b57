import type { Library } from './conversation/index.js';
import type { Collection } from './descriptions/index.js';
import { lessonsInForce, type Lesson } from './learning/index.js';
import type { Shelf } from './open-shelf.js';
import { openStaff, type Person } from './people/index.js';
import { dutyKey, nothingTaught, type Search, type Taught } from './search/index.js';

/** The library as it stands now: HR teaches and publishes, and people come, go and move, while the bot runs. */
export interface LivingLibrary {
  readonly now: () => Library;
  readonly teach: (lessons: readonly Lesson[]) => void;
  readonly settle: (people: readonly Person[]) => void;
  /** Other descriptions stand on the shelf from now on: who holds what and which lessons hold is found anew. */
  readonly restock: (shelf: Shelf) => void;
}

/** Nothing is taught and nobody is known to begin with. What has changed is opened anew when it is next asked for. */
export function openLivingLibrary(first: Shelf): LivingLibrary {
  let shelf = first;
  let known: readonly Lesson[] = [];
  let people: readonly Person[] = [];
  let taught = nothingTaught;
  let staff = openStaff([], shelf.collection);
  let search: Search | undefined;
  let library: Library | undefined;
  const settle = () => {
    staff = openStaff(people, shelf.collection);
    library = undefined;
  };
  return {
    now: () => {
      search ??= shelf.searchWith(taught);
      library ??= shelf.libraryOf(search, staff);
      return library;
    },
    teach: (lessons) => {
      known = lessons;
      const news = taughtBy(lessons, shelf.collection);
      if (JSON.stringify(news) === JSON.stringify(taught)) return;
      taught = news;
      search = undefined;
      library = undefined;
    },
    settle: (those) => {
      people = those;
      settle();
    },
    restock: (next) => {
      shelf = next;
      taught = taughtBy(known, shelf.collection);
      search = undefined;
      settle();
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
