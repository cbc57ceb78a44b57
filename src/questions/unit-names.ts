import { plainTitle, type Collection } from '../descriptions/index.js';
import type { Steps } from '../ground/index.js';
import { stemOf, tokensOf } from '../language/index.js';
import { isUnitKind } from './named-position.js';

/** The units of the collection by the words of their names. */
export interface UnitNames {
  /** The unit of whose name these stems say most, and of those the one of which they leave least unsaid. */
  readonly mostSaid: (stems: ReadonlySet<string>) => string | undefined;
}

/** The words of a unit's name, and what is left when those that only say that it is one are taken away. */
interface UnitName {
  readonly name: string;
  readonly order: number;
  readonly telling: readonly string[];
  readonly kinds: readonly string[];
}

export function* unitNamesInSteps(collection: Collection): Steps<UnitNames> {
  const byStem = new Map<string, UnitName[]>();
  for (const [order, name] of namesOf(collection).entries()) {
    const unit = readUnit(name, order);
    for (const stem of new Set(unit.telling)) {
      const some = byStem.get(stem);
      if (some === undefined) byStem.set(stem, [unit]);
      else some.push(unit);
    }
    yield;
  }
  return {
    mostSaid: (said) => {
      const met = new Set([...said].flatMap((stem) => byStem.get(stem) ?? []));
      const best = [...met]
        .map((unit) => ({ unit, ...sharesOf(unit, said) }))
        .sort((a, b) => b.met - a.met || a.left - b.left || a.unit.order - b.unit.order)[0];
      return best?.unit.name;
    },
  };
}

function sharesOf({ telling, kinds }: UnitName, said: ReadonlySet<string>) {
  const met = telling.filter((stem) => said.has(stem)).length;
  const kindsMet = kinds.filter((stem) => said.has(stem)).length;
  return { met, left: telling.length - met - 0.3 * kindsMet };
}

function readUnit(name: string, order: number): UnitName {
  const stems = tokensOf(name)
    .flatMap(({ text, parts }) => [text, ...(parts ?? [])])
    .filter((word) => word !== 'ja')
    .map(stemOf);
  return {
    name,
    order,
    telling: stems.filter((stem) => !isUnitKind(stem)),
    kinds: stems.filter(isUnitKind),
  };
}

/** Units are written from the greater to the smaller, with commas between: each beginning is a unit as well. */
function namesOf(collection: Collection): readonly string[] {
  const units = [...new Set(collection.flatMap(({ unit }) => unit ?? []))];
  const names = units.flatMap((unit) => {
    const parts = unit.replace(/\s*\([^)]*\)/g, '').split(',');
    return [
      ...parts.map((_, at) =>
        parts
          .slice(0, at + 1)
          .join(',')
          .trim(),
      ),
      unit,
    ];
  });
  return [...new Map(names.map((name) => [plainTitle(name), name])).values()];
}
