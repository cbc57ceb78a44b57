import assert from 'node:assert/strict';
import { openLibrary } from '../../src/compose.js';
import type { Library } from '../../src/conversation/index.js';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { silentLog } from '../../src/ground/index.js';

const folder = 'tests/fixtures/harbour';
let library: Library;
const asked = (text: string, as: string | null) => leadConversation({ turns: [text], as }, library).last;

function isAnsweredBy(title: string, text: string): void {
  for (const as of [null, 'Reisiterminali korraldaja']) {
    const { answer, intent } = asked(text, as);

    assert.equal(intent.kind, 'who-handles', text);
    assert.ok(answer.kind === 'handlers', answer.kind);
    assert.equal(answer.found[0]?.position.title, title);
  }
}

before(async () => {
  library = await openLibrary({ indexDir: folder, roster: `${folder}/roster.csv` }, silentLog);
});

describe('what is told beside the clause that asks who does something', () => {
  for (const text of [
    'kes otsustab, et ülemus paadi slipile tõstab',
    'ülemus on vihane, kes paadi slipile tõstab',
    'reisiterminali korraldaja ootab, kes paadi slipile tõstab',
    'i am taking over a farm, who lifts boats out on the slip',
  ])
    it(`asks for no part and of no one who is named in it: '${text}'`, () => {
      isAnsweredBy('Jahisadama meister', text);
    });

  for (const [text, part] of [
    ['ülemus on haige, kes kinnitab aruande', 'substitutedBy'],
    ['kes teab, kes mu ülemus on', 'manager'],
    ['ma olen uus, kes on mu ülemus', 'manager'],
    ['kes paadi slipile tõstab, kui ma puhkusel olen ja keegi mind asendab', 'substitutedBy'],
  ] as const)
    it(`asks for it all the same where somebody is away, or a clause asks for it: '${text}'`, () => {
      const { intent } = asked(text, 'Jahisadama meister');

      assert.ok(intent.kind === 'part', intent.kind);
      assert.equal(intent.part, part);
    });
});
