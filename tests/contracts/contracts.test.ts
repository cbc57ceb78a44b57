import { createReferencesInMemory } from '../../src/bot/references-in-memory.js';
import { createMemoryInProcess } from '../../src/conversation/talk/memory.js';

import type { Storage } from '../../src/storage/index.js';
import { findingAtOnce } from '../../src/search/index.js';
import { openTestSearch } from '../builders/library.js';
import { keepsConversations, keepsTalks } from './conversation-memory.js';
import { createLedgerInMemory } from '../acknowledgements/ledger-in-memory.js';
import { databases, type TestDatabase } from './databases.js';
import { keepsLearning } from './learning-store.js';
import { keepsLedger } from './ledger.js';
import { findsPassages } from './finding.js';
import { lendShelf } from './shelf.js';
import type { Lend } from './lend.js';
import { keepsPersonalData } from './personal-data.js';
import { keepsReferences } from './references.js';
import { keepsReminders } from './reminder-store.js';
import { toldInMemory } from '../conversation/told-in-memory.js';
import { keepsTold } from './told-once.js';

function lent<Store>({ lend, isShared }: TestDatabase, storeOf: (storage: Storage) => Store): Lend<Store> {
  return (clock, work) =>
    lend(async ({ open }) => {
      const store = storeOf(await open({ clock }));
      await work(store, async () => (isShared ? storeOf(await open({ clock })) : store));
    });
}

keepsConversations('in this process', async (clock, work) => {
  const memory = createMemoryInProcess(clock);
  await work(memory, async () => memory);
});
keepsReferences('in this process', async (_clock, work) => {
  const references = createReferencesInMemory();
  await work(references, async () => references);
});

keepsLedger('in this process', async (clock, work) => {
  const { store } = createLedgerInMemory(clock);
  await work(store, async () => store);
});

keepsTold('in this process', async (clock, work) => {
  const told = toldInMemory(clock);
  await work(told, async () => told);
});

findsPassages('in memory', async (work) =>
  work(async (descriptions, taught) => findingAtOnce(openTestSearch(descriptions, undefined, taught))),
);

for (const database of databases) {
  if (database.isShared)
    findsPassages(`in ${database.name}`, (work) =>
      lendShelf(database, ({ open }) => work(async (...asked) => (await open(...asked)).finding)),
    );
  keepsLedger(
    database.name,
    lent(database, ({ ledger }) => ledger),
  );
  keepsConversations(
    database.name,
    lent(database, ({ conversationMemory }) => conversationMemory),
  );
  keepsTalks(
    database.name,
    lent(database, ({ conversationMemory }) => conversationMemory),
  );
  keepsReferences(
    database.name,
    lent(database, ({ references }) => references),
  );
  keepsLearning(
    database.name,
    lent(database, ({ learning }) => learning),
  );
  keepsTold(
    database.name,
    lent(database, ({ told }) => told),
  );
  keepsReminders(
    database.name,
    lent(database, (storage) => storage),
  );
  keepsPersonalData(
    database.name,
    lent(database, (storage) => storage),
  );
}
