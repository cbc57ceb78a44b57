import { managersSaid, them, whomInUnit, whomMeant } from '../reminding/form-said.js';
import { namesSaid } from '../reminding/names-said.js';
import type { Whom } from '../reminding/reminder-command.js';
import { asksOrForbids } from '../reminding/reminder-meant.js';
import { meaningsSaid, withUnitAs, type Meaning } from '../words/said-meanings.js';
import { calledSaid, limiting, refusing } from './going-on-said.js';

/** Whom the form is to be for, as it was said, and `words`: the rest, with a word in the place of who is named. */
interface SaidWhom {
  readonly whom: Whom | null;
  readonly also: string | null;
  /** Whether people, positions or a unit were called by their names. */
  readonly isNamed: boolean;
  readonly words: readonly string[];
}

export function whomOfForm(rest: readonly string[]): SaidWhom {
  const several = leadersSaid(rest) ?? severalSaid(rest);
  if (several !== undefined)
    return { whom: { kind: 'named' }, also: several.names, isNamed: true, words: several.words };
  const inUnit = withUnitAs(them, rest);
  if (inUnit?.unit) return { ...whomInUnit(inUnit.unit), isNamed: true, words: inUnit.words };
  const named = inUnit === undefined ? calledSaid(rest) : undefined;
  const words = inUnit?.words ?? named?.words ?? rest;
  const isNamed = (inUnit ?? named) !== undefined;
  return { whom: named?.whom ?? whomSaid(words), also: null, isNamed, words };
}

/** 'Ainult toetuse osakonna juhtidele'. */
function leadersSaid(words: readonly string[]) {
  const said = managersSaid(words);
  const isTold = words.some((word) => limiting.test(word) || toldOf.test(word));
  return said && isTold && !asksOrForbids(meaningsSaid(said.words).meanings) ? said : undefined;
}

/** 'Saada ainult Marile ja Jaanile', 'Marile ja Aia osakonnale': whether anybody is called so, others know. */
function severalSaid(words: readonly string[]) {
  const said = namesSaid(
    them,
    words.filter((word) => !limiting.test(word)),
  );
  if (said === undefined) return undefined;
  const { meanings } = meaningsSaid(said.words.filter((word) => !refusing.test(word)));
  const isTold = words.some((word) => limiting.test(word) || toldOf.test(word)) || meanings.has('send');
  return isTold && !asksOrForbids(meanings) ? said : undefined;
}

/** Whoever something is sent to. */
const toldOf = /^(?:\p{L}{3,}le|to|for)$/u;

const asksOfThem: readonly Meaning[] = ['when', 'why', 'count'];

/** Whom the sentence names; `null` where nobody. */
function whomSaid(words: readonly string[]): Whom | null {
  const { meanings } = meaningsSaid(words);
  const meant = whomMeant(words);
  // 'Since when have they not signed' asks of them, and is for nobody.
  if (asksOfThem.some((each) => meanings.has(each))) return null;
  const isOfAll = meanings.has('all') && !words.some((word) => limiting.test(word));
  if (meant.kind === 'outstanding' && !isOfAll) return { ...meant, ofThem: true };
  return meant.kind === 'all' && !meanings.has('all') ? null : meant;
}
