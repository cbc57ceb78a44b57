import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collection } from '../../../src/descriptions/index.js';
import { chanceOf, shuffled } from './chance.js';

/** What made-up descriptions are made of. */
export interface Vocabulary {
  /** The likeliest first: those of the sample documents by how often they stand there, then those of the word files. */
  readonly words: readonly string[];
  /** What somebody may have to do: `löökaukude lappimine`. */
  readonly tasks: readonly string[];
  /** Sentences of the sample documents, as patterns. */
  readonly sentences: readonly string[];
}

const wordsFolder = 'src/language/words';
const sampleFolders = ['agency', 'museum', 'harbour'].map((name) => `tests/fixtures/${name}`);

/** The Estonian terms of a word file: what stands before the stroke, without the weight and the letter of the line. */
export function termsIn(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => /^[a-z] /u.test(line))
    .flatMap((line) => (line.split('|')[0] ?? '').replace(/^[a-z] (?:[\d.]+ )?/u, '').split(','))
    .map((term) => term.trim())
    .filter((term) => term !== '');
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

function byFrequency(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
}

function sentencesOf(samples: Collection): readonly string[] {
  return samples.flatMap(({ purpose, duties, rights, responsibilities }) => [
    ...(purpose === null ? [] : [purpose]),
    ...duties.flatMap(({ text, results }) => [text, ...results]),
    ...rights,
    ...responsibilities,
  ]);
}

/** The same for the same files: no order of a disk comes into it. */
export function vocabularyOf(terms: readonly string[], samples: Collection): Vocabulary {
  const chance = chanceOf(1);
  const sentences = sentencesOf(samples);
  const common = byFrequency(sentences.flatMap(wordsIn));
  const others = shuffled([...new Set(terms.flatMap(wordsIn))].sort(), chance);
  const tasks = terms.filter((term) => /^\p{Ll}.* \S+mine$/u.test(term));
  return { words: [...new Set([...common, ...others])], tasks: [...new Set(tasks)], sentences };
}

export async function readVocabulary(
  readCollection: (folder: string) => Promise<Collection>,
): Promise<Vocabulary> {
  const names = (await readdir(wordsFolder)).filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(wordsFolder, name), 'utf8')));
  const samples = await Promise.all(sampleFolders.map(readCollection));
  return vocabularyOf(texts.flatMap(termsIn), samples.flat());
}
