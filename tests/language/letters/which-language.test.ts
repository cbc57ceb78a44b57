import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { anyCharacter } from '../../builders/any-character.js';
import { detectLanguage } from '../../../src/language/index.js';

const bank = '../shared/questions/dev.jsonl';

describe('the language of a message', () => {
  it('is of the words that frame it, not of the titles in it', () => {
    assert.equal(detectLanguage('who is the manager of the Ekspert (nõustamismetoodikad)?').language, 'en');
    assert.equal(detectLanguage('and what keeletase?').language, 'en');
    assert.equal(detectLanguage('kes on line manager').language, 'et');
    assert.equal(detectLanguage('sain just lapse lasteaeda viidud').language, 'et');
    assert.equal(detectLanguage('aga Project Manager Tallinn?').language, 'et');
  });

  it('is told by one word where there is no more', () => {
    for (const word of ['duties', 'thanks', 'substitutes', 'expected results', 'fire drills']) {
      assert.equal(detectLanguage(word).language, 'en', word);
    }
    for (const word of [
      'asendaja',
      'aitäh',
      'tööülesanded',
      'toovahendid',
      'jah',
      'eritingimused',
      'kohustused',
    ]) {
      const { language, confidence } = detectLanguage(word);
      assert.ok(language === 'et' && confidence > 0, word);
    }
  });

  it("is not English for a hurried 'aga', or for a plural that ends as English verbs do", () => {
    for (const text of ['a 3.12?', 'a puhkust palju on', 'projektijuhi asendajate nimed'])
      assert.notEqual(detectLanguage(text).language, 'en', text);
    assert.equal(detectLanguage('a summary of my duties').language, 'en');
  });

  it('is not English for an Estonian word that is spelt as an English one is', () => {
    for (const text of ['kontoris on must', 'head aega', 'wifi maas', 'head nõu'])
      assert.equal(detectLanguage(text).language, 'et', text);
    for (const text of ['must I wear it', 'who is the head', 'vacuum the floor'])
      assert.equal(detectLanguage(text).language, 'en', text);
  });

  it('is told without diacritics', () => {
    assert.equal(detectLanguage('mis keelteoskust eksperdilt noutakse').language, 'et');
  });

  it('is unsure when nothing tells', () => {
    for (const text of ['', 'MDFT', '3.4', '?!', 'on', 'ПРИВЕТ'])
      assert.equal(detectLanguage(text).confidence, 0, text);
  });

  it('is surer of a sentence than of a word, and of a pure one than of a mixed one', () => {
    const sure = detectLanguage('who is my manager').confidence;
    assert.ok(sure > detectLanguage('manager').confidence);
    assert.ok(sure > detectLanguage('kes on line manager').confidence);
  });

  it('is right for each question of the bank', function () {
    if (!existsSync(bank)) {
      console.log('      the question bank is not beside the repository: nothing to compare with');
      return;
    }
    const questions = readFileSync(bank, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Question);
    const wrong = questions.filter(({ lang, turns }) => detectLanguage(turns.at(-1) ?? '').language !== lang);
    assert.deepEqual(
      wrong.map(({ turns }) => turns.at(-1)),
      [],
    );
  });

  it('is one of the two, with a confidence from 0 to 1, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const { language, confidence } = detectLanguage(text);
        assert.ok((language === 'et' || language === 'en') && confidence >= 0 && confidence <= 1);
      }),
    );
  });
});

interface Question {
  readonly lang: string;
  readonly turns: readonly string[];
}
