import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';
import { aPerson } from '../builders/roster.js';

const garden = openTestLibrary([
  aDescription({
    title: 'Aednik',
    substitutedBy: ['Florist'],
    duties: [aDuty('1', 'Kastab taimi.'), aDuty('2', 'Ravib haigeid puid.')],
  }),
  aDescription({ title: 'Florist', substitutedBy: ['Aednik'], duties: [aDuty('1', 'Seob kimpe.')] }),
]);
const said = (text: string) => leadConversation({ turns: [text], as: 'Aednik' }, garden).last.answer;
const toldOf = (text: string) => {
  const answer = said(text);
  return answer.kind === 'stand-ins' ? answer.name : answer.kind;
};

describe('somebody who is told to be away', () => {
  for (const text of [
    'ma olen järgmisel nädalal puhkusel',
    'jään homsest haigeks',
    'lähen puhkusele',
    'jäin haigeks',
    'haigestusin eile',
    'olen alates tänasest haiguslehel',
    'olen kogu nädala haiguslehel',
    'läksin haiguslehele',
    'olen terve kuu lähetuses',
    'lähen kuuks lähetusse',
    'ma olen kaks päeva lähetusel',
    'lähen päevaks lähetusse',
    'olen homme tööl ära',
    'ma lahkun',
    'olen lahkumas',
    "I'm on vacation next week",
    'I will be on leave',
    'I am on annual leave',
    'I am going on sick leave for a month',
    'I am on parental leave since last week',
    'I have been on holiday',
    'I am sick',
    "I'm ill",
    'I will be away the coming week',
    'I am leaving',
    "I'm leaving",
    'I have handed in my notice',
    'sorry, I am sick',
    'vabandust, olen täna haige',
    'away for two days',
    'away until friday',
    'sick today',
    'homme haige',
    'puhkusel reedeni',
  ])
    it(`has who stands in for them shown: '${text}'`, () => {
      assert.equal(toldOf(text), 'Aednik');
    });

  for (const text of [
    'florist on haige',
    'Florist läheb töölt ära',
    'florist läks lahkumisele',
    'florist jääb haigeks',
    'florist jäi haigeks',
    'florist lahkub järgmisel kuul',
    'florist lahkus ametist',
    'florist ütles ametist üles',
    'the florist is leaving',
    'the florist is ill',
    'the florist is off sick',
    'the florist has fallen ill',
    'the florist has gone on leave',
    'the florist has resigned',
    'the florist has quit',
    'the florist has handed in her notice',
    'the florist has handed in his notice',
  ])
    it(`is whoever is named: '${text}'`, () => {
      assert.equal(toldOf(text), 'Florist');
    });

  it('is asked for where nobody knows who speaks, as in any question of theirs', () => {
    const { answer } = leadConversation(
      { turns: ['ma olen järgmisel nädalal puhkusel'], as: null },
      garden,
    ).last;
    assert.equal(
      answer.kind,
      leadConversation({ turns: ['kes mind asendab'], as: null }, garden).last.answer.kind,
    );
  });

  for (const text of [
    'mu puu on haige',
    'kes ravib haigeid puid',
    'kas ma võin puhkusele minna',
    'kas florist on haige',
    'florist on terve nädala',
    'florist on puhkusel 7.1',
    'florist ja aednik on puhkusel',
    'ma mõtlesin, et florist on haige',
    'haige puu',
    'the florist is quite good',
    'kui florist pole nõus',
    'kui pole teada',
  ])
    it(`is nobody where something else is told or asked: '${text}'`, () => {
      assert.notEqual(said(text).kind, 'stand-ins');
    });
});

