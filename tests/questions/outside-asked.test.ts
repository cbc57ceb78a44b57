import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';
import { aPerson } from '../builders/roster.js';

const library = openTestLibrary(
  [
    aDescription({
      title: 'Palgaarvestaja',
      duties: [aDuty('1', 'Palga arvestamine.'), aDuty('2', 'Ametijuhendite kinnitamine.')],
      rights: ['anda lubasid', 'saada ligipääs registrile'],
      requirements: { education: 'Kõrgharidus' },
    }),
    aDescription({
      title: 'Aednik',
      rights: ['saada ligipääs kasvuhoonele'],
      duties: [aDuty('1', 'Kastmine.')],
    }),
  ],
  {
    people: [
      aPerson({ name: 'Kaarel Kask', position: 'Aednik' }),
      aPerson({ aadObjectId: 'teine', name: 'Mari Maasikas', position: 'Aednik' }),
    ],
  },
);
const asked = (text: string, as: string | null = 'Aednik') =>
  leadConversation({ turns: [text], as }, library).last;

describe('what no description holds', () => {
  for (const text of [
    'kas ta on täna tööl',
    'kas Kaarel Kask on homme kontoris?',
    'is Kaarel in the office today',
    'kes homme puudub',
    'kes täna tööl on',
    'who is on holiday this week',
    'mis kuupäevast mu ametijuhend kehtib',
    'kes mu ametijuhendi allkirjastas',
    'mis on minu ametijuhendi number',
    'who signed my job description',
    'kes selle koostas',
    'and who wrote this',
    'since when is my job description in force',
    'kui suur on mu palk',
  ])
    it(`is said to be outside of them: '${text}'`, () => {
      assert.equal(asked(text).answer.kind, 'outside');
    });

  for (const text of [
    'kes selle koostab',
    'kes kinnitab ametijuhendeid',
    'kas Kaarel on mu juht',
    'mida Kaarel täna teeb',
  ])
    it(`is not asked by '${text}'`, () => {
      assert.notEqual(asked(text).answer.kind, 'outside');
    });
});

describe('pay that is wrong', () => {
  for (const text of ['mu palk on vale', 'vale palk arvestati'])
    it(`is for whoever has to do with it: '${text}'`, () => {
      const { answer } = asked(text);

      assert.ok(answer.kind === 'handlers', answer.kind);
      assert.equal(answer.found[0]?.position.title, 'Palgaarvestaja');
    });

  it('stays outside where nobody has', () => {
    assert.equal(asked('mu preemia on vale').answer.kind, 'outside');
  });
});

describe('a wish, or what runs out', () => {
  for (const text of ['tahan Itaaliasse õppima minna', 'I want to go to Italy to study at a university'])
    it(`asks for nobody's education: '${text}'`, () => {
      assert.notEqual(asked(text, 'Palgaarvestaja').answer.kind, 'part');
    });

  for (const text of ['My permission runs out', 'mu luba aegub'])
    it(`asks for nobody's rights: '${text}'`, () => {
      assert.equal(asked(text).intent.kind, 'who-handles');
    });

  it('is told from the asker’s own description where nobody sees to it', () => {
    const { answer } = asked('vajan ligipääsu kasvuhoonele');

    assert.ok(answer.kind === 'mentions' && answer.position.title === 'Aednik', answer.kind);
    assert.equal(asked('kes annab ligipääsu kasvuhoonele').answer.kind, 'nobody-handles');
  });
});

describe('how many hold a position', () => {
  for (const text of ['mitu inimest töötab aednikuna', 'mitu aednikku meil on', 'how many aednik are there'])
    it(`is told by who they are: '${text}'`, () => {
      const { answer } = asked(text);

      assert.ok(answer.kind === 'overview', answer.kind);
      assert.equal(answer.people?.length, 2);
    });
});

describe('what is told of a position in passing', () => {
  it('is no quality of whoever holds it, where only a word of every day is met', () => {
    const house = openTestLibrary([
      aDescription({
        title: 'Aednik',
        duties: [aDuty('1', 'Kastmine.')],
        requirements: { additional: 'Loovus: Tuleb välja uute mõtetega ja paneb need ise liikuma.' },
      }),
    ]);
    const { answer } = leadConversation(
      { turns: ['kas ma pean laupäeval tulema'], as: 'Aednik' },
      house,
    ).last;
    assert.equal(answer.kind, 'no-mention');
  });
});

describe('a forwarded letter', () => {
  it('is about nobody who wrote it or was sent it', () => {
    const letter = 'From: Kaarel Kask\nTo: Mari Maasikas\nSent: 1. mai\nSubject: kes arvestab palka?';
    const { answer } = asked(letter);

    assert.ok(answer.kind === 'handlers', answer.kind);
    assert.equal(answer.found[0]?.position.title, 'Palgaarvestaja');
  });
});

describe('a thing that ends as who does it', () => {
  for (const text of [
    'kas ma saan keelduda supervisioonist',
    'mida organisatsioonist teada saab',
    'vajan teist kuvarit',
  ])
    it(`is nobody: '${text}'`, () => {
      assert.notEqual(asked(text).answer.kind, 'unknown-position');
    });
});

describe('somebody called by what many are', () => {
  for (const text of [
    'palun ütle mulle ära millised on siin majas veterinaari ülesanded',
    'what are the duties of the surgeon',
  ])
    it(`is not the one who asks: '${text}'`, () => {
      assert.equal(asked(text).answer.kind, 'unknown-position');
    });
});

describe('what is expected of the asker', () => {
  it('is asked of them, though it is their superior who expects it', () => {
    const { intent } = leadConversation(
      { turns: ['mida mu ülemus minult ootab'], as: 'Aednik' },
      openTestLibrary([
        aDescription({ title: 'Aednik', manager: 'Peaaednik', duties: [aDuty('1', 'Kastmine.')] }),
        aDescription({ title: 'Peaaednik' }),
      ]),
    ).last;

    assert.ok(intent.kind === 'results' && intent.about.kind === 'positions', intent.kind);
    assert.equal(intent.about.me, true);
  });
});
