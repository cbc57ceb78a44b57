import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

const library = openTestLibrary([
  aDescription({
    title: 'Laevade registripidaja',
    substitutedBy: ['Lootsijuht'],
    duties: [aDuty('1', 'Peab purjekate nimekirja.')],
  }),
  aDescription({ title: 'Jäämurdja Kapten', substitutedBy: ['Tüürimees'], duties: [] }),
  aDescription({ title: 'Tüürimees', substitutedBy: ['Pootsman'], duties: [] }),
  aDescription({
    title: 'Port Safety Officer',
    substitutedBy: ['Harbour master'],
    duties: [aDuty('1', 'Inspects gangways.')],
  }),
]);
const asked = (text: string) => leadConversation({ turns: [text], as: null }, library).last.answer;

describe('a position that is named by what another one is of', () => {
  for (const text of [
    'kes asendab valude registripidajat',
    'who stands in for the tennis officer',
    'who replaces our payroll officer',
  ])
    it(`is another one, and the one that is called nearly so is offered: '${text}'`, () => {
      const answer = asked(text);

      assert.ok(answer.kind === 'unknown-position', answer.kind);
      assert.equal(answer.near.length, 1);
    });

  for (const text of [
    'kes asendab purjekate registripidajat',
    'kes asendab registripidajat',
    'who stands in for the gangways officer',
    'who stands in for the officer',
    'kes asendab aluse tüürimeest',
  ])
    it(`is the one where its description speaks of that, where nothing is said, and where its title is one word: '${text}'`, () => {
      assert.equal(asked(text).kind, 'stand-ins');
    });
});

describe('what is asked beside somebody who is spoken of', () => {
  const own = (text: string) =>
    leadConversation({ turns: [text], as: 'Laevade registripidaja' }, library).last;

  it('is not asked of the employer, who is no position', () => {
    assert.notEqual(own('mis asju ma tööandjalt saan').answer.kind, 'unknown-position');
  });

  it('is no experience where something else is counted in a year', () => {
    const { intent } = own('mitu purjekat ma aastas kirja panen');
    assert.ok(intent.kind !== 'part', JSON.stringify(intent));
  });

  it('is the tools where it is what one gets, and who stands in where somebody sees to what is mine', () => {
    for (const [text, part] of [
      ['mis asju ma tööandjalt saan', 'tools'],
      ['millised asjad mulle tööks antakse', 'tools'],
      ['kes minu asju ajab', 'substitutedBy'],
      ['kes mu asju ajab kui ma kodus olen', 'substitutedBy'],
    ] as const) {
      const { intent } = own(text);
      assert.deepEqual([text, intent.kind === 'part' ? intent.part : intent.kind], [text, part]);
    }
  });
});
