import assert from 'node:assert/strict';
import { answerWhoHandles } from '../../src/answers/found-answer.js';
import { inOrder } from '../../src/descriptions/collection.js';
import type { Hit, Search } from '../../src/search/index.js';
import { aDescription, aDuty } from '../builders/description.js';
import { about, answer, answerOf, florist, gardener } from './house-of-plants.js';

function who(topic: string, certain = true) {
  return { kind: 'who-handles', topic, certain } as const;
}

function hit(descriptionId: string, index: number, evidence: number, met: readonly string[] = []): Hit {
  const place = { kind: 'duty', index } as const;
  return { passage: { key: '', order: 0, descriptionId, place, text: '', results: [] }, evidence, met };
}

describe('asked who handles something', () => {
  it('names the position, the duty and its place', () => {
    const { found, certain } = answerOf('handlers', who('kes seob pulmakimpe'));
    const [best] = found;
    assert.equal(certain, true);
    assert.equal(found.length, 1);
    assert.deepEqual(best?.duty, florist.duties[0]);
    assert.deepEqual(best?.citation, {
      position: best?.position,
      place: { kind: 'duty', number: '2.1' },
      version: florist.version,
    });
    assert.equal(best?.position.name, 'Florist');
  });

  it('names each of those who do the same, and nobody besides', () => {
    const same = ['Aednik', 'Florist'].map((title) =>
      aDescription({ title, duties: [aDuty('1', 'Koostab aruande.'), aDuty('2', 'Kinnitab aruande.')] }),
    );
    const { found } = answerOf('handlers', who('kes koostab aruannet'), same);
    assert.deepEqual(
      found.map(({ position, duty }) => [position.name, duty.number]),
      [
        ['Aednik', '1'],
        ['Florist', '1'],
      ],
    );
  });

  it('is sure of whoever keeps a thing in order that the duty itself names', () => {
    const keeper = aDescription({ title: 'Majahaldur', duties: [aDuty('1', 'Parandab uksi ja hooneid.')] });
    const { certain } = answerOf('handlers', who('kes parandab ust'), [keeper, florist]);
    assert.equal(certain, true);
  });

  it('names three at the most', () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      aDescription({ title: `Amet ${at}`, duties: [aDuty('1', 'Koostab aruande.')] }),
    );
    assert.equal(answerOf('handlers', who('kes koostab aruannet'), many).found.length, 3);
  });

  it('names another duty of the same position that comes near, and of other positions only what comes as near', () => {
    const house = inOrder(
      ['Aednik', 'Florist'].map((title) =>
        aDescription({ title, duties: [aDuty('1', 'Esimene.'), aDuty('2', 'Teine.')] }),
      ),
    );
    const search = {
      conceptsOf: () => [],
      find: () => [hit('aednik', 0, 0.5), hit('florist', 0, 0.35), hit('aednik', 1, 0.3)],
    } as unknown as Search;
    const given = answerWhoHandles('aruanded', true, house, search);
    assert.ok(given.kind === 'handlers');
    assert.deepEqual(
      given.found.map(({ position, duty }) => [position.name, duty.number]),
      [
        ['Aednik', '1'],
        ['Aednik', '2'],
      ],
    );
  });

  describe('where little of the question speaks for a duty', () => {
    const house = inOrder(
      ['Aednik', 'Florist'].map((title) =>
        aDescription({ title, duties: [aDuty('1', 'Esimene.'), aDuty('2', 'Teine.')] }),
      ),
    );
    const concepts = (weight: number) => ['aed', 'seeme'].map((word) => ({ word, weight, variants: [] }));
    const asked = (hits: readonly Hit[], weight = 0.5) =>
      answerWhoHandles('kes aeda seemet', true, house, {
        conceptsOf: () => concepts(weight),
        find: () => hits,
      } as unknown as Search);

    it('takes it for the answer where it is ahead of every other position, and does not say that it is sure', () => {
      const given = asked([hit('aednik', 0, 0.12, ['aed', 'seeme']), hit('florist', 0, 0.04)]);

      assert.ok(given.kind === 'handlers');
      assert.deepEqual([given.certain, given.found.length], [false, 1]);
    });

    it('takes it for none where the duty of another position is nearly as good, and shows both as near', () => {
      const given = asked([hit('aednik', 0, 0.13, ['aed', 'seeme']), hit('florist', 0, 0.11)]);

      assert.ok(given.kind === 'nobody-handles');
      assert.equal(given.likely.length, 2);
    });

    it('does not hold another duty of the same position against it', () => {
      const given = asked([hit('aednik', 0, 0.11, ['aed', 'seeme']), hit('aednik', 1, 0.1)]);

      assert.equal(given.kind, 'handlers');
    });

    it('takes less where no word was met and the meaning alone speaks for it, unless a word of it is one that nobody knows', () => {
      const byMeaning = [hit('aednik', 0, 0.09), hit('florist', 0, 0.02)];

      assert.equal(asked(byMeaning).kind, 'handlers');
      assert.equal(asked(byMeaning, 1).kind, 'nobody-handles');
      assert.equal(asked([hit('aednik', 0, 0.09, ['aed', 'seeme'])]).kind, 'nobody-handles');
    });

    it('shows the words of what is alone in coming near, and none of what only many come near to', () => {
      const given = (next: number) => asked([hit('aednik', 0, 0.07), hit('florist', 0, next)]);

      const [one, many] = [given(0.01), given(0.06)];

      assert.ok(one.kind === 'nobody-handles' && many.kind === 'nobody-handles');
      assert.deepEqual(
        one.likely.map(({ position }) => position.name),
        ['Aednik'],
      );
      assert.deepEqual([many.likely.length, many.near.length], [0, 2]);
    });
  });

  it('gives what comes first by far though little else of it was met, and says that it is not sure', () => {
    const house = inOrder([
      aDescription({ title: 'Florist', duties: [aDuty('1', 'Esimene.'), aDuty('2', 'Teine.')] }),
    ]);
    const concepts = [
      { word: 'kimbud', weight: 0.3, variants: [] },
      { word: 'haiglale', weight: 1, variants: [] },
    ];
    const asked = (next: number) => {
      const whole = [hit('florist', 0, 0.3, ['kimbud']), hit('florist', 1, next, ['kimbud'])];
      const search = {
        conceptsOf: () => concepts,
        find: (topic: string) => (topic === 'haiglale' ? [hit('florist', 0, 0.035)] : whole),
      } as unknown as Search;
      return answerWhoHandles('kes kinkis haiglale kimbud', true, house, search);
    };
    const far = asked(0.1);
    assert.ok(far.kind === 'handlers');
    assert.equal(far.certain, false);
    assert.equal(asked(0.2).kind, 'nobody-handles');
  });

  it('says that nobody does where no duty speaks of it', () => {
    const nobody = answerOf('nobody-handles', who('kes parandab helikoptereid'));
    const topic = 'kes parandab helikoptereid';
    assert.deepEqual(nobody, { kind: 'nobody-handles', topic, likely: [], near: [] });
  });

  it('keeps apart what may be meant all the same, the best and what comes close to it', () => {
    const weeding =
      'Peenarde rohimine, väetamine, kobestamine, kastmine ja multšimine aiamaal suveperioodil.';
    const house = [
      aDescription({ title: 'Aednik', duties: [aDuty('1', weeding), aDuty('2', 'Tööriistade hooldus.')] }),
      aDescription({ title: 'Florist', duties: [aDuty('1', 'Kimpude sidumine.')] }),
    ];
    const topic = 'kes öösel naabrite kassidele, koertele ja hobustele muinasjutte loeb ja rohimisest laulab';
    const { likely, near } = answerOf('nobody-handles', who(topic), house);
    assert.deepEqual(
      likely.map(({ duty }) => duty.text),
      [weeding],
    );
    assert.ok(near.length >= likely.length && near[0] === likely[0]);
    for (const { evidence } of likely) assert.ok(evidence >= 0.08 && evidence < 0.12);
  });

  it('does not take a word of many for an answer to a question of other matters', () => {
    const given = answer(who('kes remondib kasvuhoone katuse helikopteri ja allveelaeva'));
    assert.notEqual(given.kind === 'handlers' && given.certain, true);
  });

  it('asks more before it answers a question that only may have been one', () => {
    const unclear = answerOf('unclear', who('helikopterid', false));
    assert.equal(unclear.text, 'helikopterid');
    assert.equal(answer(who('pulmakimbud', false)).kind, 'handlers');
  });

  it('looks for who does it in duties alone', () => {
    assert.equal(answer(who('kes saab tasuta koolitust')).kind, 'nobody-handles');
  });
});

