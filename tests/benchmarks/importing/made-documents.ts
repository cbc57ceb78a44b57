import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { familyA, familyB, onlyPosition } from '../../documents/documents.js';
import { layFamilyA, layFamilyB } from '../../documents/made-layout.js';
import { makeDocx } from '../../documents/made-docx.js';
import { makePdf } from '../../documents/made-pdf.js';

export const endings = ['txt', 'docx', 'pdf'] as const;
export type Ending = (typeof endings)[number];

/** A document of one of two templates, with a title of its own. */
async function bytesOf(at: number, ending: Ending): Promise<Uint8Array> {
  const isA = at % 2 === 0;
  const text = isA
    ? familyA.replace('Aednik  Haljastuse', `Aednik ${at}  Haljastuse`)
    : familyB.replace('Ekspert (vanad kaardid)', `Ekspert (kaardid ${at})`);
  if (ending === 'txt') return Buffer.from(text);
  const { content, source } = onlyPosition(text);
  const blocks = isA ? layFamilyA(content) : layFamilyB(content, source.empty);
  return ending === 'docx'
    ? makeDocx(blocks, { drawnNumbers: false })
    : makePdf(blocks, { ruled: at % 4 === 1, padding: 5 });
}

/** Writes so many documents into the folder; `onDone` hears of each. */
export async function layDocuments(
  folder: string,
  count: number,
  endingOf: (at: number) => Ending,
  onDone: (done: number) => void = () => {},
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let at = 0; at < count; at += 1) {
    const ending = endingOf(at);
    await writeFile(join(folder, `${at}.${ending}`), await bytesOf(at, ending));
    onDone(at + 1);
  }
}
