import assert from 'node:assert/strict';
import { assemble, cardLimit } from '../../../src/cards/assembling/assemble.js';
import { askButton } from '../../../src/cards/assembling/buttons.js';
import { words } from '../../../src/cards/assembling/elements.js';
import { bodyText, titlesOf } from '../reading.js';

const buttons = [askButton('Ülevaade', 'Amet: ülevaade')];
const page = 'sõna '.repeat(600).trim();

describe('putting a card together', () => {
  it('shows everything that fits, and says nothing of leaving out', () => {
    const items = Array.from({ length: 30 }, (_, index) => [words(`rida ${index}`)]);
    const { card } = assemble({ head: [words('Pea')], items, buttons, summary: 'Pea' }, 'et');
    assert.equal(card.body.length, 31);
  });

  it('leaves out whole items, from the end, and counts them', () => {
    const items = Array.from({ length: 7 }, (_, index) => [words(`${index} algus`), words(page)]);
    const { card } = assemble({ head: [], items, tail: [words('Saba')], buttons, summary: 'x' }, 'et');
    const text = bodyText(card);
    const whole = text.split(page).length - 1;
    assert.equal(text.split('algus').length - 1, whole);
    assert.ok(whole > 1 && text.includes(`Siia ei mahtunud veel ${7 - whole} rida.`));
    assert.ok(text.endsWith('Saba'));
  });

  it('shows the beginning of an item that no card could hold', () => {
    const { card } = assemble({ head: [], items: [[words(page.repeat(9))]], buttons, summary: 'x' }, 'en');
    assert.ok(bodyText(card).startsWith('sõna sõna'));
    assert.ok(bodyText(card).includes('…\n1 more line did not fit here.'));
    assert.ok(JSON.stringify(card).length * 2 <= cardLimit);
  });

  it('gives the left out a button before all others', () => {
    const items = Array.from({ length: 9 }, () => [words(page)]);
    const leftOut = (first: number) => ({
      note: `alates ${first}`,
      button: askButton('Edasi', 'Amet: edasi'),
    });
    const { card } = assemble({ head: [], items, buttons, summary: 'x', leftOut }, 'et');
    assert.deepEqual(titlesOf(card), ['Edasi', 'Ülevaade']);
  });

  it('asks nothing twice', () => {
    const { card } = assemble(
      { head: [words('Pea')], buttons: [...buttons, ...buttons], summary: 'x' },
      'et',
    );
    assert.deepEqual(titlesOf(card), ['Ülevaade']);
  });
});
