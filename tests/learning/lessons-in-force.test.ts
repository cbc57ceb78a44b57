import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import { inOrder } from '../../src/descriptions/collection.js';
import { dutyTarget, lessonsInForce, type Lesson, type LessonTarget } from '../../src/learning/index.js';
import { anyCollection } from '../builders/any-description.js';
import { aDescription, aDuty } from '../builders/description.js';

const gardener = aDescription({
  title: 'Aednik',
  duties: [aDuty('3.1', 'Kastab taimi.'), aDuty('3.2', 'Müüb taimi.')],
});

function aLesson(target: LessonTarget | undefined, said: Partial<Lesson> = {}): Lesson {
  assert.ok(target);
  return {
    id: 'lesson',
    text: 'kes kannab vett',
    target,
    taughtBy: 'hr',
    taughtAt: new Date('2026-03-02T09:00:00Z'),
    undoneBy: null,
    undoneAt: null,
    ...said,
  };
}

function changed(...duties: readonly ReturnType<typeof aDuty>[]) {
  return inOrder([aDescription({ title: 'Aednik', duties: [...duties] })]);
}

describe('the lessons in force', () => {
  const lesson = aLesson(dutyTarget(gardener, 1));

  it('are those whose duty stands where it stood', () => {
    assert.deepEqual(lessonsInForce([lesson], [gardener]), {
      inForce: [{ kind: 'duty', lesson, descriptionId: 'aednik', dutyIndex: 1 }],
      stale: [],
    });
  });

  it('follow a duty that moved, was renumbered or wrapped otherwise', () => {
    const now = changed(aDuty('1', 'Kastab taimi.'), aDuty('2', 'Rohib.'), aDuty('3', 'Müüb  taimi.'));
    assert.deepEqual(lessonsInForce([lesson], now).inForce, [
      { kind: 'duty', lesson, descriptionId: 'aednik', dutyIndex: 2 },
    ]);
  });

  it('mean, of two duties with the same words, the one in its place, else of its number', () => {
    const twice = changed(aDuty('3.1', 'Müüb taimi.'), aDuty('3.2', 'Müüb taimi.'));
    const moved = changed(aDuty('3.1', 'Müüb taimi.'), aDuty('3.0', 'Rohib.'), aDuty('3.2', 'Müüb taimi.'));
    const [inPlace] = lessonsInForce([lesson], twice).inForce;
    const [ofNumber] = lessonsInForce([lesson], moved).inForce;
    assert.equal(inPlace?.kind === 'duty' && inPlace.dutyIndex, 1);
    assert.equal(ofNumber?.kind === 'duty' && ofNumber.dutyIndex, 2);
  });

  it('leave out, as stale, a lesson whose duty was rewritten or whose description is gone', () => {
    const rewritten = changed(aDuty('3.1', 'Kastab taimi.'), aDuty('3.2', 'Müüb seemneid.'));
    assert.deepEqual(lessonsInForce([lesson], rewritten), { inForce: [], stale: [lesson] });
    assert.deepEqual(lessonsInForce([lesson], []), { inForce: [], stale: [lesson] });
  });

  it('leave out what was undone, and do not call it stale', () => {
    const undone = aLesson(lesson.target, { undoneBy: 'boss', undoneAt: new Date() });
    assert.deepEqual(lessonsInForce([undone], []), { inForce: [], stale: [] });
  });

  it('hold that a question belongs to nothing, whatever the descriptions say', () => {
    const nothing = aLesson({ kind: 'nothing' });
    assert.deepEqual(lessonsInForce([nothing], []).inForce, [{ kind: 'nothing', lesson: nothing }]);
  });

  it('are all in force in the descriptions that they were taught in, each for the same words', () => {
    fc.assert(
      fc.property(anyCollection, (given) => {
        const collection = inOrder(given);
        const lessons = collection.flatMap((description) =>
          description.duties.map((_, at) => aLesson(dutyTarget(description, at))),
        );
        const { inForce, stale } = lessonsInForce(lessons, collection);
        assert.deepEqual(stale, []);
        assert.deepEqual(
          inForce.map(
            (each) =>
              each.kind === 'duty' &&
              dutyTarget(
                collection.find(({ id }) => id === each.descriptionId)!,
                each.dutyIndex,
              ),
          ),
          lessons.map(({ target }) => target),
        );
      }),
    );
  });

  it('cannot be taught of a duty that is not there', () => {
    assert.equal(dutyTarget(gardener, 2), undefined);
    assert.equal(dutyTarget(gardener, -1), undefined);
  });
});
