import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { encodePng } from '../../src/pictures/png.js';
import { readPng } from './read-png.js';

const pixel = (colour: readonly [number, number, number]) => [...colour, 255];

describe('encodePng', () => {
  it('keeps black and white, and every other colour within what the eye tells apart', () => {
    const colours: readonly (readonly [number, number, number])[] = [
      [0, 0, 0],
      [255, 255, 255],
      [29, 78, 216],
      [190, 18, 60],
    ];
    const picture = readPng(encodePng(Uint8Array.from(colours.flatMap(pixel)), 2, 2));
    assert.equal(picture.at(0, 0), '#000000');
    assert.equal(picture.at(1, 0), '#ffffff');
    for (const [at, colour] of colours.entries()) {
      const painted = picture.at(at % 2, Math.floor(at / 2));
      for (const [channel, value] of colour.entries()) {
        const shown = Number.parseInt(painted.slice(1 + channel * 2, 3 + channel * 2), 16);
        assert.ok(Math.abs(shown - value) < 8, `${painted} for ${colour.join()}`);
      }
    }
  });

  it('does not lose a thin line to the shades of a large area', () => {
    const shades = Array.from({ length: 256 * 40 }, (_, at) => {
      const [light, tint] = [64 + (at % 24) * 8, (Math.floor(at / 24) % 8) * 8];
      return pixel([light, light, light - tint]);
    });
    const line = Array.from({ length: 256 }, (_, at) => pixel(at < 9 ? [190, 18, 60] : [0, 0, 0]));
    const picture = readPng(encodePng(Uint8Array.from([...shades, ...line].flat()), 256, 41));
    const red = Number.parseInt(picture.at(3, 40).slice(1, 3), 16);
    const green = Number.parseInt(picture.at(3, 40).slice(3, 5), 16);
    assert.ok(red > 170 && green < 50, picture.at(3, 40));
  });

  it('is a PNG of the right size, whatever the pixels', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.infiniteStream(fc.nat(255)),
        (width, height, noise) => {
          const pixels = Uint8Array.from({ length: width * height * 4 }, () => Number(noise.next().value));
          const picture = readPng(encodePng(pixels, width, height));
          assert.deepEqual([picture.width, picture.height], [width, height]);
          for (let at = 0; at < width * height; at += 1) {
            assert.match(picture.at(at % width, Math.floor(at / width)), /^#[0-9a-f]{6}$/u);
          }
        },
      ),
    );
  });
});
