import { randomUUID } from 'node:crypto';
import type { Config } from './config.js';
import {
  createLetters,
  createReminding,
  type LettersParts,
  type Library,
  type Refusals,
  type Reminding,
} from './conversation/index.js';
import type { Clock, Log } from './ground/index.js';
import {
  createConductor,
  createIntroducer,
  createReminders,
  createSender,
  usualHours,
  type Acknowledged,
  type Conductor,
  type Introducer,
  type Messenger,
  type Read,
  type Reminders,
  type Sender,
} from './reminders/index.js';
import type { AppInstaller } from './people/index.js';
import { createShowing } from './show-campaign.js';
import type { Storage } from './storage/index.js';

interface RemindParts {
  readonly config: Pick<Config, 'teamsRps' | 'timeZone' | 'credentials' | 'allowedServiceUrls'>;
  readonly storage: Pick<Storage, 'reminders' | 'references'>;
  readonly library: () => Library;
  /** `null` where IT installs the app. */
  readonly installer: AppInstaller | null;
  readonly refusals: Refusals;
  /** Who has acknowledged what holds now; `null` while nobody keeps it. */
  readonly acknowledged: () => Promise<Acknowledged | null>;
  /** What is new in somebody's descriptions since they last acknowledged. */
  readonly changesFor: NonNullable<LettersParts['changesFor']>;
  readonly clock: Clock;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly random: () => number;
  readonly log: Log;
}

/** What joins the bot to what it sends by itself. */
interface Outgoing {
  readonly messenger: Messenger;
  /** Resolves when nobody is being answered, or soon. */
  readonly whenQuiet: () => Promise<void>;
}

export interface RemindWiring {
  readonly reminding: Reminding;
  /** Begins to send: before it, what HR sends waits. */
  connect(outgoing: Outgoing): void;
  /** A request has left for somebody who is being answered, which Teams counts with the reminders. */
  noteRequest(): void;
  /** Somebody has read their chat. */
  readonly noteRead: (read: Omit<Read, 'at'>) => Promise<void>;
  /**
   * Gives back at once what was claimed, and waits for posts on their way; never rejects. Called again, it does what the
   * store had refused.
   */
  stop(): Promise<void>;
}

/** Wires what HR says, what is sent and what is kept of it. */
export function wireReminders(parts: RemindParts): RemindWiring {
  const { config, storage, clock, log } = parts;
  let running: Sending | undefined;
  const hours = { timeZone: config.timeZone, ...usualHours };
  const reminders = createReminders({
    ...parts,
    store: storage.reminders,
    installs: parts.installer !== null,
    hours,
  });
  const reminding = createReminding({
    ...parts,
    reminders,
    hours,
    newId: randomUUID,
    perSecond: config.teamsRps,
    wake: () => running?.conductor.wake(),
    heldUpSince: () => running?.conductor.heldUpSince() ?? null,
  });
  return {
    reminding,
    noteRead: async (read) => noteReadOf({ ...read, at: clock.now() }, parts),
    noteRequest: () => running?.sender.noteOther(),
    connect: (outgoing) => {
      running = sendingOver(parts, outgoing, { reminders, reminding });
      void running.conductor.run();
    },
    stop: async () => {
      try {
        await running?.conductor.stop();
      } catch (error) {
        log.warn(
          { err: error },
          'What was claimed could not be given back; others take it when its lease has ended',
        );
      }
    },
  };
}

/** What sends, and what keeps it at work. */
interface Sending {
  readonly sender: Sender;
  readonly conductor: Conductor;
}

function sendingOver(
  parts: RemindParts,
  { messenger, whenQuiet }: Outgoing,
  { reminders, reminding }: { readonly reminders: Reminders; readonly reminding: Reminding },
): Sending {
  const { config, storage, library, changesFor, log } = parts;
  const store = storage.reminders;
  const sender = createSender({
    ...parts,
    store,
    messenger,
    letterFor: createLetters({ library, reminders, changesFor }),
    onReopened: async (from, conversation) => {
      await storage.references.remember({ ...from, kind: 'personal', conversation });
      await storage.references.forget(from.conversation);
    },
    whenQuiet,
    ...introducerOf(parts),
    by: randomUUID(),
    limit: config.teamsRps,
  });
  const showing = createShowing({
    show: async (campaign, report) => reminding.show(campaign, report),
    reminders: store,
    messenger,
    noteRequest: () => sender.noteOther(),
    log,
  });
  const isAnybodyKnown = () => {
    const { collection, staff } = library();
    return collection.length > 0 && staff.everybody.length > 0;
  };
  return {
    sender,
    conductor: createConductor({ ...parts, sender, reminders, store, isAnybodyKnown, ...showing }),
  };
}

function introducerOf(parts: RemindParts): { readonly introducer?: Introducer } {
  const { installer } = parts;
  if (installer === null) return {};
  const onMet = async (aadObjectId: string, conversation: string) => {
    const way = await wayTo(parts);
    const person = { id: aadObjectId, aadObjectId };
    await parts.storage.references.remember({ ...way, kind: 'personal', conversation, person });
  };
  const isRunning = async (id: string) => (await parts.storage.reminders.find(id))?.state === 'running';
  return { introducer: createIntroducer({ ...parts, installer, isRunning, onMet }) };
}

/** By the server and the bot that lead to others; for the very first person as Microsoft documents them. */
async function wayTo({ storage, config }: RemindParts) {
  const known = await storage.reminders.anyReference();
  if (known !== null) return { serviceUrl: known.serviceUrl, tenantId: known.tenantId, bot: known.bot };
  const { credentials, allowedServiceUrls } = config;
  return {
    serviceUrl: `${allowedServiceUrls[0] ?? ''}/teams/`,
    tenantId: credentials?.tenantId ?? null,
    bot: `28:${credentials?.appId ?? ''}`,
  };
}

/** Longer than it takes until what Teams answered to a post is written. Milliseconds. */
const untilSettled = 3_000;

/** Whoever has the chat open may have read before Teams has told that it delivered: so it is noted once more later. */
async function noteReadOf(read: Read, { storage, wait, log }: RemindParts): Promise<void> {
  await storage.reminders.noteRead(read);
  wait(untilSettled)
    .then(async () => storage.reminders.noteRead(read))
    .catch((error: unknown) => log.warn({ err: error }, 'What somebody has read could not be noted'));
}
