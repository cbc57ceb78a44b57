import { stemOf } from './forms/stem.js';
import { unitKindTwins } from './unit-kinds.js';

interface KindStems {
  readonly twins: readonly (readonly string[])[];
  readonly all: ReadonlySet<string>;
}

let known: KindStems | undefined;

/** With the first word that is asked about: a thread that reads documents asks of none, and needs no tables of forms. */
function kindStems(): KindStems {
  if (known === undefined) {
    const twins = unitKindTwins.map((names) => names.map(stemOf));
    known = { twins, all: new Set(twins.flat()) };
  }
  return known;
}

/** Whether the stem only says that something is a unit: `osakond`, `team`. */
export function isUnitKind(stem: string): boolean {
  return kindStems().all.has(stem);
}

/** The stem of a kind and those that say the same in the other language: a `team` is a `tiim` or a `meeskond`. */
export function unitKindsLike(stem: string): readonly string[] {
  return [
    stem,
    ...kindStems()
      .twins.filter((names) => names.includes(stem))
      .flat(),
  ];
}

/** In any case, without diacritics too, and with a slip that is often made. */
const kindAtEnd = /(?:osako[nr]|talitus|tiim|[uü]ksus|b[uü]roo|meeskon)\p{L}*$/u;
const fewestBefore = 3;

/** `personaliosakonnas`: which unit, and that it is one; `undefined` for any other word, and for `osakonnas` alone. */
export function unitInOneWord(word: string): readonly [which: string, kind: string] | undefined {
  const at = word.search(kindAtEnd);
  return at < fewestBefore ? undefined : [word.slice(0, at), word.slice(at)];
}
