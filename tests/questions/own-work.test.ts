import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';
import { aPerson } from '../builders/roster.js';

const library = openTestLibrary(
  [
    aDescription({
      title: 'Laohoidja',
      manager: 'Ladude juht',
      duties: [aDuty('1', 'Kauba vastuvõtmine.'), aDuty('2', 'Saatelehtede täitmine.')],
      tools: 'Telefon ja arvuti.',
    }),
    aDescription({ title: 'Raamatupidaja', duties: [aDuty('1', 'Arvete kinnitamine.')] }),
  ],
  { people: [aPerson({ name: 'Kaarel Kask', position: 'Raamatupidaja' })] },
);
const asked = (text: string, as: string | null = 'Laohoidja') =>
  leadConversation({ turns: [text], as }, library).last;

describe('whether something is one’s own to do', () => {
  for (const text of [
    'kas saatelehtede täitmine on minu töö?',
    'kas see on minu töö saatelehti täita',
    'on see minu töö saatelehti täita',
    'kas ma olen kohustatud saatelehti täitma',
    'kes käskis mul saatelehti täita',
    'kes ütles et mina pean saatelehti täitma',
    'kus on kirjas et ma pean saatelehti täitma',
    'kas kuskil on kirjas, et ma pean saatelehti täitma',
    'where does it say that I must write saatelehti',
    'Kaarel saatis saatelehti, kas see on minu töö?',
  ])
    it(`is told from the asker's own description: '${text}'`, () => {
      const { answer, intent } = asked(text);

      assert.ok(intent.kind === 'topic', intent.kind);
      assert.doesNotMatch(intent.topic, /kirjas|kuskil|kohustatud|käskis|ütles|say|minu/u);
      assert.ok(answer.kind === 'mentions' && answer.position.title === 'Laohoidja', answer.kind);
      assert.equal(answer.mentions[0]?.text, 'Saatelehtede täitmine.');
    });

  for (const text of [
    'kas arvete kinnitamine on minu töö',
    'kas arvete kinnitamine on minu ülesanne',
    'is arvete kinnitamine my job?',
    'kes ütles et ma pean arveid kinnitama',
    'kus on kirjas et ma pean arveid kinnitama',
  ])
    it(`is told besides from whose it is, where it is not: '${text}'`, () => {
      const { answer } = asked(text);

      assert.ok(answer.kind === 'no-mention', answer.kind);
      assert.equal(answer.position.title, 'Laohoidja');
      assert.deepEqual(
        answer.elsewhere?.map(({ position, duty }) => [position.title, duty.number]),
        [['Raamatupidaja', '1']],
      );
    });

  it('asks for no tools, though one works with them', () => {
    assert.equal(asked('kas telefoni vastuvõtmine on minu asi').intent.kind, 'topic');
  });

  it('says nothing of others where their duty is not surely meant', () => {
    const { answer } = asked('kas hobuste kinnitamine on minu töö');

    assert.ok(answer.kind === 'no-mention', answer.kind);
    assert.equal(answer.elsewhere, undefined);
  });

  it('cannot be told to whom nobody knows', () => {
    assert.equal(asked('kas saatelehtede täitmine on minu töö', null).answer.kind, 'unknown-me');
  });

  for (const [text, kind] of [
    ['what is my job', 'duties'],
    ['mis on minu töö', 'duties'],
    ['kes kinnitab arveid', 'handlers'],
  ] as const)
    it(`is not asked by '${text}'`, () => {
      assert.equal(asked(text).answer.kind, kind);
    });
});
