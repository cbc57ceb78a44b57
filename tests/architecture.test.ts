import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import {
  faultsOf,
  idleExports,
  unusedIn,
  type House,
  type Room,
  type Rule,
  type Tree,
} from './architecture/faults.js';
import { factsOf } from './architecture/imports-of.js';

/** What may see what, from the ground up: nothing sees a room that stands below it in this list. */
const house: House = {
  composers: ['start'],
  rooms: new Map([
    ['ground', room([], ['pino'], ['async_hooks', 'crypto', 'fs/promises', 'path'])],
    ['descriptions', room(['ground'], ['zod'], ['crypto', 'fs', 'fs/promises', 'path', 'util'])],
    ['pictures', room(['ground', 'descriptions'], ['@resvg/resvg-wasm'], ['fs/promises', 'module', 'zlib'])],
    ['people', room(['ground', 'descriptions'], ['zod', 'csv-parse'], ['fs/promises'])],
    ['language', room([])],
    [
      'documents',
      room(
        ['descriptions', 'language'],
        ['unpdf', 'yauzl', 'saxes', 'esbuild'],
        ['crypto', 'fs/promises', 'os', 'path', 'url', 'v8', 'worker_threads', 'zlib'],
      ),
    ],
    [
      'search',
      room(['ground', 'descriptions', 'language'], ['lunr', 'lru-cache'], ['crypto', 'fs/promises', 'path']),
    ],
    ['questions', room(['ground', 'descriptions', 'people', 'language', 'search'])],
    ['answers', room(['ground', 'descriptions', 'language', 'search', 'questions'])],
    ['acknowledgements', room(['ground', 'descriptions', 'people'], ['zod'], ['crypto'])],
    ['learning', room(['descriptions'])],
    ['reminders', room(['ground', 'descriptions', 'people'], ['date-easter'], ['crypto'])],
    [
      'cards',
      room(['ground', 'descriptions', 'acknowledgements', 'documents', 'questions', 'answers', 'reminders']),
    ],
    [
      'conversation',
      room(
        [
          'ground',
          'descriptions',
          'people',
          'acknowledgements',
          'language',
          'questions',
          'answers',
          'learning',
          'documents',
          'reminders',
          'cards',
        ],
        ['zod', 'lru-cache'],
      ),
    ],
    [
      'bot',
      room(
        ['ground', 'reminders', 'conversation'],
        ['botbuilder', '@microsoft/teams-ai', 'lru-cache', 'zod'],
        ['crypto'],
      ),
    ],
    [
      'storage',
      room(
        [
          'ground',
          'descriptions',
          'search',
          'acknowledgements',
          'conversation',
          'learning',
          'reminders',
          'bot',
        ],
        ['kysely', 'libsql', 'pg', 'zod'],
        ['buffer', 'crypto', 'fs', 'path', 'timers/promises', 'url'],
      ),
    ],
    [
      'server',
      room(['ground', 'bot'], ['lru-cache', 'restify', 'secure-json-parse'], ['crypto', 'http', 'net']),
    ],
    [
      'operations',
      room(
        ['ground', 'conversation', 'server'],
        [
          'prom-client',
          '@opentelemetry/api',
          '@opentelemetry/exporter-trace-otlp-http',
          '@opentelemetry/resources',
          '@opentelemetry/sdk-trace',
        ],
        ['async_hooks'],
      ),
    ],
    ['app-package', room(['ground'], ['@microsoft/app-manifest', 'fflate'], ['fs/promises', 'path'])],
    ['playground', room(['ground'], [], ['child_process', 'module', 'os', 'path'])],
    ['variables', page(['ground'], ['zod'])],
    ['credential-settings', page(['bot', 'variables'])],
    ['graph-settings', page(['variables'])],
    ['misspelt-settings', page(['variables'])],
    ['settings-file', page(['ground'], [], ['fs', 'util'])],
    [
      'config',
      page(
        [
          'ground',
          'variables',
          'misspelt-settings',
          'settings-file',
          'credential-settings',
          'graph-settings',
        ],
        [],
        ['fs', 'path'],
      ),
    ],
    ['outside', page(['ground'], [], ['timers/promises'])],
    ['people-in-log', page(['ground', 'people'])],
    ['watch-people', page(['ground', 'people', 'config', 'graph-settings', 'people-in-log', 'outside'])],
    ['glossary-file', page(['ground', 'language'], ['zod'], ['fs/promises', 'path'])],
    [
      'read-words',
      page(['ground', 'language', 'glossary-file'], [], ['crypto', 'fs/promises', 'path', 'url']),
    ],
    ['shelf', page(['ground', 'descriptions', 'search', 'questions', 'read-words'])],
    ['open-shelf', page(['ground', 'descriptions', 'search', 'read-words', 'shelf'])],
    ['index-anew', page(['ground', 'search', 'read-words', 'shelf'])],
    [
      'living-library',
      page(['ground', 'descriptions', 'people', 'search', 'learning', 'conversation', 'shelf']),
    ],
    ['restocking', page(['ground', 'descriptions', 'shelf', 'living-library'])],
    ['shelving', page(['ground', 'search', 'storage', 'config', 'shelf'])],
    [
      'open-library',
      page([
        'ground',
        'conversation',
        'config',
        'watch-people',
        'shelf',
        'open-shelf',
        'living-library',
        'shelving',
      ]),
    ],
    ['publishing', page(['ground', 'documents', 'conversation', 'open-shelf', 'restocking'], [], ['crypto'])],
    ['shelf-news', page(['ground', 'shelf'])],
    [
      'watch-shelf',
      page(
        ['ground', 'descriptions', 'search', 'shelf', 'restocking', 'shelf-news'],
        [],
        ['fs/promises', 'path'],
      ),
    ],
    ['illustrator', page(['ground', 'acknowledgements', 'pictures', 'conversation'], ['lru-cache'])],
    ['show-campaign', page(['ground', 'conversation', 'reminders'])],
    [
      'remind',
      page(
        ['ground', 'people', 'conversation', 'reminders', 'storage', 'config', 'show-campaign'],
        [],
        ['crypto'],
      ),
    ],
    ['install-app', page(['people', 'config', 'outside', 'watch-people'])],
    ['acknowledged-by', page(['descriptions', 'acknowledgements', 'reminders'])],
    ['changes-since', page(['descriptions', 'acknowledgements', 'reminders'])],
    ['watch-ledger', page(['ground', 'descriptions', 'acknowledgements'])],
    ['keep-tidy', page(['ground', 'conversation', 'search', 'learning', 'reminders', 'storage'])],
    [
      'compose',
      page(
        [
          'keep-tidy',
          'ground',
          'illustrator',
          'conversation',
          'storage',
          'config',
          'outside',
          'watch-people',
          'watch-ledger',
          'watch-shelf',
          'open-shelf',
          'shelving',
          'living-library',
          'restocking',
          'publishing',
          'remind',
          'install-app',
          'acknowledged-by',
          'changes-since',
        ],
        [],
        ['timers/promises'],
      ),
    ],
    ['start', page(['ground', 'bot', 'server', 'operations', 'playground', 'config', 'compose'])],
    ['main', page(['ground', 'config', 'start'])],
    [
      'cli',
      commands(
        [
          'ground',
          'people',
          'documents',
          'acknowledgements',
          'reminders',
          'cards',
          'conversation',
          'storage',
          'app-package',
          'config',
          'shelving',
          'index-anew',
          'open-library',
          'descriptions',
          'pictures',
        ],
        ['cli-progress', 'cli-table3'],
        ['fs/promises', 'path', 'util'],
      ),
    ],
  ]),
};

