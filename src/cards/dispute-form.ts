import type { JobDescription } from '../descriptions/index.js';
import type { ExecuteData, Folded, Input } from './adaptive-card.js';
import { acknowledgementWording as wording } from './acknowledgement-wording.js';
import { sendButton } from './buttons.js';
import { quiet } from './elements.js';
import { labelOf } from './part-labels.js';
import { oneLine, shorten } from './shorten.js';
import type { Language } from './wording.js';

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

function clauseInput(description: JobDescription, asked: ClauseAsked, language: Language): Input {
  const required = { isRequired: true, errorMessage: wording.clauseNeeded[language] } as const;
  if (asked === 'written') {
    const label = wording.clauseWritten[language];
    return { type: 'Input.Text', id: 'clause', label, maxLength: 100, ...required };
  }
  return {
    type: 'Input.ChoiceSet',
    id: 'clause',
    label: wording.clause[language],
    style: 'compact',
    ...required,
    choices: clauseChoices(description, language),
  };
}

/** Closed until somebody says that they do not agree. */
export function disputeForm(
  description: JobDescription,
  data: ExecuteData,
  asked: ClauseAsked,
  language: Language,
): Folded {
  return {
    type: 'Container',
    id: disputeFormId,
    isVisible: false,
    spacing: 'Medium',
    separator: true,
    items: [
      clauseInput(description, asked, language),
      {
        type: 'Input.Text',
        id: 'comment',
        label: wording.comment[language],
        isMultiline: true,
        isRequired: true,
        errorMessage: wording.commentNeeded[language],
        maxLength: 1_000,
      },
      quiet(wording.whoReads[language]),
      { type: 'ActionSet', actions: [sendButton(wording.send[language], 'dispute', data)] },
    ],
  };
}
