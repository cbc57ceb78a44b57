import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inOneGo, silentLog } from '../../../src/ground/index.js';
import { indexAnew } from '../../../src/index-anew.js';
import { openShelf } from '../../../src/open-shelf.js';
import { readWords } from '../../../src/read-words.js';
import { buildIndex, nothingTaught, type Search } from '../../../src/search/index.js';
import { openSearch } from '../../../src/search/finding/search.js';
import { ametibot, mostWanted, type Finder } from './finder.js';
import { dutyName } from './right-duties.js';

/** What the organisation gave; all else in the folder was made by building the index. */
const given = new Set(['descriptions', 'glossary.json', 'roster.csv']);

/** The bytes of what `npm run index` wrote there. */
export async function indexBytes(folder: string): Promise<number> {
  const made = (await readdir(folder)).filter((name) => !given.has(name));
  const sizes = await Promise.all(made.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The duties that a question finds, as the bot's answer would take them. */
export function findDuties(search: Search, question: string): readonly string[] {
  return search
    .find(question, { duties: true })
    .slice(0, mostWanted)
    .flatMap(({ passage: { descriptionId, place } }) =>
      place.kind === 'duty' ? dutyName(descriptionId, place.index) : [],
    );
}

/** As it is in the bot: the other parts of a description are indexed as well, which the other engines are spared. */
export async function openAmetibot(folder: string): Promise<Finder> {
  const words = await readWords(folder, silentLog);
  return {
    name: ametibot,
    build: ({ collection }) => {
      const index = buildIndex(collection, words.meanings);
      const search = openSearch(collection, { kind: 'opened', index }, words, nothingTaught);
      return {
        find: (question) => findDuties(search, question),
        bytes: async () => {
          await indexAnew(folder);
          return indexBytes(folder);
        },
      };
    },
  };
}

/** The search over a folder as the bot opens it at its start. */
export async function openSearchIn(folder: string): Promise<Search> {
  const shelf = await openShelf(folder, silentLog);
  return inOneGo(shelf.openInSteps(nothingTaught)).finding.search;
}
