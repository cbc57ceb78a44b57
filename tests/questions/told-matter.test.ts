import assert from 'node:assert/strict';
import { openLibrary } from '../../src/compose.js';
import type { Library } from '../../src/conversation/index.js';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { silentLog } from '../../src/ground/index.js';

describe('a matter that is told, or asked of nobody', () => {
  const folder = 'tests/fixtures/harbour';
  const holder = 'Jahisadama meister';
  let library: Library;
  before(async () => {
    library = await openLibrary({ indexDir: folder, roster: `${folder}/roster.csv` }, silentLog);
  });
  const asked = (text: string, as: string | null = null) =>
    leadConversation({ turns: [text], as }, library).last;

  for (const [text, title] of [
    ['tee on täna hommikul nii jääs, et autod lähevad külje peale', 'Hüdrotehnika insener'],
    ['laev vajab öösel voolu kaldalt', 'Hüdrotehnika insener'],
    ['purjetajad tahavad laupäeval võistlust pidada', 'Jahisadama meister'],
    ['tahan oma jahi talveks kaldale tõsta', 'Jahisadama meister'],
    ['tahan lõunasöögi ajal paadi slipile tõsta', 'Jahisadama meister'],
    ['jäin koondamisega ilma kaikohast ja paat tahab kaldale tõstmist, kuhu minna', 'Jahisadama meister'],
  ] as const)
    it(`is of the one whose duty stands out by it: '${text}'`, () => {
      for (const as of [null, holder]) {
        const { answer, intent } = asked(text, as);

        assert.equal(intent.kind, 'who-handles');
        assert.ok(answer.kind === 'handlers', answer.kind);
        assert.equal(answer.found[0]?.position.title, title);
      }
    });

  it('is told with that it may be none of it, where little of it was met', () => {
    const { answer } = asked('tee on täna hommikul nii jääs, et autod lähevad külje peale');

    assert.ok(answer.kind === 'handlers' && !answer.certain);
  });

  for (const text of [
    'millal mu paat järjekorras ette jõuab',
    'saatsin avalduse, millal paat kaldale tõstetakse',
  ])
    it(`may be asked as one's own affair: '${text}'`, () => {
      assert.equal(asked(text).answer.kind, 'handlers');
    });

  it('is told besides, where the description of whoever asks has nothing of it', () => {
    const { answer } = asked('millal mu paat järjekorras ette jõuab', 'Kaubakai meister');

    assert.ok(answer.kind === 'no-mention', answer.kind);
    assert.equal(answer.elsewhere?.[0]?.position.title, 'Jahisadama meister');
  });

  for (const text of [
    'sa oled jääs nagu tee hommikul autode all',
    'anna mulle paadi slipile tõstmise aadress',
    'see on jääs nagu tee hommikul autode all',
    'kas homme Tartus sajab',
    'mul on täna nii halb tuju',
    'läksin lõunale, tulen varsti',
    'mulle meeldib, et tee on täna hommikul nii jääs',
    'pesumasin sadama majas neelas mündid alla',
  ])
    it(`is none where the bot is spoken to, a fact is asked or no duty stands out: '${text}'`, () => {
      for (const as of [null, holder]) assert.notEqual(asked(text, as).answer.kind, 'handlers');
    });
});
