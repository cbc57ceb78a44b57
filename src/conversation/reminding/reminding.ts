import { renderOwnReminder, renderReminderRefusal, renderToldOfReminding } from '../../cards/index.js';
import type { Language } from '../../language/index.js';
import { mayDo, standingOf } from '../../people/index.js';
import type { Campaign, Report } from '../../reminders/index.js';
import { calledSo, whatIsCalled, type House } from '../acknowledging/called.js';
import type { InHand } from '../talk/in-hand.js';
import { lastBegun } from './campaign-fields.js';
import { groupsMeant, leftOutMeant, unitNamedBy } from './groups-meant.js';
import { showNewcomers } from './newcomers.js';
import { languageOfPress } from '../talk/pressed.js';
import { speaksOfReminding } from './form-said.js';
import { nothingSaid, type ReminderCommand } from './reminder-command.js';
import { change, changeDraft, changeSaid, draftSaid } from './reminder-change.js';
import { formFor } from './reminder-form.js';
import { askToSend, preview, send } from './reminder-sending.js';
import { refusalFor, type RemindingParts, type RemindingRoom } from './reminder-room.js';
import { later, putOffSaid } from './reminder-own.js';
import { askedOf } from './reminder-meant.js';
import { showWhoMay } from './reminder-who-may.js';
import { cancel, drop, resendUnknown, rest, status } from './reminder-run.js';
import { meaningsSaid } from '../words/said-meanings.js';
import { asSaid, commandWordsOf } from '../words/said.js';
import { createShow } from './reminder-show.js';
import { isOfOneself, showDeliveries, showOwnDelivery } from './reminder-delivery.js';
import { csvVerb, makeCsv, offerCsv } from './reminder-file.js';
import type { Asked, FileAsked, MadeFile, PressAnswer, Pressing, Reply } from '../talk/reply.js';

/** The talk in which HR reminds everybody, and a person puts it off. */
export interface Reminding {
  /** `inHand`: what was shown last; a form that is there is changed, not begun anew. */
  say(command: ReminderCommand, asked: Asked, inHand?: InHand): Promise<Reply>;
  /** `null` where the button is not of a reminder. */
  press(pressed: Pressing): Promise<Reply | null>;
  /** `null` where the button offers no file. */
  offer(pressed: Pressing): Promise<PressAnswer | null>;
  /** `null` where it is no file of reminders. */
  file(asked: FileAsked): Promise<MadeFile | null>;
  /** As it stands now, for the card that updates itself. */
  show(campaign: Campaign, report: Report): Promise<Reply>;
}

/** 'Saada talle' is then for whoever it was asked of. */
function inHandOf({ name, language }: Extract<ReminderCommand, { kind: 'delivery' }>, reply: Reply): Reply {
  return name === null ? reply : { ...reply, inHand: { kind: 'reminder', person: name, language } };
}

type ToldOfOneself = Extract<ReminderCommand, { kind: 'own-stop' | 'own-due' | 'own-why' }>;

/** What somebody asks of the reminders that they get has one answer for all. */
function isToldOfOneself(command: ReminderCommand): command is ToldOfOneself {
  const { kind } = command;
  return kind === 'own-stop' || kind === 'own-due' || kind === 'own-why';
}

/** 'Who got it', and a wish in words not all of which are known, are commands where HR says them, and 'remind Mari' where somebody or a position is called so; else they are questions. */
export function isMeantToRemind(
  command: ReminderCommand,
  { aadObjectId, text }: Asked,
  house: House,
): boolean {
  const { staff } = house;
  if ('whom' in command && command.whom?.kind === 'called' && !isCalled(command.whom.words, house))
    return false;
  if (command.kind === 'delivery') return command.name === null || calledSo(command.name, staff).length > 0;
  if (command.kind === 'change' && command.without !== null && !meansSomebody(command.without, house))
    return false;
  if (command.kind === 'change' && command.also !== null && !meansSomebody(command.also, house)) return false;
  // 'Saada aruanne Marile ja Jaanile' sends no reminder.
  if (command.kind === 'form' && command.also !== null && !isOfReminding(text, command.also, house))
    return false;
  const isSure =
    command.kind !== 'bare' &&
    command.kind !== 'change' &&
    command.kind !== 'newcomers' &&
    command.kind !== 'who-may' &&
    command.kind !== 'told' &&
    !(command.kind === 'form' && command.loosely);
  return isSure || mayDo(standingOf(aadObjectId, staff), 'broadcastReminder').kind === 'allowed';
}

/** Whoever leads others has another way to them. */
function maySeeTeam(aadObjectId: string | null, { library }: RemindingParts): boolean {
  return mayDo(standingOf(aadObjectId, library().staff), 'seeTeamAcknowledgements').kind === 'allowed';
}

