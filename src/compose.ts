import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from './config.js';
import {
  createColleague,
  createDeepLinks,
  createFinder,
  createSecretWarning,
  forgiving,
  nobodyReached,
  questionsToTry,
  writtenBehind,
  type Colleague,
  type DeepLinks,
  type Finder,
  type LedgerDesk,
  type Library,
  type Refusals,
  type TalkStore,
  type Teller,
} from './conversation/index.js';
import { byStretches, systemBreather, type Log } from './ground/index.js';
import { createIllustrator } from './illustrator.js';
import { installerOf } from './install-app.js';
import { keepTidy } from './keep-tidy.js';
import { openLivingLibrary, type LivingLibrary } from './living-library.js';
import { openShelfAtStart } from './open-shelf.js';
import { shelvingIn } from './shelving.js';
import { theSystem, type Outside } from './outside.js';
import { openPublishing } from './publishing.js';
import { openRestocking } from './restocking.js';
import { acknowledgedBy } from './acknowledged-by.js';
import { changesSince } from './changes-since.js';
import { wireReminders, type RemindWiring } from './remind.js';
import { watchLedger } from './watch-ledger.js';
import { watchPeople, type PeopleWatch } from './watch-people.js';
import { watchShelf } from './watch-shelf.js';
import { openStorage, type Storage } from './storage/index.js';

/** The rooms, built in order and handed what they need. Nobody but start imports this page. */
export interface Ametibot {
  readonly colleague: Colleague;
  readonly finder: Finder;
  /** `null` where there is no address that a link could name. */
  readonly links: DeepLinks | null;
  /** As it stands now: what HR teaches makes it anew, and so does a change of the people. */
  readonly library: () => Library;
  /** For somebody who has just started the bot. */
  readonly questionsToTry: () => readonly string[];
  readonly storage: Storage;
  /** What the bot sends by itself; nothing leaves before it is connected. */
  readonly remind: Omit<RemindWiring, 'reminding'>;
  /** Tells HR and the administrators that the app's secret ends, each once for each of three days before it. */
  readonly warnOfSecret: (expires: string, days: number) => Promise<void>;
  /** From then on the bot can speak first. */
  readonly connect: (teller: Teller) => void;
  /** Writes what waits to be written, and closes the store. */
  readonly close: () => Promise<void>;
}

/** How long what was said waits for its place on the disk. */
const writeAfter = 1_000;

/** One process answers from itself and writes behind; several must see at once what another has heard. */
function memoryOver(store: TalkStore, config: Config, log: Log, { clock }: Outside) {
  const { databaseUrl, idleMinutes } = config;
  const onFailure = (error: unknown) => {
    log.warn({ err: error }, 'What was said before cannot be recalled or kept');
  };
  const how = { clock, minutes: idleMinutes, onFailure };
  if (databaseUrl !== null) return { kept: forgiving(store, how), flush: async () => {} };
  const later = (work: () => void) => void setTimeout(work, writeAfter).unref();
  const behind = writtenBehind(store, { clock, later, onFailure, idleMinutes });
  return { kept: forgiving(behind, how), flush: async () => behind.flush() };
}

/** A press must be answered within 5 s; what is sent beside the answer has half of it. */
const answerWithin = 2_500;

async function awaitPeople({ ready }: PeopleWatch, log: Log, { patience }: Outside): Promise<void> {
  const over = new AbortController();
  const late = pause(patience, 'late', { signal: over.signal }).catch(() => 'called off');
  if ((await Promise.race([ready, late])) === 'late')
    log.warn({}, 'Who the people are is not known yet; the bot starts without them and goes on asking');
  over.abort();
}

function openStore({ dataDir, databaseUrl, idleMinutes }: Config, log: Log, { clock, later }: Outside) {
  const parts = { dataDir, databaseUrl, clock, log, idleMinutes, ...(later && { later }) };
  return openStorage(parts);
}

/** What the bot knows and what it keeps, read at the same time. */
async function openKept(config: Config, log: Log, outside: Outside) {
  const { indexDir } = config;
  const opening = openStore(config, log, outside);
  const shelving = shelvingIn(async () => (await opening).searchLeaves, config);
  const [shelf, storage] = await Promise.all([openShelfAtStart(indexDir, log, { shelving }), opening]);
  if (shelf.collection.length === 0)
    log.warn(
      { indexDir },
      'INDEX_DIR holds no descriptions: nothing is known until some are imported into it',
    );
  return { shelf, shelving, storage };
}

