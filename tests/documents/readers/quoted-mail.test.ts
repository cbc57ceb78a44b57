import assert from 'node:assert/strict';
import { linesOfText } from '../../../src/documents/readers/decode-text.js';
import { onlyPosition } from '../documents.js';

const description = `AMETIJUHEND

1. ÜLDOSA
1.1 Ametinimetus: Tornivaht
1.2 Vahetu juht: Linnapea

2. TÖÖÜLESANDED
2.1 Kerib kella ja
loeb lööke.
2.2 Õlitab hingi.

3. NÕUDED
Haridus: kellakool`;

const quoted = (mark: string): string => description.replace(/^/gmu, mark);
const written = (text: string): readonly string[] =>
  linesOfText(text)
    .map((line) => line.text)
    .filter((line) => line !== '');

describe('a description in a letter', () => {
  for (const mark of ['> ', '>', '>> ', '> > ']) {
    it(`is read without the marks of a quotation: ${mark}`, () => {
      const letter = `Tere, Juku\nSaadan juhendi.\n\n${quoted(mark)}\n\nMari Maasikas\ntel 555\n`;
      assert.deepEqual(onlyPosition(letter).content, onlyPosition(description).content);
    });
  }

  it('keeps what the mail program wrapped out of the marks', () => {
    assert.deepEqual(written('Tere\n> Kerib kella\nja loeb\n> lööke\n> ja hingi.\nMari\n'), [
      'Kerib kella',
      'ja loeb',
      'lööke',
      'ja hingi.',
    ]);
  });

  it('is none where half of the lines have no mark, and is one where more have', () => {
    const half = ['> Kerib', 'kella', '> ja loeb', 'lööke', 'iga', '> tund'];
    assert.deepEqual(written(half.join('\n')), half);
    const more = ['Kerib', 'kella', 'ja loeb', 'lööke', 'iga', 'tund', 'uuesti.'];
    assert.deepEqual(written([...half, '> uuesti.', 'Mari'].join('\n')), more);
  });

  it('ends where the writer takes leave, in nobody’s field', () => {
    for (const leave of ['Lugupidamisega', 'Parimate soovidega', 'Best regards,', 'Kind regards']) {
      const { content } = onlyPosition(`${description}\n\n${leave}\nMari Maasikas\ntornide osakond\n`);
      assert.equal(content.requirements.education, 'kellakool');
      assert.doesNotMatch(JSON.stringify(content), /Maasikas|tornide osakond/u);
    }
  });

  it('leaves marks alone that quote nothing', () => {
    assert.deepEqual(written('Kerib kella\n> 3 korda\nÕlitab hingi.'), [
      'Kerib kella',
      '> 3 korda',
      'Õlitab hingi.',
    ]);
  });
});

describe('signatures in Russian', () => {
  it('are kept in no field', () => {
    const { content } = onlyPosition(
      `${description}\n\nПодписи сторон:\nРаботодатель: Мари Маасикас\nРаботник: Юку Юурикас\nС инструкцией ознакомлен 05.06.2024\n`,
    );
    assert.deepEqual(content, onlyPosition(description).content);
  });
});
