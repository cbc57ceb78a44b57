import assert from 'node:assert/strict';
import { inOrder } from '../../src/descriptions/collection.js';
import { openKnowledge } from '../../src/questions/knowledge.js';
import { understand, type Intent } from '../../src/questions/index.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestSearch, theseWords } from '../builders/library.js';

const descriptions = [
  aDescription({ title: 'Metsavaht', duties: [aDuty('1', 'Hoiab metsateid korras.')], tools: 'Ametiauto.' }),
  aDescription({ title: 'Laborant', duties: [aDuty('1', 'Peab proovide registrit.')] }),
];
const knowledge = openKnowledge(inOrder(descriptions), openTestSearch(descriptions), theseWords().thesaurus);

function asked(text: string): Intent {
  return understand(
    { text, asker: { kind: 'holder', descriptionIds: ['laborant'] }, before: null },
    knowledge,
  );
}

describe('a question on who is given something, or is asked for it', () => {
  it('is asked of all positions, in either language', () => {
    for (const [text, wanted] of [
      ['kellel on ametiauto?', 'ametiauto'],
      ['kellelt nõutakse magistrikraadi', 'magistrikraadi'],
      ['kes tohib lepinguid sõlmida', 'lepinguid sõlmida'],
      ['millised ametikohad nõuavad magistrikraadi?', 'magistrikraadi'],
      ['which positions require a driving licence', 'a driving licence'],
      ['who may work remotely', 'work remotely'],
      ['millistel ametikohtadel on metsavahi vorm', 'metsavahi vorm'],
    ] as const) {
      const intent = asked(text);
      assert.deepEqual([text, intent.kind === 'who-has' && intent.wanted], [text, wanted]);
    }
  });

  it('knows that it is of languages, and that it is asked who does not', () => {
    const intent = asked('kes ei pea vene keelt oskama');
    assert.deepEqual(
      [intent.kind, intent.kind === 'who-has' && [intent.of, intent.negated]],
      ['who-has', ['languages', true]],
    );
  });

  it('knows that it is of rights where they are named, and what they are rights to', () => {
    for (const [text, wanted] of [
      ['kellel on õigus saada koolitust', 'koolitust'],
      ['who is entitled to training', 'is training'],
    ] as const) {
      const intent = asked(text);
      assert.deepEqual(intent.kind === 'who-has' && [intent.of, intent.wanted], ['rights', wanted], text);
    }
  });

  it('is who does it where it asks from whom something is to be got', () => {
    for (const text of ['tahan kuuri ehitada, kellelt luba küsida', 'kellelt saan õiguse jagatud kaustale'])
      assert.equal(asked(text).kind, 'who-handles', text);
  });

  it('is another one where it asks for a position, for the one who asks, for a list or for who does it', () => {
    for (const [text, kind] of [
      ['kellel pole asendajat', 'without-stand-in'],
      ['kas metsavahil on ametiauto', 'part'],
      ['mis töövahendid metsavaht saab', 'part'],
      ['millisesse ametikoha gruppi metsavaht peab kuuluma', 'part'],
      ['millised ametikohad on olemas', 'list'],
      ['kes saab mind proovidega aidata', 'who-handles'],
      ['kes peab proovide registrit', 'who-handles'],
    ] as const)
      assert.deepEqual([text, asked(text).kind], [text, kind]);
  });
});
