import assert from 'node:assert/strict';
import { wordsOf } from '../../src/bot/words.js';

const recipient = { id: '28:bot', name: 'Ametibot' };

function said(text: string | undefined, mentions: readonly [string, string][] = [], value?: unknown): string {
  const entities = mentions.map(([id, written]) => ({ type: 'mention', text: written, mentioned: { id } }));
  return wordsOf({ text: text as string, value, entities, recipient });
}

describe('The words of a message', () => {
  it('are without the mention of the bot, however it is written', () => {
    assert.equal(
      said('<at>Ametibot</at> kes mind asendab?', [['28:bot', '<at>Ametibot</at>']]),
      'kes mind asendab?',
    );
    assert.equal(said('Tere, <at>Bot</at>!', [['28:bot', '<at>Bot</at>']]), 'Tere, !');
    assert.equal(said('@Meie (abi)* kes?', [['28:bot', '@Meie (abi)*']]), 'kes?');
    assert.equal(said('<at>Ametibot</at>&nbsp;kes on juht', []), 'kes on juht');
    assert.equal(said('<at id="0">Bot</at>\u00A0\u200Bkes', [['28:bot', '<at id="0">Bot</at>']]), 'kes');
  });

  it('keep the names of the other people who are mentioned', () => {
    const mentions: [string, string][] = [
      ['28:bot', '<at>Ametibot</at>'],
      ['29:mari', '<at>Mari Mets</at>'],
    ];
    assert.equal(
      said('<at>Ametibot</at> kes asendab <at>Mari Mets</at>?', mentions),
      'kes asendab Mari Mets ?',
    );
  });

  it('stand on one line with single spaces', () => {
    assert.equal(said('  kes \n\t mind&nbsp;&nbsp;asendab\r\n'), 'kes mind asendab');
  });

  it('read the few entities that Teams writes, once', () => {
    assert.equal(said('R&amp;D &lt;juht&gt; &amp;lt; &euro;'), 'R&D <juht> &lt; &euro;');
  });

  it('are the question on the button that was pressed', () => {
    assert.equal(said(undefined, [], { question: 'Kes mind asendab?' }), 'Kes mind asendab?');
    assert.equal(said('  ', [], { question: 'Kes mind asendab?' }), 'Kes mind asendab?');
    assert.equal(said('Kirjutatud', [], { question: 'Nupult' }), 'Kirjutatud');
  });

  it('are none when the button holds no question', () => {
    for (const value of [undefined, null, 7, 'text', [], {}, { question: 7 }, { question: null }]) {
      assert.equal(said(undefined, [], value), '');
    }
  });

  it('survive entities of any make', () => {
    const entities: unknown[] = [
      { type: 'mention' },
      { type: 'mention', text: 'kes', mentioned: null },
      { type: 'mention', text: '', mentioned: recipient },
      { type: 'clientInfo', text: 'kes' },
    ];
    assert.equal(wordsOf({ text: 'kes', value: undefined, entities: entities as never, recipient }), 'kes');
  });
});
