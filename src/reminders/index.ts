/**
 * Reminders: who is to be told of the yearly review, when, and again or not; how fast; what came of each, and the report
 * whose numbers add up. Deciding is pure; two small loops act.
 * It refuses to know Teams (a `Messenger` posts), databases (a `ReminderStore` keeps) and how anything looks.
 */
export { addDays } from './calendar.js';
export { leavesOpen } from './decide.js';
export {
  audienceText,
  leaving,
  leftOutText,
  partsOf,
  readAudience,
  together,
  type Audience,
  type AudiencePart,
  type LeftOut,
} from './audience.js';
export {
  campaignKeptDays,
  type Campaign,
  type CampaignKind,
  type CampaignState,
  type CardPlace,
  type NewCampaign,
  type StopReason,
} from './campaign.js';
export { createConductor, type Conductor } from './conductor.js';
export type { Delivery, DeliveryReason, DeliveryState, NewDelivery, Reference } from './delivery.js';
export { dayInWords, fillIn, knowsMarks } from './fill-in.js';
export { isGroup, membersIn, type Group } from './group.js';
export { createIntroducer, introductionsPerSecond, type Introducer } from './introducer.js';
export { furthestAhead, isBelievable } from './furthest-ahead.js';
export { type Letter, type Messenger, type Posted } from './messenger.js';
export { freshPace, reserve, type PaceNews, type Slots } from './pace.js';
export { leadsOf, samplesOf, takesNewcomers, type Acknowledged, type Plan, type Reach } from './plan.js';
export { recipientOf, type Recipient } from './recipient.js';
export type { Later } from './follow-ups.js';
export { createReminders, type Reminders } from './reminders.js';
export { recently, reportOf, speedOf, timeLeft, type Report } from './report.js';
export { isRead, type Read } from './seen.js';
export { chosenMoment, dayAndTime, type Chosen, type OffWork } from './send-time.js';
export { createSender, type Sender } from './sender.js';
export { type Chat, type Claim, type ReminderStore, type Settlement, type Tally } from './store.js';
export { momentAt, usualHours, wallClock, type WorkingHours } from './working-hours.js';
