import assert from 'node:assert/strict';
import type { Answer, StandIn } from '../../../src/answers/index.js';
import { renderAnswer } from '../../../src/cards/index.js';
import type { AdaptiveCard } from '../../../src/cards/assembling/adaptive-card.js';
import { bodyText, linksOf, questionsOf, textsOf, titlesOf } from '../reading.js';
import { inPart, position } from '../sample.js';

const mate = position('Tüürimees', 'Tekiosakond');
const captain = position('Kapten', 'Tekiosakond');

function standIn(name: string, said: Partial<StandIn> = {}): StandIn {
  return { name, positions: [], people: [], holding: 'not-known', oneSided: null, ...said };
}

function held(name: string, ...people: readonly string[]): StandIn {
  const named = people.map((each) => ({ name: each, upn: `${each.toLowerCase()}@laev.example`, unit: null }));
  return standIn(name, { people: named, holding: 'held' });
}

function standIns(...some: readonly StandIn[]): Answer {
  return {
    kind: 'stand-ins',
    name: 'Kapten',
    standIns: some,
    claims: [],
    citation: inPart(captain, 'substitutedBy'),
  };
}

describe('the card that says who stands in', () => {
  it('has the positions in order, the people under each, and the place', () => {
    const { card, summary } = renderAnswer(
      standIns(held('Tüürimees', 'Leida', 'Priit'), standIn('laevaomanik')),
      'et',
    );
    assert.deepEqual(textsOf(card.body), [
      'Kapten: kes teda asendab',
      '1. ',
      'Tüürimees',
      'Leida, Priit',
      '2. ',
      'laevaomanik',
      'Kapten · Tekiosakond',
      'Kes asendab · versioon 1a2b3c4d',
    ]);
    assert.equal(summary, 'Kes asendab (Kapten): Tüürimees, laevaomanik');
  });

  it('says of the person who asks that it is they, and opens no chat with themselves', () => {
    const [first, ...others] = held('Tüürimees', 'Leida', 'Priit').people;
    const own = standIn('Tüürimees', { people: [{ ...first!, isAsker: true }, ...others], holding: 'held' });
    const { card } = renderAnswer(standIns(own), 'et');
    assert.match(bodyText(card), /Leida \(sina\), Priit/u);
    assert.equal(titlesOf(card)[0], 'Kirjuta: Priit');
    assert.match(bodyText(renderAnswer(standIns(own), 'en').card), /Leida \(you\), Priit/u);
  });

  it('opens a chat with the first who holds each position, and asks what the substitute would do', () => {
    const { card } = renderAnswer(
      standIns(held('Tüürimees', 'Leida', 'Priit'), held('loots', 'Anu+1')),
      'et',
    );
    assert.deepEqual(titlesOf(card).slice(0, 4), [
      'Kirjuta: Leida',
      'Kirjuta: Anu+1',
      'Mida asendajal teha tuleb?',
      'Kes asendab asendajat?',
    ]);
    assert.deepEqual(linksOf(card), [
      'https://teams.microsoft.com/l/chat/0/0?users=leida%40laev.example',
      'https://teams.microsoft.com/l/chat/0/0?users=anu%2B1%40laev.example',
    ]);
    assert.deepEqual(questionsOf(card).slice(0, 2), [
      'Kapten: tööülesanded',
      'Kapten: kes asendab asendajat?',
    ]);
  });

  it('keeps two buttons for asking on, however many stand in, and opens no chat with an address that is none', () => {
    const many = Array.from({ length: 9 }, (_, at) => held(`Amet ${at}`, `Nimi${at}`));
    const { card } = renderAnswer(standIns(...many), 'en');
    assert.deepEqual([card.actions.length, linksOf(card).length], [6, 4]);
    const nameless = standIn('loots', { people: [{ name: 'Anu', upn: '', unit: null }], holding: 'held' });
    assert.deepEqual(linksOf(renderAnswer(standIns(nameless), 'en').card), []);
  });

  it('warns where nobody holds a position, and above all where nobody holds any', () => {
    const nobody = (name: string) => standIn(name, { holding: 'nobody' });
    const some = bodyText(renderAnswer(standIns(nobody('Tüürimees'), held('loots', 'Anu')), 'et').card);
    assert.ok(some.includes('Töötajate nimekirja järgi ei ole sellel ametikohal praegu kedagi.'));
    const all = 'Ühelgi asendaja ametikohal ei ole praegu kedagi.';
    assert.ok(!some.includes(all));
    const none = renderAnswer(
      standIns(nobody('Tüürimees'), standIn('loots', { holding: 'nobody-else' })),
      'et',
    ).card;
    assert.equal(textsOf(none.body)[1], all);
    assert.ok(bodyText(none).includes('praegu kedagi teist.'));
    const unknown = bodyText(renderAnswer(standIns(standIn('Tüürimees'), standIn('loots')), 'et').card);
    assert.ok(!unknown.includes('praegu'));
  });

  it('warns of one-sided words, those of the other and those that are only said by others, with their places', () => {
    const oneSided = inPart(mate, 'substitutes');
    const answer: Answer = {
      kind: 'stand-ins',
      name: 'Kapten',
      standIns: [standIn('Tüürimees', { oneSided })],
      claims: [{ position: mate, name: 'kapten', both: false, citation: oneSided }],
      citation: inPart(captain, 'substitutedBy'),
    };
    const text = bodyText(renderAnswer(answer, 'en').card);
    assert.match(
      text,
      /Stated only here: the job description of “Tüürimees” does not say so\. Substitutes for · version/u,
    );
    assert.match(text, /Not named here, but according to/u);
    const silent = renderAnswer({ ...answer, standIns: [] }, 'et').card;
    assert.equal(textsOf(silent.body)[0], 'Kapten: ametijuhend asendajat ei nimeta');
    assert.ok(!questionsOf(silent).some((each) => each.includes('asendajat')));
    const undescribed = renderAnswer({ ...answer, standIns: [], citation: null }, 'et').card;
    assert.equal(textsOf(undescribed.body)[0], 'Kapten: ametijuhendit ei ole');
  });

  it('says where somebody is who is elsewhere, and counts those who are too many to name', () => {
    const far = standIn('loots', { people: [{ name: 'Anu', upn: '', unit: 'Sadam' }], holding: 'held' });
    assert.ok(bodyText(renderAnswer(standIns(far), 'et').card).includes('Anu (Sadam)'));
    const names = Array.from({ length: 8 }, (_, at) => `Nimi${at}`);
    const text = bodyText(renderAnswer(standIns(held('loots', ...names)), 'et').card);
    assert.ok(text.includes('Nimi5 ja veel 2') && !text.includes('Nimi6'));
  });
});

