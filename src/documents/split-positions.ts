import { depthOf, labelAtStart } from './find-label.js';
import { isBlank, tidy, type Line } from './line.js';
import { isCapitals, startsUpper } from './words.js';

/** The lines of one description, and the last written lines before it, where its title may stand in capitals. */
export interface PositionLines {
  readonly before: readonly Line[];
  readonly lines: readonly Line[];
}

type Anchor = { readonly kind: 'document' | 'general'; readonly at: number; readonly written: number };

const sign = /(?<!\p{L})(?:ametijuhend|ametikirjeldus|tööjuhend|job description)$/iu;

/** `AMETIJUHEND`, `PEASPETSIALISTI AMETIJUHEND`, `AMETIJUHEND 1. ÜLDOSA`: not a sentence that ends in the word. */
export function isDocumentHeading(text: string): boolean {
  const heading = tidy(text).replace(/\s*1\.?\s+(?:üldosa|üldsätted)$/iu, '');
  if (!sign.test(heading) || !startsUpper(heading) || /[,;:.]\s/u.test(heading)) return false;
  return isCapitals(heading) || heading.split(' ').length <= 5;
}

function isGeneralHeading(text: string): boolean {
  const label = labelAtStart(text);
  if (label === null || label.part !== 'general' || label.hasPrefix || depthOf(label.number) > 1)
    return false;
  if (label.number !== null) return ['1', 'I'].includes(label.number);
  return label.rest.trim() === '' && label.wordCount === 1;
}

function anchorsOf(lines: readonly Line[]): readonly Anchor[] {
  const anchors: Anchor[] = [];
  let written = 0;
  lines.forEach((line, at) => {
    if (isBlank(line)) return;
    written += 1;
    if (isDocumentHeading(line.text)) anchors.push({ kind: 'document', at, written });
    else if (isGeneralHeading(line.text)) anchors.push({ kind: 'general', at, written });
  });
  return anchors;
}

/** A heading and the general part that follows it within a few lines begin one description, not two. */
const nearby = 15;

function startsOf(anchors: readonly Anchor[]): readonly number[] {
  const starts: number[] = [];
  anchors.forEach((anchor, index) => {
    const [before, next] = [anchors[index - 1], anchors[index + 1]];
    if (anchor.kind === 'general') {
      const begun = before?.kind === 'document' && anchor.written - before.written <= nearby;
      if (!begun) starts.push(anchor.at);
    } else if (next?.kind === 'general' && next.written - anchor.written <= nearby) starts.push(anchor.at);
  });
  return starts;
}

/** Cuts a file into its descriptions. Words before the first (an order, a register's card) belong to none. */
export function splitPositions(lines: readonly Line[]): readonly PositionLines[] {
  const starts = startsOf(anchorsOf(lines));
  if (starts.length === 0) return [{ before: [], lines }];
  return starts.map((start, index) => ({
    before: lines
      .slice(index === 0 ? 0 : starts[index - 1], start)
      .filter((line) => !isBlank(line))
      .slice(-8),
    lines: lines.slice(start, starts[index + 1]),
  }));
}