describe('told what is wrong, and asked nothing', () => {
  const pruning = 'Viljapuude okste lõikamine, haiguste tõrje ja võrade kujundamine kevadel.';
  const house = [
    aDescription({ title: 'Aednik', duties: [aDuty('1', pruning)] }),
    aDescription({ title: 'Florist', duties: [aDuty('1', 'Kimpude sidumine.')] }),
  ];
  const told = (text: string) => answerOf('unclear', { kind: 'unclear', text }, house);
  const story = 'viljapuude oksad ripuvad auto peal';

  it('shows the duties that come near, and says that it found no answer', () => {
    const { likely } = told(story);
    assert.deepEqual(
      likely.map(({ position, duty }) => [position.name, duty.text]),
      [['Aednik', pruning]],
    );
  });

  it('shows none where it was asked for something else, or where nobody has to do with it', () => {
    assert.deepEqual(told(`kas ${story}?`).likely, []);
    assert.deepEqual(told('räägi midagi naljakat').likely, []);
    assert.deepEqual(told('https://example.org/viljapuude/okste-loikamine').near, []);
  });
});

describe("asked what one position's description says of something", () => {
  const topic = (words: string, id = 'aednik') =>
    ({ kind: 'topic', topic: words, about: about(id) }) as const;

  it('gives the place that speaks of it, in any part', () => {
    const { mentions } = answerOf('mentions', topic('koolitus'));
    assert.deepEqual(
      mentions.map(({ text, citation }) => [text, citation.place, citation.version]),
      [['saada tasuta koolitust', { kind: 'part', part: 'rights' }, gardener.version]],
    );
    const [duty] = answerOf('mentions', topic('seemned')).mentions;
    assert.deepEqual(
      [duty?.text, duty?.citation.place],
      ['Tellib seemneid ja mulda.', { kind: 'duty', number: '3.04' }],
    );
  });

  it("does not answer with another position's words", () => {
    assert.equal(answer(topic('pulmakimbud')).kind, 'no-mention');
    assert.equal(answer(topic('pulmakimbud', 'florist')).kind, 'mentions');
  });

  it('says that there is nothing of it', () => {
    const none = answerOf('no-mention', topic('helikopter'));
    assert.deepEqual([none.topic, none.position.name], ['helikopter', 'Aednik']);
  });
});
