import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary, theseWords } from '../builders/library.js';

const library = openTestLibrary(
  [
    aDescription({
      title: 'Metsavaht',
      rights: ['peatada sõidukeid'],
      responsibilities: ['metsa eest'],
      conditions: 'Valveaeg nädalavahetustel.',
      requirements: { experience: 'Aasta loomadega töötamise kogemust' },
      substitutedBy: ['Jahimees'],
      duties: [aDuty('1', 'Raielubade andmine.'), aDuty('2', 'Sildade hooldus.')],
    }),
    aDescription({
      title: 'Jahimees',
      rights: ['kanda relva', 'töötada kodukontoris'],
      responsibilities: ['relva eest'],
      duties: [aDuty('1', 'Sööda vedamine.')],
    }),
  ],
  { words: theseWords('n valve | watch\nn aeg | time') },
);
const asked = (text: string, as: string | null = null) =>
  leadConversation({ turns: [text], as }, library).last;

describe('where something is got', () => {
  for (const text of [
    'tahan puu maha võtta, kust luba saab',
    'kuhu ma võin avalduse viia',
    'kuhu ma lauad ja roostes naelad viskan',
    'where do I register a saw?',
    'who is responsible for bridges?',
  ])
    it(`asks who sees to it: '${text}'`, () => {
      assert.equal(asked(text).intent.kind, 'who-handles');
    });

  for (const place of ['kust', 'kuhu'])
    for (const verb of ['saab', 'saan', 'saada', 'saaks', 'saaksin'])
      it(`asks who sees to it in every form: '${place} … ${verb}'`, () => {
        assert.equal(asked(`${place} ma uue ämbri ${verb}`, 'Jahimees').intent.kind, 'who-handles');
        assert.equal(asked(`kus ma uue ämbri ${verb}`, 'Jahimees').intent.kind, 'who-handles');
      });

  for (const verb of [
    'viia',
    'anda',
    'esitada',
    'registreerida',
    'panna',
    'visata',
    'saata',
    'viin',
    'viime',
    'annan',
    'anname',
    'panen',
    'paneme',
    'viskan',
    'saadan',
    'esitan',
  ])
    it(`asks who takes it: 'kuhu … ${verb}'`, () => {
      assert.equal(asked(`kuhu vana ämber ${verb}`, 'Jahimees').intent.kind, 'who-handles');
    });

  for (const verb of [
    'get',
    'pay for',
    'order',
    'request',
    'buy',
    'register',
    'apply for',
    'submit',
    'hand in',
    'bring',
    'file',
  ])
    it(`asks who sees to it in English: 'where do I ${verb}'`, () => {
      assert.equal(asked(`where do I ${verb} a bucket`, 'Jahimees').intent.kind, 'who-handles');
    });

  for (const asks of ['can I', 'should we', 'could you', 'must one'])
    it(`asks it whoever is to go there: 'where ${asks}'`, () => {
      assert.equal(asked(`where ${asks} get a bucket`, 'Jahimees').intent.kind, 'who-handles');
    });

  it('asks it of whoever sees to it, and not of the one who asks', () => {
    assert.equal(asked('kus ma raieloa saan', 'Jahimees').intent.kind, 'who-handles');
  });

  it('asks nobody for what the bot itself has, or for what no description holds', () => {
    assert.notEqual(asked('kust ma ametijuhendi saan', 'Metsavaht').intent.kind, 'who-handles');
    assert.equal(asked('kust ma saan teada kes mind asendab', 'Metsavaht').answer.kind, 'stand-ins');
    assert.equal(asked('kust saab puhkuseraha', 'Metsavaht').intent.kind, 'outside');
  });

  it('leaves it a question for all responsibilities where no thing is said', () => {
    assert.notEqual(asked('who is responsible for what').intent.kind, 'who-handles');
  });
});

describe('when one works', () => {
  it('is told by what the description says of those days, and by nothing on work alone', () => {
    const { answer } = asked('kas metsavaht peab nädalavahetusel töötama?');

    assert.ok(answer.kind === 'mentions', answer.kind);
    assert.equal(answer.mentions[0]?.text, 'Valveaeg nädalavahetustel.');
  });

  it('is told by the time on call, however it is asked', () => {
    for (const text of ['kas ma pean valves olema?', 'kas mul on valvet ka']) {
      const { answer } = asked(text, 'Metsavaht');

      assert.ok(answer.kind === 'mentions', `${text}: ${answer.kind}`);
      assert.equal(answer.mentions[0]?.text, 'Valveaeg nädalavahetustel.');
    }
  });

  it('is told by nothing where the description says nothing of it', () => {
    assert.equal(asked('kas jahimees peab nädalavahetusel töötama?').answer.kind, 'no-mention');
  });
});

describe('a home office', () => {
  it('is one of the rights, and found missing where it is', () => {
    const { answer } = asked('kas ma võin kodukontoris olla', 'Metsavaht');

    assert.ok(answer.kind === 'part', answer.kind);
    assert.deepEqual(answer.unnamedThings, ['kodukontoris']);
  });

  it('is marked among the rights where it stands there', () => {
    const { answer } = asked('kas ma võin kodukontoris olla', 'Jahimees');

    assert.ok(answer.kind === 'part', answer.kind);
    assert.deepEqual(answer.marked, [1]);
  });
});

describe("'is anyone covering'", () => {
  it('asks who stands in', () => {
    assert.equal(asked('Is anyone covering the metsavaht?').answer.kind, 'stand-ins');
  });
});
