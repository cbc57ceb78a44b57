import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

const library = openTestLibrary([
  aDescription({
    title: 'Metsavaht',
    manager: 'Metsaülem',
    substitutedBy: ['Jahimees'],
    duties: [
      aDuty('1', 'Raielubade andmine.'),
      aDuty('2', 'Sildade hooldus.'),
      aDuty('3', 'Sildade aruannete koostamine.'),
      aDuty('4', 'RMKI kaartide uuendamine.'),
    ],
  }),
  aDescription({ title: 'Jahimees', duties: [aDuty('1', 'Sööda vedamine.')] }),
]);
const asked = (text: string, as: string | null = null) =>
  leadConversation({ turns: [text], as }, library).last;

describe('a duty that somebody does not understand', () => {
  for (const text of ['ma ei saa punktist 2 aru', 'ei saa punktist 2 mitte midagi aru'])
    it(`is shown: '${text}'`, () => {
      const { answer } = asked(text, 'Metsavaht');

      assert.ok(answer.kind === 'duty', answer.kind);
      assert.equal(answer.duty.number, '2');
    });

  it('is asked whose it is where nobody knows who asks', () => {
    assert.equal(asked('ma ei saa punktist 1 aru').answer.kind, 'which-position');
  });
});

describe('whether something is to be looked over', () => {
  it('asks for the duty, and for the review of the description where that is meant', () => {
    const bridges = asked('kas ma pean sildu üle vaatama', 'Metsavaht').answer;
    assert.ok(bridges.kind === 'mentions', bridges.kind);
    const { intent } = asked('kas ma pean oma ametijuhendit üle vaatama', 'Metsavaht');
    assert.ok(intent.kind === 'part', intent.kind);
    assert.equal(intent.part, 'review');
  });
});

describe('what is done with many who hold a position', () => {
  const hospital = openTestLibrary([
    aDescription({ title: 'Õde', duties: [aDuty('1', 'Vereproovide võtmine.')] }),
    aDescription({ title: 'Õendusjuht', duties: [aDuty('1', 'Õdede graafiku koostamine.')] }),
  ]);
  const of = (text: string) => leadConversation({ turns: [text], as: null }, hospital).last.answer;

  for (const text of ['kes õdede graafiku koostab', 'kes koostab graafiku õdedele'])
    it(`is asked of whoever does it: '${text}'`, () => {
      const answer = of(text);

      assert.ok(answer.kind === 'handlers', answer.kind);
      assert.deepEqual(
        answer.found.map(({ position }) => position.name),
        ['Õendusjuht'],
      );
    });

  it('is asked of the one who is named where there is one, though the title ends as a plural does', () => {
    assert.equal(of('kelle graafiku koostab õde').kind, 'no-mention');
  });
});

describe('duties that are wanted for what they are about', () => {
  for (const text of [
    'can you list all duties that mention sildade',
    'millised mu ülesanded on seotud sildadega',
    'sildadega seotud ülesanded',
  ])
    it(`are those alone: '${text}'`, () => {
      const { answer } = asked(text, 'Metsavaht');

      assert.ok(answer.kind === 'duties', answer.kind);
      assert.deepEqual([answer.duties.map(({ number }) => number), answer.among], [['2', '3'], 4]);
    });

  it('are said not to be there where none is', () => {
    assert.equal(asked('list my duties about taxes', 'Metsavaht').answer.kind, 'no-mention');
  });

  it('are nobody’s reports, though they are about reports', () => {
    assert.equal(asked('list all my duties about reports', 'Metsavaht').intent.kind, 'part');
    assert.notEqual(asked('list all my duties about reports', 'Metsavaht').answer.kind, 'part-silent');
  });

  for (const text of [
    'mis on minu 2 olulisemat ülesannet',
    'what are my 2 most important duties',
    'mis on minu 2 peamist ülesannet',
    'mis on minu kolm peamist ülesannet',
    'what are my three main duties',
  ])
    it(`are all of them, told so, where the foremost are wanted: '${text}'`, () => {
      const { answer } = asked(text, 'Metsavaht');

      assert.ok(answer.kind === 'duties', answer.kind);
      assert.equal(answer.duties.length, 4);
      assert.deepEqual(answer.wanted, { kind: 'foremost' });
    });
});

describe('duties that are wanted by no matter of their own', () => {
  for (const text of [
    'list all duties about my job',
    'mis on minu peamised ülesanded',
    'what are my main duties',
    'mis on minu tööülesanded',
  ])
    it(`are all of them, with nothing said of which: '${text}'`, () => {
      const { intent } = asked(text, 'Metsavaht');

      assert.ok(intent.kind === 'part', intent.kind);
      assert.deepEqual([intent.part, intent.duties], ['duties', undefined]);
    });

  it('are no matter of somebody who is called by what they are like or by what is done', () => {
    for (const text of ['kes korraldab sildade hooldamist', 'kas minu töö eeldab suulist esinemist'])
      assert.notEqual(asked(text, 'Metsavaht').answer.kind, 'unknown-position', text);
    assert.equal(asked('mis on ökonomisti haridus', 'Metsavaht').answer.kind, 'unknown-position');
    assert.equal(asked('mida teeb ökonomist', 'Metsavaht').answer.kind, 'unknown-position');
  });

  it('are asked whether one of them is the asker’s, whichever comes first', () => {
    for (const text of ['kas sildade hooldus on minu ülesanne', 'kas minu ülesanne on sildade hooldus']) {
      const { intent } = asked(text, 'Metsavaht');

      assert.ok(intent.kind === 'part', intent.kind);
      assert.deepEqual(intent.duties, { kind: 'of-matter', matter: 'sildade hooldus' }, text);
    }
  });
});

