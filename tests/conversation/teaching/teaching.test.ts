import assert from 'node:assert/strict';
import type { AdaptiveCard } from '../../../src/cards/assembling/adaptive-card.js';
import { createMemoryInProcess } from '../../../src/conversation/talk/memory.js';
import { readTexts } from '../../../src/conversation/asking/bank.js';
import type { Notebook } from '../../../src/conversation/teaching/notebook.js';
import { createColleague } from '../../../src/conversation/index.js';
import { silentLog } from '../../../src/ground/index.js';
import { lessonsInForce } from '../../../src/learning/index.js';
import { dutyKey } from '../../../src/search/index.js';
import { openStorage, type Storage } from '../../../src/storage/index.js';
import { aClock } from '../../builders/clock.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { assertValidCard } from '../../cards/card-schema.js';
import { inFolder } from '../../builders/folder.js';
import { openTestLibrary } from '../../builders/library.js';
import { aPerson } from '../../builders/roster.js';

const descriptions = [
  aDescription({
    title: 'Aednik',
    duties: [aDuty('3.1', 'Kastab kasvuhoone taimi.'), aDuty('3.2', 'Hooldab loomi ja linde.')],
  }),
  aDescription({ title: 'Florist', duties: [aDuty('3.1', 'Seob pulmakimpe.')] }),
];
const people = [
  aPerson({ aadObjectId: 'mari', position: 'Aednik' }),
  aPerson({ aadObjectId: 'kaks', position: 'Florist' }),
  aPerson({ aadObjectId: 'kaks', position: 'Aednik' }),
  aPerson({ aadObjectId: 'pille', position: 'Personalijuht', roles: ['employee', 'hr'] }),
  aPerson({ aadObjectId: 'ants', position: 'Majahoidja', roles: ['admin'] }),
];

interface Talk {
  readonly storage: Storage;
  readonly failures: unknown[];
  /** What was asked for in vain by those who may not. */
  readonly refused: readonly string[];
  readonly says: (
    person: string | null,
    text: string,
    personal?: boolean,
  ) => Promise<{ text: string; questions: readonly string[] }>;
}

/** The whole conversation over a real store in a folder of its own. */
async function inTalk(work: (talk: Talk) => Promise<void>, broken?: Partial<Notebook['learning']>) {
  await inFolder(async (dataDir) => {
    const clock = aClock();
    const storage = await openStorage({ dataDir, databaseUrl: null, clock, log: silentLog });
    const failures: unknown[] = [];
    const refused: string[] = [];
    let library = openTestLibrary(descriptions, { people });
    const notebook: Notebook = {
      learning: { ...storage.learning, ...broken },
      renew: async () => {
        const { inForce } = lessonsInForce(await storage.learning.lessons(), library.collection);
        const taught = inForce.flatMap((each) =>
          each.kind === 'duty'
            ? [{ passageKey: dutyKey(each.descriptionId, each.dutyIndex), text: each.lesson.text }]
            : [],
        );
        const nothing = inForce.flatMap(({ kind, lesson }) => (kind === 'nothing' ? [lesson.text] : []));
        library = openTestLibrary(descriptions, { people, taught: { taught, nothing } });
      },
      onFailure: (error) => failures.push(error),
    };
    const colleague = createColleague({
      library: () => library,
      memory: createMemoryInProcess(clock),
      notebook,
      refusals: { count: (action) => refused.push(action) },
    });
    const says: Talk['says'] = async (person, text, personal) => {
      const where = personal === undefined ? {} : { personal };
      const asked = { text, conversation: 'vestlus', aadObjectId: person, ...where };
      const { card, summary } = await colleague.reply(asked);
      assertValidCard(card as AdaptiveCard);
      assert.ok(summary.length > 0);
      const { actions } = card as { actions: readonly { data: { question: string } }[] };
      return { text: readTexts(card).join('\n'), questions: actions.map(({ data }) => data.question) };
    };
    try {
      await work({ storage, failures, refused, says });
    } finally {
      await storage.close();
    }
  });
}

const question = 'Kes toidab karusid?';
const like = 'Karude toitmine, kes teeb?';

async function open(storage: Storage) {
  return (await storage.learning.listUnanswered({ limit: 10, offset: 0 })).questions;
}