/** The rooms that are laid out in folders, each with these in the order in which one may know another. */
const layers: Readonly<Record<string, readonly string[]>> = {
  cli: ['terminal'],
  language: ['letters', 'forms', 'thesaurus'],
  documents: [
    'lines',
    'outcomes',
    'labels',
    'sentences',
    'layout',
    'positions',
    'readers',
    'importing',
    'sections',
    'duties',
    'reports',
    'fields',
  ],
  search: ['numbers', 'passages', 'words', 'indexes', 'likeness', 'meeting', 'finding', 'shelved'],
  questions: ['words', 'cues', 'names', 'message', 'whom', 'asked', 'follow-ups'],
  cards: ['assembling', 'answers', 'acknowledging', 'reminding', 'importing', 'talk'],
  conversation: [
    'words',
    'times',
    'about-bot',
    'talk',
    'asking',
    'teaching',
    'importing',
    'acknowledging',
    'reminding',
    'going-on',
  ],
  storage: ['engines', 'migrations', 'talk', 'learning', 'ledger', 'reminders', 'personal'],
};

function room(sees: readonly string[], packages: readonly string[] = [], node: readonly string[] = []): Room {
  return { shape: 'room', sees, packages, node };
}

function page(sees: readonly string[], packages: readonly string[] = [], node: readonly string[] = []): Room {
  return { ...room(sees, packages, node), shape: 'page' };
}

function commands(sees: readonly string[], packages: readonly string[], node: readonly string[]): Room {
  return { ...room(sees, packages, node), shape: 'commands' };
}

