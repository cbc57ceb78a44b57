/** What stands in package-lock.json of one package. */
export interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export type Lock = Readonly<Record<string, LockedPackage>>;

/** Where a package finds another: beside itself, or beside one of those around it. */
export function placeOfPackage(lock: Lock, from: string, name: string): string | undefined {
  for (let around = from; ; around = around.slice(0, Math.max(0, around.lastIndexOf('/node_modules/')))) {
    const place = around === '' ? `node_modules/${name}` : `${around}/node_modules/${name}`;
    if (lock[place] !== undefined) return place;
    if (around === '') return undefined;
  }
}

/** A package and all that comes with it, by the places in the lock. */
export function subtreeOf(lock: Lock, name: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [placeOfPackage(lock, '', name)];
  for (let place = waiting.pop(); place !== undefined || waiting.length > 0; place = waiting.pop()) {
    if (place === undefined || found.has(place)) continue;
    found.add(place);
    const { dependencies, optionalDependencies, peerDependencies } = lock[place] ?? {};
    const wanted = { ...peerDependencies, ...optionalDependencies, ...dependencies };
    waiting.push(...Object.keys(wanted).map((each) => placeOfPackage(lock, place ?? '', each)));
  }
  return found;
}

/** What would go if only this one went: the packages that none of the others brings. */
export function onlyWith(
  name: string,
  subtrees: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const others = [...subtrees].filter(([other]) => other !== name).flatMap(([, places]) => [...places]);
  const kept = new Set(others);
  return new Set([...(subtrees.get(name) ?? [])].filter((place) => !kept.has(place)));
}
