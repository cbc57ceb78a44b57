import type { Duty } from '../../descriptions/index.js';
import type { SubmitAction } from '../assembling/adaptive-card.js';
import { assemble, type Item, type Rendered } from '../assembling/assemble.js';
import { askButton, helpButton, positionsButton } from '../assembling/buttons.js';
import { dutyLine } from '../answers/duty-cards.js';
import { headline, led, quiet, subheading, words } from '../assembling/elements.js';
import { dayOf } from '../assembling/moment.js';
import { asWritten, nameInOneLine, oneLine, shorten } from '../assembling/shorten.js';
import { teachingWording as wording } from './teaching-wording.js';
import type { Language } from '../assembling/wording.js';

/** A question that was asked in vain, as HR sees it. */
interface QuestionToTeach {
  readonly id: string;
  readonly text: string;
  readonly times: number;
  readonly lastAt: Date;
}

/** A lesson whose duty has other words now, or is gone. */
interface StaleLesson {
  readonly id: string;
  readonly text: string;
}

/** A thumb that pointed down. */
interface DislikedAnswer {
  /** The question; empty where nobody remembered it. */
  readonly text: string;
  readonly comment: string | null;
  readonly at: Date;
}

/** What HR may see to. */
interface ToTeach {
  readonly questions: readonly QuestionToTeach[];
  readonly total: number;
  readonly stale: readonly StaleLesson[];
  readonly disliked: readonly DislikedAnswer[];
}

/** A duty that a question may be about. */
export interface DutyToTeach {
  readonly position: string;
  readonly descriptionId: string;
  readonly dutyIndex: number;
  readonly duty: Pick<Duty, 'number' | 'text'>;
}

export type TeachingRefusal = keyof typeof wording.refusals;

const verb = { et: 'õpeta', en: 'teach' } as const;
const nothing = { et: 'mitte midagi', en: 'nothing' } as const;
const takeBack = { et: 'võta tagasi', en: 'take back' } as const;

function teachText(questionId: string, language: Language): string {
  return `${verb[language]} Q-${questionId}`;
}

function unansweredButton(language: Language): SubmitAction {
  return askButton(wording.showUnanswered[language], wording.askUnanswered[language]);
}

function questionItem({ text, times, lastAt }: QuestionToTeach, place: number, language: Language): Item {
  return [
    led(`${place}.`, shorten(oneLine(text), 300) || '…', { spacing: 'Medium' }),
    quiet(wording.askedTimes[language](times, dayOf(lastAt, language)), { spacing: 'None' }),
  ];
}

/** One lesson at a time: with the next it is the same once this one is taken back. */
function staleElements([first, ...more]: readonly StaleLesson[], language: Language): Item {
  if (first === undefined) return [];
  const rest = more.length === 0 ? [] : [quiet(wording.moreStale[language](more.length))];
  return [
    words(wording.stale[language](asWritten(first.text)), { spacing: 'Medium', separator: true }),
    ...rest,
  ];
}

function dislikedElements(disliked: readonly DislikedAnswer[], language: Language): Item {
  if (disliked.length === 0) return [];
  return [
    subheading(wording.disliked[language], { separator: true }),
    ...disliked.flatMap(({ text, comment, at }) => [
      words(shorten(oneLine(text), 300) || '…', { spacing: 'Small' }),
      quiet([shorten(oneLine(comment ?? ''), 300), dayOf(at, language)].filter(Boolean).join(' · '), {
        spacing: 'None',
      }),
    ]),
  ];
}

