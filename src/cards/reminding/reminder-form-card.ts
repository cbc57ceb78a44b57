import type { CardElement, Input } from '../assembling/adaptive-card.js';
import { assemble, type Rendered } from '../assembling/assemble.js';
import { sendButton } from '../assembling/buttons.js';
import { headline, quiet, words } from '../assembling/elements.js';
import { reminderFormWording as wording } from './reminder-form-wording.js';
import { reminderRefusals } from './reminder-refusal-wording.js';
import { longTextInput } from '../assembling/long-text-input.js';
import { nameInOneLine, oneLine, shorten } from '../assembling/shorten.js';
import type { Language } from '../assembling/wording.js';

/** What HR has filled in, as it travels from card to card. */
export type ReminderFields = Readonly<
  Record<
    | 'audience'
    | 'also'
    | 'without'
    | 'message'
    | 'messageEn'
    | 'due'
    | 'when'
    | 'sendDay'
    | 'sendTime'
    | 'followUps'
    | 'yearly',
    string
  >
>;

interface ReminderForm {
  readonly fields: ReminderFields;
  /** Who of the staff may be chosen alone, each with the audience that is. */
  readonly people: readonly {
    readonly audience: string;
    readonly name: string;
    readonly positions: readonly string[];
  }[];
  /** The positions whose holders may be chosen, each with the audience that is. */
  readonly positions: readonly { readonly audience: string; readonly name: string }[];
  readonly units: readonly string[];
  /** What of those who are named is not clear, and who may be meant by it. */
  readonly unclear: readonly Unclear[];
  /** A day soon, as the store has it and as people read it. */
  readonly soon: { readonly day: string; readonly inWords: string };
  /** By whose clock the hours are; such as `Europe/Tallinn`. */
  readonly timeZone: string;
}

interface Unclear {
  /** The input in which it stands. */
  readonly field: 'also' | 'without';
  readonly words: string;
  readonly people: readonly string[];
  readonly positions: readonly string[];
}

/** It travels from card to card, twice on each: a card with both languages must stay small. */
export const longestMessage = 1_000;
/** As long as the name of a unit in an audience may be. */
export const longestUnit = 300;
/** All who are named, to get it as well and to be left out, together: they travel as the messages do. */
export const longestNamed = 900;
/** Room for the units to choose from, in characters; the first ones fit. */
const roomForUnits = 4_500;

const mostUnclear = 5;

function unclearInWords({ field, words: said, people, positions }: Unclear, language: Language): string {
  const name = nameInOneLine(said);
  const first = (names: readonly string[]) => names.slice(0, mostUnclear).map(nameInOneLine).join('; ');
  if (people.length > 0) return wording.severalPeople[language](name, first(people));
  if (positions.length > 0) return wording.severalPositions[language](name, first(positions));
  return wording[field === 'also' ? 'unknownAlso' : 'unknownLeftOut'][language](name);
}

type Complaint = keyof typeof reminderRefusals;

/** `complaint`: what was wrong with what HR had filled in. */
export function renderReminderForm(
  { fields, people, positions, units, unclear, soon, timeZone }: ReminderForm,
  language: Language,
  complaint: Complaint | null = null,
): Rendered {
  const heading = wording.form[language];
  const listed = [
    ...people.map(({ audience, name, positions }) => ({
      title: shorten(wording.person[language](oneLine([name, ...positions].join(', '))), 120),
      value: audience,
    })),
    ...positions.map(({ audience, name }) => ({
      title: shorten(wording.position[language](oneLine(name)), 120),
      value: audience,
    })),
    { title: wording.all[language], value: 'all' },
    { title: wording.outstanding[language], value: 'outstanding' },
    { title: wording.dueSoon[language](soon.inWords), value: `due:${soon.day}` },
    { title: wording.toManagers[language], value: 'managers' },
    { title: wording.named[language], value: 'named' },
    ...unitChoices(units, language),
  ];
  const audiences = [...listed, ...otherChoice(fields.audience, listed, language)];
  const missing = units.filter((unit) => audiences.every(({ value }) => value !== `unit:${unit}`));
  const isListed = audiences.some(({ value }) => value === fields.audience);
  return assemble(
    {
      head: [
        headline(heading),
        complaint === null
          ? words(wording.formWhy[language], { spacing: 'Small' })
          : words(reminderRefusals[complaint][language], { weight: 'Bolder', spacing: 'Small' }),
        ...unclear
          .slice(0, mostUnclear)
          .map((each) => words(unclearInWords(each, language), { weight: 'Bolder', spacing: 'Small' })),
        {
          type: 'Input.ChoiceSet',
          id: 'audience',
          label: wording.audience[language],
          style: 'compact',
          isRequired: true,
          errorMessage: wording.audienceMissing[language],
          choices: audiences,
          // Of several people of one name none is chosen for HR, nor is anybody for whom it is not known any more.
          ...(isListed ? { value: fields.audience } : { placeholder: wording.audienceMissing[language] }),
        },
        ...otherUnitInput(missing.length, language),
        namesInput('also', fields, language),
        namesInput('without', fields, language),
        ...messageInputs(fields, language),
        {
          type: 'Input.Date',
          id: 'due',
          label: wording.due[language],
          isRequired: true,
          errorMessage: wording.dueMissing[language],
          value: fields.due,
        },
        ...whenInputs(fields, timeZone, language),
        yes('followUps', wording.followUps[language], fields.followUps),
        yes('yearly', wording.yearly[language], fields.yearly),
      ],
      buttons: [sendButton(wording.toPreview[language], 'reminder.preview', { language })],
      summary: heading,
    },
    language,
  );
}

