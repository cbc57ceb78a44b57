import { crc32, deflateSync } from 'node:zlib';

/** Red, green, blue in one number. */
type Colour = number;

const mostColours = 48;
/** Squared, as `distance` gives it. */
const closest = 900;
/** What covers more than one pixel in so many is an area. */
const areaShare = 150;
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * Opaque pixels (RGBA) as a PNG of few colours: flat drawings need no more, and are a quarter of the size that way.
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const colours = coarseColours(pixels);
  const palette = paletteOf(colours);
  const indices = new Map<Colour, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0;
    const index = indices.get(colour) ?? nearest(colour, palette);
    indices.set(colour, index);
    // Each row begins with a byte that says how it is filtered: not at all.
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette.
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap((colour) => channels(colour)));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The pixels' colours, of which those are one that nobody tells apart. */
function coarseColours(pixels: Uint8Array): Uint32Array {
  const colours = new Uint32Array(pixels.length / 4);
  for (let at = 0; at < colours.length; at += 1) {
    const red = coarse(pixels[at * 4] ?? 0);
    const green = coarse(pixels[at * 4 + 1] ?? 0);
    const blue = coarse(pixels[at * 4 + 2] ?? 0);
    colours[at] = (red << 16) | (green << 8) | blue;
  }
  return colours;
}

/** In 32 steps, of which the first is black and the last is white. */
function coarse(channel: number): number {
  const step = channel >> 3;
  return (step << 3) | (step >> 2);
}

/**
 * The colours of whole areas, and of the others those that most pixels have and that are well apart: a thin line's
 * colour is not lost to the shades that soften letters.
 */
function paletteOf(colours: Uint32Array): readonly Colour[] {
  const counts = new Map<Colour, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  const palette: Colour[] = [];
  for (const [colour, count] of byCount) {
    if (palette.length === mostColours) break;
    const isArea = count * areaShare > colours.length;
    if (isArea || palette.every((other) => distance(colour, other) > closest)) palette.push(colour);
  }
  return palette;
}

function nearest(colour: Colour, palette: readonly Colour[]): number {
  const distances = palette.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function distance(a: Colour, b: Colour): number {
  const [from, to] = [channels(a), channels(b)];
  return from.reduce((sum, channel, at) => sum + (channel - (to[at] ?? 0)) ** 2, 0);
}

function channels(colour: Colour): readonly number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
