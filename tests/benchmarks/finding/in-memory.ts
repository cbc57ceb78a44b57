import { create, insertMultiple, save, search } from '@orama/orama';
import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import addFinnish from 'lunr-languages/lunr.fi.js';
import addStemmers from 'lunr-languages/lunr.stemmer.support.js';
import MiniSearch from 'minisearch';
import { mostWanted, searchedFields, wholeText, type DutyText, type Finder } from './finder.js';

addStemmers(lunr);
addFinnish(lunr);

function bytesOf(index: unknown): number {
  return Buffer.byteLength(JSON.stringify(index));
}

function lunrFinder(name: string, plugin?: (this: lunr.Builder) => void): Finder {
  return {
    name,
    build: ({ duties }) => {
      const index = lunr(function build() {
        if (plugin !== undefined) this.use(plugin);
        this.ref('name');
        for (const field of searchedFields) this.field(field);
        for (const duty of duties) this.add(duty);
      });
      return {
        // Its own language of queries takes a colon or a plus in a question for an order.
        find: (question) =>
          index
            .query((query) => query.term(lunr.tokenizer(question), {}))
            .slice(0, mostWanted)
            .map(({ ref }) => ref),
        bytes: () => bytesOf(index),
      };
    },
  };
}

function miniSearchFinder(name: string, options: { prefix?: boolean; fuzzy?: number }): Finder {
  return {
    name,
    build: ({ duties }) => {
      const index = new MiniSearch<DutyText>({ fields: [...searchedFields], idField: 'name' });
      index.addAll(duties);
      return {
        find: (question) =>
          index
            .search(question, options)
            .slice(0, mostWanted)
            .map(({ id }) => String(id)),
        bytes: () => bytesOf(index),
      };
    },
  };
}

/** By itself it asks for all words of a question and finds nothing; `suggest` lets some be missing. */
const flexSearch: Finder = {
  name: 'FlexSearch, forward, suggest',
  build: ({ duties }) => {
    const index = new Index({ tokenize: 'forward' });
    for (const [at, duty] of duties.entries()) index.add(at, wholeText(duty));
    return {
      find: (question) =>
        index
          .search(question, { suggest: true, limit: mostWanted })
          .flatMap((at) => duties[Number(at)]?.name ?? []),
      bytes: () => {
        let bytes = 0;
        index.export((_key, data) => void (bytes += Buffer.byteLength(data ?? '')));
        return bytes;
      },
    };
  },
};

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** None of its languages has all of `õäöüšž`, so it is given words by Unicode. */
const orama: Finder = {
  name: 'Orama, tolerance 1',
  build: async ({ duties }) => {
    const index = create({
      schema: { name: 'string', text: 'string', results: 'string', purpose: 'string', title: 'string' },
      components: {
        tokenizer: {
          language: 'english',
          normalizationCache: new Map<string, string>(),
          tokenize: (text: string) => [...new Set(words(text))],
        },
      },
    });
    await insertMultiple(index, [...duties]);
    return {
      find: async (question) => {
        const properties = [...searchedFields];
        const { hits } = await search(index, { term: question, properties, tolerance: 1, limit: mostWanted });
        return hits.map(({ document: { name } }) => name);
      },
      bytes: () => bytesOf(save(index)),
    };
  },
};

/** Likeness of letters, wherever in the text. */
const fuse: Finder = {
  name: 'Fuse.js, token search',
  build: ({ duties }) => {
    const keys = [...searchedFields];
    const index = Fuse.createIndex(keys, duties);
    const options = { keys, ignoreLocation: true, useTokenSearch: true };
    const engine = new Fuse(duties, options, index);
    return {
      find: (question) => engine.search(question, { limit: mostWanted }).map(({ item: { name } }) => name),
      bytes: () => bytesOf(index.toJSON()),
    };
  },
};

/** What a developer would pick instead, in the process of the bot. */
export const inMemory: readonly Finder[] = [
  lunrFinder('lunr'),
  lunrFinder('lunr, Finnish', (lunr as unknown as { fi: (this: lunr.Builder) => void }).fi),
  miniSearchFinder('MiniSearch', {}),
  miniSearchFinder('MiniSearch, prefix, fuzzy 0.2', { prefix: true, fuzzy: 0.2 }),
  flexSearch,
  orama,
  fuse,
];
