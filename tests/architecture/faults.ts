import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { circlesIn } from './circles.js';
import { factsOf, type SourceFacts, type Use } from './imports-of.js';

/** What a room, or a page of its own beside the rooms, may reach for. */
export interface Room {
  readonly sees: readonly string[];
  readonly packages: readonly string[];
  /** Modules of Node, without `node:`. */
  readonly node: readonly string[];
  /** A page is one file, commands are started and never imported; a room is entered by its `index.ts`. */
  readonly shape: 'room' | 'page' | 'commands';
}

export interface House {
  readonly rooms: ReadonlyMap<string, Room>;
  /** Who may import `compose.ts`. */
  readonly composers: readonly string[];
}

export type Rule =
  | 'unknown room'
  | 'unknown file'
  | 'arrow'
  | 'past the door'
  | 'own door'
  | 'circle'
  | 'package'
  | 'node module'
  | 'compose'
  | 'no door'
  | 'door without a sign'
  | 'idle name'
  | 'default export'
  | 'environment';

export interface Fault {
  readonly rule: Rule;
  readonly says: string;
}

/** Path below `src/`, such as `people/roster.ts`, to its source. */
export type Tree = ReadonlyMap<string, string>;

/** A room's name from a path: its folder, or a page's own name. */
export function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.ts$/u, '');
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The file that a relative import names; the path ends in `.js` there, as Node wants it. */
function targetOf(from: string, name: string): string {
  return posix.join(posix.dirname(from), name).replace(/\.js$/u, '.ts');
}

function fault(rule: Rule, ...words: readonly string[]): readonly Fault[] {
  return [{ rule, says: words.join(' ') }];
}

function outsideFaults(from: string, name: string, room: Room): readonly Fault[] {
  if (isBuiltin(name)) {
    return room.node.includes(name.replace(/^node:/u, '')) ? [] : fault('node module', from, '->', name);
  }
  return room.packages.includes(packageOf(name)) ? [] : fault('package', from, '->', name);
}

function insideFaults(from: string, to: string, house: House): readonly Fault[] {
  const [here, there] = [roomOf(from), roomOf(to)];
  const arrow = `${from} -> ${to}`;
  const composed = to === 'compose.ts' && !house.composers.includes(here) ? fault('compose', arrow) : [];
  if (here === there) return to === `${here}/index.ts` ? fault('own door', arrow) : composed;
  const room = house.rooms.get(here);
  const seen = room?.sees.includes(there) ? [] : fault('arrow', arrow);
  const isDoor = to === `${there}/index.ts` || to === `${there}.ts`;
  return [...composed, ...seen, ...(isDoor ? [] : fault('past the door', arrow))];
}

function importFaults(from: string, name: string | null, house: House, tree: Tree): readonly Fault[] {
  const room = house.rooms.get(roomOf(from));
  if (room === undefined) return [];
  if (name === null) return fault('unknown file', from, 'imports a name that is computed');
  if (!name.startsWith('.')) return outsideFaults(from, name, room);
  const to = targetOf(from, name);
  const known = name.endsWith('.js') && tree.has(to) ? [] : fault('unknown file', from, '->', name);
  return [...known, ...insideFaults(from, to, house)];
}

function fileFaults(path: string, facts: SourceFacts): readonly Fault[] {
  return [
    ...(facts.exportsDefault ? fault('default export', path) : []),
    ...(facts.readsEnvironment && path !== 'config.ts' ? fault('environment', path) : []),
    ...(/^[^/]+\/index\.ts$/u.test(path) && !facts.opensWithComment
      ? fault('door without a sign', path)
      : []),
  ];
}

function roomFaults(name: string, house: House, tree: Tree): readonly Fault[] {
  const room = house.rooms.get(name);
  if (room === undefined) return fault('unknown room', name);
  return room.shape === 'room' && !tree.has(`${name}/index.ts`) ? fault('no door', name) : [];
}

/** The file of the tree that a use leads to, and the name there; nothing where it leads out of the tree. */
function keyOfUse(from: string, { module, name }: Use): string {
  return `${targetOf(from, module)} ${name}`;
}

/** Names of a door that nobody outside the room asks for. */
function idleNames(facts: ReadonlyMap<string, SourceFacts>): readonly Fault[] {
  const asked = new Set(
    [...facts].flatMap(([path, { uses }]) =>
      uses
        .filter(({ module }) => module.startsWith('.') && roomOf(targetOf(path, module)) !== roomOf(path))
        .map((use) => keyOfUse(path, use)),
    ),
  );
  return [...facts]
    .filter(([path]) => path === `${roomOf(path)}/index.ts`)
    .flatMap(([path, { exports }]) =>
      exports
        .filter((name) => !asked.has(`${path} ${name}`))
        .flatMap((name) => fault('idle name', `${path}:`, name)),
    );
}

/** What files of the tree hand out and nobody takes, neither here nor in the tests, whose paths lead out of the tree. */
export function idleExports(tree: Tree, tests: Tree): readonly string[] {
  const uses = [...tree, ...tests].flatMap(([path, source]) =>
    factsOf(source).uses.map((use) => keyOfUse(path, use)),
  );
  const taken = new Set(uses.map((use) => use.replace(/^\.\.\/src\//u, '')));
  return [...tree]
    .filter(([path]) => path !== `${roomOf(path)}/index.ts`)
    .filter(([path]) => !taken.has(`${path} *`))
    .flatMap(([path, source]) => factsOf(source).exports.map((name) => `${path} ${name}`))
    .filter((name) => !taken.has(name));
}

/** Every breach of the house's rules, in the order of the files. */
export function faultsOf(tree: Tree, house: House): readonly Fault[] {
  const facts = new Map([...tree].map(([path, source]) => [path, factsOf(source)]));
  const graph = new Map(
    [...facts].map(([path, { imports }]) => [
      path,
      imports.flatMap((name) => (name?.startsWith('.') ? [targetOf(path, name)] : [])),
    ]),
  );
  return [
    ...[...new Set([...tree.keys()].map(roomOf))].flatMap((name) => roomFaults(name, house, tree)),
    ...[...facts].flatMap(([path, each]) => [
      ...fileFaults(path, each),
      ...each.imports.flatMap((name) => importFaults(path, name, house, tree)),
    ]),
    ...idleNames(facts),
    ...circlesIn(graph).flatMap((members) => fault('circle', members.join(', '))),
  ];
}

/** What the table allows and no file of the room needs. */
export function unusedIn(tree: Tree, house: House): readonly string[] {
  return [...house.rooms].flatMap(([name, room]) => {
    const files = [...tree].filter(([path]) => roomOf(path) === name);
    const names = files.flatMap(([path, source]) =>
      factsOf(source).imports.flatMap((each) =>
        each?.startsWith('.') ? roomOf(targetOf(path, each)) : (each ?? []),
      ),
    );
    const used = new Set(names.flatMap((each) => [each, packageOf(each), each.replace(/^node:/u, '')]));
    const allowed = [...room.sees, ...room.packages, ...room.node];
    return allowed.filter((each) => !used.has(each)).map((each) => `${name} -> ${each}`);
  });
}
