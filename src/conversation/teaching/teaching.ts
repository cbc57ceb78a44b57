import {
  renderTaught,
  renderTeachingChoice,
  renderTeachingRefusal,
  renderUndone,
  renderUnanswered,
  type DutyToTeach,
  type TeachingRefusal,
} from '../../cards/index.js';
import {
  descriptionWithId,
  normalDutyNumber,
  positionName,
  type Collection,
  type JobDescription,
} from '../../descriptions/index.js';
import { dutyTarget, lessonsInForce, type LessonTarget } from '../../learning/index.js';
import type { Action, Staff } from '../../people/index.js';
import type { Library } from '../talk/library.js';
import type { Notebook } from './notebook.js';
import { refusalOf, type Refusals } from '../talk/refusals.js';
import type { Reply } from '../talk/reply.js';
import type { NamedTarget, TeachingCommand } from './teaching-command.js';

/** Who tells, and what the bot and its notebook know. */
interface TeachingRoom {
  readonly aadObjectId: string | null;
  readonly collection: Collection;
  readonly asking: Library['asking'];
  readonly staff: Staff;
  readonly notebook: Notebook;
  readonly refusals: Refusals;
  /** Whether nobody else reads along. */
  readonly personal: boolean;
}

const mostShown = 5;
const mostChoices = 3;
const mostDisliked = 3;

const permissionFor: Readonly<Record<TeachingCommand['kind'], Action>> = {
  list: 'seeUnanswered',
  choose: 'seeUnanswered',
  teach: 'teach',
  undo: 'teach',
};

/** Does what HR tells; anybody else hears that only HR may. */
export async function answerTeaching(command: TeachingCommand, room: TeachingRoom): Promise<Reply> {
  const { aadObjectId: teacher, personal } = room;
  // Questions come from people, in their own words: others who read along must not see them.
  const refused = refusalOf({ action: permissionFor[command.kind], aadObjectId: teacher, personal }, room);
  if (refused !== null || teacher === null) return refusal(refused ?? 'not-hr', command);
  switch (command.kind) {
    case 'list':
      return list(command, room);
    case 'choose':
      return choose(command, room);
    case 'teach':
      return teach(command, teacher, room);
    case 'undo':
      return undo(command, teacher, room);
  }
}

type Of<K extends TeachingCommand['kind']> = Extract<TeachingCommand, { kind: K }>;

function refusal(why: TeachingRefusal, { language }: TeachingCommand): Reply {
  return renderTeachingRefusal(why, language);
}

async function list({ language }: Of<'list'>, { notebook, collection }: TeachingRoom): Promise<Reply> {
  const { learning } = notebook;
  const [{ questions, total }, lessons, disliked] = await Promise.all([
    learning.listUnanswered({ limit: mostShown, offset: 0 }),
    learning.lessons(),
    learning.listThumbs({ limit: mostDisliked, offset: 0 }, 'down'),
  ]);
  const { stale } = lessonsInForce(lessons, collection);
  return renderUnanswered({ questions, total, stale, disliked }, language);
}

async function choose(command: Of<'choose'>, room: TeachingRoom): Promise<Reply> {
  const question = await room.notebook.learning.findUnanswered(command.questionId);
  if (question === null) return refusal('no-question', command);
  const hits = await room.asking(({ knowledge }) => knowledge.search.find(question.text, { duties: true }));
  const choices = hits
    .slice(0, mostChoices)
    .flatMap(({ passage }) =>
      passage.place.kind === 'duty'
        ? (dutyToTeach(passage.descriptionId, passage.place.index, room.collection) ?? [])
        : [],
    );
  return renderTeachingChoice({ id: question.id, text: question.text, choices }, command.language);
}

function dutyToTeach(
  descriptionId: string,
  dutyIndex: number,
  collection: Collection,
): DutyToTeach | undefined {
  const description = descriptionWithId(descriptionId, collection);
  const duty = description?.duties[dutyIndex];
  if (description === undefined || duty === undefined) return undefined;
  return { position: positionName(description, collection), descriptionId, dutyIndex, duty };
}

async function teach(command: Of<'teach'>, teacher: string, room: TeachingRoom): Promise<Reply> {
  const target = targetOf(command.target, room.collection);
  if (target === undefined) return refusal('no-duty', command);
  const { learning, renew } = room.notebook;
  const teaching = await learning.teach(command.questionId, target, teacher);
  if (teaching.kind === 'no-such-question') return refusal('no-question', command);
  await renew();
  const { id, text } = teaching.lesson;
  const meant =
    target.kind === 'nothing'
      ? null
      : (dutyToTeach(target.descriptionId, target.dutyIndex, room.collection) ?? null);
  return renderTaught({ lessonId: id, text, meant }, command.language);
}

function targetOf(named: NamedTarget, collection: Collection): LessonTarget | undefined {
  switch (named.kind) {
    case 'nothing':
      return { kind: 'nothing' };
    case 'duty': {
      const description = descriptionWithId(named.descriptionId, collection);
      return description === undefined ? undefined : dutyTarget(description, named.dutyIndex);
    }
    case 'written': {
      const [description, ...others] = collection.filter((each) =>
        isCalled(each, named.position, collection),
      );
      if (description === undefined || others.length > 0) return undefined;
      const wanted = normalDutyNumber(named.number);
      const at = description.duties.findIndex(
        ({ number }) => number !== null && normalDutyNumber(number) === wanted,
      );
      return dutyTarget(description, at);
    }
  }
}

function isCalled(description: JobDescription, name: string, collection: Collection): boolean {
  const wanted = name.trim().toLowerCase();
  return [description.title, positionName(description, collection)].some(
    (each) => each.toLowerCase() === wanted,
  );
}

async function undo(command: Of<'undo'>, teacher: string, { notebook }: TeachingRoom): Promise<Reply> {
  const lesson = await notebook.learning.undo(command.lessonId, teacher);
  if (lesson === null) return refusal('no-lesson', command);
  await notebook.renew();
  return renderUndone(lesson.text, command.language);
}
