import { UnreadableBytes } from '../read-file.js';
import { limits } from '../reading-limits.js';
import { cutAtRules } from './cut-at-rules.js';
import { drawnBullets } from './drawn-bullets.js';
import type { Page } from './page.js';
import { piecesOfPage } from './pieces-of-page.js';
import { boxesOfPage, rulesOfPage } from './rules-of-page.js';

/** A PDF that was opened; its pages are counted from 1. */
interface Pdf {
  readonly pages: number;
  page(number: number): Promise<Page>;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

function faultOf(error: unknown): UnreadableBytes {
  if (nameOf(error) === 'PasswordException') return new UnreadableBytes({ kind: 'pdf-locked' });
  return new UnreadableBytes({ kind: 'pdf-broken' });
}

/**
 * Where the library would put the fonts that a page is to be drawn with. Nothing is drawn here; without such a place it
 * works out the shape of every letter, a sixth of all its work.
 */
const nowhere = {
  documentElement: { getElementsByTagName: () => [{ append: () => undefined }] },
  createElement: () => ({ sheet: { cssRules: [], insertRule: () => 0 }, remove: () => undefined }),
};

/** The fonts of a page, known once all that is drawn on it is. */
interface Fonts {
  has(font: string): boolean;
  get(font: string): unknown;
}

/** By the font's own name: `ABCDEF+Arial-BoldMT`, `Calibri,Bold`. */
function isBold(fonts: Fonts, font: string): boolean {
  const found = fonts.has(font) ? fonts.get(font) : null;
  const isNamed = typeof found === 'object' && found !== null && 'name' in found;
  return isNamed && /bold|black|heavy|(?<!\p{L})demi/iu.test(String(found.name));
}

/** Opens a PDF without its pictures, scripts and forms: only words and the lines of tables are read. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  const settings = {
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    stopAtErrors: false,
    disableFontFace: false,
    ownerDocument: nowhere,
  };
  const pdf = await getDocumentProxy(new Uint8Array(bytes), settings).catch((error: unknown) => {
    throw faultOf(error);
  });
  if (pdf.numPages > limits.pages)
    throw new UnreadableBytes({ kind: 'too-many-pages', pages: pdf.numPages, most: limits.pages });
  return {
    pages: pdf.numPages,
    page: async (number) => {
      const page = await pdf.getPage(number);
      const { transform, height } = page.getViewport({ scale: 1 });
      const view = transform as readonly number[];
      const { items } = await page.getTextContent();
      const drawing = await page.getOperatorList();
      const boxes = boxesOfPage(drawing, OPS, view);
      const rules = rulesOfPage(boxes);
      const pieces = cutAtRules(
        piecesOfPage(items, view, (font) => isBold(page.commonObjs, font)),
        rules,
      );
      const read = { pieces: [...pieces, ...drawnBullets(boxes, pieces, rules)], rules, height };
      page.cleanup();
      return read;
    },
  };
}
