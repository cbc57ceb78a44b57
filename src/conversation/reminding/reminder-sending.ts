import { z } from 'zod/v4';
import {
  renderReminderConfirm,
  renderReminderPreview,
  type ReminderFields,
  type SendMoment,
} from '../../cards/index.js';
import { plainObjectId } from '../../ground/index.js';
import type { Language } from '../../language/index.js';
import {
  introductionsPerSecond,
  samplesOf,
  type Audience,
  type NewCampaign,
  type Plan,
} from '../../reminders/index.js';
import { audienceInWords } from './audience-in-words.js';
import { groupInWords, leftOutOf } from './groups-meant.js';
import { readForm, readMoved, type Filled } from './reminder-fields.js';
import { formAgain, formInHand } from './reminder-form.js';
import { messageFor } from './reminder-letters.js';
import {
  campaignIn,
  momentInWords,
  type RemindingParts,
  type RemindingRoom as Room,
} from './reminder-room.js';
import type { Pressing, Reply } from '../talk/reply.js';

/** `most`: to so many the button said that it sends; whoever leaves it out has seen no count. */
const Confirmed = z.object({ confirmed: z.string().min(1), most: z.coerce.number().default(Infinity) });

export async function preview(
  pressed: Pick<Pressing, 'data'>,
  language: Language,
  room: Room,
): Promise<Reply> {
  const read = readForm(pressed.data, room);
  if (typeof read === 'string') return formAgain(read, pressed, language, room);
  const { fields, audience, moment } = read;
  const plan = await room.reminders.plan(audience);
  const campaign = { message: { et: fields.message, en: fields.messageEn }, due: fields.due };
  const samples = await Promise.all(
    samplesOf(plan).map(async (each) => ({ name: each.name, ...(await messageFor(campaign, each, room)) })),
  );
  const { reached, toInstall, unreachable, leftOut } = plan;
  const shown = renderReminderPreview(
    {
      campaign: room.newId(),
      audience: audienceInWords(audience, language, room),
      fields,
      moment: momentOnCard(moment, language, room),
      reached: reached.length,
      toInstall,
      samples,
      unreachable,
      leftOut: leftOut.map((each) => ({
        kind: each.leftOut.kind,
        what: groupInWords(each.leftOut, language, room.library()),
        names: each.people.map(({ name }) => name),
      })),
    },
    language,
  );
  return { ...shown, inHand: formInHand(fields, language) };
}

function momentOnCard(
  { at, offWork, atWork }: Filled['moment'],
  language: Language,
  room: RemindingParts,
): SendMoment {
  return {
    when: at <= room.clock.now() ? null : momentInWords(at, language, room),
    offWork,
    atWork: momentInWords(atWork, language, room),
  };
}

/** Asks once more with the count: so does the first press, and whoever says it in words. */
export async function askToSend(
  pressed: Pick<Pressing, 'data'>,
  language: Language,
  room: Room,
): Promise<Reply> {
  const read = readMoved(pressed.data, room);
  if (typeof read === 'string') return formAgain(read, pressed, language, room);
  const { fields, audience, moment } = read;
  const id = campaignIn(pressed.data) || room.newId();
  const plan = await room.reminders.plan(audience);
  return confirm({ id, fields, audience, plan, moment }, language, room);
}

/** The second press sends; nothing else does. To more than its button said nothing goes: it asks anew. */
export async function send(pressed: Pressing, language: Language, room: Room): Promise<Reply> {
  const confirmed = Confirmed.safeParse(pressed.data).data;
  if (confirmed === undefined) return askToSend(pressed, language, room);
  const read = readMoved(pressed.data, room);
  if (typeof read === 'string') return formAgain(read, pressed, language, room);
  const id = campaignIn(pressed.data) || room.newId();
  const plan = await room.reminders.plan(read.audience);
  // A button that is pressed twice finds what it has sent.
  const isNew = (await room.reminders.find(id)) === null;
  if (isNew && plan.reached.length > confirmed.most) return confirm({ ...read, id, plan }, language, room);
  const campaign = campaignOf(read, id, pressed.aadObjectId ?? '', language);
  const sent = await room.reminders.send(campaign, plan);
  const { cardId, conversation } = pressed;
  if (cardId !== null) await room.reminders.placeCard(id, { conversation, activityId: cardId });
  room.wake();
  return room.show(sent.campaign, sent.report);
}

function campaignOf(
  { fields, audience, moment }: Filled,
  id: string,
  startedBy: string,
  language: Language,
): NewCampaign {
  return {
    id,
    kind: audience.kind === 'rest' ? 'rest' : 'first',
    parent: audience.kind === 'rest' ? audience.of : null,
    startedBy: plainObjectId(startedBy),
    language,
    audience,
    message: { et: fields.message, en: fields.messageEn },
    due: fields.due,
    sendAt: moment.at,
    repeats: fields.yearly === 'true' ? 'yearly' : null,
    followUps: fields.followUps === 'true',
  };
}

export function confirm(
  asked: { id: string; fields: ReminderFields; audience: Audience; plan: Plan; moment: Filled['moment'] },
  language: Language,
  room: RemindingParts,
): Reply {
  const { id, fields, audience, plan, moment } = asked;
  const count = plan.reached.length;
  const shown = renderReminderConfirm(
    {
      leftOut: leftOutOf(audience, language, room),
      campaign: id,
      audience: audienceInWords(audience, language, room),
      fields,
      count,
      takes: Math.max(count / room.perSecond, plan.toInstall / introductionsPerSecond) * 1_000,
      moment: momentOnCard(moment, language, room),
      kind: audience.kind === 'rest' ? 'rest' : 'first',
    },
    language,
  );
  return { ...shown, inHand: formInHand(fields, language) };
}
