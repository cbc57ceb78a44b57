import { onceForEach } from '../ground/index.js';
import { fold } from '../language/index.js';
import type { Sentence } from './sentence.js';

/** Somebody who holds positions that have descriptions; by the name a position can be asked for. */
export interface Holder {
  readonly name: string;
  /** The address that a chat with the person opens at; empty where the roster has none. */
  readonly upn: string;
  /** The one thing that tells two people of the same name apart. */
  readonly aadObjectId: string;
  readonly descriptionIds: readonly string[];
  /** The positions of theirs that no description has; left out where nobody has looked, which says nothing of them. */
  readonly undescribed?: readonly UndescribedPosition[];
}

/** A position as the roster writes it. */
export interface UndescribedPosition {
  readonly title: string;
  readonly unit: string | null;
}

/** Endings that a name takes on in Estonian, and the English 's, without diacritics. */
const endings =
  /^(?:i|e|a|u|t|d|le|lt|l|st|sse|s|ga|ks|ni|na|ta|ile|ilt|il|ele|elt|el|ale|alt|al|ule|ult|ul|it|et|at|ut)?$/;

/** How much of a name each of its forms begins with: 'Mari' and 'Marile', 'Jaan' and 'Jaani', 'Uku' and 'Ukule'. */
function beginningOf(name: string): string {
  return name.slice(0, name.length > 3 ? name.length - 1 : name.length);
}

function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  const beginning = beginningOf(name);
  return (
    word.startsWith(beginning) &&
    endings.test(word.slice(word.startsWith(name) ? name.length : beginning.length))
  );
}

/** Those who bear one name, and its parts as they are compared. */
interface Namesakes {
  readonly parts: readonly string[];
  readonly holders: Holder[];
}

/** Names by the beginning of their first part, so that a message meets only those that can be in it. */
type NamesByBeginning = ReadonlyMap<string, readonly Namesakes[]>;

/** A reading of the roster is put in order once, and met by many messages. */
const namesOf = onceForEach(openNames);

function openNames(holders: readonly Holder[]): NamesByBeginning {
  const byName = new Map<string, Namesakes>();
  for (const holder of holders) {
    const name = fold(holder.name.toLowerCase());
    const namesakes = byName.get(name);
    if (namesakes === undefined) byName.set(name, { parts: partsOf(name), holders: [holder] });
    else namesakes.holders.push(holder);
  }
  const byBeginning = new Map<string, Namesakes[]>();
  for (const namesakes of byName.values()) {
    const [first = ''] = namesakes.parts;
    // First names are shared with words of every day: only whole names count.
    if (namesakes.parts.length < 2) continue;
    const some = byBeginning.get(beginningOf(first));
    if (some === undefined) byBeginning.set(beginningOf(first), [namesakes]);
    else some.push(namesakes);
  }
  return byBeginning;
}

function partsOf(name: string): readonly string[] {
  return name.split(/[\s-]+/).filter((part) => part !== '');
}

/** Somebody named in a message, and the places of the name. */
interface NamedHolder {
  readonly holder: Holder;
  readonly at: readonly number[];
}

/** Whoever is named in the message: first name and surname in a row, in any case. */
export function namedHolder(sentence: Sentence, holders: readonly Holder[]): NamedHolder | undefined {
  const names = namesOf(holders);
  const words = sentence.words.map(({ folded }) => folded);
  for (const [start, word] of words.entries()) {
    for (let length = 1; length <= word.length; length++) {
      const found = names
        .get(word.slice(0, length))
        ?.find(({ parts }) => parts.every((part, at) => isFormOf(words[start + at] ?? '', part)));
      if (found === undefined) continue;
      return { holder: together(found.holders), at: found.parts.map((_, at) => start + at) };
    }
  }
  return undefined;
}

/** Two people of one name are not chosen between: whatever they hold may be meant. */
function together(namesakes: readonly Holder[]): Holder {
  const [first, ...others] = namesakes;
  if (first === undefined) throw new RangeError('A name is borne by somebody.');
  if (others.length === 0) return first;
  return {
    ...first,
    descriptionIds: [...new Set(namesakes.flatMap(({ descriptionIds }) => descriptionIds))],
    undescribed: namesakes.flatMap(({ undescribed }) => undescribed ?? []),
  };
}
