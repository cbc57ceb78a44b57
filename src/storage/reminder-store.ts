import type { Log } from '../ground/index.js';
import type { ReminderStore } from '../reminders/index.js';
import type { Access } from './access.js';
import * as campaigns from './reminder-campaigns.js';
import * as deliveries from './reminder-deliveries.js';
import * as readings from './reminder-readings.js';
import { reservePace } from './reminder-pace.js';

/** Each method is one act, safe to try again: what was done is not done twice. */
export function createReminderStore(
  access: Access,
  { locksRows, log }: { readonly locksRows: boolean; readonly log: Log },
): ReminderStore {
  const { attempt } = access;
  return {
    create: (campaign) => attempt(() => campaigns.createCampaign(access, campaign)),
    begin: (id, people) => attempt(() => campaigns.beginCampaign(access, id, people)),
    find: (id) => attempt(() => campaigns.findCampaign(access, id)),
    latest: (most) => attempt(() => campaigns.latestCampaigns(access, most)),
    whoseHourHasCome: (only) => attempt(() => campaigns.campaignsWhoseHourHasCome(access, only)),
    running: () => attempt(() => campaigns.runningCampaigns(access)),
    placeCard: (id, card) => attempt(() => campaigns.placeCard(access, id, card)),
    reach: () => attempt(() => readings.reachOf(access)),
    referenceOf: (aadObjectId) => attempt(() => deliveries.referenceOfPerson(access, aadObjectId)),
    anyReference: () => attempt(() => readings.anyReference(access)),
    claim: (request) => attempt(() => deliveries.claimDeliveries(access, request, locksRows)),
    attempt: (request) => attempt(() => deliveries.attemptDeliveries(access, request)),
    settle: (by, settlements) => attempt(() => deliveries.settleDeliveries(access, by, settlements)),
    handBack: (by) => attempt(() => deliveries.handBackClaims(access, by)),
    giveUpLost: () => attempt(() => deliveries.giveUpLost(access, log)),
    reserve: (request) => attempt(() => reservePace(access, request, log)),
    noteRead: (read) => attempt(() => readings.noteRead(access, read)),
    tally: (id) => attempt(() => readings.tallyOf(access, id)),
    underWay: () => attempt(() => readings.underWay(access)),
    deliveries: (id, states) => attempt(() => readings.deliveriesIn(access, id, states)),
    tellTenth: (id, tenth) => attempt(() => campaigns.tellTenth(access, id, tenth)),
    takeEnded: () => attempt(() => campaigns.takeEnded(access)),
    cancel: (id) => attempt(() => campaigns.cancelCampaign(access, id)),
    stop: (id, reason) => attempt(() => campaigns.stopCampaign(access, id, reason)),
    forgetOlderThan: (days) => attempt(() => campaigns.forgetCampaigns(access, days)),
    resendUnknown: (id) => attempt(() => campaigns.resendUnknown(access, id)),
  };
}
