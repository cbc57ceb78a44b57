import type { Answer, SingleAnswer } from '../../answers/index.js';
import type { Language } from '../../language/index.js';
import type { LearningStore } from '../../learning/index.js';
import type { Asker } from '../../people/index.js';
import type { Knowledge } from '../../questions/index.js';
import type { Rated } from '../talk/reply.js';

/** Where the conversation notes what it may learn from, and where what was taught comes back from. */
export interface Notebook {
  readonly learning: Pick<
    LearningStore,
    | 'noteUnanswered'
    | 'noteThumb'
    | 'listUnanswered'
    | 'findUnanswered'
    | 'listThumbs'
    | 'teach'
    | 'undo'
    | 'lessons'
  >;
  /** Lessons have changed: from the next message on the library knows them. */
  readonly renew: () => Promise<void>;
  /** A note that could not be made costs the note, never the answer. */
  readonly onFailure: (error: unknown) => void;
}

/** The position that speaks for the asker; never who they are. */
function positionOf(asker: Asker): string | null {
  return asker.kind === 'holder' ? (asker.descriptionIds[0] ?? null) : null;
}

/** Notes a question that the descriptions did not answer. */
export async function noteQuestion(
  question: { readonly text: string; readonly language: Language; readonly asker: Asker },
  answer: Answer,
  { search }: Knowledge,
  notebook: Notebook,
): Promise<void> {
  const { text, language, asker } = question;
  if (!isUnanswered(answer) || search.belongsNowhere(text)) return;
  await trying(notebook, async () =>
    notebook.learning.noteUnanswered({ text, language, askerPosition: positionOf(asker) }),
  );
}

/** Notes what somebody thought of an answer. */
export async function noteRating(rated: Rated, asker: Asker, notebook: Notebook): Promise<void> {
  const { tap, answerKind, verdict, text, comment } = rated;
  await trying(notebook, async () =>
    notebook.learning.noteThumb({
      tap,
      answerKind,
      verdict,
      text,
      comment,
      askerPosition: positionOf(asker),
    }),
  );
}

async function trying(notebook: Notebook, note: () => Promise<void>): Promise<void> {
  try {
    await note();
  } catch (error) {
    notebook.onFailure(error);
  }
}

const unanswered: ReadonlySet<SingleAnswer['kind']> = new Set([
  'nobody-handles',
  'unclear',
  'no-mention',
  'part-silent',
] as const);

function isUnanswered(answer: Answer): boolean {
  const all = answer.kind === 'several' ? answer.answers : [answer];
  return all.some(({ kind }) => unanswered.has(kind));
}
