import type { Knowledge } from '../knowledge.js';
import { namesSomebody, readMessage } from './message.js';
import { splitMessage } from '../words/split-message.js';

/** Fewer words than these tell what is asked about, and no story. */
const fewestWordsTold = 14;
/** A sentence by itself is the occasion of the question: 'Reisija on vihane. Kes kaebuse lahendab?' */
const fewestSentencesTold = 2;

const askingWord =
  /(?<!\p{L})(?:kes|keda|kelle\p{L}*|mis|mida|mille\p{L}*|milli\p{L}*|missugu\p{L}*|mitu|who|whom|whose|what|which)(?!\p{L})/iu;

/**
 * The sentences of a long message that ask, where others only tell: what somebody has lived through says of no part of a
 * description that it is asked for. `undefined` where nothing is told beside, or where what is asked points back at it.
 */
export function questionOfStory(text: string, knowledge: Omit<Knowledge, 'search'>): string | undefined {
  const pieces = splitMessage(text);
  const asking = pieces.filter((piece) => isAsking(piece, text));
  const told = pieces.filter((piece) => !asking.includes(piece));
  const wordsTold = told.join(' ').split(/\s+/u).length;
  if (asking.length === 0 || told.length < fewestSentencesTold || wordsTold < fewestWordsTold)
    return undefined;
  const question = asking.join(' ');
  const asked = readMessage(question, knowledge);
  const { references } = asked;
  const isOfSomebody = references.me || namesSomebody(asked);
  const story = readMessage(told.join(' '), knowledge);
  // 'Alustasin aednikuna … Mis haridust vaja on?'
  const isOfStory = !isOfSomebody && story.mentions.some(({ foreign }) => !foreign);
  return references.before || references.person || isOfStory ? undefined : question;
}

/** With its question mark, or by a word that asks: 'palun öelge, mis keeli ma oskama pean'. */
function isAsking(piece: string, text: string): boolean {
  return piece.endsWith('?') || (askingWord.test(piece) && !text.includes('?'));
}
