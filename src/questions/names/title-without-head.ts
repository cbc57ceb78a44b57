import { leadsSomething } from './foreign-words.js';
import type { Mention } from './mention.js';
import type { Readings } from './name-readings.js';
import { asGood, evidenceFor, metInTitle, spokenAnywhere } from './position-evidence.js';
import type { PositionTable } from './position-table.js';
import { wordsAt, type Sentence } from '../words/sentence.js';
import { superiorWord } from '../words/superior-word.js';

/** The one position whose title alone has these words, though its head is not among them. */
export function findWithoutHead(
  sentence: Sentence,
  readings: Readings,
  table: PositionTable,
): Mention | undefined {
  const spoken = spokenAnywhere(readings);
  const candidates = [...table.withAnyOf(spoken.keys())].map((position) => evidenceFor(position, spoken));
  const most = Math.max(0, ...candidates.map(({ ofTitle }) => ofTitle));
  const [only, ...others] = candidates.filter(({ ofTitle }) => ofTitle > most - asGood);
  const head = only?.titleAt.at(-1);
  if (most < metInTitle || only === undefined || head === undefined || others.length > 0) return undefined;
  const { position, titleAt } = only;
  // 'Ohvriabi' is in many a title and unit, 'ärianalüüsid' in one.
  const isOwn = [...position.modifiers, ...position.qualifiers].some(
    (stem) => spoken.has(stem) && table.withAnyOf([stem]).size === 1,
  );
  if (!isOwn) return undefined;
  const ids = [position.id];
  const at = leadsSomething(position) ? withLeader(titleAt, head, sentence) : titleAt;
  return {
    ids,
    fitting: ids,
    at,
    head: at.at(-1) ?? head,
    words: wordsAt(sentence, at),
    foreign: false,
    byOwnWord: true,
    qualified: true,
  };
}

/** 'Põhja büroo juhti' is the `Põhja büroo juhataja`, and not whoever is above them. */
function withLeader(titleAt: readonly number[], last: number, { words }: Sentence): readonly number[] {
  return superiorWord.test(words[last + 1]?.folded ?? '') ? [...titleAt, last + 1] : titleAt;
}