/** Where units, positions and people are named, to get it as well or to be left out. */
function namesInput(id: 'also' | 'without', fields: ReminderFields, language: Language): Input {
  return {
    type: 'Input.Text',
    id,
    label: wording[id][language],
    maxLength: longestNamed,
    // On a phone one line shows three names.
    ...(fields[id] !== '' && { value: fields[id], isMultiline: true }),
  };
}

function whenInputs(
  { when, sendDay, sendTime }: ReminderFields,
  timeZone: string,
  language: Language,
): readonly Input[] {
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'when',
      label: wording.when[language],
      style: 'compact',
      isRequired: true,
      errorMessage: wording.whenMissing[language],
      choices: [
        { title: wording.now[language], value: 'now' },
        { title: wording.morning[language], value: 'morning' },
        { title: wording.atTime[language], value: 'at' },
      ],
      value: when,
    },
    {
      type: 'Input.Date',
      id: 'sendDay',
      label: wording.sendDay[language],
      ...(sendDay !== '' && { value: sendDay }),
    },
    {
      type: 'Input.Time',
      id: 'sendTime',
      label: wording.sendTime[language](timeZone),
      ...(sendTime !== '' && { value: sendTime }),
    },
  ];
}

function unitTitle(unit: string, language: Language): string {
  return shorten(wording.unit[language](oneLine(unit)), 120);
}

function unitChoices(units: readonly string[], language: Language) {
  let room = roomForUnits;
  return units.flatMap((unit) => {
    const choice = { title: unitTitle(unit, language), value: `unit:${unit}` };
    room -= JSON.stringify(choice).length;
    return room > 0 ? [choice] : [];
  });
}

/** Whom HR had chosen where the list has no room for it, or where a report chose. */
function otherChoice(
  audience: string,
  listed: readonly { readonly value: string }[],
  language: Language,
): readonly { readonly title: string; readonly value: string }[] {
  if (listed.some(({ value }) => value === audience)) return [];
  if (audience.startsWith('rest:')) return [{ title: wording.rest[language], value: audience }];
  if (audience.startsWith('new:')) return [{ title: wording.newOnes[language], value: audience }];
  const unit = /^unit:(.+)$/su.exec(audience)?.[1];
  return unit === undefined ? [] : [{ title: unitTitle(unit, language), value: audience }];
}

/** The units for which the list has no room are named by HR; what is written here holds, whatever is chosen above. */
function otherUnitInput(missing: number, language: Language): readonly Input[] {
  if (missing === 0) return [];
  const label = wording.otherUnit[language](missing);
  return [{ type: 'Input.Text', id: 'unit', label, maxLength: longestUnit }];
}

/** A tick. */
export function yes(id: string, title: string, value: string): Input {
  return { type: 'Input.Toggle', id, title, wrap: true, value: value === 'true' ? 'true' : 'false' };
}

function messageInputs({ message, messageEn }: ReminderFields, language: Language): readonly CardElement[] {
  const limits = { errorMessage: wording.messageMissing[language], maxLength: longestMessage };
  return [
    longTextInput({ id: 'message', label: wording.message[language], value: message, ...limits }),
    longTextInput({ id: 'messageEn', label: wording.messageEn[language], value: messageEn, ...limits }),
    quiet(wording.marks[language]),
  ];
}
