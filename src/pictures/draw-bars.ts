import { barsSheet } from './bars-sheet.js';
import type { Bars } from './bars.js';
import { paint } from './paint.js';
import type { Language, NotDrawn, Picture } from './picture.js';

/** How many are in which state, a bar for each row; where nobody could read it, the reason that there is none. */
export async function drawBars(bars: Bars, language: Language): Promise<Picture | NotDrawn> {
  const drawn = barsSheet(bars, language);
  return drawn.kind === 'sheet' ? paint(drawn) : drawn;
}
