import assert from 'node:assert/strict';
import { answerInWords } from '../../../src/conversation/index.js';
import { aDescription } from '../../builders/description.js';
import { openTestLibrary } from '../../builders/library.js';

const library = openTestLibrary([
  aDescription({
    title: 'Lootsimeister',
    requirements: {
      education: null,
      experience: null,
      languages: [
        { language: 'et', level: 'C1' },
        { language: 'en', level: 'B2' },
      ],
      computerSkills: null,
      competencies: null,
      additional: null,
    },
  }),
]);

function reply(text: string): string {
  return answerInWords({ turns: [text], as: null }, library);
}

describe('a language that is asked for', () => {
  it('comes first where the description names it', () => {
    assert.match(reply('what level of English does the lootsimeister need?'), /^English – B2/u);
    assert.match(reply('mis tasemel eesti keelt peab lootsimeister oskama?'), /^eesti keel – C1/u);
  });

  it('is said to be unnamed where it is, and those that are named stand below', () => {
    const russian = reply('kas lootsimeister peab vene keelt oskama?');
    assert.match(russian, /See ametijuhend ei nimeta vene keelt\./u);
    assert.match(russian, /eesti keel – C1[\s\S]*inglise keel – B2/u);
    assert.match(
      reply('does the lootsimeister need Finnish or German?'),
      /does not name Finnish or German\./u,
    );
  });

  it('is none where all of them are asked for', () => {
    assert.doesNotMatch(reply('mis keeli peab lootsimeister oskama?'), /ei nimeta/u);
  });
});