describe('what a word means', () => {
  for (const text of [
    'what does RMKI mean',
    'mis on rmki',
    'mida tähendab RMKI',
    'what does RMKI stand for?',
  ])
    it(`is answered by where it is said, in either language: '${text}'`, () => {
      const { answer } = asked(text);

      assert.ok(answer.kind === 'handlers', answer.kind);
      assert.deepEqual([answer.found[0]?.duty.number, answer.meaning], ['4', true]);
    });
});

describe('a thing and a person', () => {
  it('are told apart where it is asked who is above them', () => {
    assert.equal(asked('kelle käe all on autopark', 'Metsavaht').intent.kind, 'who-handles');
    assert.equal(asked('kelle käe all on metsavaht').answer.kind, 'part');
  });

  it('are told apart where a backup is spoken of', () => {
    for (const text of [
      'who does backups',
      'who is responsible for server backups',
      'who restores the backups',
    ])
      assert.equal(asked(text, 'Metsavaht').intent.kind, 'who-handles', text);
    for (const text of ['who is my backup', 'who are the backups for metsavaht'])
      assert.equal(asked(text, 'Metsavaht').answer.kind, 'stand-ins', text);
  });
});

describe('a matter by itself', () => {
  for (const text of ['mundri tellimine', 'uut läpparit vaja', 'kuhu esitada kaebus, et palk on vale'])
    it(`is asked of whoever sees to it: '${text}'`, () => {
      assert.equal(asked(text, 'Metsavaht').answer.kind, 'nobody-handles');
    });
});

describe('a comparison with somebody whom nobody knows', () => {
  it('asks who they are, and shows no duty with a word of the question', () => {
    assert.equal(asked('mis vahe on minu ja metsavahi tööl').answer.kind, 'unknown-me');
    assert.equal(asked('mis vahe on minu ja metsavahi tööl', 'Jahimees').answer.kind, 'comparison');
  });
});

describe('who does what nobody is told the sum of', () => {
  const office = openTestLibrary([
    aDescription({ title: 'Personalijuht', duties: [aDuty('1', 'Palkade arvestamine ja maksmine.')] }),
  ]);
  const intentOf = (text: string) => leadConversation({ turns: [text], as: null }, office).last.intent.kind;

  it('is asked of the duties', () => {
    for (const text of ['kes siis palgad ära teeb', 'kes teeb palku', 'who does the salaries'])
      assert.equal(intentOf(text), 'who-handles', text);
  });

  it('is no duty where it is asked how much or when', () => {
    for (const text of ['kui suur on palk', 'millal on palgapäev', 'who gets paid'])
      assert.equal(intentOf(text), 'outside', text);
  });
});

describe('who does a thing while somebody is away', () => {
  const clinic = openTestLibrary([
    aDescription({ title: 'Registraator', duties: [aDuty('1', 'Patsientidele helistamine.')] }),
  ]);
  const intentOf = (text: string) => leadConversation({ turns: [text], as: null }, clinic).last.intent;

  it('is asked of the thing where no description is theirs', () => {
    for (const text of [
      'arst jäi haigeks, kes patsientidele helistab',
      'arst puudub, kes patsientidele helistab',
    ])
      assert.equal(intentOf(text).kind, 'who-handles', text);
  });

  it('is their substitute where no other thing is said', () => {
    for (const text of ['arst jäi haigeks, kes tema töö teeb', 'arst jäi haigeks, kes teda asendab']) {
      const intent = intentOf(text);
      assert.ok(intent.kind === 'part', intent.kind);
      assert.equal(intent.part, 'substitutedBy', text);
    }
  });
});

describe('what one answers for in a matter', () => {
  const shop = openTestLibrary([
    aDescription({
      title: 'Müüja',
      responsibilities: ['kassa sularaha eest'],
      duties: [aDuty('1', 'Kaebuste lahendamine.')],
    }),
    aDescription({ title: 'Kokk', duties: [aDuty('1', 'Kaebuste lahendamine.')] }),
  ]);
  const answered = (text: string, as: string) => leadConversation({ turns: [text], as }, shop).last.answer;

  it('is told by the duty that speaks of it, where no responsibility does', () => {
    for (const as of ['Müüja', 'Kokk']) {
      const answer = answered('mis minu vastutus kaebuste juures on', as);
      assert.ok(answer.kind === 'mentions', `${as}: ${answer.kind}`);
      assert.equal(answer.mentions[0]?.text, 'Kaebuste lahendamine.');
    }
  });

  it('is a responsibility where one speaks of it, or nothing was said', () => {
    for (const text of ['mis minu vastutus sularaha juures on', 'mis on minu vastutus'])
      assert.equal(answered(text, 'Müüja').kind, 'part', text);
    assert.equal(answered('mis on minu vastutus', 'Kokk').kind, 'part-silent');
  });
});
