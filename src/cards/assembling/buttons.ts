import type { PositionName } from '../../answers/index.js';
import type { Part } from '../../questions/index.js';
import type {
  CardAction,
  ExecuteAction,
  ExecuteData,
  OpenUrlAction,
  SubmitAction,
  ToggleAction,
} from './adaptive-card.js';
import { labelOf } from './part-labels.js';
import {
  questionAbout,
  questionForHelp,
  questionForPositions,
  questionWithoutPosition,
} from './question-back.js';
import { oneLine, shorten } from './shorten.js';
import { substitutionWording } from './substitution-wording.js';
import { wording, type Language } from './wording.js';

/** What the Teams store allows on one card. */
const mostButtons = 6;

export function askButton(title: string, question: string): SubmitAction {
  const said = shorten(oneLine(question), 300);
  return {
    type: 'Action.Submit',
    title: shorten(oneLine(title), 80) || said,
    data: { msteams: { type: 'imBack', value: said }, question: said },
  };
}

/** Half a character, which no address can hold. */
const halfCharacter = /\p{Surrogate}/gu;

/** Opens a chat with the person in Teams. */
export function chatButton(title: string, upn: string): OpenUrlAction {
  return {
    type: 'Action.OpenUrl',
    title: shorten(oneLine(title), 80),
    url: `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(upn.replace(halfCharacter, ''))}`,
  };
}

export function toggleButton(title: string, targets: readonly string[]): ToggleAction {
  return { type: 'Action.ToggleVisibility', title: shorten(oneLine(title), 80), targetElements: targets };
}

/** A button that needs nothing but itself, and so works as a message too where a client does not know it. */
export function executeButton(title: string, verb: string, data: ExecuteData): ExecuteAction {
  const fallback = {
    type: 'Action.Submit',
    title,
    data: { ...data, verb },
    associatedInputs: 'none',
  } as const;
  return { type: 'Action.Execute', title, verb, data, associatedInputs: 'none', fallback };
}

/** The same of a form: what was put into it goes along. */
export function sendButton(title: string, verb: string, data: ExecuteData): ExecuteAction {
  return { type: 'Action.Execute', title, verb, data, associatedInputs: 'auto' };
}

function aimOf(button: CardAction): string {
  switch (button.type) {
    case 'Action.Submit':
      return button.data.question;
    case 'Action.OpenUrl':
      return button.url;
    case 'Action.ToggleVisibility':
      return JSON.stringify(button.targetElements);
    case 'Action.Execute':
      return JSON.stringify([button.verb, button.data]);
  }
}

/** Up to six, none of which asks the same or leads to the same place. */
export function distinct(buttons: readonly CardAction[]): readonly CardAction[] {
  const byAim = new Map<string, CardAction>();
  for (const button of buttons) {
    const aim = aimOf(button);
    if (!byAim.has(aim)) byAim.set(aim, button);
  }
  return [...byAim.values()].slice(0, mostButtons);
}

/** One button for each part, asked about one position. */
export function partButtons(
  position: PositionName,
  parts: readonly Part[],
  language: Language,
): readonly SubmitAction[] {
  return parts.map((part) =>
    askButton(labelOf(part, language), questionAbout(position.name, part, language)),
  );
}

export function dutyButton(position: PositionName, number: string, language: Language): SubmitAction {
  return askButton(
    wording.dutyNumber[language](shorten(number, 20)),
    questionAbout(position.name, { kind: 'duty', number }, language),
  );
}

export function allResultsButton(position: PositionName, language: Language): SubmitAction {
  return askButton(
    wording.expectedResults[language],
    questionAbout(position.name, { kind: 'results', number: null }, language),
  );
}

export function chainButton(position: PositionName, language: Language): SubmitAction {
  return askButton(
    substitutionWording.chainButton[language],
    questionAbout(position.name, { kind: 'stand-in-chain' }, language),
  );
}

export function couldButton(position: PositionName, language: Language): SubmitAction {
  return askButton(
    substitutionWording.couldButton[language],
    questionAbout(position.name, { kind: 'could-stand-in' }, language),
  );
}

export function positionsButton(language: Language): SubmitAction {
  return askButton(wording.positions[language], questionForPositions(null, language));
}

export function helpButton(language: Language): SubmitAction {
  return askButton(wording.helpButton[language], questionForHelp(language));
}

/** Asked without a position: about the person's own, or the bot asks which. */
export function openButtons(parts: readonly Part[], language: Language): readonly SubmitAction[] {
  return parts.map((part) => askButton(labelOf(part, language), questionWithoutPosition(part, language)));
}

/** A phone cuts the end of a button: of units that begin alike, what tells them apart stands first. */
export function unitTitle(unit: string, all: readonly string[]): string {
  const [greater = '', ...smaller] = unit.split(', ');
  const isAlike = all.some((other) => other !== unit && other.split(', ')[0] === greater);
  return isAlike && smaller.length > 0 ? [...smaller.reverse(), greater].join(' · ') : unit;
}

/** Positions to choose from: the title, and the unit too where another has the same title. */
export function choiceButtons(
  positions: readonly PositionName[],
  questionOf: (position: PositionName) => string,
): readonly SubmitAction[] {
  return positions.slice(0, mostButtons).map((position) => {
    const alike = positions.filter((other) => other.title === position.title).length > 1;
    const title = alike && position.unit !== null ? `${position.title} · ${position.unit}` : position.name;
    return askButton(title, questionOf(position));
  });
}

const usual: readonly Part[] = [
  'substitutedBy',
  'manager',
  'duties',
  'purpose',
  'rights',
  'responsibilities',
  'overview',
];

/** What people ask next, having read this part. */
const next: Readonly<Partial<Record<Part, readonly Part[]>>> = {
  unit: ['manager', 'substitutedBy', 'purpose', 'duties', 'overview'],
  manager: ['subordinates', 'substitutedBy', 'substitutes', 'unit', 'duties', 'overview'],
  subordinates: ['manager', 'substitutedBy', 'responsibilities', 'duties', 'overview'],
  substitutedBy: ['substitutes', 'manager', 'duties', 'overview'],
  substitutes: ['substitutedBy', 'manager', 'duties', 'overview'],
  rights: ['responsibilities', 'tools', 'duties', 'overview'],
  responsibilities: ['rights', 'tools', 'duties', 'overview'],
  tools: ['rights', 'responsibilities', 'duties', 'overview'],
  education: ['experience', 'languages', 'computerSkills', 'competencies', 'additional', 'overview'],
  experience: ['education', 'languages', 'computerSkills', 'competencies', 'additional', 'overview'],
  languages: ['education', 'experience', 'computerSkills', 'competencies', 'additional', 'overview'],
  computerSkills: ['education', 'experience', 'languages', 'competencies', 'additional', 'overview'],
  competencies: ['additional', 'education', 'experience', 'languages', 'computerSkills', 'overview'],
  additional: ['competencies', 'education', 'experience', 'languages', 'computerSkills', 'overview'],
};

export function nextButtons(
  position: PositionName,
  after: Part,
  language: Language,
): readonly SubmitAction[] {
  const parts = (next[after] ?? usual).filter((part) => part !== after);
  return partButtons(position, parts, language);
}
