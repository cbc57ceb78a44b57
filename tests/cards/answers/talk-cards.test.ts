import assert from 'node:assert/strict';
import { renderAnswer, renderWelcome } from '../../../src/cards/index.js';
import { bodyText, questionsOf, textsOf, titlesOf } from '../reading.js';
import { duty, found, position } from '../sample.js';

const coordinator = position('Koordinaator');

describe('talk', () => {
  it('welcomes with questions that need no position', () => {
    const { card } = renderWelcome('et');
    assert.deepEqual(questionsOf(card), [
      'Kes asendab?',
      'Vahetu juht',
      'Tööülesanded',
      'Õigused',
      'Vastutus',
      'Millised ametikohad on olemas?',
    ]);
  });

  it("greets with questions about the person's own position", () => {
    const { card } = renderAnswer({ kind: 'greeting', position: coordinator }, 'en');
    assert.equal(textsOf(card.body)[0], 'Hello!');
    assert.ok(bodyText(card).includes('Your position: Koordinaator'));
    assert.equal(card.actions.length, 6);
    assert.equal(questionsOf(card)[0], 'Koordinaator: who stands in?');
  });

  it('says which languages it understands to whoever writes in other letters, and to nobody else', () => {
    const said = (text: string) =>
      bodyText(renderAnswer({ kind: 'unclear', text, likely: [], near: [] }, 'et').card);
    const both = 'Saan aru eesti ja inglise keelest. / I understand Estonian and English.';
    assert.ok(said('Кто меня заменяет?').includes(both));
    assert.ok(!said('pime on').includes(both));
    assert.ok(!said('12').includes(both));
  });

  it('says what it can do when asked for help, in both languages', () => {
    assert.ok(bodyText(renderAnswer({ kind: 'help', position: null }, 'et').card).includes('sõna-sõnalt'));
    assert.ok(bodyText(renderAnswer({ kind: 'help', position: null }, 'en').card).includes('word for word'));
  });

  it('takes thanks', () => {
    assert.equal(textsOf(renderAnswer({ kind: 'thanks' }, 'et').card.body)[0], 'Võta heaks!');
  });

  it('says what it does not know, and who might', () => {
    const { card, summary } = renderAnswer({ kind: 'outside', topic: 'palk', about: null }, 'et');
    assert.equal(textsOf(card.body)[0], 'Ei leidnud ametijuhenditest vastust: „palk“.');
    assert.ok(bodyText(card).includes('personalitöötaja'));
    assert.ok(summary.startsWith('Ei leidnud'));
  });

  it('says back what it did not understand, shortened and as it was written', () => {
    const text = `<at>Bot</at> **${'luuletus '.repeat(40)}`;
    const { card } = renderAnswer(
      { kind: 'unclear', text, likely: [], near: [found(coordinator, duty('3.3', 'Salajane.'))] },
      'en',
    );
    const [first = ''] = textsOf(card.body);
    assert.ok(first.startsWith("I couldn't find an answer to “<at>Bot</at> **luuletus"));
    assert.ok(first.length < 130);
    assert.ok(!bodyText(card).includes('Salajane'));
    assert.equal(questionsOf(card)[0], 'Koordinaator: what is duty 3.3?');
  });

  it('shows what may be meant below what it did not understand, as near and no more', () => {
    const near = [found(coordinator, duty('3.3', 'Lampide vahetamine.'))];
    const { card, summary } = renderAnswer({ kind: 'unclear', text: 'pime on', likely: near, near }, 'et');
    const shown = textsOf(card.body);
    assert.equal(shown[0], 'Ei leidnud vastust: „pime on“.');
    assert.ok(shown.indexOf('Kõige lähemal on see:') < shown.findIndex((text) => text.includes('Lampide')));
    assert.deepEqual(titlesOf(card), ['Koordinaator 3.3', 'Ametikohad']);
    assert.ok(summary.startsWith('Ei leidnud vastust'));
  });
});
