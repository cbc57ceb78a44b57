import { randomUUID } from 'node:crypto';
import type { Config } from './config.js';
import {
  createLetters,
  createReminding,
  type LettersParts,
  type Library,
  type Refusals,
  type Reminding,
  type Reply,
} from './conversation/index.js';
import type { Clock, Log } from './ground/index.js';
import {
  createConductor,
  createReminders,
  createSender,
  usualHours,
  type Acknowledged,
  type Campaign,
  type Conductor,
  type Messenger,
  type Report,
  type Sender,
} from './reminders/index.js';
import type { Storage } from './storage/index.js';

export interface RemindParts {
  readonly config: Pick<Config, 'teamsRps' | 'timeZone'>;
  readonly storage: Pick<Storage, 'reminders' | 'references'>;
  readonly library: () => Library;
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
export interface Outgoing {
  readonly messenger: Messenger;
  /** Resolves when nobody is being answered, or soon. */
  readonly whenQuiet: () => Promise<void>;
}

export interface RemindWiring {
  readonly reminding: Reminding;
  /** Begins to send: before it, what HR sends waits. */
  connect(outgoing: Outgoing): void;
  /** The bot has answered somebody, which Teams counts with the reminders. */
  noteAnswer(): void;
  /** Gives back at once what was claimed, and waits for posts on their way; never rejects, and twice is once. */
  stop(): Promise<void>;
}

/** Wires what HR says, what is sent and what is kept of it. */
export function wireReminders(parts: RemindParts): RemindWiring {
  const { config, storage, library, clock, log } = parts;
  let running: { readonly sender: Sender; readonly conductor: Conductor } | undefined;
  const hours = { timeZone: config.timeZone, ...usualHours };
  const { acknowledged } = parts;
  const reminders = createReminders({ store: storage.reminders, library, acknowledged, clock, hours, log });
  const reminding = createReminding({
    ...parts,
    reminders,
    hours,
    newId: randomUUID,
    perSecond: config.teamsRps,
    wake: () => running?.conductor.wake(),
  });
  return {
    reminding,
    noteAnswer: () => running?.sender.noteOther(),
    connect: ({ messenger, whenQuiet }) => {
      const sender = createSender({
        ...parts,
        store: storage.reminders,
        messenger,
        letterFor: createLetters({ library, reminders, changesFor: parts.changesFor }),
        onReopened: async (from, conversation) => {
          await storage.references.remember({ ...from, kind: 'personal', conversation });
          await storage.references.forget(from.conversation);
        },
        whenQuiet,
        by: randomUUID(),
        limit: config.teamsRps,
      });
      const show = createShowing(parts, reminding, messenger, () => sender.noteOther());
      const conductor = createConductor({
        ...parts,
        sender,
        reminders,
        store: storage.reminders,
        onProgress: show,
        onEnd: async (campaign, report) => {
          // What goes out by itself reports only where something is wrong.
          const isHrsOwn = campaign.kind === 'first' || campaign.kind === 'rest';
          if (isHrsOwn || campaign.state === 'stopped') await show(campaign, report);
        },
      });
      running = { sender, conductor };
      void conductor.run();
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

/** Shows HR how far a campaign is: on its card, or as a new message where it has none that can be written over. */
function createShowing(
  { storage, log }: RemindParts,
  reminding: Reminding,
  messenger: Messenger,
  noteRequest: () => void,
): (campaign: Campaign, report: Report) => Promise<void> {
  return async (campaign, report) => {
    const reference = await storage.reminders.referenceOf(campaign.startedBy);
    if (reference === null) return;
    const letter: Reply = await reminding.show(campaign, report);
    const { card } = campaign;
    if (card !== null) {
      noteRequest();
      const place = { ...reference, conversation: card.conversation };
      const posted = await messenger.update(place, card.activityId, letter);
      if (posted.kind === 'taken') return;
      log.warn({ posted, campaign: campaign.id }, 'The card of a campaign could not be written over');
    }
    if (campaign.state === 'running') return;
    noteRequest();
    await messenger.send(reference, letter);
  };
}