/** The questions that were asked in vain, those asked most often first, and what else HR may see to. */
export function renderUnanswered(
  { questions, total, stale, disliked }: ToTeach,
  language: Language,
): Rendered {
  const heading = wording[questions.length === 0 ? 'nothingUnanswered' : 'unanswered'][language];
  const left = total - questions.length;
  return assemble(
    {
      head: [headline(heading)],
      items: questions.map((question, at) => questionItem(question, at + 1, language)),
      tail: [
        ...(left > 0 ? [quiet(wording.more[language](left), { spacing: 'Medium' })] : []),
        ...staleElements(stale, language),
        ...dislikedElements(disliked, language),
      ],
      buttons: [
        ...questions.map(({ id }, at) =>
          askButton(wording.teachNumber[language](at + 1), teachText(id, language)),
        ),
        ...stale
          .slice(0, 1)
          .map(({ id }) => askButton(wording.takeStaleBack[language], `${takeBack[language]} L-${id}`)),
        ...(questions.length === 0 ? [positionsButton(language)] : []),
      ],
      summary: heading,
    },
    language,
  );
}

function choiceItem({ position, duty }: DutyToTeach): Item {
  return [subheading(nameInOneLine(position)), dutyLine(duty, { spacing: 'Small' })];
}

/** One question and the duties that it may be about. */
export function renderTeachingChoice(
  question: { readonly id: string; readonly text: string; readonly choices: readonly DutyToTeach[] },
  language: Language,
): Rendered {
  const { id, text, choices } = question;
  const start = teachText(id, language);
  return assemble(
    {
      head: [
        headline(wording.quoted[language](asWritten(text))),
        words(wording.choose[language], { spacing: 'Small' }),
        quiet(wording[choices.length === 0 ? 'noneLikely' : 'likeliest'][language]),
      ],
      items: choices.map(choiceItem),
      tail: [quiet(wording.writeOther[language](start), { spacing: 'Medium', separator: true })],
      buttons: [
        ...choices.map(({ position, descriptionId, dutyIndex, duty: { number } }) =>
          askButton(
            `${shorten(nameInOneLine(position), 60)} ${shorten(number ?? `(${dutyIndex + 1})`, 12)}`,
            `${start}: ${descriptionId} ${dutyIndex}`,
          ),
        ),
        askButton(wording.nothing[language], `${start}: ${nothing[language]}`),
        unansweredButton(language),
      ],
      summary: `${wording.choose[language]} ${wording.quoted[language](asWritten(text))}`,
    },
    language,
  );
}

/** What was taught; `meant` is `null` where it is what no description holds. */
export function renderTaught(
  {
    lessonId,
    text,
    meant,
  }: {
    readonly lessonId: string;
    readonly text: string;
    readonly meant: DutyToTeach | null;
  },
  language: Language,
): Rendered {
  const said = wording[meant === null ? 'taughtNothing' : 'taughtDuty'][language](asWritten(text));
  return assemble(
    {
      head: [headline(wording.taught[language]), words(said, { spacing: 'Small' })],
      items: meant === null ? [] : [choiceItem(meant)],
      buttons: [
        askButton(wording.takeBack[language], `${takeBack[language]} L-${lessonId}`),
        unansweredButton(language),
      ],
      summary: `${wording.taught[language]} ${said}`,
    },
    language,
  );
}

export function renderUndone(text: string, language: Language): Rendered {
  const said = wording.undoneWhat[language](asWritten(text));
  return assemble(
    {
      head: [headline(wording.undone[language]), words(said, { spacing: 'Small' })],
      buttons: [unansweredButton(language)],
      summary: `${wording.undone[language]} ${said}`,
    },
    language,
  );
}

export function renderTeachingRefusal(why: TeachingRefusal, language: Language): Rendered {
  const said = wording.refusals[why][language];
  return assemble(
    { head: [headline(said)], buttons: [buttonBehind(why, language)], summary: said },
    language,
  );
}

/** Something that whoever was refused, and whoever reads along, may ask. */
function buttonBehind(why: TeachingRefusal, language: Language): SubmitAction {
  switch (why) {
    case 'not-hr':
      return helpButton(language);
    case 'elsewhere':
      return positionsButton(language);
    case 'no-question':
    case 'no-duty':
    case 'no-lesson':
      return unansweredButton(language);
  }
}
