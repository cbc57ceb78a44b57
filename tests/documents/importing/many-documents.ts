import type { DocumentFile } from '../../../src/documents/index.js';

export const manyTitles: readonly string[] = Array.from({ length: 40 }, (_, at) => `Aednik ${at + 1}`);

/** What the description of each holds when this round has been published. */
export function dutyOf(round: string): string {
  return `Kastab taimi ${round}. ringil.`;
}

/** A document for each of many positions, as HR sends them in this round. */
export async function* documentsOf(round: string): AsyncGenerator<DocumentFile> {
  for (const title of manyTitles) {
    const text = `AMETIJUHEND\n\n1. Üldosa\nAmetinimetus: ${title}\n\n2. Tööülesanded\n3.1. ${dutyOf(round)}\n`;
    yield { name: `${title}.txt`, bytes: Buffer.from(text) };
  }
}
