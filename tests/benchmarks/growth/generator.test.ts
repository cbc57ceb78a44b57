import assert from 'node:assert/strict';
import { JobDescription, readCollection } from '../../../src/descriptions/index.js';
import { chanceOf, shuffled, zipf } from './chance.js';
import { makeDescriptions } from './generator.js';
import { readVocabulary, termsIn, vocabularyOf, type Vocabulary } from './vocabulary.js';

const vocabulary: Vocabulary = vocabularyOf(
  ['löökaukude lappimine', 'kaeveloa väljastamine', 'hekk'],
  await readCollection('tests/fixtures/harbour'),
);

describe('made-up descriptions', () => {
  it('are the same in every run, and the first of many are those of few', () => {
    const [few, many] = [3, 40].map((count) => [...makeDescriptions(count, vocabulary)]);

    assert.deepEqual(many?.slice(0, 3), few);
    assert.deepEqual([...makeDescriptions(40, vocabulary)], many);
  });

  it('are such as the bot reads, each with an id that no other has', () => {
    const made = [...makeDescriptions(200, vocabulary, new Set(['spetsialist']))];

    for (const each of made) JobDescription.parse(each);
    const ids = made.map(({ id }) => id);
    assert.equal(new Set([...ids, 'spetsialist']).size, 201);
    assert.ok(made.every(({ duties }) => duties.length >= 6));
  });

  it('have words that smaller collections have not', () => {
    const wordsIn = (count: number) =>
      new Set(
        [...makeDescriptions(count, vocabulary)].flatMap((each) => JSON.stringify(each).split(/\P{L}+/u)),
      );

    assert.ok(wordsIn(100).size > 1.5 * wordsIn(10).size);
  });
});

describe('the vocabulary', () => {
  it('is the Estonian terms of the word files, without weights and letters', () => {
    const file = '# Roads\nt 0.6 auk teel, teeauk | pothole\nn kontor, büroo\n\n';

    assert.deepEqual(termsIn(file), ['auk teel', 'teeauk', 'kontor', 'büroo']);
  });

  it('has more words than a house uses, the same in every run', async () => {
    const [one, other] = [await readVocabulary(readCollection), await readVocabulary(readCollection)];

    assert.deepEqual(one, other);
    assert.ok(one.words.length > 10_000);
    assert.ok(one.tasks.length > 1_000);
  });
});

describe('chance with a seed', () => {
  it('is the same again, and another with another seed', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, chanceOf(seed));

    assert.deepEqual(draw(1), draw(1));
    assert.notDeepEqual(draw(1), draw(2));
  });

  it('shuffles without losing anything', () => {
    const all = Array.from({ length: 50 }, (_, at) => at);

    assert.notDeepEqual(shuffled(all, chanceOf(1)), all);
    assert.deepEqual(
      [...shuffled(all, chanceOf(1))].sort((one, other) => one - other),
      all,
    );
  });

  it('draws the first often, the second half as often, and all at some time', () => {
    const counts = [0, 0, 0, 0];
    const draw = zipf([0, 1, 2, 3], 0);
    const chance = chanceOf(1);
    for (let at = 0; at < 25_000; at += 1) {
      const drawn = draw(chance);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }

    const [first = 0, second = 0, third = 0, fourth = 0] = counts;
    assert.ok(Math.abs(first / second - 2) < 0.1, `${first} ${second}`);
    assert.ok(Math.abs(first / third - 3) < 0.2, `${first} ${third}`);
    assert.ok(Math.abs(first / fourth - 4) < 0.3, `${first} ${fourth}`);
  });
});
