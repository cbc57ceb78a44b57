import assert from 'node:assert/strict';
import { createReminding, type Reminding } from '../../src/conversation/index.js';
import { readReminderCommand } from '../../src/conversation/reminding/read-reminder-command.js';
import type { Reply, Pressing } from '../../src/conversation/talk/reply.js';
import { silentLog } from '../../src/ground/index.js';
import { createReminders, usualHours, type Acknowledged } from '../../src/reminders/index.js';
import type { Storage } from '../../src/storage/index.js';
import { aClock } from '../builders/clock.js';
import { aDescription } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';
import { aPerson } from '../builders/roster.js';
import { databases } from '../contracts/databases.js';
import { aReference } from '../contracts/references.js';

const sqlite = databases.find(({ isShared }) => !isShared)!;

export function aHouse() {
  return openTestLibrary(
    [
      aDescription({ title: 'Aednik', unit: 'Aed', substitutedBy: ['Florist'] }),
      aDescription({ title: 'Florist', unit: 'Pood' }),
    ],
    {
      people: [
        aPerson({ aadObjectId: 'mari', name: 'Mari Maasikas', position: 'Aednik', unit: 'Aed' }),
        aPerson({ aadObjectId: 'jaan', name: 'Jaan Kask', position: 'Florist', unit: 'Pood' }),
        aPerson({ aadObjectId: 'rein', name: 'Rein Kask', position: 'Autojuht', unit: 'Pood' }),
        aPerson({
          aadObjectId: 'hr',
          name: 'Helle Hein',
          position: 'Personalijuht',
          roles: ['employee', 'hr'],
        }),
      ],
    },
  );
}

interface Button {
  readonly type: string;
  readonly title: string;
  readonly verb?: string;
  readonly data?: Record<string, string>;
}

export function buttonsOf({ card }: Reply): readonly Button[] {
  return (card as { actions: readonly Button[] }).actions;
}

export function textOf({ card }: Reply): string {
  return JSON.stringify((card as { body: unknown }).body);
}

export const filled = { audience: 'all', message: 'Tere, {nimi}! Tähtaeg {tähtaeg}.', due: '2026-03-20' };

/** A talk with HR and others, over a store of its own. */
export async function inTalk(
  work: (talk: {
    press: (verb: string, data: object, who?: string, personal?: boolean) => Promise<Reply>;
    say: (text: string, who?: string, personal?: boolean) => Promise<Reply>;
    storage: Storage;
    clock: ReturnType<typeof aClock>;
    refused: readonly string[];
    reminding: Reminding;
    pressed: (verb: string, data: object, who?: string, personal?: boolean) => Pressing;
    /** Nothing can be sent since then; `null`: it goes on. */
    holdUp: (since: Date | null) => void;
    /** Teams has taken somebody's reminder. */
    deliver: (campaign: string, who: string) => Promise<void>;
  }) => Promise<void>,
  acknowledged: Acknowledged | null = null,
  wait: (milliseconds: number, storage: Storage) => Promise<void> = async () => {},
): Promise<void> {
  await sqlite.lend(async ({ open }) => {
    const clock = aClock('2026-03-02T09:00:00Z');
    const storage = await open({ clock });
    for (const who of ['mari', 'jaan', 'hr'])
      await storage.references.remember(
        aReference(`a:${who}`, { person: { id: `29:${who}`, aadObjectId: who } }),
      );
    const library = () => aHouse();
    const hours = { timeZone: 'Europe/Tallinn', ...usualHours };
    const store = storage.reminders;
    const reminders = createReminders({
      store,
      library,
      acknowledged: async () => acknowledged,
      clock,
      hours,
      log: silentLog,
    });
    const refused: string[] = [];
    let ids = 0;
    let heldUp: Date | null = null;
    const reminding = createReminding({
      library,
      reminders,
      refusals: { count: (action) => refused.push(action) },
      clock,
      hours,
      newId: () => `k-${(ids += 1)}`,
      wait: async (milliseconds) => wait(milliseconds, storage),
      perSecond: 25,
      wake: () => {},
      heldUpSince: () => heldUp,
    });
    const pressed = (verb: string, data: object, who = 'hr', personal = true): Pressing => ({
      verb,
      data,
      aadObjectId: who,
      conversation: `a:${who}`,
      activityId: 'f:1',
      cardId: 'card-1',
      personal,
      language: 'et',
    });
    await work({
      storage,
      clock,
      refused,
      reminding,
      pressed,
      holdUp: (since) => (heldUp = since),
      deliver: async (campaign, who) => {
        const id = `${campaign} ${who}`;
        await store.claim({ by: 'p', most: 9, lease: 30_000 });
        await store.attempt({ by: 'p', ids: [id], lease: 90_000 });
        const settled = { kind: 'delivered', activityId: '1', conversation: `a:${who}` } as const;
        await store.settle('p', [{ id, ...settled }]);
        await store.handBack('p');
      },
      press: async (verb, data, who, personal) => {
        const reply = await reminding.press(pressed(verb, data, who, personal));
        assert.ok(reply !== null, `nobody knows ${verb}`);
        return reply;
      },
      say: async (text, who = 'hr', personal = true) => {
        const command = readReminderCommand(text);
        assert.ok(command !== undefined, text);
        return reminding.say(command, { text, conversation: `a:${who}`, aadObjectId: who, personal });
      },
    });
  });
}

/** Presses a button of the card as it was drawn. */
export function dataOf(reply: Reply, verb: string): Record<string, string> {
  const button = buttonsOf(reply).find((each) => each.verb === verb);
  assert.ok(
    button?.data !== undefined,
    `no button ${verb} among ${buttonsOf(reply)
      .map(({ title }) => title)
      .join(', ')}`,
  );
  return button.data;
}