describe('the card of a chain', () => {
  const steps: Extract<Answer, { kind: 'stand-in-chain' }>['steps'] = [
    {
      number: 1,
      links: [
        { standIn: held('Tüürimees', 'Leida'), leads: 'on' },
        { standIn: standIn('laevaomanik'), leads: 'undescribed' },
      ],
      citation: inPart(captain, 'substitutedBy'),
    },
    {
      number: 2,
      links: [{ standIn: standIn('kapten'), leads: 'circle' }],
      citation: inPart(mate, 'substitutedBy'),
    },
  ];

  it('says each step with its place, and where it ends', () => {
    const { card } = renderAnswer({ kind: 'stand-in-chain', steps }, 'et');
    assert.deepEqual(textsOf(card.body).slice(0, 9), [
      'Kapten: kes asendab asendajat',
      'Ahel läheb ringi: mõni asendaja on ahelas juba eespool.',
      '1. samm. Kapten: kes teda asendab',
      '1. Tüürimees',
      'Leida',
      '2. laevaomanik ',
      '· ametijuhendit ei ole',
      'Kapten · Tekiosakond',
      'Kes asendab · versioon 1a2b3c4d',
    ]);
    assert.ok(bodyText(card).includes('Tüürimees · Tekiosakond'));
  });

  it('speaks of no circle where there is none, and says where a description names nobody', () => {
    const [first] = steps;
    assert.ok(first);
    const answer: Answer = { kind: 'stand-in-chain', steps: [first, { ...first, number: 2, links: [] }] };
    const text = bodyText(renderAnswer(answer, 'en').card);
    assert.ok(!text.includes('circle') && text.includes('The job description names no substitute.'));
  });
});

