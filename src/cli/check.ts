import { readConfig, readEnvironment } from '../config.js';
import {
  descriptionWithId,
  findGaps,
  readCollection,
  reviewDue,
  substitutionGraph,
  substitutionRings,
  whenWritten,
  type Collection,
  type Duty,
  type Gap,
} from '../descriptions/index.js';
import { systemClock } from '../ground/index.js';
import { substitutionSheet } from '../pictures/index.js';
import { readArguments, runCommand } from './terminal/command.js';
import { findingsInText, type Finding } from './terminal/findings-in-text.js';
import { ensureIndexFolder } from './terminal/index-folder.js';
import { writeAsked } from './terminal/write-asked.js';

const usage = `npm run check -- [--svg FILE]

Shows what the job descriptions (INDEX_DIR/descriptions/*.json) lack, and where they contradict each other.
  --svg FILE  draws who stands in for whom; by unit where one picture would be too large

npm run check -- [--svg FAIL]

Näitab, mis ametijuhendites (INDEX_DIR/descriptions/*.json) puudub või on vastuolus.
  --svg FAIL  joonistab, kes keda asendab; kui pilt läheks liiga suureks, siis üksuste kaupa
`;

function findingOf(gap: Gap): Finding {
  const { description } = gap;
  switch (gap.kind) {
    case 'unknown-substitute': {
      const says = gap.list === 'substitutedBy' ? 'asendaja' : 'asendatav';
      return {
        description,
        kind: 'tundmatu nimi',
        says: `${says} „${gap.name}“: sellist ametijuhendit ei ole`,
      };
    }
    case 'substitute-by-rule': {
      const says = gap.list === 'substitutedBy' ? 'asendaja' : 'asendatav';
      return { description, kind: 'korra järgi', says: `${says} „${gap.name}“: ametikohta ei ole nimetatud` };
    }
    case 'one-sided':
      return {
        description,
        kind: 'ühepoolne',
        says:
          gap.list === 'substitutedBy'
            ? `asendaja „${gap.other.title}“ ametijuhend seda ei ütle`
            : `„${gap.other.title}“ ei nimeta teda asendajaks`,
      };
    case 'no-substitute':
      return { description, kind: 'asendajata', says: 'asendajat ei ole nimetatud' };
    case 'no-duties':
      return { description, kind: 'ülesanneteta', says: 'tööülesandeid ei ole' };
    case 'no-results':
      return {
        description,
        kind: 'tulemusteta',
        says: `${gap.duties.length === 1 ? 'ülesanne' : 'ülesanded'} ${gap.duties.map(nameOf).join(', ')}`,
      };
  }
}

/** So many words of a duty without a number tell which one is meant. */
const quotedWords = 4;

function nameOf({ number, text }: Duty): string {
  if (number !== null) return number;
  const words = text.split(' ');
  return `„${words.slice(0, quotedWords).join(' ')}${words.length > quotedWords ? '…' : ''}“`;
}

function ringFindings(collection: Collection): readonly Finding[] {
  return substitutionRings(substitutionGraph(collection, null)).flatMap((ring) => {
    const description = descriptionWithId(ring[0]?.id ?? '', collection);
    const names = [...ring, ...ring.slice(0, 1)].map(({ title }) => title).join(' → ');
    return description === undefined ? [] : [{ description, kind: 'ring', says: names }];
  });
}

/**
 * Since when a text stands, nobody writes in it: the day on which its file was last written is taken. A file may have
 * been given another name by hand, and everything else reads it all the same.
 */
async function overdueFindings(
  collection: Collection,
  indexDir: string,
  now: Date,
): Promise<readonly Finding[]> {
  const found = await Promise.all(
    collection.map(async (description): Promise<readonly Finding[]> => {
      const written = await whenWritten(indexDir, description.id);
      if (written === null) {
        const says = `nimeta fail ümber: ${description.id}.json; muidu ei ole teada, millal tekst kirja pandi`;
        return [{ description, kind: 'teise nimega fail', says }];
      }
      const due = reviewDue(description.review, written);
      if (due === null || due > now) return [];
      return [
        {
          description,
          kind: 'üle vaatamata',
          says: `pidi olema üle vaadatud ${due.toISOString().slice(0, 10)}`,
        },
      ];
    }),
  );
  return found.flat();
}

/** One picture of all if it can be read, else one of each unit that has any. Gives the files that were written. */
async function drawInto(file: string, collection: Collection): Promise<readonly string[]> {
  const whole = substitutionSheet(substitutionGraph(collection, null), 'et');
  if (whole.kind === 'sheet') {
    await writeAsked(file, whole.svg);
    return [file];
  }
  const units = [...new Set(collection.flatMap(({ unit }) => (unit === null ? [] : [unit])))];
  const written: string[] = [];
  for (const [at, unit] of units.entries()) {
    const drawn = substitutionSheet(substitutionGraph(collection, unit), 'et');
    if (drawn.kind !== 'sheet') continue;
    const path = file.replace(/(?:\.svg)?$/iu, `-${at + 1}.svg`);
    await writeAsked(path, drawn.svg);
    written.push(path);
  }
  return written;
}

await runCommand({
  usage,
  readOrder: (words) => {
    const read = readArguments({ options: { svg: { type: 'string' } } } as const, words);
    return typeof read === 'string' ? read : { svg: read.values.svg };
  },
  run: async ({ svg }) => {
    const { indexDir } = readConfig(readEnvironment());
    await ensureIndexFolder(indexDir);
    const collection = await readCollection(indexDir);
    const findings = [
      ...findGaps(collection).map(findingOf),
      ...ringFindings(collection),
      ...(await overdueFindings(collection, indexDir, systemClock.now())),
    ];
    if (findings.length > 0) console.log(findingsInText(findings, collection, process.stdout.columns));
    console.log(`Kokku: ametijuhendeid ${collection.length}, tähelepanekuid ${findings.length}.`);
    if (svg === undefined) return;
    const written = await drawInto(svg, collection);
    console.log(written.length === 0 ? 'Joonistada ei ole midagi.' : `Joonis: ${written.join(', ')}`);
  },
});
