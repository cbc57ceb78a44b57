import assert from 'node:assert/strict';
import { isFunctionWord, isInformationTechnology, isLightWord } from '../../../src/language/index.js';

describe("the letters 'it'", () => {
  it('are information technology in capitals, in a case of Estonian, in Estonian at all, and before its work', () => {
    for (const [typed, text] of [
      ['IT', 'who handles IT'],
      ['IT-ga', 'kes IT-ga tegeleb'],
      ['ITga', 'kes ITga tegeleb'],
      ['it-le', 'it-le'],
      ['it', 'kes on meie it mees'],
      ['it', 'it help'],
      ['it', 'it support please'],
    ] as const)
      assert.ok(isInformationTechnology(typed, text), text);
  });

  it('are a pronoun in English, and where all is in capitals', () => {
    for (const [typed, text] of [
      ['it', 'who does it'],
      ['it', 'does it support that'],
      ['IT', 'WHO DOES IT'],
      ["it's", "who says it's done"],
      ['item', 'kes item'],
    ] as const)
      assert.ok(!isInformationTechnology(typed, text), text);
  });
});

describe('how often', () => {
  it('says little of what it is asked of', () => {
    for (const word of ['tihti', 'sageli', 'harva', 'kaua', 'often']) assert.ok(isLightWord(word), word);
  });
});

describe('words that only point at somebody or join sentences', () => {
  it('say nothing of what a question is about: whoever hands something out to them is not asked for', () => {
    for (const word of [
      'neil',
      'neile',
      'neilt',
      'neist',
      'sel',
      'nagu',
      'whether',
      'because',
      'while',
      'such',
    ])
      assert.ok(isFunctionWord(word), word);
  });
});
