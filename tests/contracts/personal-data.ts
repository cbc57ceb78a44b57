import assert from 'node:assert/strict';
import { createColleague } from '../../src/conversation/index.js';
import { forgottenPerson } from '../../src/learning/index.js';
import type { Storage } from '../../src/storage/index.js';
import { verifyChain } from '../../src/acknowledgements/verify-chain.js';
import { aDispute, aDraft, aWithdrawal, pille, wordsOfMari } from '../acknowledgements/a-draft.js';
import { aClock } from '../builders/clock.js';
import { gather } from '../builders/gather.js';
import { aCampaign } from '../reminders/house.js';
import { aGarden } from '../conversation/garden.js';
import { saidOf } from './conversation-memory.js';
import type { Lend } from './lend.js';
import { aReference } from './references.js';
import { nothingCounted, nothingKept } from '../builders/nothing-kept.js';

type Store = Pick<
  Storage,
  'conversationMemory' | 'references' | 'learning' | 'ledger' | 'reminders' | 'personalData' | 'told'
>;

/** The lessons of one question after another, each taught by one and taken back by another. */
async function teach({ learning }: Store, ...acts: readonly (readonly [string, string, string | null])[]) {
  for (const [text, by, undoneBy] of acts) {
    await learning.noteUnanswered({ text, language: 'et', askerPosition: null });
    const { questions } = await learning.listUnanswered({ limit: 100, offset: 0 });
    const question = questions.find((each) => each.text === text);
    const teaching = await learning.teach(question?.id ?? '', { kind: 'nothing' }, by);
    if (teaching.kind === 'taught' && undoneBy !== null) await learning.undo(teaching.lesson.id, undoneBy);
  }
}

/** Two people who talked, can be reached and have taught. */
async function live(store: Store): Promise<void> {
  const { conversationMemory, references, reminders } = store;
  await reminders.create(aCampaign({ startedBy: 'mari' }));
  await reminders.begin('k-1', [
    { aadObjectId: 'mari', unreachable: null },
    { aadObjectId: 'jaan', unreachable: 'no-conversation' },
  ]);
  for (const who of ['mari', 'jaan', 'mar']) {
    // One waits, one goes out now, one has ended.
    for (const [at, id] of [`later.${who}.1`, `later.${who}.2`, `later.${who}.3`].entries()) {
      const audience = { kind: 'person', aadObjectId: who } as const;
      await reminders.create(aCampaign({ id, kind: 'later', parent: 'k-1', audience }));
      if (at > 0) await reminders.begin(id, [{ aadObjectId: who, unreachable: null }]);
      if (at > 1) await reminders.cancel(id);
    }
    await references.remember(aReference(`a:${who}`, { person: { id: `29:${who}`, aadObjectId: who } }));
    for (const talk of [`a:${who} ${who}`, `19:group@thread.v2 ${who}`, `a:${who} `]) {
      await conversationMemory.remember(talk, saidOf(talk));
    }
  }
  await references.remember(aReference('19:group@thread.v2', { kind: 'groupChat', person: null }));
  await conversationMemory.remember('19:group@thread.v2 ', saidOf('nobody'));
  for (const aadObjectId of ['mari', 'jaan']) {
    const person = { aadObjectId, name: `Nimi ${aadObjectId}` };
    await store.ledger.append(aDraft({ person }));
    await store.ledger.append(aDispute(undefined, { person }));
    await store.told.claim(aadObjectId, 'secret:2026-04-01:30');
  }
  await teach(store, ['üks', 'mari', null], ['kaks', 'jaan', 'mari'], ['kolm', 'jaan', 'jaan']);
}

