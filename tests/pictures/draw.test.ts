import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  dataUrl,
  drawBars,
  drawSubstitution,
  type NotDrawn,
  type Picture,
} from '../../src/pictures/index.js';
import { aNode, anyGraph, edges } from './graphs.js';
import { readPng } from './read-png.js';

function picture(drawn: Picture | NotDrawn): Picture {
  assert.equal(drawn.kind, 'picture');
  return drawn;
}

const titles = [
  'Peaspetsialist (rehabilitatsiooniteenuste korraldus)',
  'Ohvriabi ja lepitusteenuse koordinaator Ida-Virumaal',
  'Sotsiaalkindlustusspetsialist-klienditeenindaja',
  'Žürii šifreerija',
];
const unit = 'Ohvriabi ja ennetusteenuste osakond, ennetustalitus, KLAT tiim';

function ofPositions(count: number): Parameters<typeof drawSubstitution>[0] {
  const nodes = Array.from({ length: count }, (_, at) =>
    aNode(`n${at}`, {
      title: `${titles[at % titles.length]} ${at}`,
      unit: at % 2 === 0 ? unit : 'Kantselei',
    }),
  );
  const arrows = nodes.flatMap(({ id }, at) => [
    `${id}>n${(at + 1) % count}`,
    `${id}~n${(at + count - 2) % count}`,
  ]);
  return { nodes, edges: edges(...arrows) };
}

describe('a picture', () => {
  it('is a PNG of the size that it says, white at its edges, for light and dark alike', async () => {
    const { png, width, height } = picture(await drawSubstitution(ofPositions(3), 'et'));
    const read = readPng(png);
    assert.deepEqual([read.width, read.height], [width, height]);
    assert.equal(width, 720);
    for (let x = 0; x < width; x += 1) {
      for (const y of [0, 10, height - 10, height - 1]) assert.equal(read.at(x, y), '#ffffff');
    }
    const colours = Array.from({ length: height }, (_, y) => read.at(60, y));
    assert.ok(new Set(colours).size > 2, 'something is drawn');
  });

  it('is no larger than Teams shows, and twelve positions weigh less than 40 KB', async () => {
    for (const count of [12, 24]) {
      const { png, width, height } = picture(await drawSubstitution(ofPositions(count), 'en'));
      assert.ok(width <= 1024 && height <= 1024, `${width} x ${height}`);
      assert.ok(png.length < 40_000, `${png.length} bytes`);
    }
  });

  it('travels in an address that readers with a limit of 65,500 characters take', async () => {
    const drawn = picture(await drawSubstitution(ofPositions(12), 'et'));
    const url = dataUrl(drawn);
    assert.ok(url.startsWith('data:image/png;base64,'));
    assert.ok(url.length < 65_500, `${url.length} characters`);
    assert.deepEqual(Buffer.from(url.slice(22), 'base64'), Buffer.from(drawn.png));
  });

  it('is the same each time, also when two are drawn at once', async () => {
    const [one, other] = await Promise.all([
      drawSubstitution(ofPositions(4), 'et'),
      drawSubstitution(ofPositions(4), 'et'),
    ]);
    assert.deepEqual(picture(one).png, picture(other).png);
  });

  it('is painted whatever the titles: what it is painted from is always sound XML', async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async (graph) => {
        const drawn = await drawSubstitution(graph, 'et');
        if (drawn.kind === 'picture') readPng(drawn.png);
        else assert.equal(drawn.reason, 'too-tangled');
      }),
      { numRuns: 12 },
    );
  });

  it('shows bars of states, in their colours', async () => {
    const rows = [{ label: unit, parts: [{ state: 'acknowledged', count: 3 } as const] }];
    const { png, width, height } = picture(await drawBars({ rows }, 'et'));
    const read = readPng(png);
    assert.deepEqual([read.width, read.height], [width, height]);
    const colours = new Set(Array.from({ length: height }, (_, y) => read.at(100, y)));
    const isGreen = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(colour.slice(at, at + 2), 16),
      );
      return green > red + 40 && green > blue + 30;
    };
    assert.ok([...colours].some(isGreen), [...colours].join());
  });

  it('is not there where nobody could read it, with the reason', async () => {
    const none = { nodes: [], edges: [] };
    assert.deepEqual(await drawSubstitution(none, 'et'), { kind: 'not-drawn', reason: 'nothing' });
    assert.deepEqual(await drawBars({ rows: [] }, 'et'), {
      kind: 'not-drawn',
      reason: 'nothing',
    });
  });
});