function readTree(folder = '../src', prefix = ''): Tree {
  const root = join(import.meta.dirname, folder);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();
  return new Map(paths.map((path) => [`${prefix}${path}`, readFileSync(join(root, path), 'utf8')]));
}

const promises: Readonly<Record<Rule, string>> = {
  'unknown room': 'has no room that the table does not name',
  'unknown file': 'imports only files that are there, by a written name with its ending',
  arrow: 'lets a room see only those that the table gives it, types included',
  'past the door': 'enters every room by its index.ts',
  'own door': 'has no file that imports its own index.ts',
  circle: 'has no circle between files, types included',
  package: 'keeps each package in the rooms that know it',
  'node module': 'keeps each module of Node in the rooms that need it',
  compose: 'is wired by compose.ts, which start.ts alone imports',
  'no door': 'gives every room an index.ts',
  'door without a sign': 'opens every index.ts with what the room knows and refuses to know',
  'idle name':
    'shows by a door only what somebody outside the room asks for: a test enters by the file it tests',
  'default export': 'exports everything by name',
  environment: 'reads the environment in config.ts alone',
};

describe('the house', () => {
  const tree = readTree();
  const faults = faultsOf(tree, house);

  it('is read whole', () => {
    assert.ok(tree.size > 100, `${tree.size} files`);
    assert.deepEqual(
      [...house.rooms.keys()].filter((name) => ![...tree.keys()].some((path) => path.startsWith(name))),
      [],
    );
  });

  for (const [rule, promise] of Object.entries(promises)) {
    it(promise, () => {
      const broken = faults.filter((fault) => fault.rule === rule).map(({ says }) => says);
      assert.deepEqual(broken, []);
    });
  }

  it('has no arrow, package or module in its table that no file needs', () => {
    assert.deepEqual(unusedIn(tree, house), []);
  });

  it('hands out of a file only what another file or a test takes', () => {
    assert.deepEqual(idleExports(tree, readTree('.', '../tests/')), []);
  });

  it('stands on what is below: no room of the table sees one that is named later', () => {
    const names = [...house.rooms.keys()];
    const upward = [...house.rooms].flatMap(([name, { sees }]) =>
      sees.filter((seen) => names.indexOf(seen) >= names.indexOf(name) || !names.includes(seen)),
    );
    assert.deepEqual(upward, []);
  });

  for (const [room, folders] of Object.entries(layers))
    it(`lays ${room} out in folders, none of which knows one that comes after it`, () => {
      const placeOf = (path: string) => folders.indexOf(path.split('/')[1] ?? '');
      const inFolders = [...tree].filter(
        ([path]) => path.startsWith(`${room}/`) && path.split('/').length > 2,
      );
      const unnamed = inFolders.filter(([path]) => placeOf(path) < 0).map(([path]) => path);
      const ahead = inFolders.flatMap(([path, source]) =>
        factsOf(source)
          .imports.map((name) => posix.join(posix.dirname(path), name ?? ''))
          .filter((to) => to.startsWith(`${room}/`) && placeOf(to) > placeOf(path))
          .map((to) => `${path} -> ${to}`),
      );
      assert.equal(new Set(inFolders.map(([path]) => placeOf(path))).size, folders.length);
      assert.deepEqual([unnamed, ahead], [[], []]);
    });

  it('is drawn for readers as it stands: its rooms in that order, with what each may see', () => {
    const rooms = [...house.rooms].filter(([, { shape }]) => shape === 'room');
    const read = (page: string) => readFileSync(join(import.meta.dirname, '..', page), 'utf8');
    const listed = [...read('README.md').matchAll(/^([a-z-]+)\/ {2,}\S/gmu)].map(([, name]) => name);
    assert.deepEqual(listed, [...rooms.map(([name]) => name), 'cli']);
    const rows = [...read('docs/design.md').matchAll(/^\| `([a-z-]+)\/` \|.*\| ([^|]*) \| [^|]* \|$/gmu)];
    assert.deepEqual(
      rows
        .filter(([, name]) => name !== 'cli')
        .map(([, name, seen = '']) => [name, sorted(seen.split(', '))]),
      rooms.map(([name, { sees }]) => [name, sorted(sees.length === 0 ? ['-'] : sees)]),
    );
  });
});

function sorted(names: readonly string[]): readonly string[] {
  return [...names].sort();
}

