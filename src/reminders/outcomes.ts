import { grouped, type Log } from '../ground/index.js';
import type { StopReason } from './campaign.js';
import type { Settled } from './post.js';
import type { Claim, ReminderStore, Settlement } from './store.js';

/** What is on its way, and what came of it until that is written. */
interface Outcomes {
  /** Begins what ends in an outcome; what fails unforeseen is called unknown. */
  begin(work: () => Promise<Settlement>, claim: Claim): void;
  settle(settled: Settled): void;
  /** The campaign is not to go on. Where the store is away it is stopped with the next flush. */
  stop(campaign: string, reason: StopReason): Promise<void>;
  /** Writes all that is known by now; what the store refuses is kept for the next time. */
  flush(): Promise<void>;
  /** Resolves when nothing is on its way. */
  landed(): Promise<unknown>;
  readonly onTheirWay: () => number;
  readonly unwritten: () => number;
}

interface OutcomesParts {
  readonly store: Pick<ReminderStore, 'settle' | 'stop'>;
  readonly log: Log;
}

export function createOutcomes({ store, log }: OutcomesParts): Outcomes {
  let settled: readonly Settled[] = [];
  /** Campaigns that are to stop, and are not yet stopped in the store. */
  const stops = new Map<string, StopReason>();
  const flying = new Set<Promise<void>>();
  const settle = (each: Settled) => {
    settled = [...settled, each];
  };
  const stopCampaigns = async () => {
    for (const [campaign, reason] of stops) {
      await store.stop(campaign, reason);
      stops.delete(campaign);
    }
  };
  return {
    settle,
    begin: (work, claim) => {
      const { id, campaign } = claim;
      const flight = work()
        .catch((error: unknown): Settlement => {
          log.error({ err: error, campaign: campaign.id }, 'A reminder failed in an unforeseen way');
          return { id, kind: 'unknown', detail: 'The bot failed while posting.' };
        })
        .then((settlement) => settle({ claim, settlement }))
        .finally(() => flying.delete(flight));
      flying.add(flight);
    },
    stop: async (campaign, reason) => {
      stops.set(campaign, reason);
      // What came of the post is known all the same.
      await stopCampaigns().catch((error: unknown) => {
        log.warn({ err: error, campaign }, 'A campaign could not be stopped yet');
      });
    },
    flush: async () => {
      // First: a campaign whose last people are settled would end as one that was sent.
      await stopCampaigns();
      const work = settled;
      settled = [];
      try {
        for (const [taking, all] of grouped(work, ({ claim }) => [claim.by]))
          await store.settle(
            taking,
            all.map(({ settlement }) => settlement),
          );
      } catch (error) {
        // Else the lease would end, and what arrived would be called unknown.
        settled = [...work, ...settled];
        throw error;
      }
    },
    landed: async () => Promise.all(flying),
    onTheirWay: () => flying.size,
    unwritten: () => settled.length,
  };
}