function isCalled(words: string, house: House): boolean {
  const { people, positions } = whatIsCalled(words, house);
  return people.length > 0 || positions.length > 0 || unitNamedBy(words, house) !== undefined;
}

/** 'Jäta see küsimus välja' leaves out nobody. */
function meansSomebody(words: string, house: House): boolean {
  const { groups, unclear } = leftOutMeant(words, house);
  return groups.length > 0 || unclear.some(({ people, positions }) => people.length + positions.length > 0);
}

/** Where nobody spoke of reminding, all who are named must be somebody. */
function isOfReminding(text: string, also: string, house: House): boolean {
  const { meanings } = meaningsSaid(commandWordsOf(asSaid(text)));
  return speaksOfReminding(meanings) || groupsMeant(also, house).unclear.length === 0;
}

export function createReminding(parts: RemindingParts): Reminding {
  const room = { ...parts, show: createShow(parts) };
  const changed = async (
    command: Extract<ReminderCommand, { kind: 'change' }>,
    asked: Asked,
    inHand: InHand | undefined,
  ) =>
    inHand?.fields
      ? changeDraft(command, inHand.fields, asked, room, inHand.called)
      : changeSaid(command, asked, room);
  return {
    show: async (campaign, report) => room.show(campaign, report),
    say: async (command, asked, inHand) => {
      const { language } = command;
      if (isToldOfOneself(command)) return renderOwnReminder(command.kind, language);
      const own = command.kind === 'own-later' ? await putOffSaid(command, asked, parts) : null;
      if (own !== null) return own;
      if (command.kind === 'delivery' && isOfOneself(command, asked, parts))
        return showOwnDelivery(language, asked, parts);
      const refused = refusalFor(asked.aadObjectId, asked.personal ?? true, parts);
      if (refused !== null && command.kind === 'own-later') return renderOwnReminder('own-none', language);
      if (refused === 'not-hr' && command.kind === 'stop') return renderOwnReminder('own-stop', language);
      if (refused === 'not-hr' && maySeeTeam(asked.aadObjectId, parts))
        return renderReminderRefusal('not-hr-leads', language);
      if (refused !== null) return renderReminderRefusal(refused, language);
      if ('asBefore' in command && command.asBefore && (await lastBegun(parts)) === undefined)
        return renderReminderRefusal('none-yet', language);
      switch (command.kind) {
        case 'own-later':
          // Whoever in HR has got none themselves means what they have planned.
          return changed({ ...nothingSaid, ...command, kind: 'change' }, asked, inHand);
        case 'form':
          return formFor(command, asked, parts);
        case 'change':
          return changed(command, asked, inHand);
        case 'preview':
        case 'send': {
          if (!inHand?.fields) return formFor(command, asked, parts);
          const data = await draftSaid(command, inHand.fields, asked, room);
          return command.kind === 'preview'
            ? preview({ data }, language, room)
            : askToSend({ data }, language, room);
        }
        case 'not-mine':
          return renderReminderRefusal('not-mine', language);
        case 'delivery':
          return inHandOf(command, await showDeliveries(command, parts));
        case 'newcomers':
          return showNewcomers(language, parts);
        case 'drop':
          return drop(language, room);
        case 'told':
          return renderToldOfReminding(command.about, language);
        case 'who-may':
          return showWhoMay(language, asked, parts);
        case 'stop':
          return status(language, room);
        case 'status':
        case 'bare':
          return status(language, room, askedOf(commandWordsOf(asSaid(asked.text))));
      }
    },
    offer: async (pressed) => {
      if (pressed.verb !== csvVerb) return null;
      const language = languageOfPress(pressed);
      const refused = refusalFor(pressed.aadObjectId, pressed.personal, parts);
      if (refused !== null) return { kind: 'card', reply: renderReminderRefusal(refused, language) };
      return offerCsv(pressed, language, parts);
    },
    file: async (asked) => makeCsv(asked, parts),
    press: async (pressed) => {
      if (!pressed.verb.startsWith('reminder.')) return null;
      const language = languageOfPress(pressed);
      if (pressed.verb === 'reminder.later') return later(pressed, language, parts);
      const refused = refusalFor(pressed.aadObjectId, pressed.personal, parts);
      if (refused !== null) return renderReminderRefusal(refused, language);
      return pressByHr(pressed, language, room);
    },
  };
}

async function pressByHr(pressed: Pressing, language: Language, room: RemindingRoom): Promise<Reply | null> {
  switch (pressed.verb) {
    case 'reminder.preview':
      return preview(pressed, language, room);
    case 'reminder.change':
      return change(pressed, language, room);
    case 'reminder.send':
      return send(pressed, language, room);
    case 'reminder.cancel':
      return cancel(pressed, language, room);
    case 'reminder.rest':
      return rest(pressed, language, room);
    case 'reminder.resend-unknown':
      return resendUnknown(pressed, language, room);
    default:
      return null;
  }
}
