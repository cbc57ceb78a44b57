import assert from 'node:assert/strict';
import { renderAnswer } from '../../src/cards/index.js';
import { readTexts } from '../../src/conversation/bank.js';
import { leadConversation } from '../../src/conversation/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary, theseWords } from '../builders/library.js';

const library = openTestLibrary(
  [
    aDescription({
      title: 'Metsavaht',
      tools: 'Kaitsekiiver, nutitelefon ja maastur.',
      rights: ['teha kaugtööd kokkuleppel juhiga', 'käia teistele abiks'],
      duties: [aDuty('1', 'Autode loendamine metsas.')],
    }),
    aDescription({ title: 'Talumees', tools: 'Reha ja vikat.', rights: ['minna teistele appi'] }),
  ],
  { words: theseWords('n ametiauto | maastur') },
);

function said(text: string, language: 'et' | 'en' = 'et'): string {
  const { answer } = leadConversation({ turns: [text], as: null }, library).last;
  return readTexts(renderAnswer(answer, language).card).join('\n');
}

describe('whether somebody gets a thing', () => {
  it('is answered with what the part says, and that it is not named where it is not', () => {
    assert.match(said('kas talumees saab telefoni?'), /ei ole seda nimetatud: „telefoni“[^]*Reha ja vikat/u);
    assert.match(
      said('kas talumees saab ametiauto?'),
      /ei ole seda nimetatud: „ametiauto“[^]*Reha ja vikat/u,
    );
    assert.match(
      said('does the talumees get a laptop?', 'en'),
      /does not mention it: “laptop”[^]*Reha ja vikat/u,
    );
    assert.match(
      said('kas talumees tohib kaugtööd teha?'),
      /ei ole seda nimetatud: „kaugtööd“[^]*teistele appi/u,
    );
  });

  it('is never said to be unnamed where it stands there within a word, in another one, or in another case', () => {
    for (const thing of ['telefoni', 'kiivrit', 'ametiauto', 'kaugtööd'])
      assert.doesNotMatch(said(`kas metsavaht saab ${thing}?`), /ei nimeta/u, thing);
  });

  it('is not asked where all of the part is', () => {
    for (const text of ['mis töövahendeid talumees kasutada saab?', 'talumehe töövahendid'])
      assert.doesNotMatch(said(text), /ei nimeta/u, text);
  });
});