/** Whom the bot tells by itself: nobody before it is connected. */
function openLine() {
  let teller = nobodyReached;
  const connect = (bot: Teller) => {
    teller = bot;
  };
  return { teller: () => teller, connect };
}

function refusalsIn(log: Log): Refusals {
  return { count: (action) => log.info({ action }, 'Somebody asked for what they may not do') };
}

/** What every part is handed. */
interface Parts {
  readonly config: Config;
  readonly log: Log;
  readonly outside: Outside;
  readonly storage: Storage;
  readonly library: LivingLibrary;
  readonly refusals: Refusals;
}

/** What HR teaches, and where it is noted that something was asked in vain. */
function notebookOver({ storage, library, log }: Pick<Parts, 'storage' | 'library' | 'log'>) {
  return {
    learning: storage.learning,
    renew: async () => library.teach(await storage.learning.lessons()),
    onFailure: (error: unknown) => log.warn({ err: error }, 'A note for HR could not be made'),
  };
}

function remindingOver({ config, log, outside, storage, library, refusals }: Parts): RemindWiring {
  return wireReminders({
    ...outside,
    config,
    storage,
    library: library.now,
    installer: installerOf(config, outside),
    refusals,
    acknowledged: async () => acknowledgedBy(storage.ledger, library.now().collection),
    changesFor: changesSince(storage.ledger),
    log,
  });
}

function deskOver({ config, log, outside, storage }: Parts, teller: () => Teller): LedgerDesk {
  const { ledger, told } = storage;
  const { clock, wait } = outside;
  return {
    ledger,
    told,
    clock,
    timeZone: config.timeZone,
    teller,
    patience: async () => wait(answerWithin),
    wait,
    onFailure: (error, what) => log.warn({ err: error }, what),
  };
}

/** Opens everything that the bot knows and keeps, and joins it; it answers from then on. */
export async function compose(config: Config, log: Log, outside = theSystem): Promise<Ametibot> {
  const { indexDir } = config;
  const { shelf, shelving, storage } = await openKept(config, log, outside);
  const library = openLivingLibrary(shelf);
  const people = watchPeople(config, { onPeople: library.settle, log, outside });
  const notebook = notebookOver({ storage, library, log });
  await Promise.all([awaitPeople(people, log, outside), notebook.renew()]);
  const leaves = () => library.shelf().shelved?.tally.leaves ?? [];
  const tidying = keepTidy(storage, { ...outside, renew: notebook.renew, leaves, log });
  const memory = memoryOver(storage.conversationMemory, config, log, outside);
  const refusals = refusalsIn(log);
  const parts: Parts = { config, log, outside, storage, library, refusals };
  const { teller, connect } = openLine();
  const desk = deskOver(parts, teller);
  const ledgerWatch = await watchLedger(storage.ledger, shelf.collection, { log, clock: outside.clock });
  const restocking = openRestocking({
    library,
    keepVersions: ledgerWatch.keep,
    run: byStretches(outside.breather ?? systemBreather),
    shelving,
  });
  const { reminding, ...remind } = remindingOver(parts);
  const links = config.publicUrl === null ? null : createDeepLinks(config.publicUrl);
  const colleague = createColleague({
    library: library.now,
    memory: memory.kept,
    notebook,
    refusals,
    reminding,
    links,
    desk,
    importDesk: openPublishing({ ...desk, indexDir, log, restocking }),
    illustrator: createIllustrator(log),
  });
  // Made now and not by the first question, which would wait for it.
  library.now();
  const shelfWatch = watchShelf({ ...outside, indexDir, log, restocking });
  const staff = () => library.now().staff;
  return {
    colleague,
    finder: createFinder(library.now, links),
    links,
    library: library.now,
    questionsToTry: () => questionsToTry(library.now().collection),
    storage,
    warnOfSecret: createSecretWarning({ staff, teller, told: storage.told, log }),
    connect,
    remind,
    close: async () => {
      people.close();
      shelfWatch.close();
      tidying.close();
      await remind.stop();
      ledgerWatch.close();
      await memory.flush();
      await storage.close();
    },
  };
}