/** A house of two rooms, so small that each breach stands alone in it. */
const hut: House = {
  composers: ['main'],
  rooms: new Map([
    ['cellar', room([], ['left-pad'], ['fs'])],
    ['attic', room(['cellar'])],
    ['compose', page(['cellar', 'attic'])],
    ['config', page([])],
    ['main', page(['compose'])],
    ['cli', commands(['compose'], [], [])],
  ]),
};
const sound: Readonly<Record<string, string>> = {
  'cellar/index.ts': "// The cellar: knows wine.\nexport { wine } from './wine.js';",
  'cellar/wine.ts': "import { readFileSync } from 'node:fs';\nexport const wine = readFileSync('wine');",
  'attic/index.ts': "/** The attic: knows dust. */\nexport { dust } from './dust.js';",
  'attic/dust.ts': "import { wine } from '../cellar/index.js';\nexport const dust = [wine];",
  'compose.ts': "import { dust } from './attic/index.js';\nexport const all = dust;",
  'config.ts': 'export const config = process.env;',
  'main.ts': "await import('./compose.js');",
};

function faultsIn(changes: Readonly<Record<string, string>>): readonly string[] {
  const tree = new Map(Object.entries({ ...sound, ...changes }).filter(([, source]) => source !== 'gone'));
  return faultsOf(tree, hut).map(({ rule, says }) => `${rule}: ${says}`);
}

