import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';
import { placeOnScale, plot, tensAround } from './plot.js';

describe('a scale of tens', () => {
  it('begins at the ten below all values and ends at the one above', () => {
    assert.deepEqual(tensAround([5, 100, 10_000]), [1, 10, 100, 1_000, 10_000]);
    assert.deepEqual(tensAround([0.2, 0.3]), [0.1, 1]);
    assert.deepEqual(tensAround([0, Number.NaN]), [1, 10]);
  });

  it('puts each ten as far from the next', () => {
    const places = [1, 10, 100].map((value) => placeOnScale(value, [1, 10, 100]));

    assert.deepEqual(places, [0, 0.5, 1]);
  });
});

describe('a plot', () => {
  const line = {
    name: 'p99 <ms>',
    points: [[5, 0.2] as const, [1_000, 4] as const, [100, Number.NaN] as const],
  };
  const svg = plot([{ title: 'A & B', lines: [line], aims: [[1_000, 5]] }], 'descriptions', 'It grows');

  it('is well-formed, whatever its words are', () => {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(svg).close();
  });

  it('shows every value that was measured, and none that was not', () => {
    assert.equal(svg.match(/<circle/gu)?.length, 2);
    assert.ok(!svg.includes('NaN'));
  });

  it('draws what is larger further up and to the right', () => {
    const [first, second] = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/gu)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));

    assert.ok(first !== undefined && second !== undefined);
    assert.ok(second.x > first.x && second.y < first.y);
  });
});
