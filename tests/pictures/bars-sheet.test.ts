import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { anyCharacter } from '../builders/any-character.js';
import { barsSheet } from '../../src/pictures/bars-sheet.js';
import type { Bars } from '../../src/pictures/index.js';
import { barStates } from '../../src/pictures/bars.js';
import type { Sheet } from '../../src/pictures/picture.js';
import { textsIn } from './read-svg.js';

function drawn(bars: Bars, language: 'et' | 'en' = 'et'): Sheet {
  const sheet = barsSheet(bars, language);
  assert.equal(sheet.kind, 'sheet');
  return sheet;
}

interface Segment {
  readonly says: string;
  readonly x: number;
  readonly width: number;
}

function segmentsIn(svg: string): readonly Segment[] {
  const groups = svg.matchAll(
    /<g data-state="([^"]*)" data-count="(\d+)"><rect x="([\d.]+)" [^>]*? width="([\d.]+)"/gu,
  );
  return [...groups].map(([, state, count, x, width]) => ({
    says: `${state} ${count}`,
    x: Number(x),
    width: Number(width),
  }));
}

const garden: Bars = {
  rows: [
    {
      label: 'Aiandusosakond',
      parts: [
        { state: 'issued', count: 5 },
        { state: 'acknowledged', count: 12 },
        { state: 'disputed', count: 0 },
      ],
    },
    { label: 'Müügiosakond', parts: [] },
  ],
};

const anyBars: fc.Arbitrary<Bars> = fc.record({
  rows: fc.array(
    fc.record({
      label: fc.string({ unit: anyCharacter, maxLength: 200 }),
      parts: fc.array(
        fc.record({
          state: fc.constantFrom(...barStates),
          count: fc.oneof(fc.nat(20), fc.nat(9999)),
        }),
        { maxLength: 8 },
      ),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

describe('the picture of how many are in which state', () => {
  it('draws the parts from who has acknowledged on, each with its count, and none that is nobody', () => {
    const segments = segmentsIn(drawn(garden).svg);
    assert.deepEqual(
      segments.map(({ says }) => says),
      ['acknowledged 12', 'issued 5'],
    );
    assert.ok((segments[0]?.width ?? 0) > 2 * (segments[1]?.width ?? 0));
    const said = textsIn(drawn(garden).svg).map(({ words }) => words);
    for (const words of ['Aiandusosakond', 'kokku 17', '12', '5', 'Müügiosakond', 'kokku 0', 'kinnitatud']) {
      assert.ok(said.includes(words), words);
    }
  });

  it('names in the legend the states that it has, and no others', () => {
    const row = { label: 'A', parts: [{ state: 'seen', count: 1 } as const] };
    const keys = (language: 'et' | 'en') =>
      textsIn(drawn({ rows: [row] }, language).svg).map(({ words }) => words);
    assert.deepEqual(keys('et'), ['A', 'kokku 1', '1', 'vaadatud']);
    assert.deepEqual(keys('en'), ['A', '1 in total', '1', 'seen']);
  });

  it('gives every count room for its figure, and no bar more room than there is', () => {
    fc.assert(
      fc.property(anyBars, (bars) => {
        const { svg, width } = drawn(bars);
        const counted = bars.rows.flatMap(({ parts }) => parts).reduce((sum, { count }) => sum + count, 0);
        const segments = segmentsIn(svg);
        const shown = segments.reduce((sum, { says }) => sum + Number(says.split(' ')[1]), 0);
        assert.equal(shown, counted);
        for (const [at, { x, width: own }] of segments.entries()) {
          assert.ok(own >= 40 && x >= 24 && x + own <= width - 24 + 0.1);
          const next = segments[at + 1];
          if (next !== undefined && next.x > x) assert.ok(x + own <= next.x + 0.1);
        }
      }),
    );
  });

  it('escapes what a name would break out with', () => {
    const { svg } = drawn({ rows: [{ label: '<g>&"', parts: [] }] });
    assert.ok(svg.includes('&lt;g&gt;&amp;&quot;'));
  });

  it('does not draw what nobody could read, and says why', () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({ label: `Osakond ${at}`, parts: [] }));
    assert.deepEqual(barsSheet({ rows }, 'et'), { kind: 'not-drawn', reason: 'too-many' });
    assert.deepEqual(barsSheet({ rows: [] }, 'et'), { kind: 'not-drawn', reason: 'nothing' });
  });
});
