import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { AmetibotError } from '../ground/index.js';
import type { Picture, Sheet } from './picture.js';
import { encodePng } from './png.js';

/** Teams shows no image in a card that is larger, either way. */
const longestSide = 1024;

interface Pixels {
  readonly rgba: Uint8Array;
  readonly width: number;
  readonly height: number;
}

type Painter = (svg: string, zoom: number) => Pixels;

/** Loaded with the first picture, and once: the start of a process that draws nothing pays nothing. */
let painter: Promise<Painter> | undefined;

/** A sheet as PNG, as large as Teams takes it. Throws `pictures.no_painter` where its packages cannot be read. */
export async function paint(sheet: Sheet): Promise<Picture> {
  painter ??= loadPainter();
  painter.catch(() => (painter = undefined));
  const draw = await painter;
  const zoom = Math.min(1, longestSide / sheet.width, longestSide / sheet.height);
  const { rgba, width, height } = draw(sheet.svg, zoom);
  return { kind: 'picture', png: encodePng(rgba, width, height), width, height };
}

async function loadPainter(): Promise<Painter> {
  try {
    const { resolve } = createRequire(import.meta.url);
    const fonts = '@expo-google-fonts/open-sans';
    const [program, ...fontBuffers] = await Promise.all([
      readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')),
      readFile(resolve(`${fonts}/400Regular/OpenSans_400Regular.ttf`)),
      readFile(resolve(`${fonts}/600SemiBold/OpenSans_600SemiBold.ttf`)),
    ]);
    const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
    await initWasm(program);
    return (svg, zoom) => {
      const drawing = new Resvg(svg, {
        fitTo: { mode: 'zoom', value: zoom },
        font: { fontBuffers, defaultFontFamily: 'Open Sans' },
      });
      const image = drawing.render();
      const { pixels, width, height } = image;
      // Both hold memory of the program's own, which no collector frees.
      image.free();
      drawing.free();
      return { rgba: pixels, width, height };
    };
  } catch (cause) {
    throw new AmetibotError({
      code: 'pictures.no_painter',
      message: 'The program that paints pictures, or its letters, could not be read.',
      cure: 'Install the packages again: npm ci.',
      cause,
    });
  }
}