describe('the checker of the house', () => {
  it('finds nothing where nothing is broken', () => {
    assert.deepEqual(faultsIn({}), []);
  });

  it('sees an arrow that the table does not give, however it is written', () => {
    const ways = [
      "import { dust } from '../attic/index.js';",
      "import type { dust } from '../attic/index.js';",
      "import '../attic/index.js';",
      "export { dust } from '../attic/index.js';",
      "export * from '../attic/index.js';",
      "export * as dust from '../attic/index.js';",
      "const dust = await import('../attic/index.js');",
      "let dust: import('../attic/index.js').Dust;",
      "import dust = require('../attic/index.js');",
      "const dust = require('../attic/index.js');",
    ];
    for (const way of ways) {
      const faults = faultsIn({ 'cellar/rat.ts': way });
      assert.deepEqual(faults, ['arrow: cellar/rat.ts -> attic/index.ts'], way);
    }
  });

  it('sees an import past a door', () => {
    const faults = faultsIn({ 'attic/bat.ts': "import type { wine } from '../cellar/wine.js';" });
    assert.deepEqual(faults, ['past the door: attic/bat.ts -> cellar/wine.ts']);
  });

  it('sees a file that imports its own door, from a folder below too', () => {
    const [flat] = faultsIn({ 'cellar/rat.ts': "import { wine } from './index.js';" });
    const [deep] = faultsIn({ 'cellar/hole/rat.ts': "import { wine } from '../index.js';" });
    assert.equal(flat, 'own door: cellar/rat.ts -> cellar/index.ts');
    assert.equal(deep, 'own door: cellar/hole/rat.ts -> cellar/index.ts');
  });

  it('sees a circle, of types alone too', () => {
    const faults = faultsIn({
      'attic/a.ts': "import type { B } from './b.js';\nexport type A = B;",
      'attic/b.ts': "import { c } from './c.js';\nexport type B = typeof c;",
      'attic/c.ts': "import type { A } from './a.js';\nexport const c: A | 1 = 1;",
    });
    assert.deepEqual(faults, ['circle: attic/a.ts, attic/b.ts, attic/c.ts']);
  });

  it('sees a package outside its rooms, by any of its paths', () => {
    const lib = faultsIn({ 'attic/bat.ts': "import type { pad } from 'left-pad/lib/pad.js';" });
    const scoped = faultsIn({ 'cellar/rat.ts': "import { pad } from '@left/pad';" });
    assert.deepEqual(lib, ['package: attic/bat.ts -> left-pad/lib/pad.js']);
    assert.deepEqual(scoped, ['package: cellar/rat.ts -> @left/pad']);
    assert.deepEqual(faultsIn({ 'cellar/rat.ts': "import { pad } from 'left-pad/lib/pad.js';" }), []);
  });

  it('sees a module of Node where none is allowed, with and without its prefix', () => {
    for (const name of ['node:fs', 'fs', 'node:fs/promises', 'process']) {
      const faults = faultsIn({ 'attic/bat.ts': `import * as it from '${name}';` });
      assert.deepEqual(faults, [`node module: attic/bat.ts -> ${name}`]);
    }
  });

  it('sees that somebody else wires', () => {
    const inRoom = faultsIn({ 'attic/bat.ts': "import { all } from '../compose.js';" });
    assert.ok(inRoom.includes('compose: attic/bat.ts -> compose.ts'), inRoom.join('\n'));
    const allowedByTable = faultsIn({ 'cli/ask.ts': "import { all } from '../compose.js';" });
    assert.deepEqual(allowedByTable, ['compose: cli/ask.ts -> compose.ts']);
  });

  it('sees a room without a door, and asks none of commands', () => {
    const faults = faultsIn({ 'cellar/index.ts': 'gone', 'attic/dust.ts': 'export const dust = 1;' });
    assert.deepEqual(faults, ['no door: cellar']);
    assert.deepEqual(faultsIn({ 'cli/ask.ts': 'export {};' }), []);
  });

  it('sees a door without a sign, or with an empty one', () => {
    for (const sign of ['', '/** */\n', '//\n']) {
      const faults = faultsIn({ 'cellar/index.ts': `${sign}export { wine } from './wine.js';` });
      assert.deepEqual(faults, ['door without a sign: cellar/index.ts']);
    }
  });

  it('sees a name of a door that nobody outside asks for, and takes no whole for a name', () => {
    const wine = "export { wine } from './wine.js';";
    const faults = faultsIn({
      'cellar/index.ts': `// The cellar.\n${wine}\nexport { cork, type Year } from './wine.js';`,
      'cellar/wine.ts': 'export const wine = 1;\nexport const cork = 2;\nexport type Year = number;',
      'cellar/rack.ts': "import { cork } from './wine.js';\nexport const rack = cork;",
    });
    assert.deepEqual(faults, ['idle name: cellar/index.ts: cork', 'idle name: cellar/index.ts: Year']);
    for (const way of [
      "import { dust as old } from './attic/index.js';",
      "import type { dust } from './attic/index.js';",
      "export { dust } from './attic/index.js';",
      "const { dust } = await import('./attic/index.js');",
      "let dust: import('./attic/index.js').dust;",
    ])
      assert.deepEqual(faultsIn({ 'compose.ts': way }), [], way);
    const idle = ['idle name: attic/index.ts: dust'];
    assert.deepEqual(faultsIn({ 'compose.ts': "import * as attic from './attic/index.js';" }), idle);
    assert.deepEqual(faultsIn({ 'attic/index.ts': "// The attic.\nexport * from './dust.js';" }), [
      'idle name: attic/index.ts: *',
    ]);
  });

  it('sees what a file hands out and nobody takes; tests may take it', () => {
    const tree = new Map(
      Object.entries({ ...sound, 'attic/dust.ts': 'export const dust = [];\nexport const moth = 1;' }),
    );
    const idle = idleExports(tree, new Map());
    assert.ok(idle.includes('attic/dust.ts moth'), idle.join('\n'));
    assert.ok(!idle.includes('attic/dust.ts dust'));
    const test = "import { moth } from '../../src/attic/dust.js';";
    assert.ok(
      !idleExports(tree, new Map([['../tests/attic/dust.test.ts', test]])).includes('attic/dust.ts moth'),
    );
  });

  it('sees a default export, however it is written', () => {
    const ways = ['export default 1;', 'const a = 1;\nexport { a as default };', 'export = 1;'];
    for (const way of ways)
      assert.deepEqual(faultsIn({ 'attic/bat.ts': way }), ['default export: attic/bat.ts']);
  });

  it('sees the environment read elsewhere, however it is written, and not where it is only spoken of', () => {
    const ways = [
      'const port = process.env.PORT;',
      "const port = process['env'];",
      'const port = globalThis.process.env;',
      'const port = process?.env;',
      'const { env } = process;',
    ];
    for (const way of ways)
      assert.deepEqual(faultsIn({ 'attic/bat.ts': way }), ['environment: attic/bat.ts']);
    assert.deepEqual(faultsIn({ 'attic/bat.ts': '// process.env\nconst words = "process.env";' }), []);
  });

  it('sees a room that nobody drew', () => {
    assert.deepEqual(faultsIn({ 'shed/index.ts': '// The shed.' }), ['unknown room: shed']);
  });

  it('sees an import that leads nowhere, lacks its ending, or is computed', () => {
    assert.deepEqual(faultsIn({ 'attic/bat.ts': "import './gone.js';" }), [
      'unknown file: attic/bat.ts -> ./gone.js',
    ]);
    assert.deepEqual(faultsIn({ 'attic/bat.ts': "import './dust';" }), [
      'unknown file: attic/bat.ts -> ./dust',
    ]);
    assert.deepEqual(faultsIn({ 'attic/bat.ts': 'await import(name);' }), [
      'unknown file: attic/bat.ts imports a name that is computed',
    ]);
  });

  it('sees what a table allows and nobody needs', () => {
    assert.deepEqual(unusedIn(new Map(Object.entries(sound)), hut), [
      'cellar -> left-pad',
      'compose -> cellar',
      'cli -> compose',
    ]);
  });
});
