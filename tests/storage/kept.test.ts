import assert from 'node:assert/strict';
import { idleMinutes } from '../../src/conversation/index.js';
import { aClock } from '../builders/clock.js';
import { saidOf } from '../contracts/conversation-memory.js';
import { databases } from '../contracts/databases.js';
import { aReference } from '../contracts/references.js';

for (const { name, lend } of databases) {
  describe(`what ${name} keeps`, () => {
    it('is there when it is opened again', () =>
      lend(async (place) => {
        const clock = aClock();
        const first = await place.open({ clock });
        await first.conversationMemory.remember('a', saidOf('3.4'));
        await first.references.remember(aReference('a'));
        await first.learning.noteUnanswered({ text: 'kes kastab', language: 'et', askerPosition: null });
        await first.close();

        const second = await place.open({ clock });
        assert.deepEqual(await second.conversationMemory.recall('a'), saidOf('3.4'));
        assert.equal(await second.references.remember(aReference('a')), 'known');
        assert.equal((await second.learning.listUnanswered({ limit: 1, offset: 0 })).total, 1);
      }));

    it('is the newest of a reference, and when it was first and last met', () =>
      lend(async (place) => {
        const clock = aClock('2026-03-02T09:00:00Z');
        const { references } = await place.open({ clock });
        await references.remember(aReference('a', { serviceUrl: 'https://old.example/' }));
        clock.passMinutes(5);
        await references.remember(aReference('a', { serviceUrl: 'https://new.example/', tenantId: null }));
        assert.deepEqual(
          (await place.query('select * from conversation_reference')).map((row) => ({ ...row })),
          [
            {
              conversation: 'a',
              kind: 'personal',
              service_url: 'https://new.example/',
              tenant_id: null,
              bot: '28:bot',
              person_id: '29:mari',
              person_aad_object_id: 'mari',
              first_at: '2026-03-02T09:00:00.000Z',
              last_at: '2026-03-02T09:05:00.000Z',
            },
          ],
        );
      }));

    it('is null where a talk was kept by another version, or is torn', () =>
      lend(async (place) => {
        const { conversationMemory } = await place.open({ clock: aClock() });
        const misfits = [
          '',
          '{',
          'null',
          '[]',
          JSON.stringify(saidOf('1')),
          JSON.stringify({ version: 2, said: saidOf('1') }),
          JSON.stringify({ version: 1, said: { ...saidOf('1'), intent: { kind: 'dance' } } }),
          JSON.stringify({ version: 1, said: { ...saidOf('1'), descriptionIds: 'aednik' } }),
        ];
        for (const misfit of misfits) {
          await conversationMemory.remember('a', saidOf('1'));
          await place.query(`update conversation_memory set said = '${misfit}'`);
          assert.equal(await conversationMemory.recall('a'), null, misfit);
        }
      }));

    it('is pruned of talks that are over, and of no other', () =>
      lend(async (place) => {
        const clock = aClock();
        const { conversationMemory } = await place.open({ clock });
        await conversationMemory.remember('old', saidOf('1'));
        clock.passMinutes(1);
        await conversationMemory.remember('new', saidOf('2'));
        clock.passMinutes(idleMinutes);
        assert.equal(await conversationMemory.prune(), 1);
        assert.equal(await conversationMemory.prune(), 0);
        assert.deepEqual(await conversationMemory.recall('new'), saidOf('2'));
        assert.equal((await place.query('select * from conversation_memory')).length, 1);
      }));

    it('is recalled for as long as the settings say', () =>
      lend(async (place) => {
        const clock = aClock();
        const { conversationMemory } = await place.open({ clock, idleMinutes: 2 });
        await conversationMemory.remember('a', saidOf('1'));
        clock.passMinutes(2);
        assert.deepEqual(await conversationMemory.recall('a'), saidOf('1'));
        assert.equal(await conversationMemory.prune(), 0);
        clock.passMinutes(1);
        assert.equal(await conversationMemory.recall('a'), null);
        assert.equal(await conversationMemory.prune(), 1);
      }));

    it('says after it is closed that it does not answer, and may be closed twice', () =>
      lend(async (place) => {
        const storage = await place.open();
        assert.equal(await storage.ping(), true);
        await storage.close();
        await storage.close();
        assert.equal(await storage.ping(), false);
        await assert.rejects(storage.learning.lessons(), { name: 'AmetibotError' });
      }));

    it('holds no person beside a question or a thumb', () =>
      lend(async (place) => {
        const { learning } = await place.open();
        await learning.noteUnanswered({ text: 'kes kastab', language: 'et', askerPosition: 'aednik' });
        await learning.noteThumb({
          tap: 'f00d',
          answerKind: 'part',
          verdict: 'up',
          text: 'kes kastab',
          askerPosition: 'aednik',
          comment: null,
        });
        const [question, thumb] = [
          ...(await place.query('select * from unanswered_question')),
          ...(await place.query('select * from thumb')),
        ];
        assert.deepEqual(Object.keys(question ?? {}).sort(), [
          'asker_position',
          'first_at',
          'id',
          'language',
          'last_at',
          'last_note',
          'state',
          'text',
          'times',
          'wording',
        ]);
        assert.deepEqual(Object.keys(thumb ?? {}).sort(), [
          'answer_kind',
          'asker_position',
          'at',
          'comment',
          'tap',
          'text',
          'verdict',
        ]);
      }));
  });
}
