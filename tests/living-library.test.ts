import assert from 'node:assert/strict';
import { answerInWords } from '../src/conversation/index.js';
import { inOneGo, silentLog, type Run } from '../src/ground/index.js';
import { dutyTarget } from '../src/learning/lesson.js';
import type { Lesson } from '../src/learning/index.js';
import { openLivingLibrary } from '../src/living-library.js';
import { openShelf } from '../src/open-shelf.js';
import type { Shelf } from '../src/shelf.js';
import { aDescription } from './builders/description.js';
import { inFolder } from './builders/folder.js';
import { writeDescription } from './builders/write-description.js';

async function withShelf(work: (shelf: Shelf, lesson: Lesson) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const duties = [{ number: '1', text: 'Kastab peenraid.', results: [] }];
    const gardener = aDescription({ title: 'Aednik', duties });
    await writeDescription(folder, gardener);
    await work(await openShelf(folder, silentLog), {
      id: '1',
      text: 'kes vurtsutab',
      target: dutyTarget(gardener, 0)!,
      taughtBy: 'pille',
      taughtAt: new Date('2026-03-02T09:00:00Z'),
      undoneBy: null,
      undoneAt: null,
    });
  });
}

const asked = { turns: ['kes vurtsutab?'], as: null };

describe('the library of a bot that runs', () => {
  it('keeps what HR taught while other descriptions were being opened', () =>
    withShelf(async (shelf, lesson) => {
      const library = openLivingLibrary(shelf);
      assert.doesNotMatch(answerInWords(asked, library.now()), /Kastab peenraid/u);
      const whileHrTeaches: Run = async (steps) => {
        const opened = inOneGo(steps);
        library.teach([lesson]);
        return opened;
      };

      await library.restock(shelf, whileHrTeaches);

      assert.match(answerInWords(asked, library.now()), /Kastab peenraid/u);
    }));

  it('is not opened anew for lessons that it knows, as it hears of them each hour', () =>
    withShelf(async (shelf, lesson) => {
      const library = openLivingLibrary(shelf);
      library.teach([lesson]);
      const known = library.now();
      library.teach([{ ...lesson }]);
      assert.equal(library.now(), known);
      library.teach([]);
      assert.notEqual(library.now(), known);
    }));
});
