import assert from 'node:assert/strict';
import type {
  LearningStore,
  LessonTarget,
  NewUnanswered,
  UnansweredQuestion,
} from '../../src/learning/index.js';
import { aClock } from '../builders/clock.js';
import type { Lend } from './lend.js';

function asked(text: string, said: Partial<NewUnanswered> = {}): NewUnanswered {
  return { text, language: 'et', askerPosition: 'aednik', ...said };
}

function duty(dutyIndex: number): LessonTarget {
  return {
    kind: 'duty',
    descriptionId: 'aednik',
    dutyNumber: `3.${dutyIndex + 1}`,
    dutyIndex,
    dutyText: `Ülesanne ${dutyIndex}`,
  };
}

const all = { limit: 100, offset: 0 };

async function openTexts(store: LearningStore): Promise<readonly string[]> {
  return (await store.listUnanswered(all)).questions.map(({ text }) => text);
}

async function noted(store: LearningStore, text: string): Promise<UnansweredQuestion> {
  await store.noteUnanswered(asked(text));
  const found = (await store.listUnanswered(all)).questions.find((question) => question.text === text);
  if (found === undefined) throw new Error(`"${text}" is not on the list.`);
  return found;
}

/** What every store of what is learned promises. */
export function keepsLearning(name: string, lend: Lend<LearningStore>): void {
  describe(`the learning store: ${name}`, () => {
    keepsQuestions(lend);
    keepsThumbs(lend);
    keepsLessons(lend);
    outlivesHaste(lend);
  });
}

function keepsQuestions(lend: Lend<LearningStore>): void {
  it('counts a wording up, however it was written, and keeps how it was first asked', async () => {
    const clock = aClock('2026-03-02T09:00:00Z');
    await lend(clock, async (store) => {
      await store.noteUnanswered(asked('Kes tellib  toonerit?'));
      clock.passMinutes(10);
      await store.noteUnanswered(asked('kes tellib toonerit'));
      await store.noteUnanswered(asked('KES TELLIB TOONERIT???', { language: 'en' }));
      const { questions, total } = await store.listUnanswered(all);
      assert.equal(total, 1);
      assert.equal(typeof questions[0]?.id, 'string');
      assert.deepEqual(
        { ...questions[0], id: '' },
        {
          id: '',
          text: 'Kes tellib toonerit?',
          language: 'et',
          askerPosition: 'aednik',
          times: 3,
          firstAt: new Date('2026-03-02T09:00:00Z'),
          lastAt: new Date('2026-03-02T09:10:00Z'),
          state: 'open',
        },
      );
    });
  });

  it('names a position only while everybody who asked has it', () =>
    lend(aClock(), async (store) => {
      const positions = async () => (await store.listUnanswered(all)).questions[0]?.askerPosition;
      await store.noteUnanswered(asked('kus on labidas'));
      await store.noteUnanswered(asked('kus on labidas'));
      assert.equal(await positions(), 'aednik');
      await store.noteUnanswered(asked('kus on labidas', { askerPosition: 'metsnik' }));
      assert.equal(await positions(), null);
      await store.noteUnanswered(asked('kus on labidas'));
      assert.equal(await positions(), null);
    }));

  it('keeps no address, number or code, and no more than 500 characters', () =>
    lend(aClock(), async (store) => {
      await store.noteUnanswered(asked('kas 38001085718 ja mari@example.ee ja 5123 4567'));
      await store.noteUnanswered(asked(`pikk ${'jutt '.repeat(300)}`));
      assert.deepEqual(
        (await openTexts(store)).map((text) => text.slice(0, 20)).sort(),
        ['kas ••• ja ••• ja ••', 'pikk jutt jutt jutt '].sort(),
      );
      assert.ok((await openTexts(store)).every((text) => text.length <= 500));
      await store.noteUnanswered(asked('kas 48001085710 ja jaan@example.ee ja 5222 3333'));
      assert.equal((await store.listUnanswered(all)).total, 2);
    }));

  it('leaves a text without words alone, and keeps any other', () =>
    lend(aClock(), async (store) => {
      for (const text of ['', '  \n ', '\0', '???', "'; drop table lesson; --", 'ты где', '🌱\ud800']) {
        await store.noteUnanswered(asked(text, { askerPosition: null }));
      }
      assert.deepEqual(
        [...(await openTexts(store))].sort(),
        ["'; drop table lesson; --", '???', 'ты где', '🌱'].sort(),
      );
    }));

  it('lists what was asked most often first, page by page', () =>
    lend(aClock(), async (store) => {
      for (const text of ['a', 'b', 'b', 'c', 'c', 'c', 'd', 'd', 'd', 'd']) {
        await store.noteUnanswered(asked(text));
      }
      const first = await store.listUnanswered({ limit: 3, offset: 0 });
      const second = await store.listUnanswered({ limit: 3, offset: 3 });
      assert.deepEqual(
        [...first.questions, ...second.questions].map(({ text }) => text),
        ['d', 'c', 'b', 'a'],
      );
      assert.deepEqual([first.total, second.total], [4, 4]);
    }));

  it('leaves a taught question off the list, however often it is asked again', () =>
    lend(aClock(), async (store) => {
      const { id } = await noted(store, 'mis on ilm');
      await store.teach(id, { kind: 'nothing' }, 'hr');
      await store.noteUnanswered(asked('mis on ilm'));
      assert.deepEqual(await openTexts(store), []);
      assert.equal((await store.findUnanswered(id))?.times, 2);
      assert.equal(await store.findUnanswered('no such'), null);
    }));

  it('drops what was last asked too long ago, and thumbs too, but no lesson', async () => {
    const clock = aClock();
    await lend(clock, async (store) => {
      const { id } = await noted(store, 'vana ja õpetatud');
      await store.teach(id, duty(0), 'hr');
      await noted(store, 'vana');
      await noted(store, 'vana, aga küsitakse ikka');
      await store.noteThumb({
        tap: '1',
        answerKind: 'part',
        verdict: 'up',
        text: 'vana',
        askerPosition: null,
        comment: null,
      });
      clock.passMinutes(10 * 24 * 60);
      await store.noteUnanswered(asked('vana, aga küsitakse ikka'));
      assert.equal(await store.forgetOlderThan(10), 0);
      clock.passMinutes(1);
      assert.equal(await store.forgetOlderThan(10), 3);
      assert.deepEqual(await openTexts(store), ['vana, aga küsitakse ikka']);
      assert.deepEqual(await store.listThumbs(all), []);
      assert.equal((await store.lessons()).length, 1);
    });
  });
}

