import assert from 'node:assert/strict';
import { askedInHarbour } from './asked-in-harbour.js';

describe('a matter that is told, or asked of nobody', () => {
  const holder = 'Jahisadama meister';
  const { asked, isAnsweredBy } = askedInHarbour();

  for (const [text, title] of [
    ['tee on täna hommikul nii jääs, et autod lähevad külje peale', 'Hüdrotehnika insener'],
    ['laev vajab öösel voolu kaldalt', 'Hüdrotehnika insener'],
    ['purjetajad tahavad laupäeval võistlust pidada', 'Jahisadama meister'],
    ['tahan oma jahi talveks kaldale tõsta', 'Jahisadama meister'],
    ['tahan lõunasöögi ajal paadi slipile tõsta', 'Jahisadama meister'],
    ['jäin koondamisega ilma kaikohast ja paat tahab kaldale tõstmist, kuhu minna', 'Jahisadama meister'],
  ] as const)
    it(`is of the one whose duty stands out by it: '${text}'`, () => {
      isAnsweredBy(title, text, [null, holder]);
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
