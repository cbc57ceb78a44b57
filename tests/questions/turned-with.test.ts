import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

const library = openTestLibrary([
  aDescription({
    title: 'Laborant',
    manager: 'Labori juht',
    duties: [aDuty('1', 'Mikroskoopide parandamine.'), aDuty('2', 'Klientide pöördumistele vastamine.')],
  }),
  aDescription({ title: 'Laohoidja', manager: 'Laborant', duties: [aDuty('1', 'Kauba vastuvõtmine.')] }),
]);
const asked = (text: string, as: string | null = 'Laohoidja') =>
  leadConversation({ turns: [text], as }, library).last;

describe('to whom one turns', () => {
  for (const [text, topic] of [
    ['kelle poole pöörduda kui mikroskoop on katki', 'mikroskoop on katki'],
    ['kelle poole ma peaksin pöörduma, kui mikroskoop on katki?', 'mikroskoop on katki'],
    ['kelle jutule minna kui mikroskoop on katki', 'mikroskoop on katki'],
    ['kelle poole katkise mikroskoobiga pöörduda?', 'katkise mikroskoobiga'],
    ['My boss breaks microscopes. Who can I tell', 'breaks microscopes'],
    ['The microscope is broken. Who should I talk to?', 'The microscope is broken'],
  ] as const)
    it(`is asked of the matter alone: '${text}'`, () => {
      const { intent } = asked(text);

      assert.ok(intent.kind === 'who-handles', intent.kind);
      assert.equal(intent.topic, topic);
    });

  it('finds whoever sees to it, and not to turning', () => {
    const { answer } = asked('kelle poole pöörduda kui mikroskoop vajab parandamist');

    assert.ok(answer.kind === 'handlers', answer.kind);
    assert.equal(answer.found[0]?.duty.number, '1');
  });

  it('stays as it was said where no more is', () => {
    assert.doesNotMatch(JSON.stringify(asked('kelle poole pöörduda').intent), /"topic":""/u);
  });
});

describe('what a superior does', () => {
  for (const text of ['mu ülemus lõhub mikroskoope', 'my boss breaks microscopes', 'mu ülemus ei vasta'])
    it(`does not ask who that is: '${text}'`, () => {
      const { intent } = asked(text);

      assert.ok(!(intent.kind === 'part' && intent.part === 'manager'), intent.kind);
    });

  for (const text of ['minu ülemus', "my manager's name", 'my boss?', 'kes on mu ülemus'])
    it(`is not told where it is asked who that is: '${text}'`, () => {
      const { intent } = asked(text);

      assert.ok(intent.kind === 'part' && intent.part === 'manager', intent.kind);
    });
});
