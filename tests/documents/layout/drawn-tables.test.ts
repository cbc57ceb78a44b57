import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

describe('a table that a text draws with bars', () => {
  it('is read cell by cell, and no bar or border is anybody’s word', () => {
    const { content, notes } = onlyPosition(`====================================
 VEE AMET               AMETIJUHEND
====================================
 Ametikoht          | Tornivaht
 Üksus              | Tornide talitus
 Keda asendab       | kellavahti (puhkuse
                    | ajal), valvurit
------------------------------------
 ÜLESANDED          | OODATAV TULEMUS
------------------------------------
 1. Kerib kella ja  | Kell käib
    loeb lööke.     | ja lööb tundi.
------------------------------------
 2. Õlitab hingi.   | Uksed on vait.
------------------------------------
 ÕIGUSED
 - magada
------------------------------------
`);
    assert.deepEqual(
      [content.title, content.unit, content.substitutes, content.rights],
      ['Tornivaht', 'Tornide talitus', ['kellavahti (puhkuse ajal)', 'valvurit'], ['magada']],
    );
    assert.deepEqual(
      content.duties.map(({ text, results }) => [text, ...results]),
      [
        ['Kerib kella ja loeb lööke.', 'Kell käib ja lööb tundi.'],
        ['Õlitab hingi.', 'Uksed on vait.'],
      ],
    );
    assert.doesNotMatch(JSON.stringify([content, notes]), /[|]|--|==/u);
  });

  it('may have bars at its ends, headings across, and a row on each line', () => {
    const { content } = onlyPosition(`AMETIJUHEND

| Ametikoht   | Tornivaht    |
| Vahetu juht | Linnapea     |

+-------------+--------------+
| TÖÖÜLESANDED               |
+-------------+--------------+
| Ülesanne    | Tulemus      |
| Kerib kella | Kell käib    |
| Loeb lööke  | Arv on teada |
+-------------+--------------+
`);
    assert.deepEqual([content.title, content.manager], ['Tornivaht', 'Linnapea']);
    assert.deepEqual(
      content.duties.map(({ text, results }) => [text, ...results]),
      [
        ['Kerib kella', 'Kell käib'],
        ['Loeb lööke', 'Arv on teada'],
      ],
    );
  });

  it('is none where a line is drawn under a heading, known or not', () => {
    const { content, notes } = onlyPosition(`KELLASSEPA AMETIJUHEND
======================

Töö eesmärk
-----------
Et kell käiks.

Tööpäeva sisu
-------------
a) kerib kella;
b) õlitab hingi;
c) loeb lööke.

Õigused
-------
a) magada.
`);
    assert.equal(content.purpose, 'Et kell käiks.');
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['kerib kella;', 'õlitab hingi;', 'loeb lööke.'],
    );
    assert.deepEqual(content.rights, ['magada.']);
    assert.ok(notes.some(({ kind, text }) => kind === 'duties-by-shape' && text === 'Tööpäeva sisu'));
  });

  it('is none where one line alone has a bar', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\n\nAmetikoht: Tornivaht\n\nTÖÖÜLESANDED\n\n- Kerib kella | käsitsi.\n',
    );
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['Kerib kella | käsitsi.'],
    );
  });
});