describe('a superior who is told to be away', () => {
  const harbour = openTestLibrary(
    [
      aDescription({ title: 'Madrus', manager: 'Pootsman', substitutedBy: ['Kokk'] }),
      aDescription({ title: 'Pootsman', manager: 'Kapten', substitutedBy: ['Tüürimees'] }),
      aDescription({ title: 'Tüürimees', manager: 'Kapten', substitutes: ['Kapten'] }),
    ],
    { people: [aPerson({ name: 'Kaarel Kask', position: 'Pootsman' })] },
  );
  const toldBySailor = (text: string, as = 'Madrus') => {
    const { answer } = leadConversation({ turns: [text], as }, harbour).last;
    return answer.kind === 'stand-ins' ? answer.name : answer.kind;
  };

  for (const text of [
    'my boss is on sick leave',
    'my line manager is out of the office',
    'minu ülemus on terve kuu ära',
    'mu otsene juht jäi haigeks',
    'juht on lapsehoolduspuhkusel',
    'I need somebody to sign this while my boss is away',
    'I need someone to open the gate while Kaarel is away',
    'mul on vaja kedagi kes allkirjastaks, kuni Kaarel puhkusel on',
    'kes allkirjastab, kui juht puhkusel on',
    'mu ülemus on koolitusel terve nädala kes mulle aruande kinnitab',
  ])
    it(`has those shown who stand in for the superior, and not for whoever tells it: '${text}'`, () => {
      assert.equal(toldBySailor(text), 'Pootsman');
    });

  it('has those shown who stand in for a position without a description', () => {
    assert.equal(toldBySailor('kapten on haige'), 'Kapten');
    assert.equal(toldBySailor('my boss is on leave', 'Pootsman'), 'Kapten');
  });

  for (const text of ['mu telefon on ära', 'kes on mu ülemus', 'kes lukustab väravad, kui tuul on ära'])
    it(`is nobody where a thing is away, or the superior is asked for: '${text}'`, () => {
      assert.notEqual(toldBySailor(text), 'Pootsman');
    });
});

it('whoever sees to it each time is asked for where anybody may leave, and nobody’s substitute', () => {
  assert.notEqual(said('kes kastab lilli, kui keegi töölt ära läheb').kind, 'stand-ins');
  assert.equal(said('kes asendab mind, kui keegi ära läheb').kind, 'stand-ins');
});

it('what is handed over are the duties', () => {
  assert.equal(said('mis ma pean talle üle andma').kind, 'duties');
});

describe('somebody who is supposed to be away', () => {
  const away = (...turns: readonly string[]) => {
    const { answer } = leadConversation({ turns, as: 'Aednik' }, garden).last;
    return answer.kind === 'stand-ins' ? answer.name : answer.kind;
  };

  for (const text of [
    'kes seda teeb, kui mind pole',
    'kui mind pole, siis kes seda teeb',
    'aga kui ma kolm päeva ära olen',
    'mis siis kui ma haige olen',
    'who does it when I am away',
    'what if I am out for a week',
  ])
    it(`has who stands in for them shown: '${text}'`, () => {
      assert.equal(away(text), 'Aednik');
      assert.equal(away('kes seob kimpe', text), 'Aednik');
    });

  it('is whoever was spoken of, or is named', () => {
    for (const text of ['ja kui ta kolm päeva ära on', 'kes seda teeb kui ta ära on', 'if she is not here'])
      assert.equal(away('kes seob kimpe', text), 'Florist', text);
    assert.equal(away('kui florist viis päeva ära on'), 'Florist');
  });

  for (const text of [
    'kui florist lahkub, mis töö tegemata jääb',
    'mis jääb tegemata, kui florist on ära',
    'what is left undone if the florist is out',
  ])
    it(`has their duties shown where it is asked what would be left: '${text}'`, () => {
      const { intent } = leadConversation({ turns: [text], as: 'Aednik' }, garden).last;
      assert.ok(intent.kind === 'part' && intent.about.kind === 'positions', intent.kind);
      assert.deepEqual([intent.part, intent.about.descriptionIds], ['duties', ['florist']]);
    });

  for (const text of [
    'if the florist leaves, who takes her duties',
    'kes teeb floristi ülesandeid, kui ta ära on',
  ])
    it(`has who stands in for them shown where it is asked who gets those: '${text}'`, () => {
      assert.equal(away(text), 'Florist');
    });

  it('stays that one where it is only added for how long', () => {
    for (const text of ['kuni reedeni', 'for two weeks', 'aga kuni järgmise nädalani'])
      assert.equal(away('florist on haige', text), 'Florist', text);
    assert.notEqual(away('mida florist teeb', 'kuni reedeni'), 'Florist');
  });
});