describe('the card that says whether one stands in for another', () => {
  const answer = {
    kind: 'stands-in',
    standIn: 'Tüürimees',
    name: 'Kapten',
    said: [
      {
        list: 'substitutedBy',
        names: ['tüürimees', 'laevaomanik'],
        at: 0,
        citation: inPart(captain, 'substitutedBy'),
      },
    ],
  } as const;

  it('says yes or no first, then who for whom, and the list that says so', () => {
    const { card, summary } = renderAnswer(answer, 'et');
    const texts = textsOf(card.body);
    assert.equal(texts[0], 'Jah, ametijuhend ütleb nii.');
    assert.deepEqual(texts.slice(1, 5), ['Asendaja: ', 'Tüürimees', 'Keda asendatakse: ', 'Kapten']);
    assert.ok(texts.indexOf('Kapten: kes teda asendab') < texts.indexOf('1. tüürimees'));
    assert.equal(summary, 'Jah, ametijuhend ütleb nii. Asendaja: Tüürimees, Keda asendatakse: Kapten');
  });

  it('says where only one of the two says so, and where neither does', () => {
    const [said] = answer.said;
    const other = { ...said, list: 'substitutes', at: null, citation: inPart(mate, 'substitutes') } as const;
    const first = (...all: Extract<Answer, { kind: 'stands-in' }>['said']) =>
      textsOf(renderAnswer({ ...answer, said: all }, 'en').card.body)[0];
    assert.equal(first(said, other), 'Yes, but according to only one of the two job descriptions.');
    assert.equal(first({ ...said, at: null }), 'No, the job description does not say so.');
  });
});

describe('the card that says for whom somebody could stand in', () => {
  const answer: Extract<Answer, { kind: 'could-stand-in' }> = {
    kind: 'could-stand-in',
    name: 'Tüürimees',
    own: { standIns: [standIn('Kapten')], citation: inPart(mate, 'substitutes') },
    claims: [
      { position: captain, name: 'tüürimees', both: true, citation: inPart(captain, 'substitutedBy') },
    ],
  };

  it('keeps what the own description says apart from what others say', () => {
    const { card, summary } = renderAnswer(answer, 'et');
    const texts = textsOf(card.body);
    assert.ok(texts.indexOf('Selle ametikoha enda ametijuhendi järgi') < texts.indexOf('Kapten'));
    assert.ok(texts.indexOf('Kapten') < texts.indexOf('Teiste ametijuhendite järgi'));
    assert.ok(texts.includes('· asendajana nimetatud: tüürimees'));
    assert.equal(summary, 'Tüürimees: keda võiks asendada: Kapten');
  });

  it('says whose own description does not say what others do', () => {
    const [claim] = answer.claims;
    assert.ok(claim);
    const { card } = renderAnswer({ ...answer, claims: [{ ...claim, both: false }] }, 'et');
    const note = 'Ainult siin kirjas: ametikoha „Tüürimees“ ametijuhend seda ei ütle.';
    assert.ok(textsOf(card.body).includes(note));
  });

  it('says that it found nobody where neither names anybody', () => {
    const none: Answer = {
      ...answer,
      own: { ...answer.own, standIns: [], citation: inPart(mate, 'substitutes') },
      claims: [],
    };
    const { card, summary } = renderAnswer(none, 'et');
    assert.equal(textsOf(card.body)[0], 'Ei leidnud kedagi, keda „Tüürimees“ võiks asendada.');
    assert.equal(summary, textsOf(card.body)[0]);
    assert.ok(textsOf(renderAnswer(none, 'en').card.body)[0]?.startsWith("I couldn't find"));
  });
});

