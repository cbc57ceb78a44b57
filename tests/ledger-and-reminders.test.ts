import assert from 'node:assert/strict';
import { changesInWords } from '../src/cards/index.js';
import { acknowledgedBy } from '../src/acknowledged-by.js';
import { changesSince } from '../src/changes-since.js';
import { canonicalText, type JobDescription } from '../src/descriptions/index.js';
import { aDraft } from './acknowledgements/a-draft.js';
import { aClock } from './builders/clock.js';
import { aDescription, aDuty } from './builders/description.js';
import { databases } from './contracts/databases.js';
import type { Storage } from '../src/storage/index.js';

const sqlite = databases.find(({ isShared }) => !isShared)!;

const before = aDescription({
  title: 'Aednik',
  rights: ['Kasutada kastekannu.'],
  duties: [aDuty('3.1', 'Kastab taimi.')],
});
const after = aDescription({
  title: 'Aednik',
  rights: ['Kasutada voolikut.'],
  duties: [aDuty('3.1', 'Kastab taimi ja puid.'), aDuty('3.2', 'Tellib seemneid.')],
});
const mari = { aadObjectId: 'mari', name: 'Mari Maasikas' };

async function acknowledge(
  { ledger }: Storage,
  { id, version, ...description }: JobDescription,
): Promise<void> {
  await ledger.keepVersions([{ version, text: canonicalText({ ...description }) }]);
  await ledger.append(aDraft({ position: id, version }));
}

describe('Reminders and the ledger', () => {
  it('call outstanding whoever has not acknowledged the version that holds now', () =>
    sqlite.lend(async ({ open }) => {
      const storage = await open({ clock: aClock('2026-03-02T09:00:00Z') });
      await acknowledge(storage, before);
      const held = await acknowledgedBy(storage.ledger, [before]);
      assert.deepEqual(held('mari', before.id), new Date('2026-03-02T09:00:00Z'));
      assert.deepEqual(held(' MARI', before.id), new Date('2026-03-02T09:00:00Z'));
      assert.equal(held('jaan', before.id), null);
      assert.equal(held('mari', 'florist'), null);
      const newer = await acknowledgedBy(storage.ledger, [after]);
      assert.equal(newer('mari', after.id), null);
    }));

  it('tell each what is new since their own acknowledgement, and guess nothing where there is none', () =>
    sqlite.lend(async ({ open }) => {
      const storage = await open({ clock: aClock() });
      await acknowledge(storage, before);
      const changes = changesSince(storage.ledger);
      const recipient = { ...mari, descriptions: [after] };
      const found = await changes(recipient);
      assert.deepEqual(changesInWords(found ?? [], 'et'), [
        'ülesanne 3.1 on muudetud',
        'ülesanne 3.2 on lisatud',
        'õigused on muudetud',
      ]);
      const part = {
        kind: 'part',
        part: 'substitutedBy',
        before: [],
        after: ['florist'],
        removed: [],
        added: ['florist'],
      } as const;
      assert.deepEqual(changesInWords([part], 'et'), ['asendajad on muudetud']);
      assert.deepEqual(await changes({ ...mari, descriptions: [before] }), []);
      assert.equal(await changes({ ...recipient, aadObjectId: 'jaan' }), null);
    }));

  it('compare each position of a person with what they acknowledged of that one', () =>
    sqlite.lend(async ({ open }) => {
      const storage = await open({ clock: aClock() });
      const other = aDescription({ title: 'Florist', duties: [aDuty('1', 'Seob kimpe.')] });
      await acknowledge(storage, before);
      await acknowledge(storage, other);
      const changes = changesSince(storage.ledger);
      assert.deepEqual(await changes({ ...mari, descriptions: [before, other] }), []);
    }));
});
