import { randomUUID } from 'node:crypto';
import type { ImportDesk } from './conversation/index.js';
import { readCollection, type Collection } from './descriptions/index.js';
import type { Clock, Log } from './ground/index.js';
import { indexAnew, openShelf, type Shelf } from './open-shelf.js';

export interface PublishingParts {
  readonly patience: ImportDesk['patience'];
  readonly teller: ImportDesk['teller'];
  readonly indexDir: string;
  readonly clock: Clock;
  readonly log: Log;
  /** The texts of versions that are in force from now on, kept before anybody is shown them. */
  readonly keepVersions: (collection: Collection) => Promise<void>;
  readonly restock: (shelf: Shelf) => void;
}

/** One work after the other, whoever asks: none begins before the last one has ended, well or not. */
function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** Building the index of more positions than this keeps the process busy for longer than a press may wait. */
const soonBuilt = 30;

/** Reads what HR sends, and puts it where `npm run import` does; the bot answers from it at once. */
export function openPublishing(parts: PublishingParts): ImportDesk {
  const { indexDir, clock, log, keepVersions, restock, patience, teller } = parts;
  const reading = oneByOne();
  const publishing = oneByOne();
  return {
    clock,
    patience,
    teller,
    newId: randomUUID,
    onFailure: (error, what) => log.error({ err: error }, what),
    read: async (documents) =>
      reading(async () => {
        // Imported here: the readers of PDF and DOCX are heavy, and most days nobody sends a file.
        const { openFileReader, readForReview } = await import('./documents/index.js');
        const reader = openFileReader();
        try {
          return await readForReview(documents, indexDir, reader);
        } finally {
          await reader.close();
        }
      }),
    publish: async (files) =>
      publishing(async () => {
        const { publishReviewed } = await import('./documents/index.js');
        const result = await publishReviewed(files, indexDir);
        if (result.kind === 'overtaken') return result;
        // The answer that it is under way goes out first: nothing does while an index is built.
        if ((await readCollection(indexDir)).length > soonBuilt) await patience();
        await indexAnew(indexDir, log);
        const shelf = await openShelf(indexDir, log);
        await keepVersions(shelf.collection);
        restock(shelf);
        log.info({ positions: result.positions.length }, 'Job descriptions were published from the chat');
        return result;
      }),
  };
}
