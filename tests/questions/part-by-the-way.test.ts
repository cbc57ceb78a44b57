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

describe('a part of a description that is named by the way', () => {
  for (const text of [
    'paat jäi kooli ette vee peale triivima ja tahab slipile tõstmist',
    'kas slipil võib talvel paati hoida',
    'kas paati tohib kaldale tõsta',
  ])
    it(`is not asked for, where a duty stands out without it: '${text}'`, () => {
      isAnsweredBy('Jahisadama meister', text);
    });

  for (const [text, part] of [
    ['haridus ja paat', 'education'],
    ['kas ma tohin paati kaldale tõsta', 'rights'],
    ['kas tohib paadi tellida', 'rights'],
    ['tahan teada oma õigusi paadi kaldale tõstmisel', 'rights'],
    ['mul on vaja näha oma tööülesandeid', 'duties'],
    ['kes mind asendab', 'substitutedBy'],
  ] as const)
    it(`is asked for by its name, by oneself, or of one's own: '${text}'`, () => {
      const { intent } = asked(text, 'Jahisadama meister');

      assert.ok(intent.kind === 'part', intent.kind);
      assert.equal(intent.part, part);
    });
});
