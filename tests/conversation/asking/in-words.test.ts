import assert from 'node:assert/strict';
import { cardInWords } from '../../../src/conversation/asking/card-in-words.js';
import { answerInWords, explainExchange } from '../../../src/conversation/index.js';
import { aGarden } from '../garden.js';

const garden = aGarden();

describe('the conversation in the terminal', () => {
  it('has the reply to the last message as lines, its buttons at the end', () => {
    const words = answerInWords(
      { turns: ['Kes asendab Aednikku?', 'Aga kes on tema juht?'], as: null },
      garden,
    );
    assert.match(words, /Osakonna juhataja/u);
    assert.doesNotMatch(words, /Florist(?!\])/u);
    assert.match(words.split('\n').at(-1) ?? '', /^\[.+\]$/u);
  });

  it('shows all that the card says, the texts that know no Markdown too', () => {
    const words = answerInWords({ turns: ['Mis on Aedniku ülesanne 3.1?'], as: null }, garden);
    for (const text of ['Kastab kasvuhoone taimi.', 'Taimed on kastetud.', 'Aednik']) {
      assert.ok(words.includes(text), words);
    }
  });

  it('speaks as the holder of a position, in whatever letters the title is given', () => {
    for (const as of ['Florist', ' florist ', 'FLORIST']) {
      assert.match(answerInWords({ turns: ['Kes mind asendab?'], as }, garden), /Aednik/u);
    }
    assert.match(answerInWords({ turns: ['Kes mind asendab?'], as: 'Lendur' }, garden), /^Ei leidnud/u);
  });

  it('tells the next developer how the message was understood', () => {
    const why = explainExchange({ turns: ['Kes on Aedniku juht?'], as: null }, garden);
    assert.match(why, /^language +et$/mu);
    assert.match(why, /^intent +\{"kind":"part","part":"manager"/mu);
    assert.match(why, /^answer +part$/mu);
  });

  it('shows no marks that set a word in bold', () => {
    const text = '**3.4** Andmed: elektrienergiajaotusvõrguettevõtteregister';
    assert.equal(cardInWords({ body: [{ type: 'TextBlock', text }] }), text.replaceAll('*', ''));
  });

  it('says something where nothing was asked', () => {
    assert.ok(answerInWords({ turns: [], as: null }, garden).length > 0);
  });
});