describe('teaching', () => {
  it('notes a question that found no answer, with the position and not the person', async () =>
    inTalk(async ({ storage, says }) => {
      await says('mari', question);
      await says('mari', 'Kes kastab taimi?');
      await says(null, 'Kes toidab KARUSID');
      const [noted, ...others] = await open(storage);
      assert.equal(others.length, 0);
      assert.deepEqual(
        [noted?.text, noted?.times, noted?.language, noted?.askerPosition],
        [question, 2, 'et', null],
      );
      assert.doesNotMatch(JSON.stringify(noted), /mari/iu);
    }));

  it('notes what was not understood, a part that a description has not, and that beside what was answered', async () => {
    for (const text of [
      'õppelaenu hüvitis',
      'Mis on Floristi õigused?',
      'Kas mul on ametiauto?',
      'Mis on Floristi õigused? Mis on Aedniku tööülesanded?',
    ])
      await inTalk(async ({ storage, says }) => {
        await says('mari', text);
        const noted = (await open(storage)).map((each) => [each.text, each.askerPosition]);
        assert.deepEqual(noted, [[text, 'aednik']]);
      });
  });

  it('notes what is nowhere in the description that was named, by the first of the positions that the asker holds', async () =>
    inTalk(async ({ storage, says }) => {
      const { text } = await says('kaks', 'Kas florist tegeleb karudega?');
      assert.match(text, /^Ei leidnud sellest ametijuhendist/u);
      const noted = (await open(storage)).map((each) => each.askerPosition);
      assert.deepEqual(noted, ['florist']);
    }));

  it('answers though the note fails, and tells of the failure', async () =>
    inTalk(
      async ({ failures, says }) => {
        assert.match((await says('mari', question)).text, /^Ei leidnud/u);
        assert.equal(failures.length, 1);
      },
      {
        noteUnanswered: async () => {
          throw new Error('the disk is full');
        },
      },
    ));

  it('shows HR and the administrator what was asked in vain, and nobody else', async () =>
    inTalk(async ({ says }) => {
      await says('mari', question);
      for (const person of ['mari', 'keegi', '__proto__', null]) {
        for (const text of ['Mis jäi vastamata?', 'õpeta Q-1', 'õpeta Q-1: aednik 1', 'võta tagasi L-1']) {
          const refused = await says(person, text);
          assert.match(refused.text, /ainult personalitöötaja/u);
          assert.doesNotMatch(refused.text, /karu/u);
        }
      }
      for (const person of ['pille', 'ants', 'PILLE'])
        assert.match((await says(person, 'mis jäi vastamata')).text, /Kes toidab karusid\?/u);
      assert.match((await says('pille', 'What was left unanswered?')).text, /left unanswered/u);
    }));

  it('counts what was refused: which action, and not whose', async () =>
    inTalk(async ({ refused, says }) => {
      await says('mari', 'mis jäi vastamata');
      await says(null, 'What was left unanswered?');
      await says('mari', 'õpeta Q-1: mitte midagi');
      await says('pille', 'mis jäi vastamata');
      assert.deepEqual(refused, ['seeUnanswered', 'seeUnanswered', 'teach']);
    }));

  it('happens in the personal chat alone: where others read along HR is asked to come there', async () =>
    inTalk(async ({ storage, refused, says }) => {
      await says('mari', question);
      const [noted] = await open(storage);
      for (const text of ['mis jäi vastamata', `õpeta Q-${noted?.id}`, `õpeta Q-${noted?.id}: aednik 1`]) {
        const told = await says('pille', text, false);
        assert.match(told.text, /isiklikus vestluses/u);
        assert.doesNotMatch(told.text, /karu/u);
      }
      assert.match((await says('pille', 'What was left unanswered?', false)).text, /personal chat/u);
      assert.match((await says('mari', 'mis jäi vastamata', false)).text, /ainult personalitöötaja/u);
      assert.deepEqual(await storage.learning.lessons(), []);
      assert.deepEqual(refused, ['seeUnanswered']);
      assert.match((await says('pille', 'mis jäi vastamata', true)).text, /karusid/u);
    }));

  it('by its buttons alone leads from the list to the lesson and back', async () =>
    inTalk(async ({ storage, says }) => {
      await says('mari', 'Kes hooldab karusid ja karvaseid sõpru metsas?');
      await says('mari', question);
      const [noted] = (await open(storage)).filter(({ text }) => text === question);
      const list = await says('pille', 'Mis jäi vastamata?');
      const teach = list.questions.find((each) => each === `õpeta Q-${noted?.id}`) ?? '';
      const choice = await says('pille', teach);
      assert.match(choice.text, /Millise tööülesande kohta/u);

      const taught = await says('pille', `${teach}: aednik 1`);
      assert.match(taught.text, /Hooldab loomi ja linde\./u);
      for (const asked of [question, like]) {
        const answer = await says('mari', asked);
        assert.match(answer.text, /Hooldab loomi ja linde\./u);
        assert.doesNotMatch(answer.text, /Kastab/u);
      }
      assert.ok((await open(storage)).every(({ text }) => text !== question));

      const undone = await says(
        'pille',
        taught.questions.find((each) => each.startsWith('võta tagasi')) ?? '',
      );
      assert.match(undone.text, /Võtsin õpetuse tagasi/u);
      assert.match((await says('mari', question)).text, /^Ei leidnud/u);
      assert.match((await says('mari', like)).text, /^Ei leidnud/u);
    }));

  it('takes a duty by its position and number as a person writes them', async () =>
    inTalk(async ({ storage, says }) => {
      await says('mari', question);
      const [noted] = await open(storage);
      assert.match((await says('ants', `Õpeta Q-${noted?.id}: Aednik 3.2.`)).text, /Hooldab loomi/u);
      const [lesson] = await storage.learning.lessons();
      assert.deepEqual([lesson?.taughtBy, lesson?.target.kind], ['ants', 'duty']);
    }));

  it('that nobody does it is told to whoever asks next, and is not noted again', async () =>
    inTalk(async ({ storage, says }) => {
      await says('mari', question);
      const [noted] = await open(storage);
      await says('pille', `õpeta Q-${noted?.id}: mitte midagi`);
      assert.match((await says('mari', like)).text, /^Ei leidnud/u);
      assert.deepEqual(await open(storage), []);
    }));

  it('shows HR a lesson that no longer holds, and what it was about can be taught anew', async () =>
    inTalk(async ({ storage, says }) => {
      await says('mari', question);
      const [noted] = await open(storage);
      const gone = { kind: 'duty', descriptionId: 'aednik', dutyNumber: '3.9', dutyIndex: 8 } as const;
      await storage.learning.teach(noted?.id ?? '', { ...gone, dutyText: 'Toidab karusid.' }, 'pille');
      const list = await says('pille', 'Mis jäi vastamata?');
      assert.match(
        list.text,
        /Vastamata küsimusi praegu ei ole.*„Kes toidab karusid\?“ kohta enam ei kehti/su,
      );
      assert.match((await says('pille', list.questions[0] ?? '')).text, /Võtsin õpetuse tagasi/u);
      const again = await says('pille', 'Mis jäi vastamata?');
      assert.doesNotMatch(again.text, /enam ei kehti/u);
      assert.deepEqual(again.questions.slice(0, 1), [`õpeta Q-${noted?.id}`]);
    }));

  it('shows HR which answers were not liked, and not whose thumb it was', async () =>
    inTalk(async ({ storage, says }) => {
      const thumb = { tap: 'm', answerKind: 'handlers', askerPosition: 'aednik' };
      const [down, up] = ['Kes kastab taimi?', 'Kes seob pulmakimpe?'];
      await storage.learning.noteThumb({ ...thumb, verdict: 'down', text: down, comment: 'Mitte tema.' });
      await storage.learning.noteThumb({ ...thumb, tap: 'n', verdict: 'up', text: up, comment: null });
      const { text } = await says('pille', 'Mis jäi vastamata?');
      assert.match(text, /Nende vastustega ei oldud rahul\nKes kastab taimi\?\nMitte tema\./u);
      assert.doesNotMatch(text, /pulmakimpe|aednik/iu);
    }));

  it('says so where the question, the duty or the lesson is gone', async () =>
    inTalk(async ({ storage, says }) => {
      await says('mari', question);
      const [noted] = await open(storage);
      for (const text of [
        'õpeta Q-0',
        'õpeta Q-0: aednik 1',
        `õpeta Q-${noted?.id}: aednik 99`,
        `õpeta Q-${noted?.id}: keegi 1`,
        'võta tagasi L-0',
      ])
        assert.match((await says('pille', text)).text, /^Ei leidnud/u, text);
      assert.deepEqual(await storage.learning.lessons(), []);
    }));
});