function keepsThumbs(lend: Lend<LearningStore>): void {
  it('keeps thumbs, the newest first, masked, and of two taps the later', async () => {
    const clock = aClock('2026-03-02T09:00:00Z');
    await lend(clock, async (store) => {
      const thumb = { answerKind: 'handlers', text: 'kes kastab', askerPosition: 'aednik', comment: null };
      await store.noteThumb({ ...thumb, tap: '1', verdict: 'up' });
      clock.passMinutes(1);
      await store.noteThumb({ ...thumb, tap: '2', verdict: 'up' });
      clock.passMinutes(1);
      await store.noteThumb({ ...thumb, tap: '1', verdict: 'down', comment: 'helista 5123 4567' });
      assert.deepEqual(await store.listThumbs(all), [
        { ...thumb, verdict: 'down', comment: 'helista •••', at: new Date('2026-03-02T09:02:00Z') },
        { ...thumb, verdict: 'up', at: new Date('2026-03-02T09:01:00Z') },
      ]);
      assert.equal((await store.listThumbs({ limit: 1, offset: 1 }))[0]?.verdict, 'up');
      for (const verdict of ['up', 'down'] as const) {
        const of = await store.listThumbs(all, verdict);
        assert.deepEqual(
          of.map((each) => each.verdict),
          [verdict],
        );
      }
    });
  });
}

