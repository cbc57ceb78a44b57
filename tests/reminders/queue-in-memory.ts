import type { Clock } from '../../src/ground/index.js';
import {
  freshPace,
  isBelievable,
  reserve,
  type Campaign,
  type Claim,
  type DeliveryState,
  type Reference,
  type ReminderStore,
} from '../../src/reminders/index.js';
import type { SenderParts } from '../../src/reminders/sender.js';
import { aCampaign, people } from './house.js';

interface Row {
  readonly id: string;
  readonly person: string;
  state: DeliveryState;
  notBefore: number;
  by: string | null;
  until: number | null;
  posts: number;
  chat: Claim['chat'];
}

/** As much of a store as whoever sends needs. */
export type QueueStore = SenderParts['store'] & Pick<ReminderStore, 'giveUpLost' | 'takeEnded'>;

/** One campaign of so many people, that runs, as the databases keep it: thousands of runs in the time of a few. */
export function queueInMemory(count: number, begun: Date) {
  const rows = people(count).map(({ aadObjectId: person }): Row => {
    const [notBefore, chat] = [begun.getTime(), 'known'] as const;
    return { id: `k-1 ${person}`, person, state: 'queued', notBefore, by: null, until: null, posts: 0, chat };
  });
  let [pace, hasEnded] = [freshPace(50), false];
  const ways = new Map<string, Reference>();
  let campaign: Campaign = {
    ...aCampaign(),
    state: 'running',
    stopReason: null,
    startedAt: begun,
    endedAt: null,
    card: null,
  };
  const end = (state: 'cancelled' | 'stopped') => {
    if (campaign.state === 'running') campaign = { ...campaign, state };
    for (const row of rows)
      if (row.state === 'queued') Object.assign(row, { state: 'withdrawn', by: null, until: null });
    return true;
  };
  const storeFor = (clock: Clock): QueueStore => {
    const now = () => clock.now().getTime();
    return {
      claim: async ({ by, most, lease }) => {
        if (campaign.state !== 'running') return [];
        const isDue = ({ state, notBefore, until }: Row) =>
          state === 'queued' && notBefore <= now() && (until === null || until <= now());
        const due = rows.filter(isDue).toSorted((a, b) => a.notBefore - b.notBefore);
        return due.slice(0, most).map((row) => {
          Object.assign(row, { by, until: now() + lease });
          const { id, person: aadObjectId, posts, chat } = row;
          return { id, by, campaign, aadObjectId, reference: ways.get(aadObjectId) ?? null, posts, chat };
        });
      },
      attempt: async ({ by, ids, lease }) => {
        const own = rows.filter(
          (row) =>
            ids.includes(row.id) && row.by === by && row.state === 'queued' && (row.until ?? 0) > now(),
        );
        for (const row of own)
          Object.assign(row, { state: 'attempting', until: now() + lease, posts: row.posts + 1 });
        return new Set(own.map(({ id }) => id));
      },
      settle: async (by, settlements) => {
        for (const each of settlements) {
          const row = rows.find(({ id }) => id === each.id);
          if (row?.by !== by || !['queued', 'attempting', 'unknown'].includes(row.state)) continue;
          if (each.kind !== 'again') Object.assign(row, { state: each.kind, by: null, until: null });
          else if (campaign.state !== 'finished') {
            const { notBefore, chat } = each;
            const state = campaign.state === 'running' ? 'queued' : 'withdrawn';
            Object.assign(row, { state, notBefore: notBefore.getTime(), chat, by: null, until: null });
          }
        }
      },
      handBack: async (by) => {
        const own = rows.filter((row) => row.by === by && row.state === 'queued');
        for (const row of own) Object.assign(row, { by: null, until: null });
        return own.length;
      },
      giveUpLost: async () => {
        for (const row of rows) {
          if (!isBelievable(row.notBefore, now())) row.notBefore = now();
          if (row.until !== null && !isBelievable(row.until, now())) row.until = now() + 90_000;
        }
        const lost = rows.filter(({ state, until }) => state === 'attempting' && (until ?? 0) <= now());
        for (const row of lost) row.state = 'unknown';
        return lost.length;
      },
      reserve: async ({ want, news, limit }) => {
        const taken = reserve({ ...pace }, { want, news }, { now: now(), limit });
        pace = taken.pace;
        return taken.slots;
      },
      stop: async () => end('stopped'),
      takeEnded: async () => {
        if (hasEnded || rows.some(({ state }) => state === 'queued' || state === 'attempting')) return [];
        hasEnded = true;
        if (campaign.state === 'running') campaign = { ...campaign, state: 'finished' };
        return [campaign];
      },
    };
  };
  return {
    rows: rows as readonly Readonly<Row>[],
    ways,
    storeFor,
    isRunning: () => campaign.state === 'running',
    cancel: () => end('cancelled'),
  };
}