/** What every store promises to somebody who asks what it keeps of them, or asks to be forgotten. */
export function keepsPersonalData(name: string, lend: Lend<Store>): void {
  describe(`the personal data: ${name}`, () => {
    it('are the talks, the references and the lessons of one person, and of nobody else', () =>
      lend(aClock('2026-03-02T09:00:00Z'), async (store) => {
        await live(store);
        const { talks, references, lessons, reminders, putOff, told } = await store.personalData.of('mari');
        assert.deepEqual(
          told.map((row) => ({ ...row })),
          [{ matter: 'secret:2026-04-01:30', at: '2026-03-02T09:00:00.000Z' }],
        );
        assert.deepEqual(
          talks.map(({ conversation }) => conversation).sort(),
          ['19:group@thread.v2 mari', 'a:mari ', 'a:mari mari'].sort(),
        );
        assert.deepEqual(talks.find(({ conversation }) => conversation === 'a:mari mari')?.said, {
          version: 1,
          said: saidOf('a:mari mari'),
        });
        assert.deepEqual(
          references.map((row) => ({ ...row })),
          [
            {
              conversation: 'a:mari',
              kind: 'personal',
              service_url: 'https://smba.example/emea/',
              tenant_id: 'tenant',
              bot: '28:bot',
              person_id: '29:mari',
              person_aad_object_id: 'mari',
              first_at: '2026-03-02T09:00:00.000Z',
              last_at: '2026-03-02T09:00:00.000Z',
            },
          ],
        );
        const at = '2026-03-02T09:00:00.000Z';
        assert.deepEqual(
          [...lessons].sort((a, b) => (a.text < b.text ? -1 : 1)),
          [
            { text: 'kaks', taughtAt: null, undoneAt: at },
            { text: 'üks', taughtAt: at, undoneAt: null },
          ],
        );
        assert.deepEqual(
          reminders.map((row) => ({ ...row })),
          [
            { campaign: 'k-1', state: 'queued', reason: null, at, seen_at: null },
            { campaign: 'later.mari.2', state: 'queued', reason: null, at, seen_at: null },
            { campaign: 'later.mari.3', state: 'withdrawn', reason: 'cancelled', at, seen_at: null },
          ],
        );
        assert.deepEqual(
          putOff.map((row) => ({ ...row })),
          (['waiting', 'running', 'cancelled'] as const).map((state, before) => ({
            id: `later.mari.${before + 1}`,
            parent: 'k-1',
            state,
            send_at: '2026-03-02T09:00:00.000Z',
          })),
        );
      }));

    it('hold whoever was left out of a reminder by name, until they are erased; who else was left out stays so', () =>
      lend(aClock('2026-03-02T09:00:00Z'), async (store) => {
        const others = [
          { kind: 'unit', unit: 'Aed' } as const,
          { kind: 'person', aadObjectId: 'maria' } as const,
        ];
        const without = [{ kind: 'person', aadObjectId: 'mari' } as const, ...others];
        await store.reminders.create(aCampaign({ audience: { kind: 'all', without } }));
        assert.deepEqual((await store.reminders.find('k-1'))?.audience, { kind: 'all', without });
        const { leftOut } = await store.personalData.of(' MARI');
        assert.deepEqual(
          leftOut.map((row) => ({ ...row })),
          [{ id: 'k-1', state: 'waiting', send_at: '2026-03-02T09:00:00.000Z' }],
        );
        assert.equal((await store.personalData.erase('mari')).leftOut, 1);
        assert.deepEqual((await store.personalData.of('mari')).leftOut, []);
        assert.deepEqual((await store.reminders.find('k-1'))?.audience, { kind: 'all', without: others });
      }));

    it('hold whoever was named with others for a reminder, until they are erased; it stays for the others', () =>
      lend(aClock('2026-03-02T09:00:00Z'), async (store) => {
        const [mari, maria] = ['mari', 'maria'].map(
          (aadObjectId) => ({ kind: 'person', aadObjectId }) as const,
        );
        const managers = { kind: 'managers' } as const;
        const own = { ...mari!, without: [managers] };
        const several = { kind: 'several', parts: [mari!, maria!, managers] } as const;
        await store.reminders.create(aCampaign({ id: 'k-1', audience: several }));
        await store.reminders.create(aCampaign({ id: 'k-2', audience: own }));
        assert.deepEqual((await store.reminders.find('k-1'))?.audience, several);
        assert.equal((await store.personalData.erase('Mari')).leftOut, 2);
        assert.deepEqual((await store.reminders.find('k-1'))?.audience, {
          kind: 'several',
          parts: [maria, managers],
        });
        assert.equal(await store.reminders.find('k-2'), null);
        await store.personalData.erase('maria');
        assert.deepEqual((await store.reminders.find('k-1'))?.audience, managers);
      }));

    it('are gone when they are erased, and those of others stay as they were', () =>
      lend(aClock(), async (store) => {
        await live(store);
        const others = [await store.personalData.of('jaan'), await store.personalData.of('mar')];
        assert.deepEqual(await store.personalData.erase('mari'), {
          talks: 3,
          namedInTalks: 0,
          references: 1,
          lessons: 2,
          leftOut: 0,
          reminders: 3,
          putOff: 3,
          acknowledgements: 2,
          told: 1,
        });
        assert.deepEqual(await store.personalData.of('mari'), nothingKept);
        assert.deepEqual(await store.personalData.erase('mari'), nothingCounted);
        assert.deepEqual([await store.personalData.of('jaan'), await store.personalData.of('mar')], others);
        assert.equal((await store.reminders.find('k-1'))?.startedBy, forgottenPerson);
        for (const number of [1, 2, 3]) {
          assert.equal(await store.reminders.find(`later.mari.${number}`), null);
          assert.ok((await store.reminders.find(`later.jaan.${number}`)) !== null);
        }
        assert.deepEqual(await store.reminders.deliveries('later.mari.2'), []);
        assert.deepEqual(await store.conversationMemory.recall('19:group@thread.v2 '), saidOf('nobody'));
        assert.equal(await store.references.remember(aReference('a:mari')), 'new');
      }));

    it('are also what others last spoke of with the bot, and that goes too, without a word of whose it was', () =>
      lend(aClock('2026-03-02T09:00:00Z'), async ({ conversationMemory, personalData }) => {
        for (const [talk, about] of [
          ['a:pille pille', 'person:Mari-1'],
          ['a:rein rein', 'person:mari-11'],
        ] as const)
          await conversationMemory.remember(talk, saidOf(about));
        assert.deepEqual(await personalData.of('mari-1'), {
          ...nothingKept,
          namedInTalks: [{ at: '2026-03-02T09:00:00.000Z' }],
        });
        assert.equal((await personalData.erase('mari-1')).namedInTalks, 1);
        assert.equal(await conversationMemory.recall('a:pille pille'), null);
        assert.notEqual(await conversationMemory.recall('a:rein rein'), null);
      }));

    it('leave the ledger whole when somebody in it is forgotten, and nobody can tell who it was', () =>
      lend(aClock(), async (store) => {
        await live(store);
        const { ledger, personalData } = store;
        const [receipt, dispute] = (await personalData.of('mari')).acknowledgements;
        assert.deepEqual([receipt?.kind, dispute?.written], ['acknowledged', wordsOfMari]);
        await personalData.erase('mari');
        assert.equal((await verifyChain(ledger)).kind, 'whole');
        assert.deepEqual(await ledger.eventsOf('mari'), []);
        const steps = (await gather(ledger.walkSteps())).flat();
        assert.deepEqual(
          steps.map(({ aadObjectId, kind }) => [aadObjectId, kind]),
          [
            ['jaan', 'acknowledged'],
            ['jaan', 'disputed'],
          ],
        );
        const found = await ledger.findReceipt(receipt?.receipt ?? '');
        assert.deepEqual([found?.event.sequence, found?.person], [receipt?.sequence, null]);
        const told = [];
        for await (const each of ledger.tell()) told.push(each);
        assert.deepEqual(
          told.map(({ person, words }) => [person?.name ?? null, words?.text ?? null]),
          [
            [null, null],
            [null, null],
            ['Nimi jaan', null],
            ['Nimi jaan', wordsOfMari.text],
          ],
        );
        const again = await ledger.append(aDraft());
        assert.ok(again.kind === 'appended');
        assert.notEqual(again.event.person, receipt?.person);
      }));

    it('are of HR what it did for others, whose reasons stay', () =>
      lend(aClock(), async ({ ledger, personalData }) => {
        await ledger.append(aDraft());
        await ledger.append(aWithdrawal());
        const { acknowledgements } = await personalData.of(pille.aadObjectId);
        assert.deepEqual(
          acknowledgements.map(({ kind }) => kind),
          ['withdrawn'],
        );
        await personalData.erase(pille.aadObjectId);
        assert.deepEqual(await personalData.of(pille.aadObjectId), nothingKept);
        const { acknowledgements: maris } = await personalData.of('mari');
        assert.equal(maris[1]?.written?.text, 'Vajutas vale inimene.');
      }));

    it('leave a lesson in force when who taught it is forgotten', () =>
      lend(aClock(), async (store) => {
        await live(store);
        const before = await store.learning.lessons();
        await store.personalData.erase('mari');
        const after = await store.learning.lessons();
        const renamed = (who: string | null) => (who === 'mari' ? forgottenPerson : who);
        assert.deepEqual(
          after,
          before.map((each) => ({
            ...each,
            taughtBy: renamed(each.taughtBy) ?? '',
            undoneBy: renamed(each.undoneBy),
          })),
        );
      }));

    it('are found by an object id in capitals, and by no other text', () =>
      lend(aClock(), async (store) => {
        await live(store);
        assert.equal((await store.personalData.of(' MARI ')).talks.length, 3);
        for (const nobody of [
          '',
          ' ',
          '%',
          '_ari',
          'm%',
          '!',
          "' or '1'='1",
          'a:mari',
          '29:mari',
          forgottenPerson,
        ]) {
          assert.deepEqual(await store.personalData.of(nobody), nothingKept, nobody);
        }
        await store.personalData.erase('mari');
        assert.deepEqual(await store.personalData.of(forgottenPerson), nothingKept);
      }));

    it('hold every talk that the colleague keeps under the person', () =>
      lend(aClock(), async (store) => {
        const colleague = createColleague({ library: () => aGarden(), memory: store.conversationMemory });
        const asked = { text: 'Kes asendab aednikku?', personal: true };
        await colleague.reply({ ...asked, conversation: 'a:mari', aadObjectId: 'MARI' });
        await colleague.reply({
          ...asked,
          conversation: '19:group@thread.v2;messageid=1',
          aadObjectId: 'mari',
        });
        await colleague.reply({ ...asked, conversation: 'a:jaan', aadObjectId: 'jaan' });
        assert.equal((await store.personalData.of('mari')).talks.length, 2);
        assert.deepEqual(await store.personalData.erase('mari'), { ...nothingCounted, talks: 2 });
      }));
  });
}
