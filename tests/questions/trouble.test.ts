import assert from 'node:assert/strict';
import { inOrder } from '../../src/descriptions/collection.js';
import { openKnowledge } from '../../src/questions/knowledge.js';
import { understand, type Intent } from '../../src/questions/index.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestSearch, theseWords } from '../builders/library.js';

const descriptions = [
  aDescription({
    title: 'Laborant',
    manager: 'Laborijuht',
    tools: 'Arvuti, telefon.',
    duties: [aDuty('1', 'Parandab arvuteid ja telefone.')],
  }),
  aDescription({ title: 'Metsavaht', duties: [aDuty('1', 'Hoiab metsateid korras.')] }),
];
const knowledge = openKnowledge(inOrder(descriptions), openTestSearch(descriptions), theseWords().thesaurus);

function asked(text: string): string {
  const intent: Intent = understand(
    { text, asker: { kind: 'holder', descriptionIds: ['metsavaht'] }, before: null },
    knowledge,
  );
  return intent.kind === 'part' ? intent.part : intent.kind;
}

describe('somebody who has trouble with something', () => {
  it('asks who does something about it, and not what they are given or have to know', () => {
    for (const text of [
      'arvuti on aeglane',
      "my computer won't start",
      "the computer doesn't work",
      'telefon ei tööta',
      'vajan uut telefoni',
      'mu läptop on katki',
      'excel jookseb kokku',
      'my laptop is not working',
      'I need new equipment',
      'leping on vaja inglise keelde tõlkida',
      'leping tuleb üle vaadata',
      'puhtaid linu pole osakonnas',
      'unustasin parooli ära',
      'kus saab oma parooli uuesti panna',
      'where can I reset my password',
    ])
      assert.deepEqual([text, asked(text)], [text, 'who-handles']);
  });

  it('asks for the part where the words do', () => {
    for (const [text, part] of [
      ['mis telefon mul on', 'tools'],
      ['kas ma vajan arvutioskust', 'computerSkills'],
      ['haridust vaja?', 'education'],
      ['inglise keelt vaja', 'languages'],
      ['what equipment do I need', 'tools'],
      ['töövahendid', 'tools'],
    ] as const)
      assert.deepEqual([text, asked(text)], [text, part]);
  });
});

describe('somebody who asks politely', () => {
  it('asks for what they say, and not for what one has to know', () => {
    for (const [text, part] of [
      ['tahan teada, kes mu juht on', 'manager'],
      ['tahaksin teada, mis haridust mult nõutakse', 'education'],
      ['mul on vaja teada, mis keeli ma oskama pean', 'languages'],
      ['mida ma pean teadma', 'competencies'],
      ['millised teadmised mul peavad olema', 'competencies'],
    ] as const)
      assert.deepEqual([text, asked(text)], [text, part]);
  });
});
