import { onceForEach } from '../ground/index.js';
import type { JobDescription } from './job-description.js';
import { comparedName, endsOf, meansFor, type ComparedName } from './names-meant.js';
import type { SubstitutionList } from './substitution-list.js';

/** A name in somebody else's list. */
interface NamedBy {
  readonly description: JobDescription;
  /** Word for word. */
  readonly name: string;
}

interface Mention extends NamedBy {
  /** Which of all names in such lists it is, counted through the collection. */
  readonly place: number;
  readonly compared: ComparedName;
}

/** By the core of the name and each of its ends, in the order of the collection and of each list. */
type Mentions = ReadonlyMap<string, readonly Mention[]>;

/** Gone through once for each collection, as all that stands in the lists of others is looked for in each answer. */
const mentionsIn = onceForEach((collection: readonly JobDescription[]) => ({
  substitutedBy: openMentions('substitutedBy', collection),
  substitutes: openMentions('substitutes', collection),
}));

function openMentions(list: SubstitutionList, collection: readonly JobDescription[]): Mentions {
  const mentions = new Map<string, Mention[]>();
  let place = 0;
  for (const description of collection) {
    for (const name of description[list]) {
      const compared = comparedName(name);
      const mention = { description, name, place, compared };
      place += 1;
      for (const end of [compared.core, ...endsOf(compared.core)]) {
        const some = mentions.get(end);
        if (some === undefined) mentions.set(end, [mention]);
        else some.push(mention);
      }
    }
  }
  return mentions;
}

/** The other descriptions whose list names the position, with the words by which they do. */
export function namedIn(
  list: SubstitutionList,
  position: JobDescription,
  collection: readonly JobDescription[],
): readonly NamedBy[] {
  const mentions = mentionsIn(collection)[list];
  const { core } = comparedName(position.title);
  const meant = [core, ...endsOf(core)]
    .flatMap((end) => mentions.get(end) ?? [])
    .filter(
      ({ description, compared }) =>
        description.id !== position.id && meansFor(description, compared, position, collection),
    )
    .sort((a, b) => a.place - b.place);
  // A list may name the position twice: the first name stands for it.
  return meant
    .filter(({ description }, at) => description !== meant[at - 1]?.description)
    .map(({ description, name }) => ({ description, name }));
}
