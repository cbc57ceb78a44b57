import type { Log } from '../../ground/index.js';
import type { ReminderStore } from '../../reminders/index.js';
import type { Accesses } from '../engines/access.js';
import * as campaigns from './reminder-campaigns.js';
import * as deliveries from './reminder-deliveries.js';
import * as ends from './reminder-ends.js';
import * as readings from './reminder-readings.js';
import { reservePace } from './reminder-pace.js';

/** Each method is one act, safe to try again: what was done is not done twice. */
export function createReminderStore(
  { person, nobody: access }: Accesses,
  { locksRows, log }: { readonly locksRows: boolean; readonly log: Log },
): ReminderStore {
  const { attempt } = access;
  return {
    create: (campaign) => person.attempt(() => campaigns.createCampaign(person, campaign)),
    begin: (id, people) => attempt(() => campaigns.beginCampaign(access, id, people)),
    find: (id) => person.attempt(() => campaigns.findCampaign(person, id)),
    latest: (most) => person.attempt(() => campaigns.latestCampaigns(person, most)),
    lastFor: (aadObjectId) => person.attempt(() => readings.lastFor(person, aadObjectId)),
    whoseHourHasCome: (only) => attempt(() => campaigns.campaignsWhoseHourHasCome(access, only)),
    running: () => attempt(() => campaigns.runningCampaigns(access)),
    placeCard: (id, card) => person.attempt(() => campaigns.placeCard(person, id, card)),
    reach: () => person.attempt(() => readings.reachOf(person)),
    referenceOf: (aadObjectId) => person.attempt(() => deliveries.referenceOfPerson(person, aadObjectId)),
    anyReference: () => person.attempt(() => readings.anyReference(person)),
    claim: (request) => attempt(() => deliveries.claimDeliveries(access, request, locksRows)),
    attempt: (request) => attempt(() => deliveries.attemptDeliveries(access, request)),
    settle: (by, settlements) =>
      attempt(() => deliveries.settleDeliveries(access, by, settlements, locksRows)),
    handBack: (by) => person.attempt(() => deliveries.handBackClaims(person, by)),
    giveUpLost: () => attempt(() => deliveries.giveUpLost(access, log)),
    reserve: (request) => attempt(() => reservePace(access, request, log)),
    noteRead: (read) => person.attempt(() => readings.noteRead(person, read)),
    tally: (id) => person.attempt(() => readings.tallyOf(person, id)),
    underWay: () => person.attempt(() => readings.underWay(person)),
    deliveries: (id, states) => person.attempt(() => readings.deliveriesIn(person, id, states)),
    deliveriesTo: (people, id) => person.attempt(() => readings.deliveriesTo(person, people, id)),
    tellTenth: (id, tenth) => attempt(() => campaigns.tellTenth(access, id, tenth)),
    takeEnded: () => attempt(() => ends.takeEnded(access, locksRows)),
    cancel: (id) => person.attempt(() => ends.cancelCampaign(person, id)),
    stop: (id, reason) => attempt(() => ends.stopCampaign(access, id, reason)),
    forgetOlderThan: (days) => attempt(() => ends.forgetCampaigns(access, days)),
    resendUnknown: (id) => person.attempt(() => ends.resendUnknown(person, id, locksRows)),
  };
}