describe('the cards of a unit', () => {
  const drawn = {
    graph: {
      nodes: [
        { id: 'kapten', title: 'Kapten', unit: null, described: true },
        { id: 'tuurimees', title: 'Tüürimees', unit: null, described: true },
      ],
      edges: [{ from: 'kapten', to: 'tuurimees', order: 1, sidedness: 'one-sided' }],
    },
    rows: [
      {
        standIns: [standIn('Tüürimees', { oneSided: inPart(mate, 'substitutes') }), standIn('loots')],
        citation: inPart(captain, 'substitutedBy'),
      },
      { standIns: [], citation: inPart(mate, 'substitutedBy') },
    ],
  } as const;
  const picture: Answer = { kind: 'substitution-picture', unit: 'Tekiosakond', others: ['Sadam'], drawn };
  const missing: Answer = {
    kind: 'without-stand-in',
    unit: null,
    others: [],
    looked: 2,
    positions: [{ problems: ['none-named'], names: [], citation: inPart(mate, 'substitutedBy') }],
    drawn,
  };
  const drawings = { substitution: () => ({ url: 'data:image/png;base64,AAAA' }) };

  function imageOf(card: AdaptiveCard) {
    return card.body.find((element) => element.type === 'Image');
  }

  it('show the picture, with the same words in its altText and below it', () => {
    const { card } = renderAnswer(picture, 'et', drawings);
    const words = 'Kapten: teda asendab 1. Tüürimees (ainult siin kirjas), 2. loots';
    const image = imageOf(card);
    assert.equal(image?.altText, `Tekiosakond: kes keda asendab. ${words}`);
    assert.equal(image?.size, 'Stretch');
    const text = bodyText(card).replaceAll('\n', ' ').replaceAll(/ +/gu, ' ');
    assert.ok(text.includes('Kapten: teda asendab 1. Tüürimees (ainult siin kirjas), 2. loots'), text);
    assert.ok(text.includes('Tüürimees: Asendajat ei ole nimetatud.'));
    assert.ok(text.includes('Kes asendab · versioon 1a2b3c4d'));
    assert.equal(questionsOf(card)[0], 'Näita üksuse Sadam asenduste pilti');
  });

  it('say the same in words where nobody draws, or nothing can be drawn', () => {
    const none = { substitution: () => undefined };
    for (const card of [renderAnswer(picture, 'en').card, renderAnswer(picture, 'en', none).card]) {
      assert.equal(imageOf(card), undefined);
      assert.ok(bodyText(card).includes('is substituted by 1. Tüürimees (stated only here), 2. loots'));
    }
    const empty: Answer = { ...picture, drawn: { ...drawn, graph: { nodes: [], edges: [] } } };
    assert.equal(imageOf(renderAnswer(empty, 'en', drawings).card), undefined);
  });

  it('name each position without a substitute, what is missing and the place', () => {
    const { card, summary } = renderAnswer(missing, 'et', drawings);
    assert.deepEqual(textsOf(card.body).slice(0, 5), [
      'Kogu asutus: kus asendaja puudub või vajab täpsustamist',
      'Vaatasin läbi 2 ametikohta, neist 1 vajab tähelepanu.',
      'Tüürimees',
      'Asendajat ei ole nimetatud.',
      'Tekiosakond · Kes asendab · versioon 1a2b3c4d',
    ]);
    assert.ok(imageOf(card) !== undefined);
    assert.equal(
      bodyText(card).split('Asendajat ei ole nimetatud').length,
      2,
      'once, and not again in words',
    );
    assert.ok(summary.endsWith('Tüürimees'));
  });

  it('say so where every position has one', () => {
    const { card } = renderAnswer({ ...missing, positions: [], drawn: null }, 'en');
    assert.ok(bodyText(card).includes('All 2 positions have a substitute.'));
  });
});
