import { normalDutyNumber, type JobDescription } from '../../descriptions/index.js';
import type { ExecuteData, Folded, Input } from '../assembling/adaptive-card.js';
import { disputeWording as wording } from './dispute-wording.js';
import { sendButton } from '../assembling/buttons.js';
import { quiet } from '../assembling/elements.js';
import { labelOf } from '../assembling/part-labels.js';
import { longTextInput } from '../assembling/long-text-input.js';
import { oneLine, shorten } from '../assembling/shorten.js';
import type { Language } from '../assembling/wording.js';

export const disputeFormId = 'eriarvamus';
/** What stands for the description as a whole among the clauses. */
export const wholeClause = '*';
/** Enough for any description; a list of more would not be read to its end on a phone. */
const mostClauses = 60;

/** The clauses that somebody may not agree with: the duties by number, then the parts. */
function clauseChoices({ duties }: JobDescription, language: Language) {
  const numbered = duties.flatMap(({ number, text }) => {
    if (number === null) return [];
    const value = shorten(oneLine(number), 40);
    return [{ title: `${value} ${shorten(oneLine(text), 30)}`, value }];
  });
  const named = (['substitutedBy', 'substitutes', 'rights', 'responsibilities', 'purpose'] as const).map(
    (part) => ({ title: labelOf(part, language), value: labelOf(part, language) }),
  );
  const whole = { title: wording.wholeDescription[language], value: wholeClause };
  return [
    ...new Map(
      [...numbered.slice(0, mostClauses), ...named, whole].map((each) => [each.value, each]),
    ).values(),
  ];
}

/** A list to choose from is easier; where a long text needs the room, the clause is written. */
export type ClauseAsked = 'chosen' | 'written';

/** What somebody has said of it before the form was there; `null` where they did not. */
export interface Disagreed {
  readonly clause: string | null;
  readonly comment: string | null;
}

interface DisputeForm {
  readonly description: JobDescription;
  readonly data: ExecuteData;
  readonly asked: ClauseAsked;
  /** Left out where the form is closed until somebody says that they do not agree. */
  readonly disagreed?: Disagreed | undefined;
  /** By the person whose form it is, in this very version. */
  readonly isAcknowledged: boolean;
}

const longestClause = 100;
const longestComment = 1_000;

function clauseInput({ description, asked, disagreed }: DisputeForm, language: Language): Input {
  const said = disagreed?.clause ?? null;
  const required = { isRequired: true, errorMessage: wording.clauseNeeded[language] } as const;
  if (asked === 'written') {
    const label = wording.clauseWritten[language];
    const value = said === null ? {} : { value: shorten(oneLine(said), longestClause) };
    return { type: 'Input.Text', id: 'clause', label, maxLength: longestClause, ...required, ...value };
  }
  const choices = clauseChoices(description, language);
  const chosen = said && choices.find(({ value }) => normalDutyNumber(value) === normalDutyNumber(said));
  return {
    type: 'Input.ChoiceSet',
    id: 'clause',
    label: wording.clause[language],
    style: 'compact',
    ...required,
    choices,
    ...(chosen && { value: chosen.value }),
  };
}

/** Closed until somebody says that they do not agree. */
export function disputeForm(form: DisputeForm, language: Language): Folded {
  const { data, disagreed, isAcknowledged } = form;
  const after = (isAcknowledged ? wording.staysAcknowledged : wording.laterToo)[language];
  const comment = disagreed?.comment ?? null;
  return {
    type: 'Container',
    id: disputeFormId,
    isVisible: disagreed !== undefined,
    spacing: 'Medium',
    separator: true,
    items: [
      clauseInput(form, language),
      longTextInput({
        id: 'comment',
        label: wording.comment[language],
        errorMessage: wording.commentNeeded[language],
        maxLength: longestComment,
        ...(comment !== null && { value: shorten(comment, longestComment) }),
      }),
      quiet(`${wording.whoReads[language]} ${after}`),
      { type: 'ActionSet', actions: [sendButton(wording.send[language], 'dispute', data)] },
    ],
  };
}
