import { randomUUID } from 'node:crypto';
import type { ImportDesk } from './conversation/index.js';
import type { Clock, Log } from './ground/index.js';
import { openShelf } from './open-shelf.js';
import { oneByOne, type Restocking } from './restocking.js';

interface PublishingParts {
  readonly patience: ImportDesk['patience'];
  readonly teller: ImportDesk['teller'];
  readonly indexDir: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly restocking: Restocking;
}

/** Reads what HR sends, and puts it where `npm run import` does; the bot answers from it at once. */
export function openPublishing(parts: PublishingParts): ImportDesk {
  const { indexDir, clock, log, restocking, patience, teller } = parts;
  const reading = oneByOne();
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
      restocking.inTurn(async () => {
        const { publishReviewed } = await import('./documents/index.js');
        const result = await publishReviewed(files, indexDir);
        if (result.kind === 'overtaken') return result;
        const { shelf, run, shelving, take } = restocking;
        const before = shelf();
        await take(await openShelf(indexDir, log, { known: before.words, run, shelving, before }));
        log.info({ positions: result.positions.length }, 'Job descriptions were published from the chat');
        return result;
      }),
  };
}
