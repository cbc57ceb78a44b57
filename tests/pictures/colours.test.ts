import assert from 'node:assert/strict';
import { barLooks } from '../../src/pictures/bar-looks.js';
import { arrowColours, ink, paper } from '../../src/pictures/colours.js';
import { barStates } from '../../src/pictures/bars.js';

/** Contrast of two colours as WCAG 2 counts it. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('colours', () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ...Object.entries(ink).map(([name, colour]) => [`${name} on white`, colour, paper.white] as const),
    ...(['strong', 'soft', 'warning'] as const).map(
      (name) => [`${name} on a box`, ink[name], paper.box] as const,
    ),
    ['soft on an unknown box', ink.soft, paper.unknown],
    ['the line of a box', paper.boxLine, paper.white],
    ...arrowColours.flatMap((colour) => [
      [`${colour} on white`, colour, paper.white] as const,
      [`${colour} on a box`, colour, paper.box] as const,
      [`${colour} on an unknown box`, colour, paper.unknown] as const,
    ]),
    ...barStates.map((state) => [state, barLooks[state].ink, barLooks[state].fill] as const),
  ];
  for (const [name, a, b] of pairs) {
    it(`can be read: ${name}`, () => {
      assert.ok(contrast(a, b) >= 4.5, `${contrast(a, b).toFixed(2)} to 1`);
    });
  }

  it('counts contrast as the standard does', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });

  it('gives each state a sign of its own', () => {
    assert.equal(new Set(barStates.map((state) => barLooks[state].sign)).size, barStates.length);
  });
});
