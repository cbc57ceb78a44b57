import assert from 'node:assert/strict';
import { duration, figure, inTurns, median, quantile, share, spread } from './figures.js';

describe('figures of a benchmark', () => {
  it('have the middle value as their median and the last but few as their p99', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);

    assert.equal(median([3, 1, 2]), 2);
    assert.equal(quantile(values, 0.99), 100);
    assert.equal(quantile(values, 0.5), 51);
    assert.equal(quantile([7], 0.99), 7);
    assert.ok(Number.isNaN(median([])));
  });

  it('are not put in order where they stand', () => {
    const values = [3, 1, 2];

    median(values);

    assert.deepEqual(values, [3, 1, 2]);
  });

  it('tell the least and the most beside the median', () => {
    assert.equal(spread([2, 1, 4]), '2.00 (1.00–4.00)');
    assert.equal(spread([1_250.4, 1_100], 0), '1250 (1100–1250)');
  });

  it('keep three digits that tell something, whatever their size', () => {
    assert.deepEqual([0.01234, 0.5, 1.2345, 12.34, 123.4, 12_345, 0].map(figure), [
      '0.0123',
      '0.500',
      '1.23',
      '12.3',
      '123',
      '12,345',
      '0',
    ]);
    assert.equal(figure(Number.NaN), '–');
  });

  it('tell shares and times as people say them', () => {
    assert.equal(share(22, 60), '22 of 60 (37 %)');
    assert.equal(share(0, 0), '–');
    assert.deepEqual([8.5, 208.5, 6_720, 200_000].map(duration), [
      '8.50 s',
      '3 min 29 s',
      '1 h 52 min',
      '55 h 33 min',
    ]);
  });
});

describe('measuring in turns', () => {
  it('measures each once before any is measured again, and tells of each round', async () => {
    const order: string[] = [];
    const rounds: number[] = [];
    const note = (name: string) => async () => order.push(name);

    const measured = await inTurns(2, { a: note('a'), b: note('b') }, (done) => rounds.push(done));

    assert.deepEqual(order, ['a', 'b', 'a', 'b']);
    assert.deepEqual(rounds, [1, 2]);
    assert.deepEqual(measured, { a: [1, 3], b: [2, 4] });
  });
});