function keepsLessons(lend: Lend<LearningStore>): void {
  it('keeps a lesson with who and when, and takes its question off the list', async () => {
    const clock = aClock('2026-03-02T09:00:00Z');
    await lend(clock, async (store) => {
      const { id } = await noted(store, 'kes kastab');
      clock.passMinutes(5);
      const teaching = await store.teach(id, duty(2), 'hr');
      const lesson = {
        text: 'kes kastab',
        target: duty(2),
        taughtBy: 'hr',
        taughtAt: new Date('2026-03-02T09:05:00Z'),
        undoneBy: null,
        undoneAt: null,
      };
      assert.equal(teaching.kind, 'taught');
      const lessons = await store.lessons();
      assert.deepEqual(lessons, [{ id: lessons[0]?.id, ...lesson }]);
      assert.deepEqual(teaching.kind === 'taught' && teaching.lesson, lessons[0]);
      assert.deepEqual(await openTexts(store), []);
      assert.equal((await store.findUnanswered(id))?.state, 'taught');
    });
  });

  it('is taught the same twice as one lesson, and otherwise undoes the older', () =>
    lend(aClock(), async (store) => {
      const { id } = await noted(store, 'kes kastab');
      const first = await store.teach(id, duty(0), 'hr');
      assert.deepEqual(await store.teach(id, duty(0), 'somebody else'), first);
      await store.teach(id, { kind: 'nothing' }, 'boss');
      await store.teach(id, { kind: 'nothing' }, 'boss');
      const lessons = await store.lessons();
      assert.deepEqual(
        lessons.map(({ target, taughtBy, undoneBy }) => [target.kind, taughtBy, undoneBy].join(' ')).sort(),
        ['duty hr boss', 'nothing boss '],
      );
    }));

  it('teaches nothing of a question that has been forgotten', () =>
    lend(aClock(), async (store) => {
      assert.deepEqual(await store.teach('no such', duty(0), 'hr'), { kind: 'no-such-question' });
      assert.deepEqual(await store.lessons(), []);
    }));

  it('undoes a lesson once, opens its question, and lets it be taught anew', async () => {
    const clock = aClock('2026-03-02T09:00:00Z');
    await lend(clock, async (store) => {
      const { id } = await noted(store, 'kes kastab');
      const teaching = await store.teach(id, duty(0), 'hr');
      assert.ok(teaching.kind === 'taught');
      const undone = await store.undo(teaching.lesson.id, 'boss');
      assert.deepEqual(undone, {
        ...teaching.lesson,
        undoneBy: 'boss',
        undoneAt: new Date('2026-03-02T09:00:00Z'),
      });
      assert.deepEqual(await openTexts(store), ['kes kastab']);

      clock.passMinutes(5);
      await store.teach(id, duty(0), 'hr');
      assert.deepEqual(await store.undo(teaching.lesson.id, 'a second tap'), undone);
      assert.deepEqual(await openTexts(store), []);
      assert.deepEqual(
        (await store.lessons()).map(({ undoneBy }) => undoneBy),
        ['boss', null],
      );
      assert.equal(await store.undo('no such', 'boss'), null);
    });
  });
}

function outlivesHaste(lend: Lend<LearningStore>): void {
  it('counts fifty notes of one question that come at the same moment', () =>
    lend(aClock(), async (store, openAgain) => {
      const stores = [store, await openAgain()];
      await Promise.all(
        Array.from({ length: 50 }, (_, at) => stores[at % 2]!.noteUnanswered(asked('kes kastab'))),
      );
      const { questions } = await store.listUnanswered(all);
      assert.deepEqual(
        questions.map(({ times }) => times),
        [50],
      );
    }));

  it('has one lesson of fifty that are taught at the same moment', () =>
    lend(aClock(), async (store, openAgain) => {
      const stores = [store, await openAgain()];
      const { id } = await noted(store, 'kes kastab');
      const taught = await Promise.all(
        Array.from({ length: 50 }, (_, at) => stores[at % 2]!.teach(id, duty(0), `hr ${at}`)),
      );
      const lessons = await store.lessons();
      assert.equal(lessons.length, 1);
      for (const teaching of taught) assert.deepEqual(teaching, { kind: 'taught', lesson: lessons[0] });
    }));

  it('has one lesson in force after twenty who teach and undo against each other', () =>
    lend(aClock(), async (store, openAgain) => {
      const stores = [store, await openAgain()];
      const { id } = await noted(store, 'kes kastab');
      await Promise.all(
        Array.from({ length: 20 }, async (_, at) => {
          const teaching = await stores[at % 2]!.teach(id, duty(at % 4), `hr ${at}`);
          if (at % 3 === 0 && teaching.kind === 'taught') await store.undo(teaching.lesson.id, `hr ${at}`);
        }),
      );
      const inForce = (await store.lessons()).filter(({ undoneAt }) => undoneAt === null);
      const question = await store.findUnanswered(id);
      assert.equal(question?.state, inForce.length === 1 ? 'taught' : 'open');
      assert.ok(inForce.length <= 1);
    }));
}
