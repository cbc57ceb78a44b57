import assert from 'node:assert/strict';
import { renderAnswer } from '../../../src/cards/index.js';
import { readTexts } from '../../../src/conversation/asking/bank.js';
import { leadConversation } from '../../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { openTestLibrary, theseWords } from '../../builders/library.js';

const library = openTestLibrary(
  [
    aDescription({
      title: 'Metsavaht',
      tools: 'Kaitsekiiver, nutitelefon ja maastur.',
      rights: ['teha kaugtööd kokkuleppel juhiga', 'käia teistele abiks'],
      duties: [aDuty('1', 'Autode loendamine metsas.')],
    }),
    aDescription({
      title: 'Vahtkonnavanem',
      rights: ['allkirjastada raieakte', 'peatada raie ohu korral'],
      duties: [aDuty('1', 'Raielepingute arvestus.')],
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

  it('is told to be no right, though something else may be signed and a duty speaks of it', () => {
    for (const text of [
      'kas vahtkonnavanem tohib lepinguid allkirjastada?',
      'kas vahtkonnavanemal on õigus allkirjastada lepinguid?',
    ])
      assert.match(said(text), /Õiguste seas ei ole seda nimetatud: „lepinguid“[^]*raieakte/u, text);
    assert.match(
      said('may the vahtkonnavanem sign lepinguid?', 'en'),
      /rights do not mention it: “lepinguid”[^]*raieakte/u,
    );
  });

  it('is told to be a right where one names it, and where no thing was asked for', () => {
    for (const text of [
      'kas vahtkonnavanem tohib raieakti allkirjastada?',
      'kas vahtkonnavanem tohib akte allkirjastada?',
      'kas vahtkonnavanem tohib ise allkirjastada?',
      'kas vahtkonnavanem tohib raie peatada?',
    ])
      assert.doesNotMatch(said(text), /Õiguste seas ei ole/u, text);
  });

  it('is told to be no right, though a thing that it is done with is given', () => {
    assert.match(
      said('kas metsavaht tohib maasturiga poodi sõita?'),
      /Õiguste seas ei ole seda nimetatud: „maasturiga poodi sõita“[^]*abiks/u,
    );
  });

  it('is shown by the duty where a duty says it in every word', () => {
    assert.match(said('kas metsavaht võib autosid loendada?'), /Autode loendamine metsas/u);
    assert.match(said('kas metsavaht tohib autosid kinni pidada?'), /^Õigused$/mu);
  });

  it('is not asked where all of the part is', () => {
    for (const text of ['mis töövahendeid talumees kasutada saab?', 'talumehe töövahendid'])
      assert.doesNotMatch(said(text), /ei nimeta/u, text);
  });
});
