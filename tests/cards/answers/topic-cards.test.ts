import assert from 'node:assert/strict';
import { renderAnswer } from '../../../src/cards/index.js';
import { bodyText, questionsOf, textsOf, titlesOf } from '../reading.js';
import { cite, duty, found, inPart, position } from '../sample.js';

const coordinator = position('Koordinaator');
const leader = position('Projektijuht', 'Ennetustalitus');
const reports = duty('3.3', 'Aruannete koostamine.', 'Aruanded on tähtajaks valmis.');
const plans = duty('3.6', 'Tegevuskavade jälgimine.', 'Kavad on täidetud.');

describe('who handles it', () => {
  it('says the position first, then the duty, its results and the place', () => {
    const { card, summary } = renderAnswer(
      { kind: 'handlers', topic: 'aruanded', found: [found(coordinator, reports)], certain: true },
      'et',
    );
    assert.deepEqual(textsOf(card.body), [
      'Koordinaator',
      '3.3 ',
      'Aruannete koostamine.',
      '- Aruanded on tähtajaks valmis.',
      'Koordinaator · Arendustalitus',
      'Ülesanne 3.3 · versioon 1a2b3c4d',
    ]);
    assert.equal(summary, 'Koordinaator: 3.3 Aruannete koostamine.');
    assert.equal(questionsOf(card)[0], 'Koordinaator: kes asendab?');
  });

  it('says plainly when not every word matched', () => {
    const answer = {
      kind: 'handlers',
      topic: 'x',
      found: [found(coordinator, reports)],
      certain: false,
    } as const;
    assert.ok(bodyText(renderAnswer(answer, 'et').card).includes('See on lähim, mille leidsin'));
    assert.ok(!bodyText(renderAnswer({ ...answer, certain: true }, 'et').card).includes('See on lähim'));
  });

  it('says whose a further duty is where that is somebody else, and not twice of one', () => {
    const three = [found(leader, reports), found(leader, plans), found(coordinator, reports)];
    const { card } = renderAnswer({ kind: 'handlers', topic: 'x', found: three, certain: true }, 'et');
    const heads = textsOf(card.body).filter((text) => ['Projektijuht', 'Koordinaator'].includes(text));
    assert.deepEqual(heads, ['Projektijuht', 'Koordinaator']);
    assert.ok(textsOf(card.body).includes('Ülesanne 3.6 · versioon 1a2b3c4d'));
  });

  it('shows three at the most, the best before the others', () => {
    const four = [reports, plans, reports, duty('9.9', 'Neljas.')].map((each) => found(leader, each));
    const { card } = renderAnswer({ kind: 'handlers', topic: 'x', found: four, certain: true }, 'en');
    const texts = textsOf(card.body);
    assert.ok(texts.indexOf('Aruannete koostamine.') < texts.indexOf('Tegevuskavade jälgimine.'));
    assert.ok(!texts.includes('Neljas.'));
  });
});

describe('a duty that another description has', () => {
  for (const answer of [
    { kind: 'no-mention', topic: 'aruanded', position: leader },
    { kind: 'mentions', topic: 'aruanded', certain: false, position: leader, mentions: [] },
  ] as const)
    it(`is shown in its words and with its place beside '${answer.kind}'`, () => {
      const { card } = renderAnswer({ ...answer, elsewhere: [found(coordinator, reports)] }, 'et');
      const texts = textsOf(card.body);
      const from = texts.indexOf('Teises ametijuhendis on kirjas:');
      assert.deepEqual(texts.slice(from + 1, from + 5), [
        'Koordinaator',
        '3.3 ',
        'Aruannete koostamine.',
        'Koordinaator · Arendustalitus',
      ]);
      assert.ok(titlesOf(card).includes('Koordinaator'));
    });
});

describe('nobody handles it', () => {
  it('names those who come near and nothing of what their duties say', () => {
    const { card, summary } = renderAnswer(
      {
        kind: 'nobody-handles',
        topic: '*kohvimasin*',
        likely: [],
        near: [found(coordinator, reports), found(leader, plans)],
      },
      'et',
    );
    assert.equal(
      textsOf(card.body)[0],
      'Ei leidnud ametikohta, millel oleks selline ülesanne: „*kohvimasin*“.',
    );
    assert.ok(bodyText(card).includes('Lähimad: Koordinaator, Projektijuht.'));
    assert.ok(!textsOf(card).join(' ').includes('koostamine'));
    assert.deepEqual(titlesOf(card), ['Koordinaator 3.3', 'Projektijuht 3.6', 'Ametikohad']);
    assert.ok(summary.startsWith('Ei leidnud'));
  });

  it('lets those be read that may be meant all the same, each with its place', () => {
    const near = [found(coordinator, reports), found(leader, plans)];
    const { card, summary } = renderAnswer(
      { kind: 'nobody-handles', topic: 'paberid', likely: near.slice(0, 1), near },
      'et',
    );
    const text = bodyText(card);
    assert.ok(text.startsWith('Ei leidnud ametikohta'), text);
    assert.ok(text.includes('Kõige lähemal on see:\nKoordinaator'), text);
    assert.ok(text.includes(reports.text) && text.includes('Ülesanne 3.3'), text);
    assert.ok(!text.includes(plans.text) && !text.includes('Lähimad'), text);
    assert.deepEqual(titlesOf(card), ['Koordinaator 3.3', 'Projektijuht 3.6', 'Ametikohad']);
    assert.ok(!summary.includes(reports.text));
  });
});

describe('what one position says of a topic', () => {
  it('says so where not every word of the question was met', () => {
    const shown = (certain: boolean) => {
      const mentions = [
        { text: reports.text, results: [], citation: cite(coordinator, { kind: 'duty', number: '3.3' }) },
      ];
      const { card } = renderAnswer(
        { kind: 'mentions', certain, topic: 'aruanded', position: coordinator, mentions },
        'et',
      );
      return textsOf(card.body).includes('See on lähim, mille leidsin; kõiki sinu sõnu siin ei ole.');
    };
    assert.deepEqual([shown(true), shown(false)], [false, true]);
  });

  it('is quoted, each time with its place', () => {
    const { card } = renderAnswer(
      {
        kind: 'mentions',
        certain: true,
        topic: 'aruanded',
        position: coordinator,
        mentions: [
          {
            text: reports.text,
            results: reports.results,
            citation: cite(coordinator, { kind: 'duty', number: '3.3' }),
          },
          { text: 'esitada aruandeid', results: [], citation: inPart(coordinator, 'responsibilities') },
        ],
      },
      'et',
    );
    assert.deepEqual(textsOf(card.body), [
      'Koordinaator: aruanded',
      '3.3 ',
      'Aruannete koostamine.',
      '- Aruanded on tähtajaks valmis.',
      'Ülesanne 3.3 · versioon 1a2b3c4d',
      'esitada aruandeid',
      'Vastutus · versioon 1a2b3c4d',
      'Koordinaator · Arendustalitus',
    ]);
  });

  it('is said not to be there when it is not', () => {
    const { card } = renderAnswer({ kind: 'no-mention', topic: 'palk', position: coordinator }, 'en');
    assert.deepEqual(textsOf(card.body), [
      "I couldn't find anything about this in the job description: “palk”.",
      'Looked in: Koordinaator · Arendustalitus',
    ]);
  });
});
